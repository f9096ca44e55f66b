/** uFuzzy alone, on the strings and with the options that ours gives it. */
import uFuzzy from '@leeoniya/ufuzzy';
import { normalizeSearchText } from '../../../../src/core/search/normalize-search-text.js';
import { namesOf } from '../../../../src/core/search/index-search.js';
import { entriesIn, provideSearcher } from '../searcher.js';

const ORDERS = 3;
const RANKED = 1000;

interface Index {
  readonly fuzzy: uFuzzy;
  readonly lines: string[];
  /** Of each line. */
  readonly ids: readonly string[];
}

function find({ fuzzy, lines }: Index, query: string): readonly number[] {
  const [indices, info, order] = fuzzy.search(lines, query, ORDERS, RANKED);
  if (!indices) return [];
  return info && order ? order.map((rank) => info.idx[rank] as number) : indices;
}

function idsOf(index: Index, query: string): readonly string[] {
  return [...new Set(find(index, query).map((line) => index.ids[line] as string))];
}

provideSearcher<Index>({
  index(json) {
    const entries = entriesIn(json).map((entry) => ({ id: entry.id, names: namesOf(entry) }));
    return {
      fuzzy: new uFuzzy({ intraMode: 1 }),
      lines: entries.flatMap(({ names }) => names.map((name) => normalizeSearchText(name).trim())),
      ids: entries.flatMap(({ id, names }) => names.map(() => id)),
    };
  },
  find,
  findAll: idsOf,
  firstSimilar: idsOf,
});
