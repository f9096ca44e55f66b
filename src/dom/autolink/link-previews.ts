/**
 * Previews the links of an article that lead to entries: their cards open on hover, on focus and on the first tap, as the
 * cards of linked terms do. No node of the page changes, so a link looks and works as its author made it. Made by
 * article-linker.ts; elements/card/user-intent.ts asks the page's previews for the term of the link under the pointer.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import { EDITED } from '../../core/linking/link-rules.js';
import { decode } from '../../core/url.js';
import { pageState } from '../page-registry.js';
import { provideSource } from './provide-source.js';
import { createTerm, isPageOf, pagePath } from './term-link.js';

/** Links that lead through the page, and what is being edited. */
const NOT_PREVIEWED = `h1,h2,h3,h4,h5,h6,[role=heading],nav,[role=navigation],${EDITED}`;

/**
 * Previews the links in `root`, also those that the page adds later.
 *
 * @param links `off`: none; a pattern of their addresses, like `#term-{term}` or `/wiki/{id}`: those that fit; else all that
 *   lead to the page of an entry
 * @param skip selector of elements whose links are left alone
 * @returns a function that ends it
 */
export function previewLinks(
  root: Element,
  glossary: Glossary,
  links: string | undefined,
  skip: string | undefined,
): () => void {
  if (links === 'off') return () => undefined;
  const find = entryFinder(glossary, links);
  const skipped = skip ? `${NOT_PREVIEWED},${skip}` : NOT_PREVIEWED;
  const terms = new WeakMap<Element, Element>();

  const preview = (link: HTMLAnchorElement): Element | undefined => {
    if (!root.contains(link) || root.contains(link.closest(skipped))) return undefined;
    const entry = find(link);
    if (entry === undefined || isPageOf(entry, glossary, link, link)) return undefined;
    let term = terms.get(link);
    if (term?.getAttribute('term') !== entry.id) {
      term = createTerm(entry.id, undefined).outer;
      Object.assign(term, { anchor: link });
      provideSource(term, glossary, () => true);
      terms.set(link, term);
    }
    return term;
  };

  const previews = (pageState().previews ??= new WeakMap());
  previews.set(root, preview);
  return () => {
    if (previews.get(root) === preview) previews.delete(root);
  };
}

type FindEntry = (link: HTMLAnchorElement) => Entry | undefined;

function entryFinder(glossary: Glossary, pattern: string | undefined): FindEntry {
  const fits = /\{(?:term|id)\}/.test(pattern ?? '') ? toExpression(pattern as string) : undefined;
  if (fits !== undefined) return (link) => findNamed(glossary, fits.exec(decode(link.href))?.[1]);
  let pages: Map<string, Entry> | undefined;
  return (link) => {
    if (link.getAttribute('href')?.startsWith('#')) return undefined;
    pages ??= pagesOf(glossary);
    return pages.get(pageOf(link));
  };
}

/** The entries by their pages; the first one, if several share a page. */
function pagesOf(glossary: Glossary): Map<string, Entry> {
  const pages = new Map<string, Entry>();
  // It parses addresses faster than `URL` does.
  const link = document.createElement('a');
  for (const entry of glossary.entries) {
    const url = glossary.urlOf(entry);
    if (url === undefined) continue;
    link.href = url;
    const page = pageOf(link);
    if (!pages.has(page)) pages.set(page, entry);
  }
  return pages;
}

function pageOf({ origin, pathname, search, hash }: HTMLAnchorElement): string {
  return origin + pagePath(pathname) + search + hash;
}

/** An expression for addresses that end in `pattern`; its group has the name of the entry. */
function toExpression(pattern: string): RegExp {
  const literal = pattern.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`${literal.replace(/\{(?:term|id)\}/, '([^/?#]+)')}$`);
}

/** The entry of this name. Generators of pages write blanks as `-` or `_`. */
function findNamed(glossary: Glossary, name: string | undefined): Entry | undefined {
  return name === undefined
    ? undefined
    : (glossary.find(name) ?? glossary.find(name.replace(/[-_+]+/g, ' ')));
}
