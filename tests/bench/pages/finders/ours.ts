/** The search of `<glossary-index>`. */
import { createGlossary } from '../../../../src/core/glossary.js';
import { listingOf, type Listing } from '../../../../src/core/listing/listing.js';
import { IndexSearch } from '../../../../src/core/search/index-search.js';
import { provideFinder } from '../finder.js';

/** The number of results that the element shows at first. */
const SHOWN = 50;

interface Index {
  readonly listing: Listing;
  readonly search: IndexSearch;
}

provideFinder<Index>({
  index(entries, lang) {
    const listing = listingOf(createGlossary({ entries, lang }));
    const search = new IndexSearch(listing);
    while (search.prepare());
    return { listing, search };
  },
  find: ({ listing, search }, query) =>
    search
      .search(query, [], SHOWN)
      .positions.map((position) => listing.entries(position, position + 1)[0]?.id ?? ''),
});
