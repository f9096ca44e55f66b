/**
 * Makes the elements of a linked term: the `<glossary-term>`, and the link inside it. Called by
 * run-linker.ts, text-links.ts and highlights.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Wrapper } from './links.js';

/** A new link to `url`; `undefined` when there is no URL. */
export function createLink(url: string | undefined): HTMLAnchorElement | undefined {
  if (url === undefined) return undefined;
  const link = document.createElement('a');
  link.href = url;
  return link;
}

/**
 * A new `<glossary-term>` for the entry `id`, or for the entries that its text may mean, with `link` inside it, if there is one. The link works without
 * scripts, too.
 */
export function createTerm(id: string | undefined, link: HTMLAnchorElement | undefined): Wrapper {
  const outer = document.createElement('glossary-term');
  if (id !== undefined) outer.setAttribute('term', id);
  if (link === undefined) return { outer, inner: outer };
  outer.append(link);
  return { outer, inner: link };
}

/**
 * Whether `entry` is what the page, or the `<glossary-entry>` around `element`, explains: it needs no link to
 * itself.
 *
 * @param link the link to the page of the entry. It parses its address faster than `URL` does, and exists
 *   anyway.
 */
export function isPageOf(
  entry: Entry,
  glossary: Glossary,
  element: Element,
  link: HTMLAnchorElement | undefined,
): boolean {
  const name = element.closest('glossary-entry')?.getAttribute('term');
  if (name && (glossary.get(name) ?? glossary.find(name)) === entry) return true;
  if (link === undefined || pagePath(link.pathname) !== pagePath(location.pathname)) return false;
  const { origin, search, hash } = link;
  const isSame = (part: string, ofPage: string) => part === '' || part === ofPage;
  return origin === location.origin && isSame(search, location.search) && isSame(hash, location.hash);
}

/** `/glossary/api/`, `/glossary/api`, `/glossary/api.html` and `/glossary/api/index.html` are one page. */
export function pagePath(pathname: string): string {
  return pathname.replace(/(?:\/index\.html?|\.html?|\/)$/, '');
}
