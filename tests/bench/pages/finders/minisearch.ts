/**
 * MiniSearch with what its documentation recommends for a search as one types: prefixes, one wrong letter in five, fields
 * that count more than others; all words, then any word. Accents do not count.
 */
import MiniSearch from 'minisearch';
import { plainText } from '../../../../src/core/rich-text.js';
import { provideFinder } from '../finder.js';

const OPTIONS = { prefix: true, fuzzy: 0.2, boost: { term: 8, aliases: 4, tags: 2 } } as const;

provideFinder<MiniSearch>({
  index(entries) {
    const search = new MiniSearch({
      fields: ['term', 'aliases', 'tags', 'definition'],
      processTerm: (term) =>
        term
          .normalize('NFKD')
          .replace(/\p{Mn}/gu, '')
          .toLowerCase(),
    });
    search.addAll(
      entries.map(({ id, term, aliases = [], expansion = '', tags = [], definition }) => ({
        id,
        term,
        aliases: [...aliases, expansion].join(' '),
        tags: tags.join(' '),
        definition: plainText(definition),
      })),
    );
    return search;
  },
  find(search, query) {
    const found = (['AND', 'OR'] as const).flatMap((combineWith) =>
      search.search(query, { ...OPTIONS, combineWith }).map(({ id }) => id as string),
    );
    return [...new Set(found)];
  },
});
