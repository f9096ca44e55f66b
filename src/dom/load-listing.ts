/**
 * What an index lists: of a large bundle that `glossary build --split` has written, without parsing it; of any other, all
 * of it; and where there is none, the links that stand in the page. Called by `<glossary-index>`.
 */
import { readEntryLines } from '../core/entry-lines.js';
import { createGlossary } from '../core/glossary.js';
import { listingOf, type Listing } from '../core/listing.js';
import { loadText, type GlossarySource } from './load.js';
import { languageOf } from './localize.js';
import { pageState } from './page.js';

const listings = new Map<string, Listing>();

/**
 * The entries of a glossary from A to Z, or those with `tag`.
 *
 * @throws as `source.load()` does
 */
export async function loadListing(source: GlossarySource, tag?: string): Promise<Listing> {
  const lines = tag === undefined ? await loadLines(source.url) : undefined;
  return lines ?? listingOf(await source.load(), tag);
}

async function loadLines(url: string | undefined): Promise<Listing | undefined> {
  if (url === undefined) return undefined;
  // What was parsed already for somebody else need not be read again.
  if (!listings.has(url) && pageState().requests.has(url)) return undefined;
  // Whoever loads all of it says what is wrong with it.
  const text = await loadText(url).catch(() => '');
  const listing = listings.get(url) ?? readEntryLines(text);
  if (listing !== undefined) listings.set(url, listing);
  return listing;
}

/** The links in the lists of `element`, with what stands beside them as another name. */
export function listingIn(element: Element): Listing {
  const entries = [...element.querySelectorAll<HTMLAnchorElement>('li a[href]')]
    .filter((link) => link.closest('nav, details, [slot]') === null)
    .map((link, index) => {
      const term = (link.textContent ?? '').trim();
      const beside = (link.closest('li')?.textContent ?? '').replace(term, '').trim();
      return { id: String(index), term, aliases: [beside], definition: '', url: link.getAttribute('href') };
    });
  return listingOf(createGlossary({ lang: languageOf(element), entries }));
}
