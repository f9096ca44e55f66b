// The sizes that docs/npm.md states are those of pages that Vite builds with the package. Needs `npm run build`.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
/** Versions of Vite differ by less, in KB. */
const TOLERANCE = 0.75;

const table = readFileSync(join(root, 'docs/npm.md'), 'utf8').matchAll(
  /^\| `import '(glossary-elements\/define[\w/-]*)'` \| ([\d.]+) KB \|$/gm,
);

describe('the size of a page', () => {
  let home = '';
  // Inside the project, so that it finds the package by its name.
  before(() => (home = mkdtempSync(join(root, 'dist/sizes-'))));
  after(() => rmSync(home, { recursive: true, force: true }));

  /** KB with gzip of the scripts that a page loads at once, when it imports a module. @param {string} name */
  async function sizeOf(name) {
    const folder = join(home, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
    writeFileSync(join(folder, 'main.js'), `import '${name}';`);
    const result = await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      build: { write: false },
    });
    const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
    const chunks = new Map(
      outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output]] : [])),
    );
    /** @type {Set<string>} */
    const atOnce = new Set();
    const add = (/** @type {string} */ file) => {
      if (atOnce.has(file)) return;
      atOnce.add(file);
      chunks.get(file)?.imports.forEach(add);
    };
    for (const { isEntry, fileName } of chunks.values()) if (isEntry) add(fileName);
    const bytes = [...atOnce].map((file) => gzipSync(chunks.get(file)?.code ?? '').length);
    return bytes.reduce((sum, each) => sum + each, 0) / 1000;
  }

  const rows = [...table].map(([, name = '', kilobytes]) => ({ name, stated: Number(kilobytes) }));
  it('is stated for all elements and for each that stands alone', () => {
    assert.deepEqual(
      rows.map(({ name }) => name.replace('glossary-elements/define', '')),
      [
        '',
        '/glossary-term',
        '/glossary-autolink',
        '/glossary-entry',
        '/glossary-index',
        '/faq-accordion',
        '/related-links',
      ],
    );
  });

  for (const { name, stated } of rows)
    it(`with ${name} is ${stated} KB`, async () => {
      const size = await sizeOf(name);
      assert.ok(Math.abs(size - stated) < TOLERANCE, `It is ${size.toFixed(1)} KB.`);
    });
});
