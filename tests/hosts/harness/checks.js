// What the site of every host must do: the checks that run.js makes, in this order, in one tab. The pages that they expect are
// described in docs/recipes/README.md; which page has what, the settings say.
import assert from 'node:assert/strict';
import { isDark, isLight } from '../../frameworks/harness/dark.js';
import {
  TERM,
  answersQuestion,
  cardIs,
  eventually,
  opensByHover,
  opensByKeyboard,
  settled,
  showsIndex,
} from '../../frameworks/harness/visitor.js';

/** @typedef {import('puppeteer-core').Page} Page */

const SENTENCE = 'A webhook tells your customer database the news.';

/** The browser asks for the dark theme. @param {Page} page */
export const preferDark = (page) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);

/** Goes to another page by a link of the site. @param {Page} page @param {string} path */
async function visit(page, path) {
  const here = (/** @type {Page} */ tab) => tab.evaluate(() => location.pathname);
  if ((await here(page)) !== path) {
    const link = await page.waitForFunction(
      (/** @type {string} */ wanted) =>
        [...document.links].find(
          (each) =>
            each.origin === location.origin &&
            each.pathname === wanted &&
            !each.hash &&
            each.checkVisibility({ visibilityProperty: true }),
        ),
      {},
      path,
    );
    await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (link).click();
    await eventually(page, 'the path of the page', here, path);
  }
  await settled(page);
}

/**
 * @param {Page} page
 * @param {import('./host.js').Settings} settings
 * @param {string} url
 * @returns {[string, () => Promise<void>][]}
 */
export function checksOf(page, { article, faq, index, navigation, dark = preferDark, term = TERM }, url) {
  const base = new URL(url).pathname.replace(/\/$/, '');
  const visitPage = (/** @type {string} */ path) => visit(page, base + path);
  const opensCards = async () => {
    await page.waitForSelector(`:is(${term}):defined`);
    await opensByHover(page, term);
    await opensByKeyboard(page, term);
  };
  const isOnePage = async () => {
    const marked = await page.evaluate(() => 'marked' in window);
    if (navigation === 'client') assert.ok(marked, 'links loaded the page anew');
  };
  return [
    [
      'the article opens',
      async () => {
        const response = await page.goto(url + article);
        assert.equal(response?.status(), 200);
        await settled(page);
        await page.evaluate(() => Object.assign(window, { marked: true }));
      },
    ],
    ['cards open by hover and by keyboard', opensCards],
    [
      'the text of the article is intact',
      async () => {
        const sentence = (/** @type {Page} */ tab) =>
          tab.$eval(term, (first) => first.closest('p')?.innerText.replace(/\s+/g, ' ').trim());
        await eventually(page, 'the sentence with the terms', sentence, SENTENCE);
      },
    ],
    [
      'a question opens and closes, with its answer inside',
      async () => {
        await visitPage(faq);
        await answersQuestion(page);
        const items = (/** @type {Page} */ tab) => tab.$eval('faq-item', (item) => item.textContent ?? '');
        assert.match(await items(page), /What does it cost\?[^]*Nothing\./);
      },
    ],
    [
      'the index lists all entries, and its search finds one',
      async () => {
        await visitPage(index);
        await showsIndex(page);
        await isOnePage();
      },
    ],
    [
      'all of it works after the way back by link',
      async () => {
        await visitPage(article);
        await opensCards();
        await visitPage(faq);
        await answersQuestion(page);
        await isOnePage();
      },
    ],
    [
      'all of it works after the way back in the history',
      async () => {
        await visitPage(article);
        await visitPage(index);
        await visitPage(article);
        await page.goBack();
        await settled(page);
        await showsIndex(page);
        await settled(page);
        await page.goBack();
        await settled(page);
        await opensCards();
        await isOnePage();
      },
    ],
    [
      dark ? 'the card is dark in the dark theme' : 'the card stays light, as the theme does',
      async () => {
        await (dark || preferDark)(page);
        await page.hover(term);
        await cardIs(page, 'Webhook');
        const looks = dark ? isDark : isLight;
        await looks(page, term);
        await looks(page, 'glossary-card');
        await page.keyboard.press('Escape');
        await cardIs(page, '');
      },
    ],
  ];
}
