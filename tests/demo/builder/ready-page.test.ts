// The ready page of the builder, opened in a browser with the built script: its terms are links that open cards.
import { assert } from '@open-wc/testing';
import {
  defaultOptions,
  emptyEntry,
  emptyProject,
  inputFiles,
  loadRelease,
  makeReadyPage,
  makeSinglePage,
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

const SCRIPT = '/fixtures/dist/embed/glossary.js';

const read = async (of: Project) => {
  const result = await readSources(inputFiles(of), { lang: of.lang });
  assert.deepEqual(result.problems, []);
  return result;
};

/** The page beside the script of this build and the bundle. */
async function servedPage(of: Project): Promise<string> {
  const result = await read(of);
  const html = makeReadyPage(of, result, await loadRelease('/fixtures/dist/embed/importmap.json'));
  assert.include(html, 'src="glossary/glossary.js"');
  assert.include(html, 'data-src="glossary.json"');
  return html
    .replace('src="glossary/glossary.js"', `src="${SCRIPT}"`)
    .replace('data-src="glossary.json"', `data-src="${bundleOfText(result.json)}"`);
}

/** The page with all inside; its script imports that of this build. */
const singlePage = async (of: Project) => makeSinglePage(of, await read(of), `import '${SCRIPT}';`);

for (const [name, make] of [
  ['for a server', servedPage],
  ['in one file', singlePage],
] as const) {
  describe(`the ready page ${name}`, () => {
    it('links terms, and shows entry, questions and index', async () => {
      const html = await make(project);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      const site = await openSite(html);
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

    it('has its title and headings in the language of the glossary, or the title of the options', async () => {
      const german = { ...project, lang: 'de' };
      const titles = async (of: Project) => {
        const page = new DOMParser().parseFromString(await make(of), 'text/html');
        return [page.title, ...[...page.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)];
      };
      assert.deepEqual(await titles(german), ['Glossar', 'Glossar', 'Häufige Fragen']);
      const options = { ...project.options, title: 'Boote & Schiffe' };
      assert.deepEqual(await titles({ ...german, options }), [
        'Boote & Schiffe',
        'Boote & Schiffe',
        'Häufige Fragen',
      ]);
    });

    it('has no questions where the glossary has none', async () => {
      const entries = project.entries.map((entry) => ({ ...entry, faqs: [] }));
      const html = await make({ ...project, entries });
      assert.notInclude(html, 'faq-accordion');
      assert.notInclude(html, 'Frequently asked questions');
    });

    it('has the theme and the language of the options', async () => {
      const options = { ...project.options, lang: 'de', theme: 'playful' } as const;
      const site = await openSite(await make({ ...project, options }));
      await waitUntil(
        () =>
          site.document.querySelector('glossary-index')?.shadowRoot?.querySelector('input')?.ariaLabel ===
          'Begriffe suchen',
        'the words are German',
      );
      const { documentElement, defaultView } = site.document;
      await waitUntil(
        () => defaultView!.getComputedStyle(documentElement).getPropertyValue('--glossary-radius') !== '',
        'the theme',
      );
    });
  });
}

describe('the page for a server', () => {
  it('says that it needs one, only where it has none', async () => {
    const site = await openSite(await servedPage(project));
    const note = site.document.querySelector<HTMLElement>('#on-disk')!;
    assert.match(note.textContent, /needs a web server/);
    assert.isTrue(note.hidden);
  });
});
