// `npm run size`: what a page pays. Opens real pages in Chromium against dist/embed; counts their round trips, which the
// server makes exact by holding answers back, and their requests; sums the brotli sizes of their scripts. Exits 1 over
// budget. It builds nothing and knows only the public names.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { launchChromium } from './browsers.js';
import { startFixtures } from './fixture-server.js';

/** A page asks for its next files within this time, in ms, or not at all. */
const PATIENCE_MS = 5_000;
/** Requests of one wave come within this time, in ms, also on a busy machine. */
const QUIET_MS = 150;

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
/** Whether the page has the code of the card. */
const CARD_CODE = `performance.getEntriesByType('resource').some(({ name }) => name.includes('glossary-card'))`;
const part = 'pages/split/glossary/7b9e6259e754460a.json';
const splitTerm = `<p>Mind the <glossary-term term="keel" src="${at(part)}" prerendered>keel</glossary-term>.</p>`;
const found = `document.querySelector('glossary-index > [slot=results] a') !== null`;

/**
 * A page, and what it may pay until `ready` (an expression) is true: round trips behind its HTML, requests, and KB of
 * scripts. With `then`, only what comes after it counts. With `beyond`, files of the page of that name do not count. With
 * `idle`, the code of the card comes before the first intent.
 *
 * The names of files have hashes, which compress differently from build to build, by up to 0.04 KB: a budget has room for that.
 *
 * @typedef {{ name: string, body: string, ready: string, trips: number, requests: number, budget?: number,
 *   beyond?: string, idle?: boolean, then?: { act: (page: import('puppeteer-core').Page) => Promise<void>, ready: string } }} Page
 */

const hover = (page) => page.hover('glossary-term');
const shows = (selector) => `document.querySelector('${selector}') !== null`;

