// The documentation as it is built, in Chromium: each kind of page passes axe, on wide and narrow screens, light and dark; the
// examples of all elements run; what a user writes into one is shown. Needs dist.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launchChromium } from '../../../scripts/browsers.js';
import { serveSite } from '../helpers/site.js';

const root = join(import.meta.dirname, '../../..');
const AXE = join(root, 'node_modules/axe-core/axe.min.js');
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
  /** @type {Awaited<ReturnType<typeof serveSite>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof launchChromium>>} */
  let browser;
  const said = /** @type {string[]} */ ([]);

  before(async () => {
    site = await serveSite();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** @param {string} path @param {number} width */
  async function open(path, width = 1280, scheme = 'light') {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (/warn|error/.test(message.type()) && !EXPECTED.test(message.text()))
        said.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`${path}: ${String(error)}`));
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(new URL(path, site.url).href);
    return page;
  }

  for (const path of KINDS)
    it(`has no fault that axe finds, and fits a phone: ${path}`, async () => {
      for (const [width, scheme] of /** @type {const} */ ([
        [1280, 'light'],
        [360, 'dark'],
      ])) {
        const page = await open(path, width, scheme);
        await page.addScriptTag({ path: AXE });
        const { violations, overflow } = await page.evaluate(async () => {
          const { violations } = await /** @type {any} */ (window).axe.run(document, { iframes: false });
          return {
            violations: violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`),
            overflow: document.documentElement.scrollWidth - innerWidth,
          };
        });
        assert.deepEqual(violations, []);
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
