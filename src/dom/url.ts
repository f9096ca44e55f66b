/** Resolves URLs that attributes of the page name. Used by the page registry and by loading. */

/** The absolute form of `url`, resolved against the page's base URL. One that cannot be parsed is returned as it is: fetching it tells what is wrong. */
export function absoluteUrl(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}
