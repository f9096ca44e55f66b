// What is found by names, and in which order: examples, and a comparison with a simple reference search.
import { assert } from '@open-wc/testing';
import { baseForms } from '../../../src/core/inflection.js';
import { NameSearch } from '../../../src/core/search/name-search.js';
import { RankedEntries } from '../../../src/core/search/ranked-entries.js';
import { ALIAS, NAME, SINGULAR, type NameRanks } from '../../../src/core/search/ranks.js';
import { wordsOf } from '../../../src/core/search/search-query.js';
import { fc } from '../../tools/properties.js';

interface Named {
  readonly term: string;
  readonly aliases: readonly string[];
}

function searchIn(entries: readonly Named[]): NameSearch {
  const search = new NameSearch(entries.length);
  search.add(entries.map((entry, index) => ({ id: `${index}`, definition: '', ...entry })));
  while (search.prepare());
  return search;
}

/** The positions of the entries that are found, in order. */
function positionsOf(search: NameSearch, size: number, query: string): readonly number[] {
  const found = new RankedEntries(size);
  const words = wordsOf(query);
  if (words.length > 0) search.find(words, found);
  return found.best(size);
}

/** Makes entries of `term; alias | term; alias`. */
const written = (entries: string): readonly Named[] =>
  entries.split(' | ').map((names) => {
    const [term = '', ...aliases] = names.split('; ');
    return { term, aliases };
  });

const cases: readonly (readonly [name: string, entries: string, query: string, expected: string])[] = [
  ['the beginning of a word', 'web page | page view | pager', 'page', 'page view | pager | web page'],
  ['the term itself first', 'API key | SDK | API', 'api', 'API | API key'],
  ['an alias after a beginning', 'a web | SDK; web | webs | c; website', 'web', 'webs | SDK | a web | c'],
  ['the end of a word before a word of an alias', 'SMTP; simple mail | Email', 'mail', 'Email | SMTP'],
  [
    'the middle of a word last',
    'drapery | b; drapery | c; an apery | apery',
    'aper',
    'apery | c | drapery | b',
  ],
  ['three letters at the edges of words only', 'rapid | grab | apidae | in tapi', 'api', 'apidae | in tapi'],
  ['two letters only at the beginning of words', 'rapid | up | supper', 'up', 'up'],
  ['all words, in any order', 'page view | view | page', 'vi pa', 'page view'],
  [
    'a word inside of a word, and another',
    'Email authentication | Authentication',
    'authentication mail',
    'Email authentication',
  ],
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
  ['numbers with a sign', '24/7 | 24', '24/7', '24/7'],
  ['numbers in digits of another script', 'القاعدة ٦٨ | 68', '68', '68 | القاعدة ٦٨'],
  [
    'an acronym in parentheses',
    'Super PAC | Action committee (PAC) | Pack',
    'pac',
    'Action committee (PAC) | Pack | Super PAC',
  ],
  ['what stands before parentheses', 'Raise | R (language)', 'r', 'R (language) | Raise'],
  [
    'the plural of a term',
    'Candidate ID | Candidate | The candidates',
    'candidates',
    'Candidate | The candidates | Candidate ID',
  ],
  ['a term in the plural first', 'Container image | Containers', 'container', 'Containers | Container image'],
  ['the plural of several words', 'Neural network | Network', 'neural networks', 'Neural network'],
  ['a plural with another ending', 'Dictionary | Class', 'dictionaries', 'Dictionary'],
  ['no longer word for its singular', 'Newsletter; x | Newton', 'news', 'Newsletter'],
  // Spaces at other places
  ['a hyphen that is not typed', 'Opt-in | Double opt-in', 'optin', 'Opt-in | Double opt-in'],
  ['a slash that is not typed', 'TCP/IP | TCP', 'tcpip', 'TCP/IP'],
  ['dots that are not typed', 'U.S.C. | Us', 'usc', 'U.S.C.'],
  ['a space that is not there', 'Webhook | Hook', 'web hook', 'Webhook'],
  ['a space that is not typed', 'Landing page | Landing', 'landingpage', 'Landing page'],
  ['not parts of words at a space', 'public attribution | c attributes', 'cat', ''],
  ['blanks', 'api', ' \n ', ''],
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
  ['Korean, inside of a word', '마이크로서비스 | 서비스', '서비스', '서비스 | 마이크로서비스'],
  ['Korean, without its space', '서비스 메시 | 서비스', '서비스메시', '서비스 메시'],
  ['Arabic', 'واجهة برمجة | برمجة', 'برمجه', 'برمجة | واجهة برمجة'],
  ['Arabic, behind an article', 'الخطأ المطلق | خطأ', 'مطلق', 'الخطأ المطلق'],
];

