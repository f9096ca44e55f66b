// The builder works offline: the built site in Chromium, whose server then goes away. Needs dist.
import assert from 'node:assert/strict';
<<<<<<< HEAD
=======
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
>>>>>>> refs/heads/builder
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { launchChromium } from '../../scripts/browsers.js';
import { serveSite } from './helpers/site.js';

<<<<<<< HEAD
describe('the builder, offline', () => {
  let site;
=======
/** @type {typeof import('../../demo/builder/offline.js')} */
const { offlineFiles, versionOf } = await tsImport('../../demo/builder/offline.ts', import.meta.url);

const site = join(import.meta.dirname, '../../site');
const isBuilt = existsSync(join(site, 'builder/service-worker.js'));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

describe('the version of the offline builder', () => {
  it('is another one when a file is another one, of the build or of the public folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'public-'));
    try {
      /** @param {string} script @param {string} theme */
      const versionWith = async (script, theme) => {
        await writeFile(join(folder, 'theme.js'), theme);
        const page = '<script src="/theme.js"></script><script src="/assets/a.js"></script>';
        /** @type {import('../../demo/builder/offline.js').BuiltFile[]} */
        const files = [
          { type: 'asset', fileName: 'builder/index.html', source: page },
          { type: 'chunk', fileName: 'assets/a.js', code: script },
        ];
        return versionOf(files, offlineFiles(files), folder);
      };
      const version = await versionWith('1', '1');
      assert.equal(await versionWith('1', '1'), version);
      assert.notEqual(await versionWith('2', '1'), version);
      assert.notEqual(await versionWith('1', '2'), version);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Serves the built site; a folder is its index.html. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
  readFile(join(site, path)).then(
    (file) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain').end(file),
    () => response.writeHead(404).end(),
  );
});

describe('the builder, offline', { skip: !isBuilt && 'there is no built site: npm run build:demo' }, () => {
>>>>>>> refs/heads/builder
  let browser;
  let page;

  before(async () => {
    site = await serveSite();
    browser = await launchChromium();
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('opens, reads a glossary and shows it on a page of the preview', async () => {
    await page.goto(new URL('/builder/', site.url).href);
    // Ready: all files are kept.
    await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL));
    await site.stop();

    await page.reload();
    await page.waitForFunction(() =>
      document.querySelector('builder-app')?.shadowRoot?.querySelector('source-pane'),
    );
    await page.evaluate(() => {
      const pane = document.querySelector('builder-app')?.shadowRoot?.querySelector('source-pane');
      const field = pane?.shadowRoot?.querySelector('code-editor')?.shadowRoot?.querySelector('textarea');
      if (!field) throw new Error('There is no text field.');
      field.value = 'term,definition\nWebhook,A message.\n';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    const linked = await page.waitForFunction(() => {
      const preview = document.querySelector('builder-app')?.shadowRoot?.querySelector('preview-pane');
      const frame = preview?.shadowRoot?.querySelector('iframe');
      return frame?.contentDocument?.querySelector('glossary-term')?.textContent;
    });
    assert.equal(await linked.jsonValue(), 'Webhook');
  });
});
