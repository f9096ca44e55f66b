/**
 * Calls a function again whenever files change that patterns name. Used by `glossary build --watch`. It watches the
 * folders, not the files, because editors replace a file when they save it.
 */
import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFiles, reasonOf, UsageError } from '../files.js';

/** Editors and other programs write several files at once. */
const PAUSE_MS = 100;

/**
 * Runs `work` after each change of the files, one run at a time, until the process ends.
 *
 * @param patterns as for {@link findFiles}
 */
export async function runOnChanges(
  patterns: readonly string[],
  extensions: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let wake = () => {};
  const update = async () => {
    const folders = await foldersOf(patterns);
    for (const [key, watcher] of watchers) {
      if (folders.has(key)) continue;
      watcher.close();
      watchers.delete(key);
    }
    for (const [key, folder] of folders)
      if (!watchers.has(key))
        watchers.set(
          key,
          watchFolder(folder, () => wake()),
        );
  };
  for (let before = ''; ;) {
    const changed = new Promise<void>((resolve) => (wake = resolve));
    await update();
    const now = await fingerprint(patterns, extensions);
    if (now !== before) await work();
    before = now;
    await changed;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** @throws {UsageError} when the system watches no more folders */
function watchFolder(folder: string, onChange: () => void): FSWatcher {
  try {
    // A folder that goes is a change in the folder around it, so its own error is of no interest.
    return watch(folder, onChange).on('error', onChange);
  } catch (error) {
    throw new UsageError(`${folder} cannot be watched, because ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * The folders that hold files of `patterns`, or may hold some later. Their keys differ when a folder was removed and
 * made again, because a watcher stays with the old one.
 */
async function foldersOf(patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>();
  const add = async (folder: string): Promise<boolean> => {
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() !== true) return false;
    folders.set(`${found.ino} ${folder}`, folder);
    return true;
  };
  const addTree = async (folder: string): Promise<void> => {
    if (!(await add(folder))) return;
    const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const item of inside)
      if (item.isDirectory() && item.name !== 'node_modules' && !item.name.startsWith('.'))
        await addTree(join(folder, item.name));
  };
  for (const pattern of patterns) {
    // Of a glob, the folder before the first special character.
    const place = pattern.replace(/(?:^|[\\/])[^\\/]*[*?{[(].*$/s, '') || '.';
    await add(dirname(place));
    await addTree(place);
  }
  return folders;
}

/** Changes when a file of `patterns` changes, comes or goes; not when the output in the same folder does. */
async function fingerprint(patterns: readonly string[], extensions: readonly string[]): Promise<string> {
  const found: string[] = [];
  for (const pattern of patterns) {
    for (const file of await findFiles([pattern], { extensions }).catch(() => [])) {
      const { mtimeMs, size, ino } = (await stat(file).catch(() => undefined)) ?? {};
      found.push(`${file} ${mtimeMs} ${size} ${ino}`);
    }
  }
  return found.join('\n');
}
