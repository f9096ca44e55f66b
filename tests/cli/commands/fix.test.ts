/** `glossary check --fix`: repairs the sources where there is only one right answer. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { workbook } from '../../tools/workbook.js';
import { glossary, run } from '../helpers/command.js';

let folder = '';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const check = (...args: string[]) => glossary.in(folder)('check', '.', ...args);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE: Readonly<Record<string, string>> = {
  'api.md':
    '\uFEFF---\r\n# names\r\nterm:   API\r\naliases: [ API, "Interface", Interface ]  # two\r\nrelatd: [{ title: T, url: "https://x.example" }]\r\nseeAlso:\r\n  - soft-ware_kit\r\n  - nothing\r\n---\r\n\r\nA way.\r\n',
  'more.json':
    '{\n  "entries": [\n\t{ "id": "software-kit", "term": "SDK", "definition": "x", "alias": ["Kit"], "seeAlso": [ "a P i" ] }\n  ]\n}',
  'terms.yml': '- term: B\n  aliasses: Bee # a letter\n  definition: "b"\n',
};
const AFTER: Readonly<Record<string, string>> = {
  'api.md':
    '\uFEFF---\r\n# names\r\nterm:   API\r\naliases: [ "Interface" ]  # two\r\nrelated: [{ title: T, url: "https://x.example" }]\r\nseeAlso:\r\n  - software-kit\r\n  - nothing\r\n---\r\n\r\nA way.\r\n',
  'more.json':
    '{\n  "entries": [\n\t{ "id": "software-kit", "term": "SDK", "definition": "x", "aliases": ["Kit"], "seeAlso": [ "api" ] }\n  ]\n}',
  'terms.yml': '- term: B\n  aliases: Bee # a letter\n  definition: "b"\n',
};

describe('glossary check --fix', () => {
  beforeEach(() => {
    for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(folder, name), text);
  });

  it('changes the words concerned and nothing else, says where, and reports what is left', () => {
    const { status, stdout, stderr } = check('--fix');
    assert.equal(stderr, '');
    for (const name of Object.keys(AFTER)) assert.equal(read(name), AFTER[name], name);
    assert.match(stdout, /^api\.md:4:\d+ {2}fixed {2}"API" was removed$/m);
    assert.match(stdout, /^more\.json:3:\d+ {2}fixed {2}"alias" is now "aliases"$/m);
    assert.match(stdout, /^api\.md:8:5 {2}error {2}dangling-see-also {2}"seeAlso" names "nothing"/m);
    assert.match(stdout, /3 entries in 3 files: 1 error, 2 warnings\n$/);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(folder).sort(), ['api.md', 'more.json', 'terms.yml']);
  });

  it('changes nothing when it runs again', () => {
    check('--fix');
    const { stdout } = check('--fix', '--json');
    assert.deepEqual((JSON.parse(stdout) as { fixed: unknown[] }).fixed, []);
    for (const name of Object.keys(AFTER)) assert.equal(read(name), AFTER[name]);
  });

  it('is suggested, but not done, without the option', () => {
    const { status, stdout } = check();
    assert.equal(status, 1);
    assert.equal(stdout.match(/"glossary check --fix" does so\./g)?.length, 7, stdout);
    for (const name of Object.keys(BEFORE)) assert.equal(read(name), BEFORE[name]);
  });

  const tables: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'in French': [
      'Terme;Défintion;Synonimes;Voir aussi;Question;Réponse',
      'Terme;Définition;Synonymes;Voir aussi;Question;Réponse',
    ],
    'in German': [
      'Begrif;Erklärung;Synonyme;Siehe auch;Frage;Antwrot',
      'Begriff;Erklärung;Synonyme;Siehe auch;Frage;Antwort',
    ],
    'in English': [
      'trem;defintion;synonyms;see also;questoin;answer',
      'term;definition;synonyms;see also;question;answer',
    ],
  };
  for (const [language, [before, after]] of Object.entries(tables))
    it(`writes the names of columns ${language}`, () => {
      const rows =
        'API;Some text.;Interface;;Why?;Because.\nCRM;Other text.;;API;Who?;We.\nSDK;A kit.;;API;;\n';
      for (const name of Object.keys(BEFORE)) rmSync(join(folder, name));
      writeFileSync(join(folder, 'terms.csv'), `${before}\n${rows}`);
      const { status, stdout } = check('--fix', '--lang', 'en');
      assert.equal(read('terms.csv'), `${after}\n${rows}`);
      assert.equal(status, 0, stdout);
    });

  it('is not suggested for a workbook, which it does not change', () => {
    const table = [
      ['Term', 'Definiton'],
      ['API', 'A way to talk.'],
    ];
    writeFileSync(join(folder, 'terms.xlsx'), workbook({ Terms: table }));
    const { stdout } = glossary.in(folder)('check', 'terms.xlsx');
    assert.match(stdout, /Did you mean "definition"\? Then write that\.\n/);
  });

  it('is not suggested for standard input, which it cannot change', () => {
    const { stdout } = run(folder, ['check', '-'], 'term,definiton\nAPI,A way to talk.\n');
    assert.match(stdout, /^stdin\.csv:1:6 .*\n.*Did you mean "definition"\? Then write that\.\n/m);
  });

  it('exits as after the repair', () => {
    for (const name of ['api.md', 'more.json']) rmSync(join(folder, name));
    const { status, stdout } = check('--fix', '--strict');
    assert.equal(status, 0, stdout);
  });

  it('leaves alone what is not sure: two entries like the name, a field that is there already', () => {
    const text =
      '[{"term": "C D", "definition": "x", "seeAlso": ["a b"], "aliasses": ["y"], "aliases": ["z"]},\n' +
      '{"term": "a-b", "id": "ab1", "definition": "x"}, {"term": "A_B", "id": "ab2", "definition": "x"}]';
    for (const name of Object.keys(BEFORE)) rmSync(join(folder, name));
    writeFileSync(join(folder, 'a.json'), text);
    check('--fix');
    assert.equal(read('a.json'), text);
  });

  it('cannot repair standard input', () => {
    const { status, stderr } = run(folder, ['check', '-', '--fix'], '[]');
    assert.equal(status, 2);
    assert.match(stderr, /--fix needs files/);
  });
});
