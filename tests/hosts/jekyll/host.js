// Jekyll with Minima, its default theme, whose version 2 has no dark one.
import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../harness/serve-folder.js';

export const needs = ['jekyll', '/usr/share/rubygems-integration/all/specifications/minima-2.5.1.gemspec'];
export const packages = ['jekyll', 'jekyll-theme-minima'];

/** @type {import('../harness/host.js').Settings} */
export const settings = { article: '/', faq: '/', index: '/glossary/', navigation: 'loads', dark: false };

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function start({ folder, dist, run, files, port }) {
  await files('glossary.json');
  await cp(join(dist, 'embed'), join(folder, 'glossary-elements'), { recursive: true });
  await run('jekyll', ['build', '--quiet', '--strict_front_matter'], folder);
  const [, version = ''] = /jekyll (\S+)/.exec(await run('jekyll', ['--version'], folder)) ?? [];
  return { version, ...(await serveFolder(join(folder, '_site'), port)) };
}

/** @param {import('../harness/host.js').Page} page @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    'an answer is Markdown, and a question has its id',
    async () => {
      await page.goto(url);
      await page.waitForSelector('faq-item#price');
      const items = await page.$$eval('faq-item:nth-of-type(2) li', (all) =>
        all.map((each) => each.textContent),
      );
      assert.deepEqual(items, ['this page,', 'the glossary.']);
    },
  ],
];
