// What every consumer must do, whatever its framework: the checks that consumers.js makes, in this order, in one tab. The
// pages that they expect are described in docs/recipes/README.md. They use the page as a visitor does: with pointer, keys
// and links.
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */

/** The title of the open card; empty when none is open. @param {Page} page */
const openCard = (page) =>
  page.evaluate(
    () =>
      document.querySelector('glossary-card:popover-open')?.shadowRoot?.querySelector('[part=title]')
        ?.textContent ?? '',
  );

/** Waits for a state of the page; the error says what was seen instead. */
async function eventually(page, what, read, expected) {
  const deadline = Date.now() + 20_000;
  let seen;
  do {
    // A navigation may destroy the page that is being read.
    seen = await read(page).catch((/** @type {Error} */ error) => error.message);
    if (seen === expected) return;
    await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined);
  } while (Date.now() < deadline);
  assert.equal(seen, expected, `${what}: expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
}

const cardIs = (page, title) => eventually(page, 'the title of the open card', openCard, title);

/** Until the element's script is there. */
const defined = (page, tag) =>
  eventually(
    page,
    `<${tag}> in the page, defined`,
    (tab) => tab.evaluate((name) => !!document.querySelector(`${name}:defined`), tag),
    true,
  );

/** Follows a link of the page by its text; a router may be about to replace it by another one. */
const follow = (page, text) => page.locator(`::-p-xpath(//a[@href][normalize-space()="${text}"])`).click();

/**
 * Until no router fetches a page or moves from one to another: the pointer meets no element during a view transition.
 * Astro's router also fetches the page anew when a search ends and leaves its entry of the history.
 */
async function settled(page) {
  await page.waitForNetworkIdle({ idleTime: 200 });
  const moving = (/** @type {Page} */ tab) =>
    tab.evaluate(() => document.documentElement.matches(':active-view-transition'));
  await eventually(page, 'whether a view transition goes on', moving, false);
}

/** How many cards the page's own listener has counted; "none" where it does not count. @param {Page} page */
const counted = (page) =>
  page.evaluate(() => document.querySelector('main output')?.textContent?.trim() ?? 'none');

/** @param {Page} page */
async function opensByHover(page) {
  // Only the article has questions; definitions in the index have terms, too.
  await defined(page, 'faq-item');
  await defined(page, 'glossary-term');
  await page.mouse.move(0, 0);
  const before = await counted(page);
  await page.hover('main glossary-term');
  await cardIs(page, 'Webhook');
  if (before !== 'none')
    await eventually(page, 'the number of opened cards', counted, String(Number(before) + 1));
  await page.keyboard.press('Escape');
  await cardIs(page, '');
  await page.mouse.move(0, 0);
}

/** @param {Page} page */
async function opensByKeyboard(page) {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  });
  const isFocused = () => page.evaluate(() => document.activeElement?.matches('main glossary-term') ?? false);
  for (let presses = 0; presses < 100 && !(await isFocused()); presses++) await page.keyboard.press('Tab');
  assert.ok(await isFocused(), 'Tab does not reach the term');
  await page.keyboard.press('Enter');
  await cardIs(page, 'Webhook');
  await page.keyboard.press('Escape');
  await cardIs(page, '');
}

/** @param {Page} page */
async function answersQuestion(page) {
  await defined(page, 'faq-item');
  const answer = (/** @type {Page} */ tab) =>
    tab.evaluate(() => document.querySelector('main faq-item > p')?.checkVisibility() ?? 'none');
  await eventually(page, 'whether the answer shows before it is opened', answer, false);
  const button = await page.waitForSelector('main faq-item >>> button');
  await button?.click();
  await eventually(page, 'whether the answer shows', answer, true);
  await button?.click();
  await eventually(page, 'whether the answer shows after it is closed', answer, false);
}

/** @param {Page} page */
async function showsIndex(page) {
  await defined(page, 'glossary-index');
  const terms = (/** @type {Page} */ tab) =>
    tab.evaluate(() => {
      const all = [
        ...document.querySelectorAll(
          'glossary-index > :not(nav, details) :is(li :is(a, glossary-term), dt > a)',
        ),
      ];
      return all
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => each.textContent?.trim())
        .join(', ');
    });
  await eventually(page, 'the terms of the index', terms, 'API, CRM, Landing page, Webhook');
  const box = await page.waitForSelector('glossary-index >>> input');
  await box?.type('webhok');
  await eventually(page, 'the results for "webhok"', terms, 'Webhook');
  await page.keyboard.press('Escape');
  await eventually(page, 'the terms after the search', terms, 'API, CRM, Landing page, Webhook');
}

/**
 * The checks of one way to run a consumer, by name.
 *
 * @param {Page} page
 * @param {import('./project.js').Settings} settings
 * @param {string} url
 * @param {string} way how it runs, as built or in development
 * @returns {[string, () => Promise<void>][]}
 */
export function checksOf(page, { start = '/', singlePage = false, rendered, index }, url, way) {
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
    ['a card opens by hover', () => opensByHover(page)],
    ['a card opens by keyboard', () => opensByKeyboard(page)],
    ['a question shows its answer', () => answersQuestion(page)],
    [
      'the index shows and searches',
      async () => {
        await follow(page, 'Glossary');
        await showsIndex(page);
        await settle();
      },
    ],
    [
      'everything works after the way back by link',
      async () => {
        await follow(page, 'Article');
        await settle();
        await opensByHover(page);
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
        await opensByHover(page);
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
  ];
}
