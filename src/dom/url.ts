/** Resolves URLs in attributes of the page. Used by the page registry, by loading and by elements. */
import { urlsIn } from '../core/url.js';

/**
 * Resolves `url` against the page's base URL. Returns one that cannot be parsed as it is: fetching it reports
 * the problem.
 */
export function absoluteUrl(url: string): string {
  // Not URL.canParse: browsers of 2023 have popovers and lack it.
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

/** Each URL of a list with white space between, absolute and with one space between. */
export function absoluteUrls(list: string): string {
  return urlsIn(list).map(absoluteUrl).join(' ');
}
