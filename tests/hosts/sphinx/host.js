// Sphinx with its default theme, which has no dark one: a glossary, pages in reStructuredText and in MyST.
import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answersQuestion,
  cardIs,
  opensByHover,
  opensByKeyboard,
  settled,
} from '../../frameworks/harness/visitor.js';
import { serveFolder } from '../harness/serve-folder.js';

export const needs = ['sphinx-build', '/usr/lib/python3/dist-packages/myst_parser'];
export const packages = ['python3-sphinx', 'python3-myst-parser'];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/index.html',
  faq: '/index.html',
  index: '/glossary.html',
  navigation: 'loads',
  dark: false,
  term: '[role=main] p > a[href*="#term-"]',
};

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function makeSite({ folder, dist, run, files, port }, theme) {
  await files('', 'sphinx');
  await cp(join(dist, 'embed'), join(folder, '_static/glossary-elements'), { recursive: true });
  const glossary = join(dist, 'cli/main.js');
  await run('node', [glossary, 'build', 'glossary.rst', '--out', '_static/glossary.json'], folder);
  await run('sphinx-build', ['-q', '-W', '-D', `html_theme=${theme}`, '.', '_build/html'], folder);
  const [version = ''] = /[\d.]+/.exec(await run('sphinx-build', ['--version'], folder)) ?? [];
  return { version, ...(await serveFolder(join(folder, '_build/html'), port)) };
}

/** @param {import('../harness/host.js').Start} start */
export const start = (start) => makeSite(start, 'alabaster');

/** @param {import('../harness/host.js').Page} page @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    'an answer is reStructuredText, and a question has its id',
    async () => {
      await page.goto(`${url}/index.html`);
      await page.waitForSelector('faq-item#price');
      const items = await page.$$eval('faq-item li', (all) => all.map((each) => each.textContent));
      assert.deepEqual(items, ['this page,', 'the glossary.']);
    },
  ],
  [
    'links to terms open cards in the definitions, whose own names are no terms',
    async () => {
      await page.goto(`${url}/glossary.html`);
      await settled(page);
      await page.hover('dl.glossary dd a[href="#term-API"]');
      await cardIs(page, 'API');
      assert.equal(await page.$('dl.glossary dt glossary-term'), null);
    },
  ],
  [
    'pages in MyST, in a folder, do the same',
    async () => {
      await page.goto(`${url}/guides/myst.html`);
      await settled(page);
      await opensByHover(page);
      await opensByKeyboard(page);
      await answersQuestion(page);
      assert.equal(
        await page.$eval('faq-item > p', (answer) => answer.innerHTML),
        'Nothing. It is <em>free</em>.',
      );
    },
  ],
];
