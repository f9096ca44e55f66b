// A user's project with the tarball that npm would publish, as `npm i --omit=dev --omit=peer` installs it: the package and the
// packages that it depends on, no other. The tests of this folder make one each. It knows nothing of src.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Packs and installs the package. Needs `npm run build`. */
export function installPackage() {
  assert.ok(existsSync(join(root, 'dist/embed/glossary.js')), 'dist is missing: npm run build');
  const home = mkdtempSync(join(tmpdir(), 'glossary-elements-package-'));
  const packed = execFileSync(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filename } = [JSON.parse(packed)].flat()[0];
  const modules = join(home, 'node_modules');
  const installed = join(modules, 'glossary-elements');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '-C', installed, '--strip-components=1']);
  const json = (path) => JSON.parse(readFileSync(join(installed, path), 'utf8'));
  const { dependencies = {}, bin, version, exports } = json('package.json');
  for (const name of Object.keys(dependencies)) link(name);
  writeFileSync(join(home, 'package.json'), '{ "type": "module", "private": true }');

  /** Puts a package, which `dependent` needs, and what it depends on into node_modules. */
  function link(name, dependent = root) {
    const place = join(modules, name);
    if (existsSync(place)) return;
    const source =
      [dependent, root].map((folder) => join(folder, 'node_modules', name)).find(existsSync) ?? '';
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(source, place, 'junction');
    const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    for (const needed of Object.keys(dependencies)) link(needed, source);
  }

  const run = (args, cwd = home) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const glossaryIn =
    (folder) =>
    (...args) =>
      run([join(installed, bin.glossary), ...args], folder);
  return {
    home,
    /** The folder of the package. */
    installed,
    version,
    link,
    /** The exports of its package.json. @type {Record<string, string | { types?: string, default: string }>} */
    exports,
    /** A JSON file of the package. */
    json,
    /** The names of all packages in node_modules. */
    packages: () =>
      readdirSync(modules).flatMap((name) =>
        name.startsWith('@') ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : [name],
      ),
    /** Writes a file of the project. @param {string} path @param {string | Uint8Array} content */
    write(path, content) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), content);
    },
    read: (path) => readFileSync(join(home, path), 'utf8'),
    /** Runs Node in a folder of the project. */
    run,
    /** Runs a module with plain Node, and returns what it printed as JSON. */
    inNode: (code) => JSON.parse(run(['--input-type=module', '-e', code])),
    /** `glossary ARGS…`; `glossary.in(folder)` runs it there. */
    glossary: Object.assign((...args) => glossaryIn(home)(...args), { in: glossaryIn }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
