// What the search of an index finds, in which order, and which typing errors it tolerates.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { listingOf } from '../../../src/core/listing/listing.js';
import type { Entry } from '../../../src/core/schema.js';
import { IndexSearch } from '../../../src/core/search/index-search.js';
import { fc } from '../../tools/properties.js';

type Fields = Partial<Entry> & { term: string };

function searchIn(fields: readonly Fields[], lang = 'en') {
  const entries = fields.map((own, index) => ({ id: `${index}`, definition: '', ...own }));
  const listing = listingOf(createGlossary({ lang, entries }));
  const search = new IndexSearch(listing);
  while (search.prepare());
  return { search, listing };
}

/** The terms that are found; in parentheses if they are only similar to the query. */
function found(fields: readonly Fields[], text: string, tags: readonly string[] = [], lang?: string): string {
  const { search, listing } = searchIn(fields, lang);
  const { positions, count, isSimilar } = search.search(text, tags, 100);
  assert.equal(positions.length, count);
  const terms = positions.map((position) => listing.entries(position, position + 1)[0]!.term).join(', ');
  return isSimilar && terms !== '' ? `(${terms})` : terms;
}

/** Makes entries of `term; alias: definition | term; alias: definition`. */
const written = (lines: string): Fields[] =>
  lines.split(' | ').map((line) => {
    const [names = '', definition = ''] = line.split(': ');
    const [term = '', ...aliases] = names.split('; ');
    return { term, aliases, definition };
  });

const marketing = written(
  'API; application programming interface: How programs talk | Bounce rate: Visitors that leave | ' +
    'Churn: Customers that leave | Conversion; goal: What visitors should do | Customer lifetime value; CLV | ' +
    'Email marketing: Letters to customers | Landing page: Where visitors arrive | Opt-in | Search engine optimization; SEO | ' +
    'Webhook: A call of an API',
);

const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['the term', 'churn', 'Churn'],
  ['the beginning of a term', 'con', 'Conversion'],
  ['the term before the definitions', 'api', 'API, Webhook'],
  ['an alias', 'goal', 'Conversion'],
  ['words in any order', 'page landing', 'Landing page'],
  ['the beginnings of words in any order', 'val cust', 'Customer lifetime value'],
  ['terms before definitions', 'customer', 'Customer lifetime value, Churn, Email marketing'],
  ['definitions', 'visitors', 'Bounce rate, Conversion, Landing page'],
  ['other case and accents', 'ÇHURÑ', 'Churn'],
  // One letter wrong
  ['a letter for another', 'conxersion', '(Conversion)'],
  ['two letters the wrong way round', 'covnersion', '(Conversion)'],
  ['a letter too much', 'converssion', '(Conversion)'],
  ['a letter too few', 'convrsion', '(Conversion)'],
  ['a wrong first letter', 'xonversion', '(Conversion)'],
  ['a wrong letter in a short word', 'chutn', '(Churn)'],
  ['half a word with a letter wrong', 'optimixat', '(Search engine optimization)'],
  ['a letter wrong in each word', 'custmer lifetme valeu', '(Customer lifetime value)'],
  ['a letter wrong in each word, in another order', 'valeu custmer', '(Customer lifetime value)'],
  ['three wrong words in another order', 'optimizaton engin serch', '(Search engine optimization)'],
  ['a wrong letter in an alias', 'progamming', '(API)'],
  // Words written as one word, or separately
  ['a hyphen that is not typed', 'optin', 'Opt-in'],
  ['a blank for a hyphen', 'opt in', 'Opt-in'],
  ['a hyphen that is not there', 'land-ing page', 'Landing page'],
  ['a hyphen for a blank', 'landing-page', 'Landing page'],
  ['words without their blank', 'landingpage', 'Landing page'],
  ['a word in two', 'web hook', 'Webhook'],
  ['words without their blank, and an error', 'landngpage', '(Landing page)'],
  // Other places than the beginnings of words
  ['the end of a word', 'hook', 'Webhook'],
  ['the inside of a word', 'timiz', 'Search engine optimization'],
  ['a plural', 'landing pages', 'Landing page'],
  // Nothing
  ['nothing for nothing', '', ''],
  ['nothing for blanks', ' \n ', ''],
  ['nothing for symbols that no name has', '→!', ''],
  ['nothing for two letters that no name has', 'ux', ''],
  ['nothing that is not like anything', 'zzzzqqqq', ''],
  ['nothing that is not like anything, for one letter', 'q', ''],
  ['signs that others take for commands', '-churn', 'Churn'],
  ['quotes that others take for commands', '"bounce rate"', 'Bounce rate'],
  ['patterns that others take for commands', '.*', ''],
  ['brackets', '(churn', 'Churn'],
];

