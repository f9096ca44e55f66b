// The command line and the Vite plugin of the packed tarball, in a project that has nothing but the package and its
// dependencies. Needs `npm run build`. Nothing here reads src.
import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { launchChromium } from '../../scripts/browsers.js';
import { serveFolder } from '../hosts/harness/serve-folder.js';
import { installPackage } from './helpers/install.js';

/** @type {ReturnType<typeof installPackage>} */
let project;
before(() => (project = installPackage()));
after(() => project.remove());

/** An Excel workbook with one sheet. @param {readonly (readonly string[])[]} rows */
function workbook(rows) {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const cells = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row
        .map((text, i) => `<c r="${'AB'[i]}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`,
  );
  const files = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Terms" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('the command line of the package', () => {
  it('has the name of the package, too, for "npx glossary-elements" where npx finds no program "glossary"', () => {
    const { bin } = project.json('package.json');
    assert.deepEqual(Object.keys(bin), ['glossary', 'glossary-elements']);
    assert.equal(bin['glossary-elements'], bin.glossary);
  });

  it(
    'can be run in a clone, where npx may not make it executable',
    { skip: process.platform === 'win32' },
    () => {
      accessSync(join(import.meta.dirname, '../../dist/cli/main.js'), constants.X_OK);
    },
  );

  it('is the program "glossary", of the version of the package', () => {
    assert.match(
      readFileSync(join(project.installed, 'dist/cli/main.js'), 'utf8'),
      /^#!\/usr\/bin\/env node\n/,
    );
    assert.equal(project.glossary('--version').trim(), project.version);
  });

  it('builds a bundle, and a site with the files of the script tag', () => {
    project.write('terms/api.md', '---\nterm: API\n---\n\nA contract.\n');
    project.glossary('build', 'terms', '--out', 'glossary.json');
    const { entries } = JSON.parse(project.read('glossary.json'));
    assert.deepEqual(entries, [{ id: 'api', term: 'API', definition: 'A contract.' }]);
    project.glossary('pages', 'terms', '--out', 'site', '--base-url', 'https://example.org/');
    assert.match(project.read('site/api/index.html'), /<h1>API<\/h1><p>A contract\.<\/p>/);
    assert.ok(existsSync(join(project.home, 'site/assets/glossary.js')));
  });

  it('writes a first page, whose terms open their cards', async () => {
    const folder = join(project.home, 'my-page');
    mkdirSync(folder);
    project.glossary.in(folder)('init', '--page');
    const server = await serveFolder(folder, 0);
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      /** @type {string[]} */
      const errors = [];
      tab.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
      await tab.goto(server.url);
      await (await tab.waitForSelector('article glossary-term'))?.click();
      await tab.waitForSelector('glossary-card:popover-open');
      const texts = (/** @type {string} */ selector) =>
        tab.$$eval(selector, (found) => found.map(({ textContent }) => textContent.trim()));
      assert.deepEqual(await texts('article glossary-term'), ['landing page', 'conversion rate']);
      assert.deepEqual(await texts('glossary-index dt'), ['Conversion rate', 'Landing page']);
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      await server.stop();
    }
  });

  // docs/getting-started.md says so.
  it('writes a first page that has its text when it is opened from disk', async () => {
    const folder = join(project.home, 'from-disk');
    mkdirSync(folder);
    project.glossary.in(folder)('init', '--page');
    const page = project.read('from-disk/index.html');
    const classic = page.replace(
      'type="module" src="glossary/glossary.js"',
      'src="glossary/glossary.classic.js"',
    );
    assert.notEqual(classic, page);
    project.write('from-disk/classic.html', classic);
    const browser = await launchChromium();
    try {
      for (const file of ['index.html', 'classic.html']) {
        const tab = await browser.newPage();
        /** @type {string[]} */
        const errors = [];
        tab.on('console', (message) => void errors.push(message.text()));
        await tab.goto(pathToFileURL(join(folder, file)).href);
        // glossary.css shows the answers when the script has not come after six seconds.
        const shows = `document.querySelector('main').innerText.includes('Yes: CVR is marked')`;
        await tab.waitForFunction(shows);
        assert.match(errors.join('\n'), /glossary\/glossary\.js' from origin 'null' has been blocked/);
        const text = await tab.$eval('article', (article) => article.innerText);
        assert.match(text, /An ad leads to a landing page\. Its conversion rate says/);
      }
    } finally {
      await browser.close();
    }
  });

  it('reads every format of sources', () => {
    const files = {
      'a.md': '---\nterm: A\n---\n\nOne.\n',
      'b.html': '<dl><dt>B<dd>Two.</dl>',
      'c.yaml': '- term: C\n  definition: Three.\n',
      'd.csv': 'term,definition\nD,Four.\n',
      'e.json': '[{"term": "E", "definition": "Five."}]',
      'f.rst': '.. glossary::\n\n   F\n      Six.\n',
      'g.md': '+++\nterm = "G"\n+++\n\nSeven.\n',
      'h.xlsx': workbook([
        ['term', 'definition'],
        ['H', 'Eight.'],
      ]),
    };
    for (const [name, content] of Object.entries(files)) project.write(`formats/${name}`, content);
    project.glossary('build', 'formats', '--out', 'formats.json');
    const { entries } = JSON.parse(project.read('formats.json'));
    assert.deepEqual(
      entries.map(({ term, definition }) => `${term}: ${definition}`),
      ['A: One.', 'B: Two.', 'C: Three.', 'D: Four.', 'E: Five.', 'F: Six.', 'G: Seven.', 'H: Eight.'],
    );
  });

  it('reads a workbook of a megabyte', () => {
    const rows = Array.from({ length: 9000 }, (_, i) => [`Term ${i}`, `Definition ${i} of the terms.`]);
    project.write('large.xlsx', workbook([['term', 'definition'], ...rows]));
    project.glossary('build', 'large.xlsx', '--out', 'large.json');
    assert.equal(JSON.parse(project.read('large.json')).entries.length, rows.length);
  });

  it('knows the common words of a language', () => {
    project.write('common.md', '# State\n\nWhat is kept.\n');
    assert.match(project.glossary('check', 'common.md'), /"State" is a common word/);
  });
});

describe('the Vite plugin of the package', () => {
  it('makes the bundle and fills the pages', () => {
    project.link('vite');
    project.write('app/terms/api.md', '---\nterm: API\n---\n\nA contract.\n');
    project.write(
      'app/index.html',
      '<!doctype html><html lang="en"><title>x</title><glossary-entry term="api"></glossary-entry></html>',
    );
    project.write(
      'app/vite.config.js',
      `import glossary from 'glossary-elements/vite';
      export default { logLevel: 'error', plugins: [glossary({ sources: 'terms' })] };`,
    );
    project.run([join(project.home, 'node_modules/vite/bin/vite.js'), 'build'], join(project.home, 'app'));
    assert.match(project.read('app/dist/index.html'), /<h2>API<\/h2><p>A contract/);
    assert.ok(existsSync(join(project.home, 'app/dist/glossary.json')));
  });
});
