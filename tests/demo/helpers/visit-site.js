// The built site in Chromium, for the tests of one `describe`: opens its pages at a width, light or dark, and has axe look at them.
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launchChromium } from '../../../scripts/browsers.js';
import { serveSite } from './site.js';

const AXE = join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js');

/**
 * Serves the site and starts the browser before the tests of the suite, and ends both after them.
 *
 * @returns {{ site: Awaited<ReturnType<typeof serveSite>>, browser: import('puppeteer-core').Browser }} filled before the first test
 */
export function visitSite() {
  const visit = /** @type {ReturnType<typeof visitSite>} */ ({});
  before(async () => {
    visit.site = await serveSite();
    visit.browser = await launchChromium();
  });
  after(async () => {
    await visit.browser?.close();
    await visit.site?.stop();
  });
  return visit;
}

/**
 * Opens a page of the site, which shares no storage with others.
 *
 * @param {ReturnType<typeof visitSite>} visit
 * @param {string} path
 * @param {{ width?: number, scheme?: string, until?: import('puppeteer-core').PuppeteerLifeCycleEvent,
 *   prepare?: (page: import('puppeteer-core').Page) => void }} [options] `prepare` comes before the page is loaded
 */
export async function openPage({ site, browser }, path, options = {}) {
  const { width = 1280, scheme = 'light', until = 'load', prepare } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  prepare?.(page);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(new URL(path, site.url).href, { waitUntil: until });
  return page;
}

/**
 * What axe finds in a page, not in its frames: each fault with the first element that has it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {readonly string[]} [exclude] selectors of what axe does not look at
 * @returns {Promise<string[]>}
 */
export async function violationsOf(page, exclude = []) {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (exclude) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run({ exclude }, { iframes: false });
    return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`);
  }, exclude);
}
