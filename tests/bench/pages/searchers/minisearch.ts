/** MiniSearch as in its documentation, with the fields that core/search/name-search.ts searches. */
import MiniSearch from 'minisearch';
import type { Entry } from '../../../../src/core/schema.js';
import { entriesIn, provideSearcher } from '../searcher.js';

const PREFIXES = { prefix: true, combineWith: 'AND' } as const;
const SIMILAR = { ...PREFIXES, fuzzy: 0.2 } as const;

provideSearcher<MiniSearch<Entry>>({
  index(json) {
    const search = new MiniSearch<Entry>({ fields: ['term', 'aliases'] });
    search.addAll(entriesIn(json));
    return search;
  },
  find: (search, query) => search.search(query, PREFIXES),
  findAll: (search, query) => search.search(query, PREFIXES).map(({ id }) => id as string),
  findSimilar: (search, query) => search.search(query, SIMILAR),
  firstSimilar: (search, query) => search.search(query, SIMILAR).map(({ id }) => id as string),
});
