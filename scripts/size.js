// `npm run size`: what a page pays. Opens real pages in Chromium against dist/embed; counts their round trips, which the
// server makes exact by holding answers back, and their requests; sums the brotli sizes of their scripts. Exits 1 over
// budget. It builds nothing and knows only the public names.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { launchChromium } from './browsers.js';
import { startFixtures } from './fixture-server.js';

const root = join(import.meta.dirname, '..');
const embed = join(root, 'dist/embed');

const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
const kb = (bytes) => (bytes / 1024).toFixed(2).padStart(6);
const sum = (sizes) => [...sizes.values()].reduce((a, b) => a + b, 0);

/** Script and bundle of a page, whose answers the server holds back until they are released. */
const at = (path) => `/fixtures/held/KEY/${path}`;
const script = (attributes) =>
  `<script type="module" src="${at('dist/embed/glossary.js')}" ${attributes}></script>`;
const bundle = script(`data-src="${at('data/glossary.json')}"`);
const term = '<p>Two programs talk through an <glossary-term>API</glossary-term>.</p>';
const article = '<article><p>Two programs talk through an API.</p></article>';
const linked = article + script(`data-src="${at('data/glossary.json')}" data-autolink="article"`);
const faq = `<faq-accordion><faq-item id="one"><h3 slot="question">One?</h3><p>Yes.</p></faq-item>
  <faq-item id="two"><h3 slot="question">Two?</h3><p>No.</p></faq-item></faq-accordion>`;
const card = `document.querySelector('glossary-card')?.shadowRoot.querySelector('[part=definition]') != null`;
const found = `document.querySelector('glossary-index > [slot=results] a') !== null`;

/**
 * A page, and what it may pay until `ready` (an expression) is true: round trips behind its HTML, requests, and KB of
 * scripts. With `then`, only what comes after it counts. With `beyond`, files of the page of that name do not count.
 *
 * @typedef {{ name: string, body: string, ready: string, trips: number, requests: number, budget?: number,
 *   beyond?: string, then?: { act: (page: import('puppeteer-core').Page) => Promise<void>, ready: string } }} Page
 */

const shows = (selector) => `document.querySelector('${selector}') !== null`;

/** @type {Page[]} */
const pages = [
  {
    name: 'terms',
    budget: 12.5,
    trips: 2,
    requests: 3,
    body: term + bundle,
    ready: shows('[aria-haspopup]'),
  },
  {
    name: 'the first card adds',
    budget: 7,
    trips: 1,
    requests: 3,
    body: term + bundle,
    ready: shows('[aria-haspopup]'),
    then: { act: (page) => page.hover('glossary-term'), ready: card },
  },
  {
    name: 'a linked article adds',
    budget: 11.5,
    trips: 2,
    requests: 5,
    body: linked,
    ready: shows('article glossary-term'),
    beyond: 'terms',
  },
  {
    name: 'FAQ with its own children',
    budget: 9.5,
    trips: 2,
    requests: 3,
    body: faq + script(''),
    ready: shows('faq-item:defined'),
  },
  {
    name: 'FAQ filled from a bundle',
    budget: 18.5,
    trips: 2,
    requests: 6,
    body: `<faq-accordion term="api"></faq-accordion>${bundle}`,
    ready: shows('faq-item:defined'),
  },
  {
    name: 'entry',
    budget: 18.5,
    trips: 2,
    requests: 6,
    body: `<glossary-entry term="api"></glossary-entry>${bundle}`,
    ready: shows('glossary-entry faq-item:defined'),
  },
  {
    name: 'index',
    budget: 22.5,
    trips: 2,
    requests: 6,
    body: `<glossary-index></glossary-index>${bundle}`,
    ready: shows('glossary-index section a'),
  },
  {
    name: 'its search adds, when the box is first used',
    budget: 8.5,
    trips: 1,
    requests: 1,
    body: `<glossary-index></glossary-index>${bundle}`,
    ready: shows('glossary-index section a'),
    then: {
      act: async (page) => {
        await page.focus('glossary-index >>> input');
        await page.keyboard.type('web');
      },
      ready: found,
    },
  },
];

/**
 * Opens a page and lets its answers go, round trip by round trip.
 *
 * @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Page} spec
 */
