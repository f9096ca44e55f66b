// The back/forward cache of a real browser: a page that comes back from it is as its user left it, and works on. A test
// page of the browser tests cannot be left, so this test drives a Chromium of its own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/browsers.js';

const embed = join(import.meta.dirname, '../../dist/embed');
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const bundle = { entries: ['Keel', 'Mast'].map((term) => ({ id: term, term, definition: `A ${term}.` })) };
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<article><p>Mind the keel and the mast.</p></article>
<faq-accordion><faq-item id="q"><h3>Why?</h3><p>So.</p></faq-item></faq-accordion>
<script type="module" src="/glossary.js" data-src="/bundle.json" data-autolink="article"></script>`;

/** Serves the page, its bundle and the script, all of which may be cached. */
async function answer(/** @type {string} */ path) {
  if (path === '/bundle.json') return JSON.stringify(bundle);
  return TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] === undefined
    ? page
    : readFile(join(embed, path));
}

describe('a page that comes back from the back/forward cache', () => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'text/html';
    void answer(path).then(
      (body) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  /** @type {Awaited<ReturnType<typeof launchChromium>>} */
  let browser;

  before(async () => {
    await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('has its open card, its linked terms and its open answers, and all of them work', async () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const tab = await browser.newPage();
    const card = () =>
      tab.evaluate(() => {
        const cards = [...document.querySelectorAll('glossary-card')].filter((each) =>
          each.matches(':popover-open'),
        );
        return cards.map((each) => each.shadowRoot?.querySelector('[part=title]')?.textContent);
      });
    const press = (/** @type {string} */ selector) =>
      tab.evaluate((each) => /** @type {HTMLElement} */ (document.querySelector(each)).click(), selector);
    const opened = (/** @type {string} */ title) =>
      tab.waitForFunction(
        (expected) =>
          document.querySelector('glossary-card:popover-open')?.shadowRoot?.querySelector('[part=title]')
            ?.textContent === expected,
        {},
        title,
      );

    await tab.goto(`http://localhost:${port}/`);
    await tab.waitForSelector('article glossary-term + glossary-term');
    await tab.evaluate(() => {
      document.querySelector('faq-item')?.toggleAttribute('open', true);
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await press('article glossary-term');
    await opened('Keel');

    await tab.goto(`http://localhost:${port}/other`);
    await tab.goBack();
    assert.equal(await tab.evaluate('window.persisted'), true, 'it came from the cache');
    assert.deepEqual(await card(), ['Keel']);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('faq-item[open]').length), 1);
    await press('article glossary-term + glossary-term');
    await opened('Mast');
    assert.deepEqual(await card(), ['Mast']);
  });
});
