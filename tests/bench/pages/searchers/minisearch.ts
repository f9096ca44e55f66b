/** MiniSearch as its documentation shows it, with the fields that ours looks at. */
import MiniSearch from 'minisearch';
import type { Entry } from '../../../../src/core/schema.js';
import { entriesIn, provideSearcher } from '../searcher.js';

const BEGINNINGS = { prefix: true, combineWith: 'AND' } as const;
const SIMILAR = { ...BEGINNINGS, fuzzy: 0.2 } as const;

provideSearcher<MiniSearch<Entry>>({
  index(json) {
    const search = new MiniSearch<Entry>({ fields: ['term', 'aliases'] });
    search.addAll(entriesIn(json));
    return search;
  },
  find: (search, query) => search.search(query, BEGINNINGS),
  findAll: (search, query) => search.search(query, BEGINNINGS).map(({ id }) => id as string),
  findSimilar: (search, query) => search.search(query, SIMILAR),
  firstSimilar: (search, query) => search.search(query, SIMILAR).map(({ id }) => id as string),
});
