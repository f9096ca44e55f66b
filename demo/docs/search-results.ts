/**
 * Finds pages and headings of the documentation, as the index of the search page does, for the list below the search box.
 * search-box.ts loads it when somebody uses the box. It reads /docs/index.json, and does not know the page.
 */
import { createGlossary } from '../../src/core/glossary.js';
import { listingOf, type Listing } from '../../src/core/listing/listing.js';
import { IndexSearch } from '../../src/core/search/index-search.js';
import { build } from '../../src/dom/build.js';
import { inSlices } from '../../src/dom/slices.js';
import { searchResult } from '../../src/templates/search-results.js';

export interface Found {
  /** The list items of the best places. */
  readonly items: DocumentFragment;
  /** The number of all places; 0 if those shown have only similar names. */
  readonly count: number;
}

/** As many as a window shows without scrolling. */
const LIMIT = 7;

/** Loads the search. @throws {Error} when the index cannot be loaded */
export async function loadSearch(): Promise<(query: string) => Found> {
  const response = await fetch('/docs/index.json');
  if (!response.ok) throw new Error(`/docs/index.json: ${response.status}`);
  const listing = listingOf(createGlossary(await response.json()));
  const search = new IndexSearch(listing);
  await inSlices(
    () => search.prepare(),
    () => false,
  );
  return (query) => find(query, listing, search);
}

function find(query: string, listing: Listing, search: IndexSearch): Found {
  const { positions, count, isSimilar, matched } = search.search(query, [], LIMIT);
  const items = positions.map((position) => {
    const [entry] = listing.entries(position, position + 1);
    return entry && searchResult(listing, entry, matched);
  });
  return { items: build(items), count: isSimilar ? 0 : count };
}
