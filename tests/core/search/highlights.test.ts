// Which parts of a text are highlighted for a query: where its words are found, in whole characters.
import { assert } from '@open-wc/testing';
import { findHighlights } from '../../../src/core/search/highlights.js';
import { NameSearch } from '../../../src/core/search/name-search.js';
import { RankedEntries } from '../../../src/core/search/ranked-entries.js';
import { wordsOf } from '../../../src/core/search/search-query.js';
import { fc } from '../../tools/properties.js';

/** `text` with brackets around the highlights. */
function marked(text: string, query: string): string {
  const ranges = [...findHighlights(text, query).ranges].reverse();
  return ranges.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

const cases: readonly (readonly [name: string, query: string, marked: string])[] = [
  ['nothing', '', 'API'],
  ['nothing that is there', 'web', 'API'],
  ['a word', 'api', '[API] key'],
  ['the beginning of a word', 'pa', 'web [pa]ge, [pa]ger'],
  ['the end of a word', 'mail', 'e[mail] and we[mail]'],
  ['the beginnings of words, and not the inside of others', 'mail', 'email [mail]ing'],
  ['the inside of a word', 'thent', 'au[thent]ication'],
  ['not three letters inside of a word', 'api', 'rapid'],
  ['the singular of a word', 'candidates', '[candidate] of candidature'],
  ['a short word only where it is whole', 'ip', '[IP] of iPad'],
  ['a short word at the beginning', 'ip', '[iP]ad'],
  ['letters with other spaces', 'tcpip', 'the [TCP/IP] suite'],
  ['letters without their space', 'web hook', 'a [webhook]'],
  ['signs', '→', 'a [→] b'],
  ['digits of another script', '68', 'رقم [٦٨]'],
  ['every word', 'key api', '[API] [key] of the [API]'],
  ['words that begin with one another', 'web webs', '[webs], [web]'],
  ['a word behind signs', 'net', '“[net]” (.[NET])'],
  ['parts of a word with a hyphen', 'opt in', '[opt]-[in]'],
  ['a word with signs', 'c++', '[C++] and C'],
  ['behind a line break', 'two', 'one\n[two]\n[two]'],
  ['words with a line break between', 'one\ntwo', '[one] and [two]'],
  ['accents', 'creme', '[Crème] brûlée'],
  ['accents in several characters', 'cre', '[cre\u0300]me\u0300'],
  ['an accent at the end', 'cafe', '[cafe\u0301]s'],
  ['a letter for two', 'strass', '[Straß]e'],
  ['half of a letter', 'of', '[oﬃ]ce'],
  ['an apostrophe inside', 'bachelors', '[bachelor’s] degree'],
  ['not the apostrophe behind', 'bachelor', '[bachelor]’s degree'],
  ['not the quotes around', 'quoted', "'[quoted]' word"],
  ['what is not seen', 'glossary', '[glos\u00adsary]'],
  ['a letter beyond U+FFFF', 'a', '[𝐀]𝐁'],
  ['beside emoji', 'up', '👍🏽[up]👍🏽[up]'],
  ['Chinese, inside of words', '数据', '大[数据]库和[数据]'],
  ['Japanese, katakana for hiragana', 'でーた', '[データ]ベース'],
  ['Japanese, half as wide', 'ガ', '[ｶﾞ]ｽ'],
  ['Japanese with its voice in another character', 'か', '[か\u3099]す'],
  ['Thai, with what stands above', 'ก', '[กี่] [กิ]น'],
  ['Hindi, with its vowel', 'क', '[कि]ताब'],
  ['Korean, half a syllable', '하', '[한]국 [하]나'],
  ['Korean in sounds', '하', `[${'한'.normalize('NFD')}]${'국'.normalize('NFD')}`],
  ['Arabic with vowel signs', 'محمد', '[مُحَمَّد] علي'],
];

const units = [
  ..."aAb c-+#'’.\n éßﬁİΣς\u0301\u00ad\u200d\u3099",
  ...[
    'e\u0301',
    '𝐀',
    '👍🏽',
    '数',
    '据',
    'ガ',
    'ｶﾞ',
    'กำ',
    'कि',
    '한',
    '하'.normalize('NFD'),
    '한'.normalize('NFD'),
    '\ud83d',
    'بُ',
  ],
];
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((parts) => parts.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const line = text.map((given) => given.replaceAll('\n', ' '));
/** A text, and a query made of one of its words or the beginning of one. */
const textAndQuery = fc
  .tuple(line, line, fc.nat(20))
  .map(([own, other, length]): readonly [string, string] => [`${other} ${own}`, own.slice(0, length)]);

describe('findHighlights', () => {
  for (const [name, query, expected] of cases)
    it(`highlights ${name}`, () => {
      assert.equal(marked(expected.replaceAll(/[[\]]/g, ''), query), expected);
    });

  it('returns ranges of the text, sorted and without overlaps', () => {
    fc.assert(
      fc.property(fc.oneof(textAndQuery, fc.tuple(text, text)), ([given, query]) => {
        let last = -1;
        for (const { start, end } of findHighlights(given, query).ranges) {
          assert.isAbove(start, last);
          assert.isAbove(end, start);
          last = end;
        }
        assert.isAtMost(last, given.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('divides no surrogate pair, no letter and its mark, and no Korean syllable', () => {
    const isCut = (given: string, at: number) => {
      const [before, after] = [given.slice(0, at), given.slice(at)];
      if (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) return true;
      return before !== '' && /^[\p{M}\u1160-\u11ff]/u.test(after);
    };
    fc.assert(
      fc.property(textAndQuery, ([given, query]) => {
        for (const { start, end } of findHighlights(given, query).ranges)
          assert.isFalse(isCut(given, start) || isCut(given, end), marked(given, query));
      }),
      { numRuns: 3000 },
    );
  });

  it('highlights every word of the query if NameSearch finds the text', () => {
    fc.assert(
      fc.property(textAndQuery, ([given, query]) => {
        if (isFound(given, query))
          assert.equal(findHighlights(given, query).wordCount, wordsOf(query).length, marked(given, query));
      }),
      { numRuns: 3000 },
    );
  });

  it('highlights nothing if NameSearch does not find the text', () => {
    fc.assert(
      fc.property(line, line, (given, word) => {
        if (wordsOf(word).length === 1 && !isFound(given, word))
          assert.deepEqual(findHighlights(given, word), { ranges: [], wordCount: 0 });
      }),
      { numRuns: 3000 },
    );
  });
});

function isFound(term: string, query: string): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return false;
  const [search, found] = [new NameSearch(1), new RankedEntries(1)];
  search.add([{ id: 'a', term, definition: '' }]);
  while (search.prepare());
  search.find(words, found);
  return found.count > 0;
}
