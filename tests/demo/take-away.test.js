// What the builder gives its users, as they use it: the page in one file, opened from the disk without a network; the ZIP,
// unpacked on a web server. From the built site, in Chromium. Needs dist.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { visitSite } from './helpers/visit-site.js';

const YAML = `- term: Webhook
  definition: A message.
  faqs: [{ question: Is it fast?, answer: At once. }]
- term: CRM
  definition: It keeps customers.
  faqs: [{ question: Is it large?, answer: It grows. }]
`;

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** The fragment that shares a project: all that it does not say is the default. @param {object} options */
function linkTo(options) {
  const project = {
    sources: [{ name: 'terms.yaml', text: YAML }],
    options: { show: { articles: true, faq: true, index: true }, ...options },
  };
  return `1${deflateRawSync(JSON.stringify(project)).toString('base64url')}`;
}

/** A web server that has nothing but the files in `folder`. @param {string} folder */
async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = join(folder, (request.url ?? '/').replace(/\/$/, '/index.html'));
    const file = await readFile(path).catch(() => undefined);
    // Browsers ask every server for an icon, and report when it has none.
    const missing = request.url === '/favicon.ico' ? 204 : 404;
    const type = TYPES[extname(path)] ?? 'text/plain';
    response.writeHead(file === undefined ? missing : 200, { 'Content-Type': type });
    response.end(file);
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

describe('what the user takes from the builder', () => {
  const visit = visitSite();
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'take-away-'));
  });
  after(async () => {
    if (folder !== '') await rm(folder, { recursive: true });
  });

  /**
   * What the button of the builder saves.
   *
   * @param {string} name of the button
   * @param {object} options
   * @returns the path of the file
   */
  async function download(name, options) {
    const page = await visit.browser.newPage();
    const session = await visit.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    let saved = '';
    const done = new Promise((resolve, reject) => {
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (saved = suggestedFilename));
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve(undefined);
        if (state === 'canceled') reject(new Error('The download was cancelled.'));
      });
    });
    await page.goto(new URL(`/builder/#${linkTo(options)}`, visit.site.url).href);
    const button = await page.waitForFunction(
      (text) => {
        const app = document.querySelector('builder-app');
        const buttons = [
          ...(app?.shadowRoot?.querySelector('take-away')?.shadowRoot?.querySelectorAll('button') ?? []),
        ];
        return buttons.find(
          ({ textContent, ariaDisabled }) => textContent?.trim() === text && ariaDisabled === 'false',
        );
      },
      {},
      name,
    );
    const element = /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (button.asElement());
    await element.evaluate((found) => found.click());
    await done;
    await page.close();
    return join(folder, saved);
  }

  /**
   * Opens a page that may load nothing but from `origin`, and says what it shows.
   *
   * @param {string} url
   * @param {string} origin
   */
  async function open(url, origin) {
    const page = await visit.browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(String(error)));
    /** @type {string[]} */
    const others = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) others.push(request.url());
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (origin.startsWith('file:')) await page.setOfflineMode(true);
    await page.goto(url);
    const term = await page.waitForSelector('article glossary-term');
    await term?.click();
    const card = await page.waitForFunction(() => {
      const found = document
        .querySelector('glossary-card:popover-open')
        ?.shadowRoot?.querySelector('[part=card]');
      return found?.textContent?.includes('It keeps customers.')
        ? getComputedStyle(found).backgroundColor
        : undefined;
    });
    const colour = /** @type {string} */ (await card.jsonValue());
    await page.waitForFunction(() => document.querySelectorAll('faq-accordion[term] faq-item').length === 2);
    await page.keyboard.press('Escape');
    const search = await page.waitForSelector('glossary-index >>> input');
    await search?.type('webhok');
    const found = await page.waitForFunction(
      () => document.querySelector('glossary-index [slot=results] a')?.textContent,
    );
    const result = await found.jsonValue();
    const note = await page.evaluate(() => document.querySelector('#on-disk')?.checkVisibility() ?? false);
    await page.close();
    return { colour, result, others, said, note };
  }

  it('in one file shows cards, questions and index from the disk, in dark colours, without a network', async () => {
    const file = await download('Download all in one file', { lang: 'de' });
    const url = pathToFileURL(file).href;
    const { colour, result, others, said } = await open(url, url);
    assert.deepEqual({ result, others, said }, { result: 'Webhook', others: [], said: [] });
    assert.match(colour, /^rgb\((\d|[1-6]\d), /, 'dark');
  });

  it('as a ZIP shows the same on a web server that has nothing else', async () => {
    const zip = await download('Download all as a ZIP', {});
    const files = unzipSync(await readFile(zip));
    const root = join(folder, 'unpacked/below');
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), bytes);
    }
    const names = Object.keys(files);
    assert.deepEqual(names.filter((name) => !name.startsWith('glossary/')).sort(), [
      'glossary.json',
      'index.html',
    ]);
    assert.ok(names.includes('glossary/glossary.js') && names.includes('glossary/LICENSE.txt'));
    const server = await serveFolder(join(folder, 'unpacked'));
    try {
      const { result, others, said, note } = await open(`${server.url}below/`, server.url);
      assert.deepEqual(
        { result, others, said, note },
        { result: 'Webhook', others: [], said: [], note: false },
      );
    } finally {
      server.stop();
    }
    const page = await visit.browser.newPage();
    await page.goto(pathToFileURL(join(root, 'index.html')).href);
    assert.ok(
      await page.$eval('#on-disk', (note) => note.checkVisibility()),
      'from the disk it says why it cannot',
    );
    await page.close();
  });

  it('as a ZIP without the script, where unpkg.com has it', async () => {
    const files = unzipSync(await readFile(await download('Download all as a ZIP', { script: 'unpkg' })));
    assert.deepEqual(Object.keys(files).sort(), ['glossary.json', 'index.html']);
    assert.match(new TextDecoder().decode(files['index.html']), /src="https:\/\/unpkg\.com\//);
  });
});
