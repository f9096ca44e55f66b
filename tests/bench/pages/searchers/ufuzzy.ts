/** uFuzzy with one error in each word, and the same strings as ours. */
import uFuzzy from '@leeoniya/ufuzzy';
import { normalizeSearchText } from '../../../../src/core/search/normalize-search-text.js';
import { aliasesOf, namesOf } from '../../../../src/core/search/entry-names.js';
import { entriesIn, provideSearcher } from '../searcher.js';

const MAX_REORDERED_WORDS = 3;
const MAX_RANKED = 1000;

interface Index {
  readonly fuzzy: uFuzzy;
  readonly lines: string[];
  /** The id of the entry of each line. */
  readonly ids: readonly string[];
}

function find({ fuzzy, lines }: Index, query: string): readonly number[] {
  const [indices, info, order] = fuzzy.search(lines, query, MAX_REORDERED_WORDS, MAX_RANKED);
  if (!indices) return [];
  return info && order ? order.map((rank) => info.idx[rank] as number) : indices;
}

function idsOf(index: Index, query: string): readonly string[] {
  return [...new Set(find(index, query).map((line) => index.ids[line] as string))];
}

provideSearcher<Index>({
  index(json) {
    const entries = entriesIn(json).map((entry) => ({
      id: entry.id,
      names: [...namesOf(entry), ...aliasesOf(entry)],
    }));
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
