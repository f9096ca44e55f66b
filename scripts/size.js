// `npm run size [-- --files]`: the size of the scripts that a page fetches. It opens pages in Chromium that use
// dist/embed, adds the brotli sizes of their scripts, and exits 1 when one exceeds its budget; --files lists the files.
// It needs `npm run build`.
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

const script = (attributes) =>
  `<script type="module" src="/fixtures/dist/embed/glossary.js" ${attributes}></script>`;
const bundle = script('data-src="/fixtures/data/glossary.json"');
const term = '<p>Two programs talk through an <glossary-term>API</glossary-term>.</p>';
const article = '<article><p>Two programs talk through an API.</p></article>';
const faq = `<faq-accordion><faq-item id="one"><h3 slot="question">One?</h3><p>Yes.</p></faq-item>
  <faq-item id="two"><h3 slot="question">Two?</h3><p>No.</p></faq-item></faq-accordion>`;

/**
 * @typedef {{ name: string, body: string, ready: string, budget?: number, beyond?: string,
 *   then?: (page: import('puppeteer-core').Page) => Promise<void> }} Page
 */

/**
 * The pages that are measured. With `then`, which runs when all has loaded, only files count that it adds; with `beyond`,
 * only files that the page of that name does not fetch.
 *
 * @type {Page[]}
 */
const pages = [
  { name: 'terms only, before the first intent', budget: 11, body: term + bundle, ready: 'glossary-term' },
  {
    name: 'the first card adds',
    budget: 5.5,
    body: term + bundle,
    ready: 'glossary-term',
    then: async (page) => {
      const opened = page.evaluate(
        () =>
          new Promise((resolve) => document.addEventListener('glossary-term-opened', () => resolve(true))),
      );
      await page.hover('glossary-term');
      await opened;
    },
  },
  {
    // The script tag finds an article, links it and defines the terms. The card's code is not included.
    name: 'autolink adds, before the first intent',
    budget: 12,
    body: article + script('data-src="/fixtures/data/glossary.json" data-autolink="article"'),
    ready: 'article glossary-term',
    beyond: 'terms only, before the first intent',
  },
  { name: 'FAQ only, its own children', budget: 10, body: faq + script(''), ready: 'faq-item' },
  {
    // The 10 KB of the FAQ, the code that loads a bundle, and that of the terms in its answers.
    name: 'FAQ filled from a bundle, with terms in the answers',
    budget: 17.5,
    body: `<faq-accordion term="api"></faq-accordion>${bundle}`,
    ready: 'faq-item',
  },
  {
    name: 'index only, filled from a bundle',
    budget: 20,
    body: `<glossary-index></glossary-index>${bundle}`,
    ready: 'glossary-index section',
  },
  {
    name: 'its search adds, when the box is first used',
    budget: 8.5,
    body: `<glossary-index></glossary-index>${bundle}`,
    ready: 'glossary-index section',
    then: async (page) => {
      await page.focus('glossary-index >>> input');
      await page.keyboard.type('web');
      await page.waitForSelector('glossary-index > [slot=results] a');
    },
  },
  {
    name: 'entry only',
    body: `<glossary-entry term="api"></glossary-entry>${bundle}`,
    ready: 'glossary-entry h2',
  },
];

/** @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Page} page */
async function measure(browser, origin, { body, ready, then }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const sizes = new Map();
  const pending = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname.split('/').at(-1);
    pending.push(response.buffer().then((content) => sizes.set(name, brotli(content))));
  });
  const html = `<!doctype html><meta charset="utf-8"><title>Size</title>${body}`;
  await page.goto(`${origin}/fixtures/html?html=${encodeURIComponent(html)}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector(ready);
  await page.waitForFunction(
    (tags) => tags.every((tag) => customElements.get(tag)),
    {},
    body.match(/(?<=<)(glossary-\w+|faq-\w+)/g) ?? [],
  );
  await page.waitForNetworkIdle();
  await Promise.all(pending);
  if (then) {
    const before = [...sizes.keys()];
    await then(page);
    await page.waitForNetworkIdle();
    await Promise.all(pending);
    for (const name of before) sizes.delete(name);
  }
  await context.close();
  return sizes;
}

/** Size of a bundle of `code`: an application that imports one function should get the code of that function only. */
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
    const sizes = await measure(browser, fixtures.origin, page);
    measured.set(page.name, new Map(sizes));
    for (const name of measured.get(page.beyond ?? '')?.keys() ?? []) sizes.delete(name);
    if (sizes.size === 0) throw new Error(`"${page.name}" fetched no script: is dist/embed built?`);
    row(`${page.name} (${sizes.size} files)`, sum(sizes), page.budget);
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
