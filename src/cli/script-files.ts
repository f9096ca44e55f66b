/**
 * Reads the files of the script tag from this package, and finds those beside a glossary.js, for preload links. Called by the
 * commands init, prerender and pages. It never uses the network: of a URL on another server it knows the files only when that names this version of the package.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFiles, readText } from './files.js';

/** The folder of this package that holds the files of the script tag. */
function embedFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('glossary-elements/embed')));
}

/** The scripts of the script tag, their style sheet and their licences, for a site that has its own copy of them. */
export async function readOwnScripts(): Promise<{ path: string; text: string }[]> {
  const folder = embedFolder();
  const files = await findFiles([folder], { extensions: ['.js', '.css'] });
  files.push(join(folder, 'licenses.txt'));
  return Promise.all(
    files.map(async (file) => ({ path: relative(folder, resolve(file)), text: await readText(file) })),
  );
}

/** The names of the files that this version's glossary.js loads. */
export function ownScriptFiles(): readonly string[] {
  return filesIn(join(embedFolder(), 'glossary.js'));
}

/**
 * The names of the files that the script tag's `src` loads.
 *
 * @param page the path of the page; a `src` that begins with a slash is looked for in all folders around it
 * @returns nothing when the script is not found
 */
export function scriptFilesFor(src: string, page: string): readonly string[] {
  // The classic script loads the module beside it.
  const path = src.replace(/[?#].*$/s, '').replace(/\bglossary\.classic\.js$/, 'glossary.js');
  const [, version] = /\/glossary-elements@([^/]+)\/dist\/embed\/glossary\.js$/.exec(path) ?? [];
  if (version !== undefined) return version === ownVersion() ? ownScriptFiles() : [];
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(path)) return [];
  const folders = path.startsWith('/') ? foldersAround(page) : [dirname(page)];
  const file = folders.map((folder) => join(folder, path)).find((candidate) => existsSync(candidate));
  return file === undefined ? [] : filesIn(file);
}

/** glossary.js names the files that it imports. Another script names none. */
function filesIn(file: string): readonly string[] {
  const names = readFileSync(file, 'utf8').matchAll(/import\([`"']\.\/([\w-]+\.js)[`"']\)/g);
  return [...new Set([...names].map(([, name]) => name as string))].sort();
}

function ownVersion(): string {
  const file = fileURLToPath(import.meta.resolve('glossary-elements/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The folder of `file` and all folders around that, from the innermost out. */
function foldersAround(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); folders.at(-1) !== folder; folder = dirname(folder)) folders.push(folder);
  return folders;
}