/** The reference: compares the words of each name with those of the query. */
function rankOf({ term, aliases }: Named, query: readonly string[]): number | undefined {
  const names = [term].map(wordsOf);
  const others = aliases.map(wordsOf);
  const ranks = [
    ...names.flatMap((name) => ranksOf(name, query, NAME, SINGULAR)),
    ...others.flatMap((name) => ranksOf(name, query, ALIAS, ALIAS)),
  ];
  const all = [...names, ...others].flat();
  const lasts = [begins(query.at(-1)!), ...baseForms(query.at(-1)!).map(isWhole)];
  if (lasts.some((last) => [...query.slice(0, -1).map(begins), last].every((has) => all.some(has))))
    ranks.push(ALIAS.words);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

const isUnspaced = (word: string) =>
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(word);
const begins = (word: string) => (own: string) =>
  isUnspaced(word) ? own.includes(word) : own.startsWith(word);
const isWhole = (word: string) => (own: string) => (isUnspaced(word) ? own.endsWith(word) : own === word);
const isAtEdge = (word: string) => (own: string) =>
  begins(word)(own) || (word.length > 2 && own.endsWith(word));
const contains = (word: string) => (own: string) =>
  isAtEdge(word)(own) || (word.length > 3 && own.includes(word));

function ranksOf(
  name: readonly string[],
  query: readonly string[],
  ranks: NameRanks,
  singular: NameRanks,
): number[] {
  const found: number[] = [];
  const whole = name.join(' ');
  const phrase = query.join(' ');
  const first = query.slice(0, -1).map(begins);
  const last = query.at(-1)!;
  if ([...first, begins(last)].every((has) => name.some(has))) {
    const { equals, inflected, starts, words } = ranks;
    const isStart = whole.startsWith(phrase);
    found.push(whole === phrase ? equals : whole === `${phrase}s` ? inflected : isStart ? starts : words);
  }
  for (const base of baseForms(last)) {
    if (![...first, isWhole(base)].every((has) => name.some(has))) continue;
    const one = [...query.slice(0, -1), base].join(' ');
    const { equals, starts, words } = singular;
    found.push(whole === one ? equals : `${whole} `.startsWith(`${one} `) ? starts : words);
  }
  if (query.every((word) => name.some(contains(word)))) {
    found.push(query.every((word) => name.some(isAtEdge(word))) ? ranks.ends : ranks.insides);
  } else {
    const starts = [...name.keys()].filter((start) =>
      [...name.keys()].some((end) => name.slice(start, end + 1).join('') === query.join('')),
    );
    if (starts.length > 0) found.push(starts[0] === 0 ? ranks.starts : ranks.words);
  }
  return found;
}

function reference(entries: readonly Named[], query: string): readonly number[] {
  const words = wordsOf(query);
  const ranks = words.length === 0 ? [] : entries.map((entry) => rankOf(entry, words));
  return [...ranks.keys()]
    .filter((position) => ranks[position] !== undefined)
    .sort((one, other) => ranks[one]! - ranks[other]! || one - other);
}

// Few units, so that texts and queries often have the same.
const units = [
  ..."aabbcsA  -+#'.\n",
  'ab',
  'abc',
  'es',
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
  '٣',
  '\ud83d',
  '\u0301',
];
const text = fc.array(fc.constantFrom(...units), { maxLength: 6 }).map((parts) => parts.join(''));
const named = fc.record({ term: text, aliases: fc.array(text, { maxLength: 2 }) });
const anyEntries = fc.array(named, { maxLength: 8 });
const query = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 3 }));

describe('NameSearch', () => {
  for (const [name, entries, asked, expected] of cases)
    it(`finds ${name}`, () => {
      const given = written(entries);
      const positions = positionsOf(searchIn(given), given.length, asked);
      assert.equal(positions.map((position) => given[position]!.term).join(' | '), expected);
    });

  it('finds the same as the reference, in the same order', () => {
    fc.assert(
      fc.property(anyEntries, query, (entries, asked) => {
        assert.deepEqual(positionsOf(searchIn(entries), entries.length, asked), reference(entries, asked));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds every entry by each of its names, before all entries that do not have this name', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const search = searchIn(entries);
        const same = (one: string, other: string) => wordsOf(one).join(' ') === wordsOf(other).join(' ');
        for (const [position, { term }] of entries.entries()) {
          if (wordsOf(term).length === 0) continue;
          const positions = positionsOf(search, entries.length, term);
          assert.include(positions, position);
          for (const before of positions.slice(0, positions.indexOf(position)))
            assert.isTrue(same(entries[before]!.term, term), entries[before]!.term);
        }
      }),
    );
  });

  it('finds every entry by each of its aliases, behind names that begin with it only', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const search = searchIn(entries);
        const form = (name: string) => wordsOf(name).join(' ');
        for (const [position, { aliases }] of entries.entries())
          for (const alias of aliases.map(form).filter((each) => each !== '')) {
            const positions = positionsOf(search, entries.length, alias);
            assert.include(positions, position);
            const same = [alias, `${alias}s`, ...baseForms(alias)];
            for (const before of positions.slice(0, positions.indexOf(position))) {
              const { term, aliases: others } = entries[before]!;
              const isBetter =
                form(term).startsWith(alias) || [term, ...others].some((each) => same.includes(form(each)));
              assert.isTrue(isBetter, `${alias}: ${term}`);
            }
          }
      }),
    );
  });

  it('finds the same when entries are added in several batches', () => {
    fc.assert(
      fc.property(fc.array(anyEntries, { maxLength: 4 }), query, (batches, asked) => {
        const all = batches.flat();
        const search = new NameSearch(all.length);
        for (const batch of batches)
          search.add(batch.map((entry, index) => ({ id: `${index}`, definition: '', ...entry })));
        while (search.prepare());
        assert.deepEqual(
          positionsOf(search, all.length, asked),
          positionsOf(searchIn(all), all.length, asked),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('looks inside of words only where their beginnings find few entries', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ term: `mail ${n}`, aliases: [] }));
    const entries = [{ term: 'email', aliases: [] }, ...many];
    assert.lengthOf(positionsOf(searchIn(entries), entries.length, 'mail'), 60);
    assert.lengthOf(positionsOf(searchIn(entries.slice(0, 20)), 20, 'mail'), 20);
  });

  it('searches 100,000 entries', () => {
    const entries = Array.from({ length: 100_000 }, (_, at) => ({
      term: `term ${at.toString(36)}`,
      aliases: [`name ${at}`],
    }));
    const search = searchIn(entries);
    assert.lengthOf(positionsOf(search, entries.length, 'term'), 100_000);
    for (const asked of ['name 99999', 'term 255r'])
      assert.deepEqual(positionsOf(search, entries.length, asked), [99_999], asked);
  });
});
