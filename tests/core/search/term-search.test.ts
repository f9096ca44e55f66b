// What is found by the beginnings of words, and in which order: examples, and a comparison with a simple
// reference search.
import { assert } from '@open-wc/testing';
import { normalizeSearchText } from '../../../src/core/search/normalize-search-text.js';
import { TermSearch, type TermMatches } from '../../../src/core/search/term-search.js';
import { fc } from '../../tools/properties.js';

type Texts = readonly string[];

function searchIn(entries: readonly Texts[]): TermSearch {
  const search = new TermSearch(entries.length);
  search.add(entries);
  return search;
}

/** Entries as `term; alias | term; alias`, a query, and the terms that it finds. */
function found(written: string, query: string): string {
  const entries = written.split(' | ').map((texts) => texts.split('; '));
  const { positions, count } = searchIn(entries).find(query, 100);
  assert.equal(positions.length, count);
  return positions.map((position) => entries[position]![0]).join(' | ');
}

const cases: readonly (readonly [name: string, entries: string, query: string, expected: string])[] = [
  ['the beginning of a word', 'web page | page view | pager', 'page', 'page view | pager | web page'],
  ['the term itself first', 'API key | SDK | API', 'api', 'API | API key'],
  ['a term by its alias', 'a web | SDK; web | c; website', 'web', 'SDK | c | a web'],
  ['not the middle of a word', 'rapid | drapery', 'api', ''],
  ['all words, in any order', 'page view | view | page', 'vi pa', 'page view'],
  ['words of several names', 'A/B test; split testing | split', 'split test', 'A/B test'],
  [
    'what is asked for, as it stands',
    'view of page | page view counter | page view',
    'page view',
    'page view | page view counter | view of page',
  ],
  ['a word twice', 'page | page page', 'page page', 'page page | page'],
  ['accents, case and signs', 'Crème brûlée | C++ | C# | C | .NET', 'CREME', 'Crème brûlée'],
  ['C++ is not C', 'C | C++ | C#', 'c++', 'C++'],
  ['C is the beginning of C++', 'C++ | C# | C', 'c', 'C | C++ | C#'],
  ['a term with signs around it', '.NET | “net” | net!', 'net', '.NET | “net” | net!'],
  ['nothing', 'api', '', ''],
  ['blanks', 'api', ' \n ', ''],
  ['symbols, which are no words', '→ | 👍 | api', '👍', ''],
  ['a line break, as if it were a blank', 'page view | page', 'page\nview', 'page view'],
  ['Chinese, inside of words', '大数据 | 数据 | 数据库', '数据', '数据 | 数据库 | 大数据'],
  [
    'Japanese, hiragana for katakana',
    'ビッグデータ | データ | データベース',
    'でーた',
    'データ | データベース | ビッグデータ',
  ],
  ['Thai, inside of words', 'ฐานข้อมูล | ข้อมูล', 'ข้อมูล', 'ข้อมูล | ฐานข้อมูล'],
  ['a word in two scripts', '超API | API超 | API超人', 'API超', 'API超 | API超人'],
  ['Chinese words in any order', '数据分析 | 分析', '分析 数据', '数据分析'],
  ['Korean, half a syllable', '한국어 | 하나 | 국한', '하', '한국어 | 하나'],
  ['Arabic', 'واجهة برمجة | برمجة', 'برمجه', 'برمجة | واجهة برمجة'],
];

const spelled = (text: string) => normalizeSearchText(text.replaceAll('\n', ' ')).trim();

/** The reference: compares each entry with each word of the query. */
function reference(entries: readonly Texts[], query: string, limit: number): TermMatches {
  const words = spelled(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { positions: [], count: 0 };
  const isUnspaced = (word: string) =>
    /[\p{sc=Hani}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(word);
  const has = (line: string, word: string) =>
    isUnspaced(word) ? line.includes(word) : line.split(' ').some((each) => each.startsWith(word));
  const rank = (lines: readonly string[]) => {
    if (!words.every((word) => lines.some((line) => has(line, word)))) return undefined;
    if (lines.includes(words.join(' '))) return 0;
    return lines.some((line) => line.startsWith(words.join(' '))) ? 1 : 2;
  };
  const ranks = entries.map((texts) => rank(texts.map(spelled)));
  const positions = [0, 1, 2].flatMap((wanted) => [...ranks.keys()].filter((at) => ranks[at] === wanted));
  return { positions: positions.slice(0, limit), count: positions.length };
}

// Few units, so that texts and queries often have the same.
const units = [
  ..."aabbcA  -+#'.\n",
  'ab',
  'é',
  'ß',
  '𝐀',
  '👍',
  '数',
  '据',
  'タ',
  'た',
  'ข',
  '한',
  '하',
  'ب',
  '\ud83d',
  '\u0301',
];
const text = fc.array(fc.constantFrom(...units), { maxLength: 6 }).map((parts) => parts.join(''));
const texts = fc.array(text, { maxLength: 3 });
const anyEntries = fc.array(texts, { maxLength: 8 });
const query = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 3 }));

describe('TermSearch', () => {
  for (const [name, entries, asked, expected] of cases)
    it(`finds ${name}`, () => {
      assert.equal(found(entries, asked), expected);
    });

  it('finds the same as the reference', () => {
    fc.assert(
      fc.property(anyEntries, query, fc.nat(9), (entries, asked, limit) => {
        assert.deepEqual(searchIn(entries).find(asked, limit), reference(entries, asked, limit));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds every entry by each of its texts, before entries with longer texts', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const search = searchIn(entries);
        for (const [position, own] of entries.entries())
          for (const asked of own.map(spelled).filter((each) => each !== '')) {
            const { positions } = search.find(asked, 100);
            assert.include(positions, position);
            for (const other of positions.slice(0, positions.indexOf(position)))
              assert.include(entries[other]!.map(spelled), asked);
          }
      }),
    );
  });

  it('finds the same when entries are added in several batches, with queries between them', () => {
    fc.assert(
      fc.property(fc.array(anyEntries, { maxLength: 4 }), query, (batches, asked) => {
        const search = new TermSearch(batches.flat().length);
        for (const [index, batch] of batches.entries()) {
          search.add(batch);
          const soFar = batches.slice(0, index + 1).flat();
          assert.deepEqual(search.find(asked, 100), reference(soFar, asked, 100));
        }
        assert.deepEqual(search.find(asked, 100), searchIn(batches.flat()).find(asked, 100));
      }),
      { numRuns: 1000 },
    );
  });

  it('returns the entry of each line of its text', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const search = searchIn(entries);
        const lines = entries.flatMap((own, position) => own.map((each) => ({ position, each })));
        let place = 0;
        for (const { position, each } of lines) {
          assert.equal(search.positionAt(place), position);
          const end = search.text.indexOf('\n', place + 1);
          assert.equal(search.text.slice(place + 1, end).trim(), spelled(each));
          place = end;
        }
      }),
    );
  });

  it('searches 100,000 entries within milliseconds', function () {
    const entries = Array.from({ length: 100_000 }, (_, at) => [`term ${at.toString(36)}`, `name ${at}`]);
    const search = searchIn(entries);
    assert.equal(search.find('term', 50).count, 100_000);
    const start = performance.now();
    for (const asked of ['99999', 'name 99', 'zz', 'te 25s']) search.find(asked, 50);
    assert.isBelow(performance.now() - start, 1000);
  });
});
