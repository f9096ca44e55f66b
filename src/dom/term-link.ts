/** What a linked term is in the page: the element, and the link inside it. Used by the auto-linker. */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import type { Wrapper } from './text-links.js';

/** A `<glossary-term>` for the entry `id`, with a link to `url` inside, where there is one: so it counts as a link of the site. */
export function createTerm(id: string, url: string | undefined): Wrapper {
  const outer = document.createElement('glossary-term');
  outer.setAttribute('term', id);
  if (url === undefined) return { outer, inner: outer };
  const inner = document.createElement('a');
  inner.href = url;
  outer.append(inner);
  return { outer, inner };
}

/** Whether the page, or the `<glossary-entry>` around `element`, is the entry's own: it need not explain itself. */
export function isPageOf(entry: Entry, glossary: Glossary, element: Element): boolean {
  const name = element.closest('glossary-entry')?.getAttribute('term');
  if (name && (glossary.get(name) ?? glossary.find(name)) === entry) return true;
  const url = glossary.urlOf(entry);
  if (url === undefined || !URL.canParse(url, document.baseURI)) return false;
  const { origin, pathname, search, hash } = new URL(url, document.baseURI);
  const isHere = origin === location.origin && pageOf(pathname) === pageOf(location.pathname);
  return isHere && (search === '' || search === location.search) && (hash === '' || hash === location.hash);
}

/** `/glossary/api/`, `/glossary/api` and `/glossary/api/index.html` are one page. */
function pageOf(pathname: string): string {
  return pathname.replace(/\/(?:index\.html?)?$/, '');
}
