/** A JSON file that a page may load as it is: `glossary check` and the browser say the same of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGlossary } from '../../../src/core/glossary.js';
import { entry, faq, wrongEntries, wrongFaqs, wrongHeads } from '../../corpus/bundles.js';
import { check, places, read } from '../helpers/sources.js';

const API = { term: 'API', definition: 'Rules.' };
const CRM = { term: 'CRM', definition: 'Software.' };

const fileOf = (bundle: unknown) => ({ 'glossary.json': JSON.stringify(bundle, null, 1) });
const ofCheck = (bundle: unknown) =>
  check(fileOf(bundle), { isLoaded: true }).filter(({ severity }) => severity === 'error');

describe('a bundle that pages load, in `glossary check`', () => {
  it('needs an id for each entry, as in the browser', () => {
    const bundle = { lang: 'en', entries: [{ id: 'api', ...API }, CRM] };
    const [browser] = createGlossary(bundle).problems;
    const [problem, ...others] = ofCheck(bundle);
    assert.equal(browser?.message, 'This is required, but missing. The entry "CRM" was skipped.');
    assert.equal(problem?.message, '"id" is required, but missing. The entry "CRM" was skipped.');
    assert.match(problem.advice, /Write "id": "crm".*"glossary build" makes one/);
    assert.deepEqual([problem.line, others], [9, []]);
  });

  it('is also one without any id, and then one message names all', () => {
    const [problem, ...others] = ofCheck({ title: 'T', entries: [API, CRM] });
    assert.equal(
      problem?.message,
      'None of the 2 entries of this file has an id, so pages that load it skip them.',
    );
    assert.match(problem.advice, /Write "id": "api".*"glossary build" makes ids/);
    assert.deepEqual(others, []);
  });

  it('is also one with a single entry', () => {
    assert.deepEqual(places(ofCheck({ entries: [API] })), ['glossary.json:3:3 error schema']);
  });

  for (const { title, item } of wrongEntries)
    it(`has an error where the browser skips an entry: ${title}`, () => {
      const bundle = { entries: [entry, item] };
      assert.equal(createGlossary(bundle).problems.length > 0, ofCheck(bundle).length > 0);
      assert.equal(read(fileOf(bundle), { isLoaded: true }).bundle.entries.length, 1);
    });

  for (const { title, item } of wrongFaqs)
    it(`has an error where the browser skips a question: ${title}`, () => {
      assert.ok(ofCheck({ entries: [entry], faqs: [item, faq] }).length > 0);
    });

  for (const { title, head } of wrongHeads)
    it(`has an error where the browser skips a field of the glossary: ${title}`, () => {
      assert.ok(ofCheck({ ...head, entries: [entry] }).length > 0);
    });
});

describe('a source, which `glossary build` makes a bundle of', () => {
  const sources: Readonly<Record<string, unknown>> = {
    'the same file': { entries: [API, CRM] },
    'a list': [API, CRM],
    'another name of the list': { terms: [API, CRM] },
    'other names of fields': { entries: [{ title: 'API', meaning: 'Rules.' }] },
  };
  for (const [title, value] of Object.entries(sources))
    it(`gets its ids from the build: ${title}`, () => {
      const { bundle, problems } = read(fileOf(value));
      assert.equal(bundle.entries[0]?.id, 'api');
      assert.deepEqual(problems, []);
    });

  for (const title of ['a list', 'another name of the list', 'other names of fields'])
    it(`is no bundle, so \`check\` wants no ids: ${title}`, () => {
      assert.deepEqual(ofCheck(sources[title]), []);
    });
});
