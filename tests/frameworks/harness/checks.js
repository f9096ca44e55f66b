// What every consumer must do, whatever its framework: the checks that consumers.js makes, in this order, in one tab. The
// pages that they expect are described in docs/recipes/README.md.
import assert from 'node:assert/strict';
import { isDark } from './dark.js';
import {
  TERM,
  answersQuestion,
  cardIs,
  defined,
  follow,
  opensByHover,
  opensByKeyboard,
  settled,
  showsIndex,
  transitionEnded,
} from './visitor.js';

/** @typedef {import('puppeteer-core').Page} Page */

const linkNamed = (text) => `::-p-xpath(//a[@href][normalize-space()="${text}"])`;

/** @param {Page} page */
async function hoversOnArticle(page) {
  // Only the article has questions; definitions in the index have terms, too.
  await defined(page, 'faq-item');
  await defined(page, 'glossary-term');
  await opensByHover(page);
}

/**
 * Chooses the dark theme, by its own switch or by the visitor's system, while the index is open.
 *
 * @param {Page} page
 * @param {string} article the URL of the page
 * @param {string} dark as in the settings
 * @returns {[string, () => Promise<void>]}
 */
const readsInTheDark = (page, article, dark) => [
  'index, questions and card are dark in the dark theme, and can be read',
  async () => {
    await page.goto(article);
    await follow(page, linkNamed('Glossary'));
    await defined(page, 'glossary-index');
    await transitionEnded(page);
    if (dark === 'system') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    else await page.locator(dark).click();
    await isDark(page, 'glossary-index');
    await follow(page, linkNamed('Article'));
    await defined(page, 'faq-item');
    await transitionEnded(page);
    await (await page.waitForSelector('faq-item >>> button'))?.click();
    await isDark(page, 'faq-accordion');
    await page.hover(TERM);
    await cardIs(page, 'Webhook');
    await isDark(page, 'glossary-card');
  },
];

/**
 * The checks of one way to run a consumer, by name.
 *
 * @param {Page} page
 * @param {import('./project.js').Settings} settings
 * @param {string} url
 * @param {string} way how it runs, as built or in development
 * @returns {[string, () => Promise<void>][]}
 */
export function checksOf(page, { start = '/', singlePage = false, rendered, index, dark }, url, way) {
  const settle = async () => {
    if (singlePage) await settled(page);
  };
  const marked = () => page.evaluate(() => 'marked' in window);
  return [
    [
      'the article opens',
      async () => {
        const response = await page.goto(url + start);
        assert.equal(response?.status(), 200);
        const html = (await response?.text()) ?? '';
        if (rendered === true || rendered === way)
          assert.match(html, /Nothing/, 'the HTML of the server does not hold the answer');
        await page.evaluate(() => Object.assign(window, { marked: true }));
      },
    ],
    ['a card opens by hover', () => hoversOnArticle(page)],
    ['a card opens by keyboard', () => opensByKeyboard(page)],
    ['a question shows its answer', () => answersQuestion(page)],
    [
      'the index shows and searches',
      async () => {
        await follow(page, linkNamed('Glossary'));
        await showsIndex(page);
        await settle();
      },
    ],
    [
      'everything works after the way back by link',
      async () => {
        await follow(page, linkNamed('Article'));
        await settle();
        await hoversOnArticle(page);
        await opensByKeyboard(page);
        await answersQuestion(page);
      },
    ],
    [
      'everything works after the way back in the history',
      async () => {
        await page.goBack();
        await showsIndex(page);
        await settle();
        await page.goBack();
        await settle();
        await hoversOnArticle(page);
        await answersQuestion(page);
        if (singlePage) assert.ok(await marked(), 'links loaded the page anew');
      },
    ],
    [
      'the index works at its own address',
      async () => {
        await page.goForward();
        const html = (await (await page.reload())?.text()) ?? '';
        if (index === true || index === way)
          assert.match(html, /Rules by which/, 'the HTML of the server does not hold the definitions');
        await showsIndex(page);
      },
    ],
    ...(dark ? [readsInTheDark(page, url + start, dark)] : []),
  ];
}
