// A consumer's project: a folder outside of the repository with the files of its recipe, the packages that its
// package.json names, and the packed tarball of this repository. Called by consumers.js; it runs no check.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filesOf } from './recipe.js';

const root = join(import.meta.dirname, '../../..');
const recipes = join(root, 'docs/recipes');
const consumers = join(root, 'tests/frameworks/consumers');
/** Each checkout of the repository has its own projects, so that two may be tested at a time. */
const cache = join(
  tmpdir(),
  `glossary-elements-consumers-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`,
);
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * What the field "recipe" of a consumer's package.json says.
 *
 * @typedef {object} Settings
 * @property {string} glossary the file that gets the glossary of docs/recipes/README.md; "" where the recipe has its own
 * @property {boolean} [light] whether CI runs it, because it takes about half a minute
 * @property {string} [start] the path of the article; default "/"
 * @property {boolean | 'built'} [rendered] whether the HTML that the server sends holds the texts; "built": not in development
 * @property {boolean | 'built'} [index] whether it also holds the terms of the index and their definitions
 * @property {string} [dark] how the site becomes dark: the selector of the theme's own switch, or "system" where it follows the
 *   visitor's system; without it, this is not tried
 * @property {boolean} [singlePage] whether its links change the page without loading it anew
 */

/** @typedef {{ name: string, folder: string, scripts: Record<string, string>, settings: Settings }} Project */

/** Runs a program to its end; its output is the message of the error. @param {string[]} args @param {string} cwd */
export async function run(program, args, cwd) {
  try {
    return (await promisify(execFile)(program, args, { cwd, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${stdout}\n${stderr}`.trim() || String(error), { cause: error });
  }
}

/** The names of all consumers. */
export const consumerNames = async () => (await readdir(consumers)).sort();

const manifestOf = async (name) => JSON.parse(await readFile(join(consumers, name, 'package.json'), 'utf8'));

/** @param {string} name @returns {Promise<Settings>} */
export const settingsOf = async (name) => (await manifestOf(name)).recipe;

/** Packs this repository, as it was built. @returns {Promise<string>} the path of the tarball */
export async function pack() {
  await mkdir(cache, { recursive: true });
  const packed = await run(NPM, ['pack', '--ignore-scripts', '--json', '--pack-destination', cache], root);
  return join(cache, [JSON.parse(packed)].flat()[0].filename);
}

/** Writes the files of a recipe. @param {string} name @param {string} folder @param {string} glossary as in the settings */
export async function writeRecipe(name, folder, glossary) {
  const files = filesOf(await readFile(join(recipes, `${name}.md`), 'utf8'));
  if (glossary) {
    const common = filesOf(await readFile(join(recipes, 'README.md'), 'utf8')).get('glossary.json');
    if (common === undefined) throw new Error('docs/recipes/README.md has no glossary.json');
    files.set(glossary, common);
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Writes the project anew; only what npm installed stays. @param {string} name @returns {Promise<Project>} */
export async function writeProject(name) {
  const folder = join(cache, name);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder))
    if (!['node_modules', '.installed.json'].includes(old))
      await rm(join(folder, old), { recursive: true, force: true });
  await cp(join(consumers, name), folder, { recursive: true });

  const { scripts, recipe: settings } = await manifestOf(name);
  await writeRecipe(name, folder, settings.glossary);
  return { name, folder, scripts, settings };
}

/**
 * Installs what package.json names, unless an earlier run has done so, and the tarball, always: it is another one each
 * time, under the same version.
 *
 * @param {Project} project
 * @param {string} tarball
 */
export async function install({ name, folder }, tarball) {
  const { scripts: _scripts, recipe: _recipe, ...manifest } = await manifestOf(name);
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  // The same keys in the same order as long as nothing changed.
  const wanted = JSON.stringify({ manifest, dependencies });
  const stamp = join(folder, '.installed.json');
  const installed = await readFile(stamp, 'utf8').catch(() => '');
  if (installed !== wanted) {
    await rm(join(folder, 'node_modules'), { recursive: true, force: true });
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'];
    await run(NPM, ['install', ...quiet, '--no-save', tarball], folder);
    await writeFile(stamp, wanted);
  }
  const place = join(folder, 'node_modules/glossary-elements');
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], folder);
  // As npm does, whatever the tarball says.
  await chmod(join(place, 'dist/cli/main.js'), 0o755);
}

/** Runs a script of the project to its end. @param {Project} project @param {string} script */
export const runScript = ({ folder }, script) => run(NPM, ['run', '--silent', script], folder);
