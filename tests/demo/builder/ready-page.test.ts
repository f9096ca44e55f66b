// The ready page of the builder, opened in a browser with the built script: its terms are links that open cards.
import { assert } from '@open-wc/testing';
import {
  defaultOptions,
  emptyEntry,
  emptyProject,
  inputFiles,
  loadRelease,
  makeReadyPage,
  readSources,
  type Project,
} from '../../../demo/builder/engine/index.js';
import { bundleOfText, closeSites, openSite } from '../../e2e/helpers/site.js';
import { waitUntil } from '../../tools/wait.js';

afterEach(closeSites);

const project: Project = {
  ...emptyProject,
  entries: [
    {
      ...emptyEntry,
      term: 'Keel',
      definition: 'The *fin* under a </script><b>boat</b>.',
      faqs: [{ question: 'Is it heavy?', answer: 'Yes.' }],
    },
    { ...emptyEntry, term: 'R&D', definition: 'Research.' },
  ],
  options: {
    ...defaultOptions,
    show: { articles: true, faq: true, index: true, entry: true },
    autolink: 'main .post',
    accent: 'rgb(1, 2, 3)',
    theme: 'editorial',
  },
};

/** The page with the script of this build. */
async function readyPage(inline: boolean) {
  const release = await loadRelease('/fixtures/dist/embed/importmap.json');
  const result = await readSources(inputFiles(project));
  assert.deepEqual(result.problems, []);
  const html = makeReadyPage(project, result, { ...release, base: '/fixtures/dist/embed/' }, { inline });
  return { html, json: result.json };
}

for (const inline of [true, false]) {
  describe(`the ready page ${inline ? 'with the glossary inside' : 'beside glossary.json'}`, () => {
    it('links terms, and shows entry, questions and index', async () => {
      const { html, json } = await readyPage(inline);
      assert.equal(html.includes('data-src="glossary.json"'), !inline);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      const site = await openSite(
        html.replace('data-src="glossary.json"', `data-src="${bundleOfText(json)}"`),
      );
      const texts = (selector: string) =>
        [...site.document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      await waitUntil(() => texts('article glossary-term').length === 2, 'the terms are links');
      assert.deepEqual(texts('article glossary-term'), ['Keel', 'R&D']);
      await waitUntil(() => texts('glossary-entry h2').includes('Keel'), 'the entry');
      await waitUntil(() => texts('faq-accordion faq-item > h3').length > 0, 'the questions');
      await waitUntil(() => texts('glossary-index dt').length === 2, 'the index');
      const card = await site.press('article glossary-term');
      assert.equal(card.title, 'Keel');
      assert.equal(card.definition, 'The fin under a boat.');
      site.assertQuiet();
    });
  });
}
