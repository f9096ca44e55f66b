// Ghost with its two themes, Source and Casper, set up by the requests of its administration. Dark is what the owner chooses in
// the theme's settings.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDark } from '../../frameworks/harness/dark.js';
import { TERM, cardIs } from '../../frameworks/harness/visitor.js';
import { startCdn } from '../harness/cdn.js';
import { editor, setUp } from './admin.js';
import { VERSION, installGhost } from './install.js';

/** @typedef {import('puppeteer-core').Page} Page */

const STARTED_WITHIN_MS = 180_000;
const ARTICLE = '/how-systems-talk/';

export const needs = ['npm', 'tar', 'make', 'g++', 'python3'];
export const packages = ['make', 'g++', 'python3'];

/** @type {Awaited<ReturnType<typeof setUp>>} */
let admin;

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: ARTICLE,
  faq: ARTICLE,
  index: '/glossary/',
  navigation: 'loads',
  dark: async (page) => {
    await admin.setTheme('site_background_color', '#15171a');
    await page.reload();
  },
  // Ghost's scripts for members and search, and Casper's jQuery, come from CDNs.
  noise: [/ERR_NAME_NOT_RESOLVED|cdn\.jsdelivr\.net|\$ is not defined|reading 'fn'/],
};

/** Starts Ghost, and waits until it has made its database. */
async function serve(ghost, folder, port) {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['index.js'], {
    cwd: ghost,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      url,
      server__port: String(port),
      database__client: 'sqlite3',
      database__connection__filename: join(folder, 'ghost.db'),
      database__useNullAsDefault: 'true',
      paths__contentPath: join(folder, 'content'),
      mail__transport: 'stub',
      // It sends a code by mail.
      security__staffDeviceVerification: 'false',
      privacy__useUpdateCheck: 'false',
    },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (output += data));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  const deadline = Date.now() + STARTED_WITHIN_MS;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return { url, stop };
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Ghost does not answer.\n${output}`);
    }
    await pause(200);
  }
}

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function start({ folder, dist, run, files, port }) {
  const ghost = await installGhost(run);
  await files('glossary.json');
  const read = (/** @type {string} */ name) => readFile(join(folder, name), 'utf8');
  await cp(join(ghost, 'content'), join(folder, 'content'), { recursive: true });
  const cdn = await startCdn(dist);
  const site = await serve(ghost, folder, port);
  const stop = async () => {
    await site.stop();
    await cdn.stop();
  };
  try {
    admin = await setUp(site.url, 'How systems talk');
    const address = await admin.upload('glossary.json', await read('glossary.json'));
    const header = cdn.local(await read('site-header.html'));
    await admin.saveSettings({
      codeinjection_head: header.replace(/\/content\/files\/[^"]*/, new URL(address).pathname),
      navigation: JSON.stringify([
        { label: 'Article', url: ARTICLE },
        { label: 'Glossary', url: '/glossary/' },
      ]),
    });
    const { document, paragraph, htmlCard, markdownCard } = editor;
    await admin.publish('posts', {
      title: 'How systems talk',
      lexical: document(
        paragraph('A webhook tells your customer database the news.'),
        htmlCard(await read('questions.html')),
      ),
    });
    await admin.publish('pages', {
      title: 'Glossary',
      lexical: document(htmlCard(await read('glossary.html'))),
    });
    await admin.publish('posts', {
      title: 'Markdown',
      lexical: document(markdownCard('An <glossary-term>API</glossary-term> is **not** a webhook.')),
    });
    const html = '<p>An <glossary-term term="api">interface</glossary-term>, <abbr>CRM</abbr></p>';
    await admin.publish('posts', { title: 'Converted', html }, 'html');
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: site.url, version: VERSION, stop };
}

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    "the card is dark in Casper's dark theme",
    async () => {
      await admin.activateTheme('casper');
      await admin.setTheme('color_scheme', 'Dark');
      await page.goto(url + ARTICLE);
      await page.waitForSelector(`:is(${TERM}):defined`);
      await page.hover(TERM);
      await cardIs(page, 'Webhook');
      await isDark(page, TERM);
      await isDark(page, 'glossary-card');
      await admin.activateTheme('source');
      await admin.setTheme('site_background_color', '#ffffff');
    },
  ],
  [
    'a Markdown card keeps our elements',
    async () => {
      await page.goto(`${url}/markdown/`);
      await page.waitForSelector('.gh-content glossary-term:not([term]):defined');
    },
  ],
  [
    'HTML that is converted to text loses our elements, and its terms are found as in any text',
    async () => {
      await page.goto(`${url}/converted/`);
      const word = await page.waitForSelector('.gh-content glossary-term:defined');
      assert.equal(await word?.evaluate(({ textContent }) => textContent), 'CRM');
      assert.equal(await page.$('.gh-content [term=api], .gh-content abbr'), null);
    },
  ],
];
