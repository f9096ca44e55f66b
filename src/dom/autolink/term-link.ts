/** What a linked term is in the page: the element, and the link inside it. Used by the auto-linker. */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Wrapper } from './text-links.js';

/** A link to `url`, where there is one; not in the page yet. */
export function createLink(url: string | undefined): HTMLAnchorElement | undefined {
  if (url === undefined) return undefined;
  const link = document.createElement('a');
  link.href = url;
  return link;
}

/** A `<glossary-term>` for the entry `id`, with `link` inside, where there is one: so it counts as a link of the site. */
export function createTerm(id: string, link: HTMLAnchorElement | undefined): Wrapper {
  const outer = document.createElement('glossary-term');
  outer.setAttribute('term', id);
  if (link === undefined) return { outer, inner: outer };
  outer.append(link);
  return { outer, inner: link };
}

/**
 * Whether the page, or the `<glossary-entry>` around `element`, is the entry's own: it need not explain itself.
 *
 * @param link to the page of the entry. Elements parse addresses faster than `URL`, and this one is needed anyway.
 */
export function isPageOf(
  entry: Entry,
  glossary: Glossary,
  element: Element,
  link: HTMLAnchorElement | undefined,
): boolean {
  const name = element.closest('glossary-entry')?.getAttribute('term');
  if (name && (glossary.get(name) ?? glossary.find(name)) === entry) return true;
  if (link === undefined || withoutIndexFile(link.pathname) !== withoutIndexFile(location.pathname)) return false;
  const { origin, search, hash } = link;
  const isSame = (part: string, ofPage: string) => part === '' || part === ofPage;
  return origin === location.origin && isSame(search, location.search) && isSame(hash, location.hash);
}

/** `/glossary/api/`, `/glossary/api` and `/glossary/api/index.html` are one page. */
function withoutIndexFile(pathname: string): string {
  return pathname.replace(/\/(?:index\.html?)?$/, '');
}
