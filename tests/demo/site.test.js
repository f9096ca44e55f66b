// The pages of the site as they are built, in Chromium: titles of one size, nothing that moves or is wider than the screen,
// texts that can be read in light and dark, buttons and fields that look alike everywhere, and the button for the theme.
// Needs dist.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage, violationsOf, visitSite } from './helpers/visit-site.js';

const PAGES = [
  '/',
  '/landing/',
  '/theming/',
  '/theming/editor/',
  '/glossary/',
  '/glossary/definitions/',
  '/glossary/api/',
  '/articles/',
  '/articles/how-tools-talk/',
  '/autolink/',
  '/rtl/',
  '/examples/',
  '/builder/',
  '/docs/getting-started/',
];
/** These present something, so that their titles are larger. */
const PRESENT = ['/', '/landing/'];
/** The box of /theming/ has a style sheet that is hard to read; the samples of the token editor are pages. */
const NOT_OURS = ['.hostile', 'token-sample', 'builder-app'];

describe('the site', () => {
  const visit = visitSite();
  /** @param {string} path @param {number} [width] @param {string} [scheme] */
  const open = (path, width = 1280, scheme = 'light') =>
    openPage(visit, path, { width, scheme, until: 'networkidle0' });

  /** @param {import('puppeteer-core').Page} page @param {string} selector @param {string} property */
  const styleOf = (page, selector, property) =>
    page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property);

  /** How much has moved since the page began to load. What is 1 px high is for screen readers only. */
  const movesOf = (/** @type {import('puppeteer-core').Page} */ page) =>
    page.evaluate(async () => {
      const entries = await new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      });
      const seen = (/** @type {any} */ { previousRect, currentRect }) =>
        Math.max(previousRect.height, currentRect.height) > 1;
      return entries
        .filter((/** @type {any} */ { sources }) => sources.some(seen))
        .map((/** @type {any} */ { value }) => value);
    });

  for (const [width, scheme] of /** @type {const} */ ([
    [1280, 'light'],
    [360, 'dark'],
  ])) {
    /** The sizes of the titles, by whether the page presents something. */
    const sizes = { read: new Set(), present: new Set() };

    for (const path of PAGES)
      it(`${path} fits, does not move and passes axe (${width} px, ${scheme})`, async () => {
        const page = await open(path, width, scheme);
        sizes[PRESENT.includes(path) ? 'present' : 'read'].add(await styleOf(page, 'h1', 'font-size'));
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(isWide, false, 'it is wider than the screen');
        assert.deepEqual(await movesOf(page), []);
        assert.deepEqual(await violationsOf(page, NOT_OURS), []);
        await page.close();
      });

    it(`has titles of one size, and of a larger one where it presents something (${width} px)`, () => {
      assert.equal(sizes.read.size, 1, [...sizes.read].join());
      assert.equal(sizes.present.size, 1, [...sizes.present].join());
    });
  }

  it('keeps the place of the button for the theme until the browser has parsed it', async () => {
    for (const width of [1280, 360]) {
      const page = await open('/', width);
      const places = () =>
        page.$$eval('.site-header > :not(#theme)', (parts) =>
          parts.map((part) => part.getBoundingClientRect().y),
        );
      const complete = await places();
      await page.$eval('#theme', (button) => button.remove());
      assert.deepEqual(await places(), complete, `${width} px`);
      await page.close();
    }
  });

  it('has one look of buttons, on pages and in shadow roots', async () => {
    const looks = new Set();
    for (const [path, selector] of /** @type {const} */ ([
      ['/', '#theme'],
      ['/', '.snippet-frame button'],
      ['/', 'a.button:not(.primary)'],
      ['/theming/editor/', 'token-editor >>> button:not(.primary)'],
      ['/builder/', 'builder-app >>> source-pane >>> .row button'],
    ])) {
      const page = await open(path);
      looks.add(await page.$eval(selector, (button) => getComputedStyle(button).borderRadius));
      await page.close();
    }
    assert.deepEqual([...looks], ['4px']);
  });

  describe('the button for the theme', () => {
    /** @param {import('puppeteer-core').Page} page */
    const labelOf = (page) => page.$eval('#theme', (button) => button.textContent.trim());
    /** @param {import('puppeteer-core').Page} page */
    const isDark = async (page) => (await styleOf(page, 'html', 'background-color')) === 'rgb(21, 23, 26)';

    for (const [scheme, label] of /** @type {const} */ ([
      ['light', 'Dark theme'],
      ['dark', 'Light theme'],
    ]))
      it(`says "${label}" on a ${scheme} system, which the page follows`, async () => {
        const page = await open('/', 1280, scheme);
        assert.equal(await labelOf(page), label);
        assert.equal(await isDark(page), scheme === 'dark');
        await page.close();
      });

    it('keeps the choice for the next page, until the theme of the system is chosen', async () => {
      const page = await open('/');
      await page.click('#theme');
      assert.equal(await labelOf(page), 'Light theme');
      await page.goto(new URL('/examples/', visit.site.url).href);
      assert.equal(await isDark(page), true);
      await page.click('#theme');
      assert.equal(await isDark(page), false);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      assert.equal(await isDark(page), true, 'it follows the system again');
      await page.waitForFunction(() => document.querySelector('#theme span')?.textContent === 'Light theme');
      await page.close();
    });
  });

  it('has an open card, below its term, where there is room for it and the term is in view', async () => {
    const toExample = (/** @type {import('puppeteer-core').Page} */ page) =>
      page.$eval('#example', (term) => term.scrollIntoView({ block: 'start', behavior: 'instant' }));
    for (const path of ['/', '/theming/']) {
      const page = await open(path);
      await toExample(page);
      // The browser moves the card with the next frame.
      await page.waitForFunction(() => {
        const term = document.querySelector('#example')?.getBoundingClientRect();
        const card = document.querySelector('glossary-card:popover-open')?.getBoundingClientRect();
        return term && card && card.top >= term.bottom;
      });
      await page.close();
      const phone = await open(path, 360);
      await toExample(phone);
      assert.equal(await phone.$('glossary-card:popover-open'), null, path);
      await phone.close();
    }
  });

  it('has an open card that yields to the next term under the pointer', async () => {
    const page = await open('/');
    await page.waitForSelector('#example[open]');
    await page.waitForSelector('glossary-card:popover-open');
    await page.mouse.move(5, 5);
    await page.hover('.specimen-text glossary-term:first-of-type');
    await page.waitForSelector('.specimen-text glossary-term:first-of-type[open]');
    assert.equal(await page.$('#example[open]'), null);
    await page.close();
  });
});
