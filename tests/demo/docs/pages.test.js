// The documentation as it is built, in Chromium: each kind of page passes axe, on wide and narrow screens, light and dark; the
// examples of all elements run; what a user writes into one is shown. Needs dist.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openPage, violationsOf, visitSite } from '../helpers/visit-site.js';

const KINDS = [
  '/docs/',
  '/docs/elements/glossary-term/',
  '/docs/recipes/vite/',
  '/docs/bundle/',
  '/docs/search/',
  '/examples/',
];
const ELEMENTS = [
  'glossary-term',
  'glossary-autolink',
  'glossary-entry',
  'glossary-card',
  'faq-accordion',
  'faq-item',
  'glossary-index',
  'related-links',
  'glossary-provider',
];
/** What an example makes the console say: it asks for a term that does not exist. */
const EXPECTED = /webhooc/;

/** Asks again until it is so, for at most 25 s. A frame that is replaced in between is asked anew. */
async function until(/** @type {() => Promise<boolean>} */ condition) {
  for (let i = 0; i < 500; i++) {
    if (await condition().catch(() => false)) return;
    await setTimeout(50);
  }
  assert.fail(`never: ${condition}`);
}

describe('the documentation', () => {
  const visit = visitSite();
  const said = /** @type {string[]} */ ([]);

  /** @param {string} path @param {number} [width] @param {string} [scheme] */
  const open = (path, width = 1280, scheme = 'light') =>
    openPage(visit, path, {
      width,
      scheme,
      prepare(page) {
        page.on('console', (message) => {
          if (/warn|error/.test(message.type()) && !EXPECTED.test(message.text()))
            said.push(`${path}: ${message.text()}`);
        });
        page.on('pageerror', (error) => said.push(`${path}: ${String(error)}`));
      },
    });

  for (const path of KINDS)
    it(`has no fault that axe finds, and fits a phone: ${path}`, async () => {
      for (const [width, scheme] of /** @type {const} */ ([
        [1280, 'light'],
        [360, 'dark'],
      ])) {
        const page = await open(path, width, scheme);
        assert.deepEqual(await violationsOf(page), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
        await page.close();
      }
    });

  it('shows its pages on a phone when asked, and hides them at Escape', async () => {
    const page = await open('/docs/recipes/vite/', 360);
    const isShown = () => page.$eval('#docs-nav', (nav) => nav.checkVisibility());
    assert.equal(await isShown(), false);
    await page.click('.docs-menu');
    assert.equal(await isShown(), true);
    await page.keyboard.press('Escape');
    assert.equal(await isShown(), false);
    await page.setViewport({ width: 1280, height: 800 });
    assert.equal(await isShown(), true);
    await page.close();
  });

  const resultsOf = async (/** @type {import('puppeteer-core').Page} */ page) => {
    await page.waitForSelector('glossary-index [slot=results] mark');
    return page.$$eval('glossary-index [slot=results] a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
  };

  it('finds a heading from the box on each page', async () => {
    const page = await open('/docs/theming/', 360);
    await page.type('.search-box input', 'highlight');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const { pathname, hash } = new URL(page.url());
    assert.equal(pathname + hash, '/docs/search/#q=highlight');
    const links = await resultsOf(page);
    assert.ok(
      links.some((href) => href?.startsWith('/docs/decisions/highlight-mode')),
      links.join(' '),
    );
    await page.close();
  });

  it('lists the best places below the box while somebody types, in reach of the keyboard', async () => {
    const page = await open('/docs/theming/', 360);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);
    await page.type('.search-box input', 'highlight');
    const first = await page.waitForSelector('.search-found li a');
    assert.match(
      await page.$eval('.search-found [role=status]', (status) => status.textContent),
      /^\d+ places?$/,
    );
    assert.deepEqual(await violationsOf(page), []);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), await first?.evaluate((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'INPUT');
    await page.keyboard.press('Escape');
    assert.deepEqual(
      await page.$eval('.docs-side search', (box) => [
        box.querySelector('input')?.value,
        box.querySelectorAll('li').length,
      ]),
      ['', 0],
    );
    await page.close();
  });

  it('finds it as well when the form was sent before the script ran', async () => {
    const page = await open('/docs/search/?q=highlight');
    assert.ok((await resultsOf(page)).length > 0);
    await page.close();
  });

  for (const tag of ELEMENTS)
    it(`runs the examples of <${tag}>, which keep the height that they have from the start`, async () => {
      for (const width of [1280, 360]) {
        const page = await open(`/docs/elements/${tag}/`, width);
        const heights = () =>
          page.$$eval('live-example iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
        const before = await heights();
        await page.$$eval('live-example iframe', (frames) => {
          // All at once, also those below the window.
          for (const frame of frames) frame.loading = 'eager';
        });
        await page.waitForFunction(() => document.querySelectorAll('live-example textarea').length > 0);
        for (const handle of await page.$$('live-example iframe')) {
          const frame = await handle.contentFrame();
          await frame.waitForFunction(
            () => document.body.childElementCount > 0 && document.body.innerText.trim() !== '',
            // A frame that nobody sees draws nothing.
            { polling: 100 },
          );
        }
        await page.waitForNetworkIdle();
        assert.ok(before.length >= 3);
        assert.deepEqual(await heights(), before, `${width} px`);
        await page.close();
      }
    });

  it('shows what a user writes into an example, and the first code again', async () => {
    const page = await open('/docs/elements/faq-item/');
    const shows = async (/** @type {RegExp} */ text) => {
      const handle = await page.$('live-example iframe');
      const frame = await handle?.contentFrame();
      return text.test((await frame?.evaluate(() => document.body.innerText.trim())) ?? '');
    };
    await until(() => shows(/^Why does it need no account/));
    await page.focus('live-example textarea');
    await page.keyboard.type('<p>Mine</p>');
    await until(() => shows(/Mine/));
    await page.click('live-example button');
    await until(() => shows(/^Why does it need no account/));
    await page.close();
  });

  it('says nothing in the console', () => assert.deepEqual(said, []));
});
