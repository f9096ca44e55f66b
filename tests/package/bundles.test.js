// Bundles that Vite makes of the built package: for workers, which have no DOM, and of the script tag, whose words come in files of
// their own. Needs `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

describe('a bundle of the package', () => {
  let home = '';
  // Inside the project, so that it finds the package by its name.
  before(() => (home = mkdtempSync(join(root, 'dist/bundles-'))));
  after(() => rmSync(home, { recursive: true, force: true }));

  /** Bundles a module with `code`; returns the names of the files in its folder. */
  const bundle = async (name, code) => {
    const entry = join(home, `${name}.js`);
    writeFileSync(entry, code);
    await build({
      configFile: false,
      logLevel: 'error',
      root: home,
      build: { outDir: name, lib: { entry: { main: entry }, formats: ['es'], fileName: 'main' } },
    });
    return readdirSync(join(home, name));
  };

  it('with all elements can be loaded where there is no DOM, and leaves no HTMLElement', async () => {
    await bundle(
      'worker',
      `import * as all from 'glossary-elements';\nimport 'glossary-elements/define';\nexport { all };`,
    );
    const code = `await import(${JSON.stringify(join(home, 'worker/main.js'))}); console.log(typeof HTMLElement);`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    assert.equal(printed.trim(), 'undefined');
  });

  it('of the script tag has the words of each language', async () => {
    const files = await bundle('embed', `import 'glossary-elements/embed';`);
    const words = files.filter((file) => file.startsWith('words-') && file.endsWith('.js'));
    assert.equal(words.length, 30, files.join());
  });
});
