// Google Tag Manager: a site that knows nothing of us, whose links load no page and whose dark theme is a class, and a
// container that injects the tags of the recipe.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDark } from '../../frameworks/harness/dark.js';
import { TERM, cardIs, eventually, opensByHover, settled } from '../../frameworks/harness/visitor.js';
import { startCdn } from '../harness/cdn.js';
import { serveFolder } from '../harness/serve-folder.js';
import { containerWith } from './container.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ours = join(import.meta.dirname, 'site');

export const needs = [];
export const packages = [];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/',
  faq: '/',
  index: '/glossary/',
  navigation: 'client',
  dark: (page) => page.click('#theme'),
};

/** A tag as it must not be written: the recipe says so. @param {string} url */
const moduleTag = (url) =>
  `<script type="module" src="https://unpkg.com/glossary-elements@0.1.0/dist/embed/glossary.js" data-src="${url}/glossary.json" data-autolink="article"></script>`;

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function start({ folder, dist, files, port }) {
  await files('glossary.json');
  const cdn = await startCdn(dist);
  const site = await serveFolder(folder, port);
  const read = (/** @type {string} */ name) => readFile(join(ours, name), 'utf8');
  const tagIn = (/** @type {string} */ name) => readFile(join(folder, name), 'utf8');
  const { 'glossary.js': hash = '' } = JSON.parse(await readFile(join(dist, 'embed/integrity.json'), 'utf8'));
  const page = await read('page.html');

  const write = async (
    /** @type {string} */ path,
    /** @type {string} */ content,
    /** @type {string} */ tag,
  ) => {
    const container = `gtm${path.replaceAll('/', '-')}.js`;
    const html = page.replace('CONTAINER', container).replace('CONTENT', await read(content));
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'index.html'), html);
    const local = cdn.local(tag).replaceAll('https://example.org', site.url).replace('sha384-…', hash);
    await writeFile(join(folder, container), containerWith(local));
  };
  await write('/', 'article.html', await tagIn('tag.html'));
  await write('/glossary/', 'glossary.html', await tagIn('tag.html'));
  await write('/integrity/', 'article.html', await tagIn('tag-with-integrity.html'));
  await write('/module/', 'article.html', moduleTag(site.url));
  return {
    url: site.url,
    version: 'a container of its behaviour',
    stop: async () => {
      await site.stop();
      await cdn.stop();
    },
  };
}

/** The events of cards that the data layer has got. @param {Page} page */
const reported = (page) =>
  page.evaluate(() =>
    /** @type {{ dataLayer: { event: string, glossary_id?: string, glossary_trigger?: string }[] }} */ (
      /** @type {unknown} */ (window)
    ).dataLayer
      .filter(({ event }) => event === 'glossary_term_opened')
      .map(({ glossary_id, glossary_trigger }) => `${glossary_id} by ${glossary_trigger}`)
      .join(', '),
  );

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    'questions, index and card can be read in a theme that is dark by its colours only',
    async () => {
      await page.click('nav a[href="/glossary/"]');
      await page.waitForSelector('glossary-index:defined');
      await isDark(page, 'glossary-index');
      await page.click('nav a[href="/"]');
      await (await page.waitForSelector('faq-item >>> button'))?.click();
      await isDark(page, 'faq-accordion');
      await page.hover(TERM);
      await cardIs(page, 'Webhook');
      await isDark(page, 'glossary-card');
    },
  ],
  [
    'the data layer hears of a card once, also when the tag has fired several times',
    async () => {
      await page.goto(url);
      await page.waitForSelector(`:is(${TERM}):defined`);
      await page.click('nav a[href="/glossary/"]');
      await page.waitForSelector('glossary-index:defined');
      await page.click('nav a[href="/"]');
      await page.waitForSelector(`:is(${TERM}):defined`);
      await settled(page);
      const scripts = (/** @type {Page} */ tab) =>
        tab.$$eval('script[src*="loader.js"]', ({ length }) => length);
      assert.equal(await scripts(page), 3, 'how often the tag has fired');
      await opensByHover(page);
      await eventually(page, 'the events', reported, 'webhook by hover');
    },
  ],
  [
    'the tag with integrity opens cards, too',
    async () => {
      await page.goto(`${url}/integrity/`);
      await page.waitForSelector(`:is(${TERM}):defined`);
      await page.hover(TERM);
      await cardIs(page, 'Webhook');
      assert.equal(await page.$$eval('script[integrity]', ({ length }) => length), 1);
    },
  ],
  [
    'a module script that is pasted as it is never runs',
    async () => {
      await page.goto(`${url}/module/`);
      await page.waitForSelector('script[type=module][data-autolink]');
      await settled(page);
      assert.equal(await page.$('glossary-term'), null);
    },
  ],
];