async function measure(browser, origin, { body, ready, then }) {
  const key = crypto.randomUUID();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** Paths of scripts and bundles, as they are asked for. @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const [, path] = request.url().split(`/fixtures/held/${key}/`);
    if (path !== undefined) asked.push(path);
  });
  const release = async () => {
    const answer = await fetch(`${origin}/fixtures/release?key=${key}`);
    return /** @type {{ released: number }} */ (await answer.json()).released;
  };
  /** How many round trips it takes until the expression `isReady` is true. */
  const roundTrips = async (isReady) => {
    for (let count = 0; ; count++) {
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      if (await page.evaluate(isReady)) return count;
      if ((await release()) > 0) continue;
      if (await page.evaluate(isReady)) return count;
      throw new Error(`Not ready after ${count} round trips: ${asked.join(', ')}`);
    }
  };
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title>${body}`;
  const shown = new Promise((resolve) => page.once('framenavigated', resolve));
  const query = encodeURIComponent(html.replaceAll('KEY', key));
  const loaded = page.goto(`${origin}/fixtures/html?html=${query}`).catch(() => undefined);
  await shown;
  let trips = await roundTrips(ready);
  if (then) {
    await loaded;
    asked.length = 0;
    await then.act(page);
    trips = await roundTrips(then.ready);
  }
  const requests = [...new Set(asked)];
  const sizes = new Map();
  for (const path of requests.filter((path) => path.endsWith('.js')))
    sizes.set(path.split('/').at(-1), brotli(await readFile(join(root, path))));
  await context.close();
  return { trips, requests: requests.length, sizes };
}

/** A page that imports one function from npm pays for that function only, whatever its bundler. */
async function consumer(code) {
  const id = join(root, 'consumer.js');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'consumer',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: id, formats: ['es'], fileName: 'consumer' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.reduce((bytes, output) => bytes + (output.type === 'chunk' ? brotli(output.code) : 0), 0);
}

let over = 0;
function row(name, bytes, budget) {
  const isOver = budget !== undefined && bytes > budget * 1024;
  if (isOver) over += 1;
  const limit =
    budget === undefined ? '' : ` of ${String(budget).padStart(2)} KB${isOver ? '  OVER BUDGET' : ''}`;
  console.log(`${kb(bytes)} KB${limit.padEnd(9)}  ${name}`);
}
const detail = (sizes) => {
  for (const [name, bytes] of [...sizes].sort((a, b) => b[1] - a[1]))
    console.log(`          ${kb(bytes)} ${name}`);
};

if (!existsSync(join(embed, 'glossary.js'))) {
  console.error('dist/embed is missing: npm run build');
  process.exit(1);
}
const verbose = process.argv.includes('--files');
const fixtures = await startFixtures();
const browser = await launchChromium();
try {
  /** @type {Map<string, Map<string, number>>} */
  const measured = new Map();
  for (const page of pages) {
    const { trips, requests, sizes } = await measure(browser, fixtures.origin, page);
    measured.set(page.name, new Map(sizes));
    for (const name of measured.get(page.beyond ?? '')?.keys() ?? []) sizes.delete(name);
    if (sizes.size === 0) throw new Error(`"${page.name}" fetched no script: is dist/embed built?`);
    const isSlow = trips > page.trips || requests > page.requests;
    if (isSlow) over += 1;
    const waterfall = `${trips} of ${page.trips} round trips, ${requests} of ${page.requests} requests`;
    row(`${page.name}: ${waterfall}${isSlow ? '  TOO MANY' : ''}`, sum(sizes), page.budget);
    if (verbose) detail(sizes);
  }
  const files = (await readdir(embed)).filter((name) => name.endsWith('.js'));
  const all = new Map();
  for (const name of files) all.set(name, brotli(await readFile(join(embed, name))));
  row(`everything, the auto-linker and Floating UI included (${all.size} files)`, sum(all), 59);
  if (verbose) detail(all);
  const core = JSON.stringify(join(root, 'dist/core/index.js'));
  row('npm: only createGlossary from ./core', await consumer(`export { createGlossary } from ${core}`));
  const index = JSON.stringify(join(root, 'dist/index.js'));
  row('npm: only createGlossary from .', await consumer(`export { createGlossary } from ${index}`));
} finally {
  await browser.close();
  await fixtures.close();
}
process.exit(over > 0 ? 1 : 0);
