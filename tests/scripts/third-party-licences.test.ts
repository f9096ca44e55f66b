// The plugin that writes the licences of bundled packages: each test bundles a package that it writes itself.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { build } from 'vite';
import { thirdPartyLicences } from '../../scripts/third-party-licences.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'glossary-'));
  writeFileSync(join(root, 'main.js'), '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a package, and an import of it. */
function write(name: string, license: string, files: Readonly<Record<string, string>> = {}): void {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const all = {
    ...files,
    'package.json': JSON.stringify({ name, version: '1.2.3', license, main: 'index.js' }),
    'index.js': `console.log(${JSON.stringify(name)});`,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  writeFileSync(join(root, 'main.js'), `import ${JSON.stringify(name)};\n`, { flag: 'a' });
}

/** The file that the plugin writes. */
async function licences(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [thirdPartyLicences('licenses.txt')],
    build: { write: false, lib: { entry: join(root, 'main.js'), formats: ['es'], fileName: 'main' } },
  });
  const files = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const file = files.find(({ fileName }) => fileName === 'licenses.txt');
  return file?.type === 'asset' ? file.source.toString() : '';
}

describe('the licences of bundled packages', () => {
  it('are written with the name and version of the package', async () => {
    write('@scope/one', 'ISC', { LICENSE: 'Copyright One.\n' });
    write('two', 'MIT', { 'license.md': 'Copyright Two.' });
    const text = await licences();
    assert.match(text, /^@scope\/one 1\.2\.3 \(ISC\)\n\nCopyright One\.$/m);
    assert.match(text, /^two 1\.2\.3 \(MIT\)\n\nCopyright Two\.$/m);
  });

  it('that have the same text share it', async () => {
    write('one', 'MIT', { LICENSE: 'Copyright Us.' });
    write('two', 'MIT', { LICENCE: 'Copyright Us.\n' });
    assert.match(await licences(), /^one 1\.2\.3 \(MIT\)\ntwo 1\.2\.3 \(MIT\)\n\nCopyright Us\.$/m);
  });

  it('stop the build where a text is missing', async () => {
    write('one', 'MIT');
    await assert.rejects(licences, /one cannot be bundled: it has no text of its licence\./);
  });

  for (const license of ['GPL-3.0-only', 'CC-BY-SA-4.0', 'SEE LICENSE IN LICENSE'])
    it(`stop the build where one asks for more than to be stated: ${license}`, async () => {
      write('one', license, { LICENSE: 'Copyright One.' });
      await assert.rejects(licences, new RegExp(`one cannot be bundled: its licence is ${license}\\.`));
    });
});
