/** The search of `<glossary-index>`. */
import { readLineBundle } from '../../../../src/core/listing/line-bundle.js';
import type { Listing } from '../../../../src/core/listing/listing.js';
import { IndexSearch, type SearchResults } from '../../../../src/core/search/index-search.js';
import { provideSearcher } from '../searcher.js';

/** The number of results that the element shows at first. */
const SHOWN = 50;

interface Index {
  readonly listing: Listing;
  readonly search: IndexSearch;
}

const idsOf = (listing: Listing, { positions }: SearchResults): string[] =>
  positions.map((position) => listing.entries(position, position + 1)[0]?.id ?? '');

provideSearcher<Index>({
  index(json) {
    const listing = readLineBundle(json);
    if (listing === undefined) throw new Error('The bundle is not split.');
    const search = new IndexSearch(listing);
    while (search.prepare());
    return { listing, search };
  },
  find: ({ search }, query) => search.search(query, [], SHOWN),
  findAll({ listing, search }, query) {
    const result = search.search(query, [], listing.size);
    return result.isSimilar ? [] : idsOf(listing, result);
  },
  firstSimilar: ({ listing, search }, query) => idsOf(listing, search.search(query, [], 10)),
});