type Language = readonly [lang: string, entries: string, cases: readonly (readonly [string, string])[]];
const languages: readonly Language[] = [
  [
    'de',
    'Übergabeseite | Größe | Absprungrate: Größe in Prozent | Straße | Kunden-Bindung',
    [
      ['ubergabe', 'Übergabeseite'],
      ['GRÖSSE', 'Größe, Absprungrate'],
      ['grosse', 'Größe, Absprungrate'],
      ['strasse', 'Straße'],
      ['absprungtate', '(Absprungrate)'],
      ['übergabseite', '(Übergabeseite)'],
      ['kundenbindung', 'Kunden-Bindung'],
    ],
  ],
  [
    'ru',
    'Целевая страница | Показатель отказов: Доля визитов | Счётчик | Отток клиентов',
    [
      ['стран цел', 'Целевая страница'],
      ['счетчик', 'Счётчик'],
      ['доля', 'Показатель отказов'],
      ['показатль', '(Показатель отказов)'],
      ['клеинтов', '(Отток клиентов)'],
      ['кликнтов отток', '(Отток клиентов)'],
    ],
  ],
  [
    'ko',
    '데이터베이스: 자료를 담는 곳 | 마이크로서비스 | 컨테이너 | 서비스 메시',
    [
      ['데이', '데이터베이스'],
      ['뎅', '데이터베이스'],
      ['자료', '데이터베이스'],
      ['서비스', '서비스 메시, 마이크로서비스'],
      ['메시 서비', '서비스 메시'],
      ['컨테아너', '(컨테이너)'],
      ['데이터배이스', '(데이터베이스)'],
      ['컨이너', '(컨테이너)'],
    ],
  ],
  [
    'ja',
    'データベース: 情報の集まり | ビッグデータ | コンテナ | 仮想マシン; 仮想機械',
    [
      ['データ', 'データベース, ビッグデータ'],
      ['でーた', 'データベース, ビッグデータ'],
      ['ビックデータ', '(ビッグデータ)'],
      ['ビッデータ', '(ビッグデータ)'],
      ['情報', 'データベース'],
      ['マシン', '仮想マシン'],
      ['仮想気械', '(仮想マシン)'],
      ['データーベース', '(データベース)'],
    ],
  ],
  [
    'ar',
    'واجهة برمجة التطبيقات | معدَّل الارتداد: نسبة الزوار | حاوية',
    [
      ['برمجه', 'واجهة برمجة التطبيقات'],
      ['معدل', 'معدَّل الارتداد'],
      ['نسبة', 'معدَّل الارتداد'],
      ['الارتدد', '(معدَّل الارتداد)'],
      ['التطبيفات', '(واجهة برمجة التطبيقات)'],
    ],
  ],
];

const tagged: readonly Fields[] = [
  { term: 'Ads', tags: ['paid', 'web'] },
  { term: 'Banner', tags: ['paid'], definition: 'An ad' },
  { term: 'Blog', tags: ['web'] },
  { term: 'Flyer' },
];

