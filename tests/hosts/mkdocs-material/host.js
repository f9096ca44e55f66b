// MkDocs with the theme Material: its links change the page by a script, and a switch in its header makes it dark.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TERM, answersQuestion, opensByHover } from '../../frameworks/harness/visitor.js';
import { makeSite } from '../mkdocs/host.js';

export const needs = ['mkdocs', '/usr/share/mkdocs/themes/material'];
export const packages = ['mkdocs', 'mkdocs-material'];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/',
  faq: '/',
  index: '/glossary/',
  navigation: 'client',
  // The theme remembers the choice.
  dark: async (page) => {
    if (!(await page.$('body[data-md-color-scheme=slate]'))) await page.locator('label[title=Dark]').click();
  },
};

/** The options that the recipe mentions, with extensions that are common with this theme: a site below the other. */
const OPTIONS = `INHERIT: ../material.yml
docs_dir: pages
site_dir: ../site/options
nav: [index.md]
extra_css: [/glossary-elements/glossary.css]
extra_javascript:
  - /glossary-elements/loader.js?src=../glossary.json&faq=details.question&autolink=article
markdown_extensions:
  - md_in_html
  - pymdownx.details
  - toc:
      permalink: true
`;
const PAGE = `# Options

A webhook is news.

??? question "What does it cost?"
    Nothing.

??? note "A note"
    It stays.

<div data-glossary="faq" markdown>

## Is there a mark?

No.

</div>
`;

/** @param {import('../harness/host.js').Start} start */
export async function start(start) {
  const site = await makeSite(start, 'material.yml');
  const folder = join(start.folder, 'options');
  await mkdir(join(folder, 'pages'), { recursive: true });
  await writeFile(join(folder, 'mkdocs.yml'), OPTIONS);
  await writeFile(join(folder, 'pages/index.md'), PAGE);
  await start.run('mkdocs', ['build'], folder);
  return site;
}

/** @param {import('../harness/host.js').Page} page @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    'articles are linked, disclosures of pymdownx are questions, permalinks no part of them',
    async () => {
      await page.goto(`${url}/options/`);
      await page.waitForSelector(`${TERM}:defined`);
      await opensByHover(page);
      await answersQuestion(page);
      await page.waitForSelector('faq-item#is-there-a-mark');
      const questions = await page.$$eval('faq-item > [slot=question]', (all) =>
        all.map((each) => each.textContent),
      );
      assert.deepEqual(questions, ['What does it cost?', 'Is there a mark?']);
      assert.equal(await page.$eval('details.note > summary', (each) => each.textContent), 'A note');
    },
  ],
];
