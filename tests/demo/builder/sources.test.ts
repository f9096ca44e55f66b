// Sources of a project: names of pasted texts, entries of the form, and fixes.
import { assert } from '@open-wc/testing';
import {
  addSource,
  emptyEntry,
  emptyProject,
  fixProject,
  FORM_FILE,
  formIndexOf,
  guessName,
  inputFiles,
  readSources,
  toSource,
  type FormEntry,
  type Project,
} from '../../../demo/builder/engine/index.js';

const read = async (project: Project) => readSources(inputFiles(project));
const entry = (fields: Partial<FormEntry>): FormEntry => ({ ...emptyEntry, ...fields });

describe('a source', () => {
  it('that is pasted has a name with its format', () => {
    assert.equal(guessName('term,definition\nAPI,x'), 'pasted.csv');
    assert.equal(guessName('- term: API'), 'pasted.yaml');
    assert.equal(guessName('# Glossary'), 'pasted.md');
  });

  it('that is pasted gives no term of that name', async () => {
    const sources = (text: string) => [{ name: guessName(text), text }];
    const lines = await read({ ...emptyProject, sources: sources('Crema – foam, golden\nBloom – pour') });
    assert.deepEqual(
      [lines.bundle.entries.map(({ term }) => term), lines.problems],
      [['Bloom', 'Crema'], []],
    );
    const sentence = await read({ ...emptyProject, sources: sources('Crema is the golden foam.') });
    assert.deepEqual(sentence.bundle.entries, []);
    assert.deepEqual(
      sentence.problems.map(({ message }) => message),
      ['No terms found in this text.'],
    );
  });

  it('is kept as a text, or in Base64 where it is none in UTF-8', () => {
    assert.deepEqual(toSource('a.md', new TextEncoder().encode('é')), { name: 'a.md', text: 'é' });
    const bytes = Uint8Array.from({ length: 30_000 }, (_, index) => index % 256);
    const source = toSource('a.xlsx', bytes);
    assert.isUndefined(source.text);
    assert.deepEqual(inputFiles({ ...emptyProject, sources: [source] }), [{ name: 'a.xlsx', bytes }]);
  });

  it('keeps its byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFFterm,definition\n');
    const source = toSource('a.csv', bytes);
    assert.deepEqual(inputFiles({ ...emptyProject, sources: [source] })[0]?.bytes, bytes);
  });

  it('gets a number, if its name is taken', () => {
    const names = ['a.csv', 'a.csv', 'a.csv', FORM_FILE, 'README', 'README'];
    const sources = names.reduce(
      (before, name) => addSource(before, { name, text: '' }),
      emptyProject.sources,
    );
    assert.deepEqual(
      sources.map(({ name }) => name),
      ['a.csv', 'a (2).csv', 'a (3).csv', 'form (2).json', 'README', 'README (2)'],
    );
  });

  it('with damaged Base64 is a problem, and the others are read', async () => {
    const sources = [
      { name: 'a.xlsx', base64: '%' },
      { name: 'b.csv', text: 'term,definition\nAPI,How programs talk.\n' },
    ];
    const { entries, problems } = await read({ ...emptyProject, sources });
    assert.deepEqual(
      [entries, problems.map(({ file, rule }) => `${file} ${rule}`)],
      [1, ['a.xlsx unreadable']],
    );
  });
});

describe('the form', () => {
  it('gives entries with all their fields; an entry that is not written yet is none', async () => {
    const full = entry({
      term: 'API',
      definition: 'How *programs* talk.',
      aliases: ['APIs'],
      expansion: 'Application programming interface',
      body: 'More.',
      tags: ['web'],
      seeAlso: ['CRM'],
      url: 'https://example.org/api',
      faqs: [
        { question: 'Why?', answer: 'To talk.' },
        { question: '', answer: '' },
      ],
    });
    const entries = [emptyEntry, full, entry({ term: 'CRM', definition: 'Customers.' }), emptyEntry];
    const { bundle, problems, locations } = await read({ ...emptyProject, entries });
    assert.deepEqual(problems, []);
    const { definition, faqs, ...api } = bundle.entries[0]!;
    assert.deepEqual(api, {
      id: 'api',
      term: 'API',
      aliases: ['APIs'],
      expansion: 'Application programming interface',
      body: 'More.',
      tags: ['web'],
      seeAlso: ['crm'],
      url: 'https://example.org/api',
    });
    assert.include(JSON.stringify(definition), 'emphasis');
    assert.deepEqual(
      faqs?.map(({ question, answer }) => [question, answer]),
      [['Why?', 'To talk.']],
    );
    assert.deepEqual(locations.map(formIndexOf), [1, 2]);
  });

  it('says which entry has a problem', async () => {
    const entries = [emptyEntry, entry({ term: 'API', definition: 'x' }), entry({ term: 'CRM' })];
    const { problems } = await read({ ...emptyProject, entries });
    assert.deepEqual(
      problems.map((problem) => [formIndexOf(problem), problem.rule]),
      [[2, 'schema']],
    );
    assert.equal(formIndexOf({ file: 'a.csv', line: 3, column: 1 }), undefined);
  });
});

describe('a fix', () => {
  const fixAll = async (project: Project) =>
    fixProject(
      project,
      (await read(project)).problems.flatMap(({ fixes = [] }) => fixes),
    );

  it('repairs a source, and leaves the others alone', async () => {
    const project = {
      ...emptyProject,
      sources: [
        { name: 'a.csv', text: '\uFEFFterm,definition,aliases\nAPI,How programs talk.,APIs|APIs\n' },
        { name: 'b.csv', text: 'term,definition\nCRM,Customers.\n' },
      ],
    };
    const fixed = await fixAll(project);
    assert.equal(fixed.sources[0]?.text, '\uFEFFterm,definition,aliases\nAPI,How programs talk.,APIs\n');
    assert.equal(fixed.sources[1], project.sources[1]);
    assert.deepEqual((await read(fixed)).problems, []);
  });

  it('repairs an entry of the form', async () => {
    const api = entry({ term: 'API', definition: 'x', aliases: ['interface', 'interface'] });
    const fixed = await fixAll({ ...emptyProject, entries: [emptyEntry, api] });
    assert.deepEqual(fixed.entries, [emptyEntry, { ...api, aliases: ['interface'] }]);
  });
});