/** @type {Page[]} */
const pages = [
  {
    name: 'terms',
    budget: 14.5,
    trips: 2,
    requests: 2,
    body: term + bundle,
    ready: shows('glossary-term[tabindex]'),
  },
  {
    name: 'the first card adds',
    budget: 6.5,
    trips: 1,
    requests: 2,
    body: term + bundle,
    ready: shows('glossary-term[tabindex]'),
    then: { act: hover, ready: card },
  },
  {
    name: '… after a while',
    trips: 1,
    requests: 1,
    body: term + bundle,
    ready: shows('glossary-term[tabindex]'),
    idle: true,
    then: { act: hover, ready: card },
  },
  {
    name: '… of a pre-rendered term whose glossary is split',
    trips: 1,
    requests: 2,
    body: splitTerm + bundle,
    ready: shows('glossary-term[tabindex]'),
    then: { act: hover, ready: card },
  },
  {
    name: 'a theme adds',
    budget: 2,
    trips: 2,
    requests: 3,
    body: term + bundle.replace('data-src', 'data-theme="editorial" data-src'),
    ready: `getComputedStyle(document.body).getPropertyValue('--glossary-radius') !== ''`,
    beyond: 'terms',
  },
  {
    name: 'a linked article adds',
    budget: 14.75,
    trips: 2,
    requests: 4,
    body: linked,
    ready: shows('article glossary-term'),
    beyond: 'terms',
  },
  {
    name: '… with data-mode="highlight"',
    budget: 18,
    trips: 2,
    requests: 5,
    body: linked.replace('data-autolink', 'data-mode="highlight" data-autolink'),
    ready: `CSS.highlights.get('glossary-term')?.size > 0`,
    beyond: 'terms',
  },
  {
    name: '… and its first card, after a while',
    trips: 0,
    requests: 0,
    body: linked,
    ready: shows('article glossary-term'),
    idle: true,
    then: { act: hover, ready: card },
  },
  {
    name: 'FAQ with its own children',
    budget: 11,
    trips: 2,
    requests: 2,
    body: faq + script(''),
    ready: shows('faq-item:defined'),
  },
  {
    name: 'FAQ filled from a bundle',
    budget: 25.5,
    trips: 2,
    requests: 5,
    body: `<faq-accordion term="api"></faq-accordion>${bundle}`,
    ready: shows('faq-item:defined'),
  },
  {
    name: 'entry',
    budget: 25.5,
    trips: 2,
    requests: 5,
    body: `<glossary-entry term="api"></glossary-entry>${bundle}`,
    ready: shows('glossary-entry faq-item:defined'),
  },
  {
    name: 'index',
    budget: 32, // definitions, the bar of letters while the page scrolls, a search without results
    trips: 2,
    requests: 5,
    body: `<glossary-index></glossary-index>${bundle}`,
    ready: shows('glossary-index section a'),
  },
  {
    name: 'its search adds, when the box is first used',
    budget: 6.25,
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

/** The same through npm and a bundler: no file that is imported dynamically imports another one before it does its work. */
const npmPages = [
  {
    name: 'entry',
    trips: 2,
    body: '<glossary-entry term="api"></glossary-entry>',
    ready: shows('glossary-entry faq-item'),
  },
  {
    name: 'FAQ filled from a bundle',
    trips: 2,
    body: '<faq-accordion term="api"></faq-accordion>',
    ready: shows('faq-item'),
  },
  {
    name: 'index',
    trips: 2,
    body: '<glossary-index></glossary-index>',
    ready: shows('glossary-index section a'),
  },
  {
    name: 'the first card adds',
    trips: 1,
    body: term,
    ready: shows('glossary-term[tabindex]'),
    then: { act: hover, ready: card },
  },
];

/** Users who save data get no code before they need it. Runs in the page. */
function saveData() {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/**
 * Opens a page and lets its answers go, round trip by round trip.
 *
 * @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Page} spec
 */
async function measure(browser, origin, { body, ready, idle = false, then }) {
  const key = crypto.randomUUID();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (!idle) await page.evaluateOnNewDocument(saveData);
  /** Paths of scripts and bundles, as they are asked for. @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const [, path] = request.url().split(`/fixtures/held/${key}/`);
    if (path !== undefined) asked.push(path);
  });
  const release = async () => {
    const answer = await fetch(`${fixtures.origin}/fixtures/release?key=${key}`);
    return /** @type {{ released: number }} */ (await answer.json()).released;
  };
  /** Resolves when the page asks for nothing new: a wave of requests is complete. */
  const quiet = async () => {
    for (let before = -1; before !== asked.length;) {
      before = asked.length;
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    }
  };
  /** How often the page has asked for something since the last answers: round trips without a limit of connections. */
  let waves = 0;
  /** How many round trips it takes until the expression `isReady` is true. */
  const roundTrips = async (isReady) => {
    let [count, known, end] = [0, 0, performance.now() + PATIENCE_MS];
    waves = 0;
    while (!(await page.evaluate(isReady))) {
      if (performance.now() > end)
        throw new Error(`Not ready after ${count} round trips: ${asked.join(', ')}`);
      await quiet();
      if (asked.length > known) waves++;
      known = asked.length;
      if ((await release()) === 0) continue;
      count++;
      end = performance.now() + PATIENCE_MS;
    }
    return count;
  };
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title>${body}`;
  const shown = new Promise((resolve) => page.once('framenavigated', resolve));
  const query = encodeURIComponent(html.replaceAll('KEY', key));
  const loaded = page.goto(`${origin}/fixtures/html?html=${query}`).catch(() => undefined);
  await shown;
  let trips = await roundTrips(ready);
  if (then) {
    if (idle) await roundTrips(CARD_CODE);
    await loaded;
    asked.length = 0;
    await then.act(page);
    trips = await roundTrips(then.ready);
  }
  const requests = [...new Set(asked)];
  const sizes = new Map();
  for (const path of requests.filter((path) => path.endsWith('.js')))
    if (path.startsWith('dist/')) sizes.set(path.split('/').at(-1), brotli(await readFile(join(root, path))));
  await context.close();
  return { trips, waves, requests: requests.length, sizes };
}

/** Where the fixture server finds the built page of a user of npm. */
const consumerSite = join(root, 'node_modules/glossary-elements-consumer');

/** Builds a page whose script imports all elements, as a user of npm and Vite does. @returns the tags in its head */
async function buildSite() {
  const define = JSON.stringify(join(root, 'dist/define.js'));
  await rm(consumerSite, { recursive: true, force: true });
  await mkdir(consumerSite, { recursive: true });
  await writeFile(join(consumerSite, 'index.html'), '<script type="module" src="./app.js"></script>');
  await writeFile(join(consumerSite, 'app.js'), `import ${define};`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: consumerSite,
    base: './',
    build: { target: 'es2022' },
  });
  const html = await readFile(join(consumerSite, 'dist/index.html'), 'utf8');
  return html.replaceAll(/(src|href)="\.\//g, `$1="${at('consumer/dist/')}`);
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
    budget === undefined
      ? ''
      : ` of ${String(+budget.toFixed(2)).padStart(2)} KB${isOver ? '  OVER BUDGET' : ''}`;
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
// Not localhost: there the script loads hints for the owner of the page.
const browser = await launchChromium({ args: ['--host-resolver-rules=MAP site.example 127.0.0.1'] });
const site = fixtures.origin.replace('127.0.0.1', 'site.example');
try {
  /** @type {Map<string, Map<string, number>>} */
  const measured = new Map();
  for (const page of pages) {
    const { trips, requests, sizes } = await measure(browser, site, page);
    measured.set(page.name, new Map(sizes));
    for (const name of measured.get(page.beyond ?? '')?.keys() ?? []) sizes.delete(name);
    if (sizes.size === 0 && page.budget !== undefined)
      throw new Error(`"${page.name}" fetched no script: is dist/embed built?`);
    const isSlow = trips > page.trips || requests > page.requests;
    if (isSlow) over += 1;
    const waterfall = `${trips} of ${page.trips} round trips, ${requests} of ${page.requests} requests`;
    row(`${page.name}: ${waterfall}${isSlow ? '  TOO MANY' : ''}`, sum(sizes), page.budget);
    if (verbose) detail(sizes);
  }
  const npm = `<link rel="glossary" href="${at('data/glossary.json')}">${await buildSite()}`;
  for (const page of npmPages) {
    const { waves } = await measure(browser, site, {
      requests: Infinity,
      ...page,
      body: page.body + npm,
    });
    const isSlow = waves > page.trips;
    if (isSlow) over += 1;
    const note = `${waves} of ${page.trips} round trips (over HTTP/2)${isSlow ? '  TOO MANY' : ''}`;
    console.log(`${' '.repeat(21)}npm: ${page.name}: ${note}`);
  }
  const scripts = (await readdir(embed)).filter((name) => name.endsWith('.js'));
  const isWords = (name) => name.startsWith('words-');
  let largest = 0;
  for (const name of scripts.filter(isWords))
    largest = Math.max(largest, brotli(await readFile(join(embed, name))));
  row('the words of one language, at most', largest, 0.75);
  const files = scripts.filter((name) => !isWords(name));
  const all = new Map();
  for (const name of files) all.set(name, brotli(await readFile(join(embed, name))));
  // No page needs them (themes have a row of their own).
  let hints = 0;
  for (const [name, bytes] of all) {
    if (name.startsWith('hints-')) hints = bytes;
    // loader.js is the same file as glossary.classic.js.
    if (/^((themes|hints)-|loader\.)/.test(name)) all.delete(name);
  }
  row('hints, for the owner of a page only', hints, 4);
  row(
    `everything in English but themes and hints, the auto-linker and Floating UI included (${all.size} files)`,
    sum(all),
    93.25,
  );
  if (verbose) detail(all);
  const ofCore = (file) =>
    consumer(`export { compileMatcher, createGlossary } from ${JSON.stringify(join(root, 'dist', file))}`);
  const fromCore = await ofCore('core.js');
  row('npm: only createGlossary and compileMatcher from ./core', fromCore);
  // What is not imported costs nothing.
  row('npm: only createGlossary and compileMatcher from .', await ofCore('index.js'), fromCore / 1024);
} finally {
  await browser.close();
  await fixtures.close();
  await rm(consumerSite, { recursive: true, force: true });
}
process.exit(over > 0 ? 1 : 0);
