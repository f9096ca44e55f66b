/** YAML as people write it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places, read } from '../helpers/sources.js';

const entriesOf = (text: string) => read({ 'a.yml': text }).bundle.entries;
const termsOf = (text: string) => entriesOf(text).map(({ term }) => term);

describe('a term in YAML is what the file spells', () => {
  for (const term of [
    '404',
    '2.0',
    '1_000',
    '0x1F',
    '1e3',
    'NO',
    'no',
    'yes',
    'on',
    'True',
    'FALSE',
    'NULL',
    '2024-01-01',
    '12:30',
    '.NET',
  ])
    it(`${term}`, () => {
      assert.deepEqual(termsOf(`- term: ${term}\n  definition: d`), [term]);
      assert.deepEqual(termsOf(`${term}: d`), [term]);
      assert.deepEqual(entriesOf(`- term: T\n  definition: d\n  aliases: [${term}, x]`)[0]?.aliases, [
        term,
        'x',
      ]);
    });

  it('also where the file says that it is of YAML 1.1', () => {
    assert.deepEqual(
      termsOf('%YAML 1.1\n---\n- { term: NO, definition: d }\n- { term: 2024-01-01, definition: d }'),
      ['2024-01-01', 'NO'],
    );
  });

  it('but what is no text stays what it is', () => {
    const [entry] = entriesOf(
      '- { term: A, definition: d, match: { auto: False, exclude: [x] }, image: { src: a.png, width: 640 } }',
    );
    assert.deepEqual(entry?.match, { auto: false, exclude: ['x'] });
    assert.deepEqual(entry?.image, { src: 'a.png', width: 640, alt: '' });
  });
});

describe('a text where a list belongs', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['a, b', ['a', 'b']],
    ['a; b', ['a', 'b']],
    ['a', ['a']],
    ['10,000 metres', ['10,000 metres']],
    ['シー、ツェー', ['シー', 'ツェー']],
    ['["a, b"]', ['a, b']],
    ['[a, b]', ['a', 'b']],
  ];
  for (const [text, aliases] of cases)
    it(`${text} is ${aliases.length === 1 ? 'one alias' : 'several aliases'}`, () => {
      assert.deepEqual(entriesOf(`- term: T\n  definition: d\n  aliases: ${text}`)[0]?.aliases, aliases);
      assert.deepEqual(read({ 't.md': md(`term: T\naliases: ${text}`) }).bundle.entries[0]?.aliases, aliases);
    });

  it('may be tags', () => {
    assert.deepEqual(read({ 't.md': md('term: T\ntags: web, data') }).bundle.entries[0]?.tags, [
      'web',
      'data',
    ]);
  });
});

describe('a YAML file', () => {
  it('may have anchors and merge keys', () => {
    const text =
      'defaults: &base\n  tags: [web]\nterms:\n  - <<: *base\n    term: API\n    definition: &d A thing.\n  - { <<: *base, term: B, definition: *d }\n';
    assert.deepEqual(
      entriesOf(text).map(({ term, definition, tags }) => [term, definition, tags]),
      [
        ['API', 'A thing.', ['web']],
        ['B', 'A thing.', ['web']],
      ],
    );
  });

  it('may have several documents', () => {
    const { bundle, problems } = read({
      'a.yml':
        '---\nterm: API\ndefinition: A thing.\n---\nterm: B\ndefinition: b\n---\n- { term: C, definition: c }\n---\n',
    });
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['API', 'B', 'C'],
    );
    assert.deepEqual(problems, []);
  });

  it('locates a problem in each of them', () => {
    assert.deepEqual(
      places(check({ 'a.yml': 'term: A\ndefinition: a\n---\nterm: B\ndefinition: "[x](#y)"\n' })),
      ['a.yml:5:14 error dangling-link'],
    );
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['API: a\nB: b\nAPI: c', 'a.yml:3:1', /occurs twice/],
    ['- term: A\n\tdefinition: b', 'a.yml:2:2', /tab/],
    ['- term: "A\n  definition: b', 'a.yml:2:16', /missing/],
    ['- term: A: B\n  definition: b', 'a.yml:1:9', /second colon/],
    ['- term: A\n   definition: b', 'a.yml:1:9', /indented too far/],
    ['- term: @a\n  definition: b', 'a.yml:1:9', /cannot start/],
    ['- term: *A\n  definition: b', 'a.yml:1:9', /starts with \*/],
  ];
  for (const [text, place, message] of broken)
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const { problems } = read({ 'a.yml': text });
      const found = problems.filter(({ rule }) => rule === 'yaml-syntax');
      assert.match(found[0]!.message, message);
      assert.equal(places(found.slice(0, 1))[0], `${place} error yaml-syntax`);
      for (const { message } of found) assert.doesNotMatch(message, /[A-Z]{3,}_|YAMLParse|implicit|flow/);
    });
});
