/**
 * uFuzzy with what its documentation recommends for short texts: one error in each word, words in any order, letters of
 * all scripts, accents that do not count; first in the names, then in everything.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { plainText } from '../../../../src/core/rich-text.js';
import { provideFinder } from '../finder.js';

const MAX_REORDERED_WORDS = 3;
const MAX_RANKED = 1000;

/** Texts, and the id of the entry of each. */
interface Texts {
  readonly texts: string[];
  readonly ids: readonly string[];
}

interface Index {
  readonly fuzzy: uFuzzy;
  readonly names: Texts;
  readonly everything: Texts;
}

function idsIn(fuzzy: uFuzzy, { texts, ids }: Texts, query: string): readonly string[] {
  const [indices, info, order] = fuzzy.search(texts, query, MAX_REORDERED_WORDS, MAX_RANKED);
  if (!indices) return [];
  const sorted = info && order ? order.map((rank) => info.idx[rank] as number) : indices;
  return sorted.map((index) => ids[index] as string);
}

provideFinder<Index>({
  index(entries) {
    const named = entries.map(({ id, term, aliases = [], expansion }) => ({
      id,
      names: [term, ...aliases, ...(expansion === undefined ? [] : [expansion])],
    }));
    return {
      fuzzy: new uFuzzy({
        intraMode: 1,
        unicode: true,
        interSplit: "[^\\p{L}\\p{M}\\d']+",
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: "[\\p{L}\\p{M}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
      }),
      names: {
        texts: uFuzzy.latinize(named.flatMap(({ names }) => names)),
        ids: named.flatMap(({ id, names }) => names.map(() => id)),
      },
      everything: {
        texts: uFuzzy.latinize(
          entries.map(({ term, aliases = [], tags = [], definition }) =>
            [term, ...aliases, ...tags, plainText(definition)].join(' '),
          ),
        ),
        ids: entries.map(({ id }) => id),
      },
    };
  },
  find({ fuzzy, names, everything }, query) {
    const [typed = ''] = uFuzzy.latinize([query]);
    return [...new Set([...idsIn(fuzzy, names, typed), ...idsIn(fuzzy, everything, typed)])];
  },
});
