/**
 * The allow-list for every URL that comes out of a bundle. Called by templates and JSON-LD; a URL that is not
 * allowed is rendered as its text.
 */

const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Returns `url` when it is relative or its scheme is http, https, mailto or tel; else `undefined`.
 *
 * Control characters and spaces are removed before the scheme is read, because browsers ignore them there:
 * `java\nscript:` is `javascript:` (https://url.spec.whatwg.org/#url-parsing).
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  // eslint-disable-next-line no-control-regex -- these are the characters that URL parsers drop
  const bare = url.replace(/[\u0000-\u0020\u007f]+/g, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || ALLOWED_SCHEMES.has(scheme.toLowerCase()) ? url.trim() : undefined;
}
