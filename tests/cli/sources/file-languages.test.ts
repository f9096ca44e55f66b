/** Glossaries with a file or a folder for each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { md, places, read, type Files } from '../helpers/sources.js';

const EN = 'id,term,definition\napi,API,A way to talk.\nrow,Row,A line.\n';
const DE = 'id,term,definition\napi,API,Ein Weg.\nrow,Zeile,Eine Linie.\n';

const termsOf = (files: Files, lang?: string) =>
  read(files, lang === undefined ? {} : { lang }).bundle.entries.map(({ term }) => term);

describe('files of several languages', () => {
  const cases: readonly (readonly [title: string, files: Files])[] = [
    ['named by them', { 'en.yml': 'API: x\nRow: y', 'de.yml': 'API: x\nZeile: y' }],
    ['named by them and a country', { 'en-US.yml': 'API: x\nRow: y', 'de_DE.yml': 'API: x\nZeile: y' }],
    ['in folders', { 'g/en/terms.csv': EN, 'g/de/terms.csv': DE }],
    ['in folders, above others', { 'content/en/glossary/a.csv': EN, 'content/de/glossary/a.csv': DE }],
    [
      'with their name behind the name',
      { 'glossary.en.json': '{"API":"x","Row":"y"}', 'glossary.de.json': '{"API":"x","Zeile":"y"}' },
    ],
    ['with a hyphen', { 'terms-en.csv': EN, 'terms-de.csv': DE }],
    ['with one of them in none', { 'terms.csv': EN, 'terms.de.csv': DE }],
    [
      'one an entry',
      {
        'api.en.md': md('term: API'),
        'api.de.md': md('term: API'),
        'row.en.md': md('term: Row'),
        'row.de.md': md('term: Zeile'),
      },
    ],
  ];
  const windows = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replaceAll('/', '\\'), text]));
  const inFolders = cases.filter(([, files]) => Object.keys(files).some((file) => file.includes('/')));
  const onWindows = inFolders.map(([title, files]) => [`${title}, on Windows,`, windows(files)] as const);
  for (const [title, files] of [...cases, ...onWindows])
    it(`${title} give the one that is chosen`, () => {
      assert.deepEqual(termsOf(files, 'de'), ['API', 'Zeile']);
      assert.deepEqual(termsOf(files, 'en'), ['API', 'Row']);
      const { bundle, problems } = read(files);
      assert.deepEqual(bundle.entries, []);
      assert.deepEqual(
        problems.map(({ rule, severity }) => [rule, severity]),
        [['several-languages', 'error']],
      );
      assert.match(problems[0]!.message, /de/);
      assert.match(problems[0]!.advice, /--lang de/);
    });

  it('keep the files that have no language, and those that are not translated', () => {
    const files = {
      'g/en/a.csv': EN,
      'g/de/a.csv': DE,
      'g/de/b.yml': 'Extra: x',
      'g/_glossary.yml': 'title: T',
    };
    assert.deepEqual(termsOf(files, 'de'), ['API', 'Extra', 'Zeile']);
    assert.equal(read(files, { lang: 'de' }).bundle.title, 'T');
  });

  it('that name it behind the name of an entry leave it out of the id', () => {
    const { bundle } = read({ 'api.en.md': md('term: API'), 'api.de.md': md('term: API') }, { lang: 'de' });
    assert.deepEqual(
      bundle.entries.map(({ id }) => id),
      ['api'],
    );
  });

  it('name a language that is not there', () => {
    const { problems } = read({ 'en.yml': 'API: x\nRow: y', 'de.yml': 'API: x\nZeile: y' }, { lang: 'fr' });
    assert.deepEqual(places(problems), ['de.yml:1:1 error several-languages']);
  });
});

describe('names that are no languages', () => {
  const cases: readonly (readonly [title: string, files: Files, count: number])[] = [
    [
      'terms of two letters',
      { 'it.md': md('term: IT'), 'de.md': md('term: DE'), 'pr.md': md('term: PR') },
      3,
    ],
    [
      'departments',
      { 'it/terms.csv': 'term,definition\nRouter,x\n', 'hr/terms.csv': 'term,definition\nSalary,x\n' },
      2,
    ],
    ['one language alone', { 'g/en/a.md': md('term: A'), 'g/en/b.md': md('term: B') }, 2],
    ['words behind a hyphen', { 'log-in.md': md('term: Log in'), 'opt-in.md': md('term: Opt in') }, 2],
    ['names of products', { 'node.js.md': md('term: Node.js'), 'node.md': md('term: Node') }, 2],
  ];
  for (const [title, files, count] of cases)
    it(title, () => assert.equal(read(files).bundle.entries.length, count));
});
