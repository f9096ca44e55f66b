// What a visitor does on a page of our recipes, with pointer, keys and links, and what must be seen then. Called by the checks
// of recipes and of hosts (tests/hosts); it does not know which page is open.
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */

/** The terms of an article, wherever on the page it stands. */
export const TERM = 'glossary-term:not(glossary-index *, glossary-card *)';

/** The title of the open card; empty when none is open. @param {Page} page */
const openCard = (page) =>
  page.evaluate(
    () =>
      document.querySelector('glossary-card:popover-open')?.shadowRoot?.querySelector('[part=title]')
        ?.textContent ?? '',
  );

/** Waits for a state of the page; the error says what was seen instead. */
export async function eventually(page, what, read, expected) {
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

export const cardIs = (page, title) => eventually(page, 'the title of the open card', openCard, title);

/** Until the element's script is there. */
export const defined = (page, tag) =>
  eventually(
    page,
    `<${tag}> in the page, defined`,
    (tab) => tab.evaluate((name) => !!document.querySelector(`${name}:defined`), tag),
    true,
  );

/** Clicks a link of the page; a router may be about to replace it by another one. @param {Page} page @param {string} selector */
export const follow = (page, selector) => page.locator(selector).click();

/** Until no view transition goes on: the pointer meets no element during one. @param {Page} page */
export const transitionEnded = (page) =>
  eventually(
    page,
    'whether a view transition goes on',
    (tab) => tab.evaluate(() => document.documentElement.matches(':active-view-transition')),
    false,
  );

/**
 * Until no router fetches a page or moves from one to another. Astro's router also fetches the page anew when a search ends
 * and leaves its entry of the history.
 */
export async function settled(page) {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await transitionEnded(page);
}

/** How many cards the page's own listener has counted; "none" where it does not count. @param {Page} page */
const counted = (page) =>
  page.evaluate(() => document.querySelector('main output')?.textContent?.trim() ?? 'none');

/** @param {Page} page @param {string} term a selector; of what it selects, the first is "webhook" */
export async function opensByHover(page, term = TERM) {
  await page.mouse.move(0, 0);
  const before = await counted(page);
  await page.hover(term);
  await cardIs(page, 'Webhook');
  if (before !== 'none')
    await eventually(page, 'the number of opened cards', counted, String(Number(before) + 1));
  await page.keyboard.press('Escape');
  await cardIs(page, '');
  await page.mouse.move(0, 0);
}

/** @param {Page} page @param {string} term as above */
export async function opensByKeyboard(page, term = TERM) {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  });
  const focused = () =>
    page.evaluate((selector) => {
      const active = document.activeElement;
      return active?.closest(selector) ? active.localName : '';
    }, term);
  for (let presses = 0; presses < 100 && !(await focused()); presses++) await page.keyboard.press('Tab');
  assert.ok(await focused(), 'Tab does not reach the term');
  // The focus alone opens the card of a link, which Enter follows.
  if ((await focused()) !== 'a') await page.keyboard.press('Enter');
  await cardIs(page, 'Webhook');
  await page.keyboard.press('Escape');
  await cardIs(page, '');
}

/** @param {Page} page */
export async function answersQuestion(page) {
  await defined(page, 'faq-item');
  const answer = (/** @type {Page} */ tab) =>
    tab.evaluate(() => document.querySelector('faq-item > p')?.checkVisibility() ?? 'none');
  await eventually(page, 'whether the answer shows before it is opened', answer, false);
  const button = await page.waitForSelector('faq-item >>> button');
  await button?.click();
  await eventually(page, 'whether the answer shows', answer, true);
  await button?.click();
  await eventually(page, 'whether the answer shows after it is closed', answer, false);
}

/** @param {Page} page */
export async function showsIndex(page) {
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
