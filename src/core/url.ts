/**
 * The allow-list for URLs of a bundle. Every URL that gets from a bundle into a page passes it. Templates
 * show the text of a link without a link if its URL is not allowed. Beside it, the one way in which URLs are
 * decoded, and where those that are relative lead from.
 */

const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Returns `url` if it is relative or its scheme is http, https, mailto or tel; else `undefined`.
 *
 * Control characters and spaces are removed before the scheme is compared, because URL parsers ignore them:
 * `java\nscript:` is `javascript:` (https://url.spec.whatwg.org/#url-parsing).
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  // eslint-disable-next-line no-control-regex -- these are the characters that URL parsers drop
  const bare = url.replace(/[\u0000-\u0020\u007f]+/g, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || ALLOWED_SCHEMES.has(scheme.toLowerCase()) ? url.trim() : undefined;
}

/** `url`, or a part of one, without percent-encoding. */
export function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a lone "%" is legal
  }
}

/** White space between two URLs; a name such as "our terms.json" may have some, too. */
const BETWEEN_URLS = /(?<=\.json)\s+|\s+(?=[a-z][a-z\d+.-]*:|\.{0,2}\/)/i;

/** The URLs of a list with white space between. */
export function urlsIn(list: string): readonly string[] {
  return list.trim().split(BETWEEN_URLS);
}

/** Neither empty, nor a scheme, nor from the root of the site, nor a part of the page. */
const RELATIVE_PATH = /^(?![a-z][a-z\d+.-]*:|[/\\?#]|$)/i;

/** The folder of the bundle at `url`, with a slash at its end; empty for a name alone. */
export function folderOf(url: string): string {
  return url.replace(/[^/]*([?#].*)?$/s, '');
}

/** `url` of a bundle, for a page from which the bundle lies in `folder`: a relative path leads from there. */
export function fromFolder(url: string, folder: string): string {
  return RELATIVE_PATH.test(url) ? folder + url : url;
}