describe('IndexSearch', () => {
  for (const [name, text, expected] of cases)
    it(`finds ${name}: ${JSON.stringify(text)}`, () => {
      assert.equal(found(marketing, text), expected);
    });

  for (const [lang, entries, asked] of languages)
    for (const [text, expected] of asked)
      it(`finds, in ${lang}, ${expected} by ${text}`, () => {
        assert.equal(found(written(entries), text, [], lang), expected);
      });

  it('sorts by how well names match, then tags, then definitions', () => {
    const entries: Fields[] = [
      { term: 'A', definition: 'A page' },
      { term: 'B', tags: ['pages'] },
      { term: 'C', tags: ['page'] },
      { term: 'Despageful' },
      { term: 'E', aliases: ['my page'] },
      { term: 'F', aliases: ['pager'] },
      { term: 'G', aliases: ['page'] },
      { term: 'Homepage' },
      { term: 'My page' },
      { term: 'Page view' },
      { term: 'Pages' },
      { term: 'Page' },
    ];
    assert.equal(
      found(entries, 'page'),
      'Page, Pages, Page view, G, My page, F, Homepage, E, Despageful, C, B, A',
    );
  });

  it('suggests the nearest terms only', () => {
    assert.equal(found(written('Lead | Read | Rope'), 'raed'), '(Read)');
    assert.equal(found(written('Chum | Churm | Chart'), 'xhurm'), '(Churm)');
    assert.equal(found(written('Authentication | Authorship'), 'authentification'), '(Authentication)');
  });

  it('suggests nothing if many terms are equally near', () => {
    assert.equal(found(written('Bat | Cat | Fat | Hat | Mat | Rat'), 'xat'), '');
    assert.equal(found(written('Bat | Cat | Fat | Hat | Mat'), 'xat'), '(Bat, Cat, Fat, Hat, Mat)');
  });

  it('finds names with a sign by the sign', () => {
    const entries = written('A → B | Arrow; → | C++ | Q&A | Plain-text: → and &');
    assert.equal(found(entries, '→'), 'Arrow, A → B');
    assert.equal(found(entries, '&'), 'Q&A');
    assert.equal(found(entries, 'c++'), 'C++');
  });

  it('finds an entry whose words are in its name, a tag and its definition', () => {
    const entries: Fields[] = [
      { term: 'Cookie', tags: ['privacy'], definition: 'A small file' },
      { term: 'Cache', tags: ['web'], definition: 'A small store' },
    ];
    assert.equal(found(entries, 'cookie privacy file'), 'Cookie');
  });

  it('finds short words of definitions where they are whole', () => {
    assert.equal(found(written('Cookie: On a PC | Page: Of pieces'), 'pc'), 'Cookie');
    assert.equal(found(written('Cookie: On a PC | Page: Of pieces'), 'pie'), 'Page');
  });

  it('finds words of an expansion', () => {
    assert.equal(found([{ term: 'ROI', expansion: 'Return on investment' }], 'invest'), 'ROI');
  });

  it('finds words of rich text without its markup', () => {
    const definition = [
      {
        type: 'paragraph',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: 'Hid' }] },
          { type: 'text', value: 'den' },
        ],
      },
    ];
    assert.equal(found([{ term: 'A', definition }], 'hidden'), 'A');
    assert.equal(found([{ term: 'A', definition }], 'emphasis'), '');
  });

  it('returns an entry once if several of its names are similar to the query', () => {
    assert.equal(found(written('Email; E-mail; Emails; Electronic mail'), 'emial'), '(Email)');
  });

  it('does not search definitions of a split glossary', () => {
    assert.equal(found([{ term: 'A', definition: 'stub', part: 'x.json' }], 'stub'), '');
  });

  it('is prepared in several steps, of which the last returns false', () => {
    const entries = Array.from({ length: 600 }, (_, n) => ({ term: `term ${n}`, definition: `word${n}` }));
    const listing = listingOf(
      createGlossary({ entries: entries.map((entry, n) => ({ ...entry, id: `${n}` })) }),
    );
    const search = new IndexSearch(listing);
    let steps = 1;
    while (search.prepare()) steps++;
    assert.isAbove(steps, 1);
    for (const n of [0, 249, 250, 599])
      for (const text of [`term ${n}`, `word${n}`]) {
        const [position = -1] = search.search(text, [], 1).positions;
        assert.equal(listing.entries(position, position + 1)[0]!.id, `${n}`);
      }
  });

  it('finds nothing in an empty glossary', () => {
    assert.equal(found([], 'a'), '');
    assert.equal(found([], '', ['a']), '');
  });

  it('returns the best entries up to the limit, and counts all', () => {
    const { search } = searchIn(Array.from({ length: 9 }, (_, n) => ({ term: `term ${n}` })));
    const { positions, count } = search.search('term', [], 3);
    assert.deepEqual(positions, [0, 1, 2]);
    assert.equal(count, 9);
  });

  describe('with tags', () => {
    const asked: readonly (readonly [text: string, tags: readonly string[], expected: string])[] = [
      ['', ['web'], 'Ads, Blog'],
      ['', ['web', 'paid'], 'Ads'],
      ['', ['paid', 'web'], 'Ads'],
      ['', ['none'], ''],
      ['', ['web', 'none'], ''],
      ['ad', ['paid'], 'Ads, Banner'],
      ['b', ['paid'], 'Banner'],
      ['bloog', ['web'], '(Blog)'],
      // The nearest terms with the tag
      ['banne', ['web'], ''],
      ['flier', ['web'], ''],
      ['  ', ['web'], 'Ads, Blog'],
    ];
    for (const [text, tags, expected] of asked)
      it(`finds ${expected || 'nothing'} by ${JSON.stringify(text)} and ${tags.join(' + ')}`, () => {
        assert.equal(found(tagged, text, tags), expected);
      });

    it('suggests the nearest terms that have the tags', () => {
      const near = [{ term: 'Churns' }, { term: 'Churny', tags: ['a'] }];
      assert.equal(found(near, 'churnx', ['a']), '(Churny)');
    });

    it('counts how many results have each tag', () => {
      const { search } = searchIn(tagged);
      const count = (text: string, ...tags: string[]) => Object.fromEntries(search.countTags(text, tags));
      assert.deepEqual(count(''), { paid: 2, web: 2 });
      assert.deepEqual(count('  '), { paid: 2, web: 2 });
      assert.deepEqual(count('', 'paid'), { paid: 2, web: 1 });
      assert.deepEqual(count('ad'), { paid: 2, web: 1 });
      assert.deepEqual(count('b', 'web'), { paid: 0, web: 1 });
      assert.deepEqual(count('nothing at all'), { paid: 0, web: 0 });
    });
  });

  const unit = fc.constantFrom(...'abcABC -\'+#.éß數据タ한ب👍\n"(*\\'.split(''), 'ab', 'page', 'web');
  const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
  const entry = fc.record(
    {
      term: text.filter((given) => given !== ''),
      aliases: fc.array(text, { maxLength: 2 }),
      expansion: text,
      definition: text,
      tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    },
    { requiredKeys: ['term', 'definition'] },
  );
  const query = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 6 }));
  const chosen = fc.subarray(['a', 'b', 'c']);

  it('never throws, counts what it finds, and returns each entry once, with all the tags', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), query, chosen, (fields, asked, tags) => {
        const { search, listing } = searchIn(fields);
        const { positions, count } = search.search(asked, tags, 100);
        assert.equal(count, positions.length);
        assert.equal(new Set(positions).size, positions.length);
        for (const position of positions) {
          const [own] = listing.entries(position, position + 1);
          for (const tag of tags) assert.include(own!.tags ?? [], tag);
        }
        const few = search.search(asked, tags, 2);
        assert.deepEqual(few.positions, positions.slice(0, 2));
        assert.equal(few.count, count);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every entry by its term, and counts its tags', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (fields) => {
        const { search, listing } = searchIn(fields);
        listing.entries(0, listing.size).forEach(({ term, tags = [] }, position) => {
          if (!/[\p{L}\p{N}+#]/u.test(term)) return;
          const { positions, isSimilar } = search.search(term, [], 100);
          assert.isFalse(isSimilar);
          assert.include(positions, position);
          for (const tag of tags) assert.isAbove(search.countTags(term, []).get(tag)!, 0);
        });
      }),
    );
  });
});
