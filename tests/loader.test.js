// loader.js in a page that is opened from disk, where browsers load no modules: it says what to do. Needs dist and Chromium.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../scripts/browsers.js';

const loader = pathToFileURL(join(import.meta.dirname, '../dist/embed/loader.js')).href;

describe('a page that is opened from disk', () => {
  it('says in the console that it needs a web server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    const browser = await launchChromium();
    try {
      const path = join(folder, 'index.html');
      await writeFile(path, `<!doctype html><title>Page</title><p>An API.<script src="${loader}"></script>`);
      const page = await browser.newPage();
      const said = new Promise((resolve) => {
        page.on('console', (message) => {
          if (message.text().startsWith('[glossary-elements]')) resolve(message.text());
        });
      });
      await page.goto(pathToFileURL(path).href);
      assert.match(String(await said), /A page on disk \(file:\/\/\) loads no modules: run "npx serve"/);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  });
});
