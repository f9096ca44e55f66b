/**
 * Whether a page of the user is dark in a dark browser: only one that declares a `color-scheme` is; others have dark text on
 * what would be a dark ground. Called by the preview and its page. Pure.
 */
import { parseHtml } from './page-frame.js';

export type Scheme = 'light' | 'dark';

/** Values in CSS; `prefers-color-scheme` and `--color-scheme` are other things. */
const DECLARED = /(?<![\w-])color-scheme\s*:([^;}]*)/gi;

/** The scheme in which the page is shown where `wanted` is asked for. */
export function schemeOf(html: string, wanted: Scheme): Scheme {
  const schemes = declaredSchemes(html);
  if (schemes.has(wanted)) return wanted;
  return schemes.has('dark') ? 'dark' : 'light';
}

function declaredSchemes(html: string): ReadonlySet<string> {
  const page = parseHtml(html);
  const metas = [...page.querySelectorAll('meta[name="color-scheme" i]')];
  const css = [
    ...[...page.querySelectorAll('style')].map(({ textContent }) => textContent),
    ...[page.documentElement, page.body].map((element) => element.getAttribute('style') ?? ''),
  ];
  const values = [
    ...metas.map((meta) => meta.getAttribute('content') ?? ''),
    ...css.flatMap((text) => [...text.matchAll(DECLARED)].map(([, value = '']) => value)),
  ];
  return new Set(values.flatMap((value) => value.toLowerCase().match(/\b(?:light|dark)\b/g) ?? []));
}
