/** YAML, JSON, CSV and TSV, in our shape and in those of others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places, read, type Files, type Options } from '../helpers/sources.js';

const API = { id: 'api', term: 'API', definition: 'A thing.' };

describe('records become entries', () => {
  const cases: readonly { title: string; files: Files; options?: Options; expected: readonly object[] }[] = [
    {
      title: 'a list in YAML',
      files: { 'a.yml': '- id: api\n  term: API\n  definition: A thing.\n' },
      expected: [API],
    },
    {
      title: 'a list in JSON, without ids',
      files: { 'a.json': '[{"term": "API", "definition": "A thing."}]' },
      expected: [API],
    },
    {
      title: 'a list under a name',
      files: { 'a.yaml': 'terms:\n  - { slug: api, name: API, meaning: A thing. }' },
      expected: [API],
    },
    {
      title: 'entries under a name, by id',
      files: { 'a.json': '{"glossary": {"api": {"title": "API", "def": "A thing."}}}' },
      expected: [API],
    },
    {
      title: 'entries by id',
      files: { 'a.yml': 'api: { term: API, description: A thing. }' },
      expected: [API],
    },
    {
      title: 'entries by term',
      files: { 'a.yml': 'api: { description: A thing. }' },
      expected: [{ ...API, term: 'api' }],
    },
    { title: 'a dictionary', files: { 'a.yml': 'API: A thing.' }, expected: [API] },
    { title: 'one entry', files: { 'a.yml': 'term: API\ndefinition: A thing.' }, expected: [API] },
    { title: 'a table', files: { 'a.csv': 'id,Term,Definition\napi,API,A thing.\n' }, expected: [API] },
    {
      title: 'a table with semicolons, as Excel writes it',
      files: { 'a.csv': 'Term;Definition\r\nAPI;A thing.\r\n' },
      expected: [API],
    },
    { title: 'a table with tabs', files: { 'a.tsv': 'Term\tDefinition\nAPI\tA thing.' }, expected: [API] },
    {
      title: 'lists in cells',
      files: {
        'a.csv': 'term,definition,synonyms,see also,alias 1,alias 2\nAPI,A thing.,a|b; c,API,d,"e, f"',
      },
      expected: [{ ...API, aliases: ['d', 'e, f', 'a', 'b', 'c'] }],
    },
    {
      title: 'several lines in a cell',
      files: { 'a.csv': 'term,definition,body\nAPI,A thing.,"One.\n\nTwo ""2""."' },
      expected: [{ ...API, body: 'One.\n\nTwo "2".' }],
    },
    {
      title: 'an acronym beside a term is an alias',
      files: { 'a.yml': '- { id: api, term: Interface, acronym: API, definition: A thing. }' },
      expected: [{ ...API, term: 'Interface', aliases: ['API'] }],
    },
    {
      title: 'an acronym alone is the term',
      files: { 'a.yml': '- { acronym: API, def: A thing. }' },
      expected: [API],
    },
    {
      title: 'fields that are named',
      files: { 'a.csv': 'Begriff,Erklärung\nAPI,A thing.' },
      options: { map: { term: 'Begriff', definition: 'Erklärung' } },
      expected: [API],
    },
    {
      title: 'names of other entries in `related`',
      files: {
        'a.json':
          '[{"term": "API", "definition": "A thing.", "related": ["b"]}, {"term": "B", "definition": "b"}]',
      },
      expected: [
        { ...API, seeAlso: ['b'] },
        { id: 'b', term: 'B', definition: 'b' },
      ],
    },
    {
      title: 'names with a slash or a colon, and URLs, in `related`',
      files: {
        'a.json':
          '[{"term": "API", "definition": "A thing.", "related": ["A/B test", "tcp/ip", "a: b", "/x/", "y.html", "https://z.example/"]},' +
          '{"term": "A/B test", "definition": "b"}, {"term": "TCP/IP", "definition": "c"}, {"term": "A: B", "definition": "d"}]',
      },
      expected: [
        { id: 'a-b', term: 'A: B', definition: 'd' },
        { id: 'a-b-test', term: 'A/B test', definition: 'b' },
        {
          ...API,
          related: ['/x/', 'y.html', 'https://z.example/'].map((url) => ({ title: url, url })),
          seeAlso: ['a-b-test', 'tcp-ip', 'a-b'],
        },
        { id: 'tcp-ip', term: 'TCP/IP', definition: 'c' },
      ],
    },
    {
      title: 'names in `related`, and links beside them',
      files: {
        'a.json':
          '[{"term": "API", "definition": "A thing.", "related": ["B"], "links": [{"title": "Z", "url": "/z/"}]}, {"term": "B", "definition": "b"}]',
      },
      expected: [
        { ...API, related: [{ title: 'Z', url: '/z/' }], seeAlso: ['b'] },
        { id: 'b', term: 'B', definition: 'b' },
      ],
    },
    {
      title: 'a list under a name of its own, and under one that is known',
      files: { 'a.json': '[{"term": "API", "definition": "A thing.", "synonyms": ["x"], "abbr": ["y"]}]' },
      options: { map: { aliases: 'abbr' } },
      expected: [{ ...API, aliases: ['y', 'x'] }],
    },
    {
      title: 'see-also entries by their terms',
      files: {
        'a.yml':
          '- { term: API, definition: A thing., see: [The B, bees] }\n- { id: b, term: The B, aliases: [bee], definition: b }',
      },
      expected: [
        { ...API, seeAlso: ['b'] },
        { id: 'b', term: 'The B', aliases: ['bee'], definition: 'b' },
      ],
    },
    {
      title: 'ids that objects have by nature',
      files: { 'a.json': '{"__proto__": {"term": "P", "def": "p"}, "constructor": "c"}' },
      expected: [
        { id: '__proto__', term: 'P', definition: 'p' },
        { id: 'constructor', term: 'constructor', definition: 'c' },
      ],
    },
    {
      title: 'one of several languages',
      files: {
        'a.yml':
          '- slug: api\n  ref: [b]\n  de: { term: Die API, def: Ein Ding. }\n  en: { term: API, def: A thing. }\n- slug: b\n  id: { term: I, def: i }\n  en: { term: B, def: b }',
      },
      options: { lang: 'en' },
      expected: [
        { ...API, seeAlso: ['b'] },
        { id: 'b', term: 'B', definition: 'b' },
      ],
    },
    {
      title: 'a language with its country',
      files: { 'a.yml': '- slug: api\n  en: { term: API, def: A thing. }\n  fr: { term: L, def: l }' },
      options: { lang: 'en-GB' },
      expected: [API],
    },
  ];
  for (const { title, files, options, expected } of cases) {
    it(title, () => {
      const { bundle, problems } = read(files, options);
      assert.deepEqual(bundle.entries, expected);
      assert.deepEqual(problems, []);
    });
  }

  it('with a head and questions', () => {
    const { bundle } = read({
      'a.yml':
        'title: T\nlang: en\nentries:\n  - { term: API, definition: A thing. }\nfaqs:\n  - { q: Why?, a: Well. }',
    });
    assert.deepEqual(bundle, {
      title: 'T',
      lang: 'en',
      entries: [API],
      faqs: [{ question: 'Why?', answer: 'Well.' }],
    });
  });

  it('our own bundle is read as it is', () => {
    const bundle = {
      $schema: 'https://x.example/glossary.schema.json',
      title: 'T',
      mine: 1,
      entries: [
        { ...API, definition: 'Not *Markdown* <b>.', body: [{ type: 'paragraph', children: [] }], mine: [1] },
      ],
      faqs: [{ question: 'Why?', answer: '[x](y)' }],
    };
    assert.deepEqual(read({ 'a.json': JSON.stringify(bundle) }).bundle, bundle);
  });

  it('options of the user override the metadata in the sources', () => {
    const { bundle } = read({ 'a.yml': 'title: T\nurl: /t/\nterms: []' }, { title: 'U', lang: 'fr' });
    assert.deepEqual(bundle, { title: 'U', lang: 'fr', url: '/t/', entries: [] });
  });
});

describe('what is wrong has its place', () => {
  const cases: readonly { title: string; files: Files; options?: Options; expected: readonly string[] }[] = [
    {
      title: 'JSON that is none',
      files: { 'a.json': '[\n  {"term": "API",}\n]' },
      expected: ['a.json:2:18 error json-syntax'],
    },
    {
      title: 'a quote that is not closed',
      files: { 'a.csv': 'term,definition\nAPI,A thing.\nB,"b' },
      expected: ['a.csv:3:3 error csv-syntax'],
    },
    {
      title: 'a row that is too long',
      files: { 'a.csv': 'term,definition\nAPI,A thing, with commas' },
      expected: ['a.csv:2:13 warning extra-cell'],
    },
    {
      title: 'a file without entries',
      files: { 'a.yml': '# nothing\n' },
      expected: ['a.yml:1:1 error no-entries'],
    },
    {
      title: 'a file of another kind',
      files: { 'a.txt': 'API' },
      expected: ['a.txt:1:1 error unknown-format'],
    },
    {
      title: 'an entry that is a text',
      files: { 'a.yml': '- { term: API, definition: A thing. }\n- API' },
      expected: ['a.yml:2:3 error not-an-entry'],
    },
    {
      title: 'an entry without a definition',
      files: { 'a.json': '[\n {"term": "B"}]' },
      expected: ['a.json:2:2 error schema'],
    },
    {
      title: 'an entry without a term, and so without an id',
      files: { 'a.json': '[\n {"definition": "B"}]' },
      expected: ['a.json:2:2 error schema'],
    },
    {
      title: 'a wrong type in a bundle',
      files: {
        'a.json':
          '{"entries": [{"id": "a", "term": "A", "definition": "a"},\n {"id": "b", "term": 5, "definition": "b"}]}',
      },
      expected: ['a.json:2:22 error schema'],
    },
    {
      title: 'languages to choose from',
      files: { 'a.yml': '- { slug: a, de: { term: A }, en: { term: A } }' },
      expected: ['a.yml:1:3 error several-languages'],
    },
    {
      title: 'entries that are not translated',
      files: {
        'a.yml':
          '- { slug: a, de: { term: A, def: "[b](#b)" }, ref: [b] }\n- { slug: b, en: { term: B, def: b } }',
      },
      options: { lang: 'de' },
      expected: ['a.yml:1:35 warning not-translated', 'a.yml:2:3 warning not-translated'],
    },
    {
      title: 'an unknown field, once',
      files: { 'a.csv': 'term,definition,owner\nA,a,me\nB,b,you\nC,c,\n' },
      expected: ['a.csv:1:17 warning unknown-field'],
    },
    {
      title: 'a link in a cell of several lines',
      files: { 'a.csv': 'term,definition\nAPI,"A ""thing""\nand a [link](#x)."' },
      expected: ['a.csv:3:7 error dangling-link'],
    },
    {
      title: 'a link in JSON',
      files: { 'a.json': '[{"term": "A", "definition": "\\"A\\" is [this](#x)."}]' },
      expected: ['a.json:1:40 error dangling-link'],
    },
    {
      title: 'a link in HTML in JSON',
      files: { 'a.json': '[{"term": "A", "definition": "Is <a href=\\"#x\\">this</a>."}]' },
      expected: ['a.json:1:34 error dangling-link'],
    },
    {
      title: 'the same id in two files',
      files: { 'a.md': md('term: A'), 'b.yml': '- { id: a, term: B, definition: b }' },
      expected: ['b.yml:1:9 error duplicate-id'],
    },
    {
      title: 'two heads that differ',
      files: {
        'a.yml': 'title: T\nterms: [{ term: A, definition: a }]',
        'b.yml': 'title: U\nterms: [{ term: B, definition: b }]',
      },
      expected: ['b.yml:1:8 warning head-conflict'],
    },
  ];
  for (const { title, files, options, expected } of cases) {
    it(title, () => assert.deepEqual(places(check(files, options)), expected));
  }

  it('unknown fields are counted', () => {
    const ownedBy = (term: string) => ({ term, definition: 'A thing.', owner: 'me' });
    const [problem] = check({ 'a.json': JSON.stringify([ownedBy('A'), ownedBy('B')]) });
    assert.match(problem!.message, /"owner".*\(2 times\)/);
  });

  it('a skipped entry does not affect the others', () => {
    const { bundle, skipped } = read({
      'a.json': '[{"term": "A"}, {"term": "B", "definition": "b"}]',
      'b.json': '{',
    });
    assert.deepEqual(
      bundle.entries.map(({ id }) => id),
      ['b'],
    );
    assert.equal(skipped, 1);
  });

  it('an id twice names the other place, and the first one stays', () => {
    const files = { 'a.md': md('term: A'), 'b.md': md('id: a\nterm: B') };
    const { bundle, problems } = read(files);
    assert.match(problems[0]!.message, /a\.md:2/);
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['A'],
    );
  });
});

describe('blanks around names in a bundle', () => {
  it('are removed, as in other formats, so that links and pages find the entries', () => {
    const json = JSON.stringify({
      entries: [
        { id: ' api ', term: ' API ', aliases: [' A '], definition: ' An x. ', seeAlso: ['sdk '] },
        { id: 'sdk', term: 'SDK', definition: 'y', faqs: [{ id: ' q', question: 'Why? ', answer: 'z' }] },
      ],
    });
    const { bundle, problems } = read({ 'a.json': json });
    assert.deepEqual(problems, []);
    assert.deepEqual(bundle.entries, [
      { id: 'api', term: 'API', aliases: ['A'], definition: ' An x. ', seeAlso: ['sdk'] },
      { id: 'sdk', term: 'SDK', definition: 'y', faqs: [{ id: 'q', question: 'Why?', answer: 'z' }] },
    ]);
  });
});
