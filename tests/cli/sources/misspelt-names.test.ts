/** A misspelt name of a field, or of an entry that a link leads to: the message says what was meant, in every format. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../helpers/sources.js';

/** What `check` proposes, as `file:line:column proposal`. */
function proposals(file: string, text: string): string[] {
  return check({
    [file]: text,
    'other.yml': 'lang: en\nterms:\n  - { term: Webhook, definition: A message. }',
  })
    .filter(({ rule }) => rule !== 'term-with-sense')
    .flatMap(({ line, column, advice }) => {
      const meant = /[Dd]id you mean "([^"]+)"/.exec(advice)?.[1];
      return meant === undefined ? [] : [`${line}:${column} ${meant}`];
    });
}

interface Case {
  readonly file: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const json = (value: unknown) => JSON.stringify(value, null, 1);
const bundle = (entry: object, metadata = {}) =>
  json({ ...metadata, entries: [{ id: 'a', term: 'A', definition: 'A thing.', ...entry }] });

const fields: Readonly<Record<string, Case>> = {
  'front matter': {
    file: 'a.md',
    text: '---\nterm: A\ndefintion: A thing.\nsinonyms: [B]\n---\n',
    expected: ['3:12 definition', '4:1 aliases'],
  },
  'front matter of TOML': {
    file: 'a.md',
    text: '+++\nterm = "A"\naliasses = ["B"]\n+++\n\nA thing.',
    expected: ['3:1 aliases'],
  },
  'front matter without a term': {
    file: 'a.md',
    text: '---\nterrm: A\n---\n\nA thing.',
    expected: ['2:8 term'],
  },
  YAML: {
    file: 'a.yml',
    text: '- term: A\n  Defnition: A thing.\n- term: B\n  definition: B thing.\n  seeAlsoo: [a]',
    expected: ['2:14 definition', '5:3 seeAlso'],
  },
  'YAML in which no entry has a definition': {
    file: 'a.yml',
    text: '- term: A\n  defintion: A thing.\n- term: B\n  defintion: B thing.',
    expected: ['2:14 definition'],
  },
  'JSON that is a source': {
    file: 'a.json',
    text: json([{ term: 'A', description: 'A thing.', catgeory: 'x' }]),
    expected: ['5:15 tags'],
  },
  'the column of a table': {
    file: 'a.csv',
    text: 'term,definition,"Sinonyms"\nA,A thing.,\nB,B thing.,C\n',
    expected: ['1:17 aliases'],
  },
  'the column of the definitions': {
    file: 'a.csv',
    text: 'term,defintion\nA,A thing.\nB,B thing.\n',
    expected: ['1:6 definition'],
  },
  'both columns of a table of two': {
    file: 'a.csv',
    text: 'trem;defintion\nA;A thing.\nB;B thing.\n',
    expected: ['1:1 term', '1:6 definition'],
  },
  'a column in another language': {
    file: 'a.csv',
    text: 'Begriff;Erklärng\nA;A thing.\nB;B thing.\n',
    expected: ['1:9 Erklärung'],
  },
  'a column in French': {
    file: 'a.csv',
    text: 'Terme;Définition;Synonimes;Voir ausi\nA;A thing.;C;B\nB;B thing.;;\n',
    expected: ['1:18 Synonymes', '1:28 Voir aussi'],
  },
  'a word that is the same in English': {
    file: 'a.csv',
    text: 'Begriff;Defintion\nA;A thing.\nB;B thing.\n',
    expected: ['1:9 Definition'],
  },
  'a word that two languages have, as the other columns say': {
    file: 'a.csv',
    text: 'Begrif;Betekenis\nA;A thing.\nB;B thing.\n',
    expected: ['1:1 Begrip'],
  },
  'a column in capitals': {
    file: 'a.csv',
    text: 'TERME;DÉFINITION;SYNONIMES\nA;A thing.;C\n',
    expected: ['1:18 SYNONYMES'],
  },
  'a column in small letters': {
    file: 'a.csv',
    text: 'begrif;erklärung\nA;A thing.\nB;B thing.\n',
    expected: ['1:1 begriff'],
  },
  'an English name in another language': {
    file: 'a.yml',
    text: '- begriff: A\n  erklärung: A thing.\n  synonimes: [C]',
    expected: ['3:3 aliases'],
  },
  'a question': {
    file: 'a.yml',
    text: '- term: A\n  definition: A thing.\n  faqs:\n    - questoin: Why?\n      answer: Because.',
    expected: ['4:17 question'],
  },
  'the glossary': {
    file: 'a.yml',
    text: 'tilte: Words\nlangauge: en\nterms:\n  - { term: A, definition: A thing. }',
    expected: ['1:8 title', '2:11 lang'],
  },
  'the list of entries': {
    file: 'a.json',
    text: json({ title: 'Words', entires: [{ term: 'A', definition: 'A thing.' }] }),
    expected: ['3:13 entries'],
  },
  'a list in a bundle': { file: 'a.json', text: bundle({ sinonyms: ['B'] }), expected: ['7:16 aliases'] },
  'a text in a bundle': {
    file: 'a.json',
    text: bundle({ definition: undefined, defintion: 'A thing.', $schema: 'x' }).replace(
      '{',
      '{"$schema":"glossary.schema.json",',
    ),
    expected: ['3:3 definition'],
  },
  'the bundle itself': { file: 'a.json', text: bundle({}, { langauge: 'en' }), expected: ['2:14 lang'] },
  '"match" in a bundle': {
    file: 'a.json',
    text: bundle({ match: { caseSensitve: true } }),
    expected: ['8:21 caseSensitive'],
  },
  '"match" in YAML': {
    file: 'a.yml',
    text: '- term: A\n  definition: A thing.\n  match: { exlude: [A b] }',
    expected: ['3:12 exclude'],
  },
  'an image': {
    file: 'a.json',
    text: bundle({ image: { scr: '/a.png', alt: 'A' } }),
    expected: ['7:13 src'],
  },
  'further reading': {
    file: 'a.json',
    text: bundle({ related: [{ titel: 'A', url: '/a' }] }),
    expected: ['8:5 title'],
  },
  'a translation': {
    file: 'a.json',
    text: bundle({ translations: [{ lang: 'de', term: 'B', definition: 'B.', alliases: ['C'] }] }),
    expected: ['12:18 aliases'],
  },
  'a pronunciation': {
    file: 'a.json',
    text: bundle({ pronunciation: { ipa: 'a', respeling: 'A' } }),
    expected: ['9:18 respelling'],
  },
};

describe('a misspelt name', () => {
  for (const [title, { file, text, expected }] of Object.entries(fields))
    it(`of a field: ${title}`, () => assert.deepEqual(proposals(file, text), expected));

  for (const name of [
    'context',
    'comment',
    'status',
    'created',
    'team',
    'spelling',
    'rating',
    'reading order',
    'extension',
    'images',
    'question',
    'definitive',
    'contest',
    'matches',
  ])
    it(`is not a name that is another word: ${name}`, () => {
      assert.deepEqual(proposals('a.csv', `term,definition,${name}\nA,A thing.,x\n`), []);
    });

  const unfit: Readonly<Record<string, readonly [file: string, text: string]>> = {
    'a text for a list of questions': ['a.csv', 'term,definition,faqss,questionss\nA,A thing.,x,y\n'],
    'a list for an image': ['a.json', bundle({ imagee: ['/a.png'] })],
    'a text for an image': ['a.json', bundle({ imagee: '/a.png' })],
    'a text for a list in a bundle': ['a.json', bundle({ sinonyms: 'B' })],
    'an object for a list': ['a.yml', '- term: A\n  definition: A thing.\n  sinonyms: { a: B }'],
  };
  for (const [title, [file, text]] of Object.entries(unfit))
    it(`is not repaired where the value does not fit: ${title}`, () =>
      assert.deepEqual(
        check({ [file]: text }).flatMap(({ fixes = [] }) => fixes),
        [],
      ));

  it('is not the text of a table without names of columns', () => {
    const text = 'Team,People who work together.\nTearm,Another thing.\n';
    assert.deepEqual(proposals('a.csv', text), []);
  });
});

const links: Readonly<Record<string, Case>> = {
  'an id in seeAlso': {
    file: 'a.md',
    text: '---\nterm: A\nseeAlso: [webhok]\n---\n\nA thing.',
    expected: ['3:11 webhook'],
  },
  'a term in seeAlso': {
    file: 'a.csv',
    text: 'term,definition,see also\nA,A thing.,Web-hoook\n',
    expected: ['2:12 webhook'],
  },
  'an id in seeAlso of a bundle': {
    file: 'a.json',
    text: bundle({ seeAlso: ['webhok'] }),
    expected: ['8:5 webhook'],
  },
  'a fragment': {
    file: 'a.md',
    text: '---\nterm: A\n---\n\nA [thing](#wehbook).',
    expected: ['5:3 #webhook'],
  },
  'a file': {
    file: 'a.md',
    text: '---\nterm: A\n---\n\nA [thing](webhok.md).',
    expected: ['5:3 webhook.md'],
  },
  'a wiki link': { file: 'a.md', text: '---\nterm: A\n---\n\nA [[Webhok]].', expected: ['5:3 Webhook'] },
};

describe('a misspelt target', () => {
  for (const [title, { file, text, expected }] of Object.entries(links))
    it(`of a link: ${title}`, () => assert.deepEqual(proposals(file, text), expected));

  it('is not another word', () => {
    assert.deepEqual(proposals('a.md', '---\nterm: A\nseeAlso: [website]\n---\n\nA thing.'), []);
  });
});
