/**
 * Calls a function again whenever files change that patterns name. Used by `glossary build --watch`. It watches the
 * folders, not the files, because editors replace a file when they save it.
 */
import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFiles } from '../files.js';

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
    for (const [folder, watcher] of watchers)
      if (!folders.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of folders)
      if (!watchers.has(folder))
        watchers.set(
          folder,
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

function watchFolder(folder: string, onChange: () => void): FSWatcher {
  // A folder that goes is a change in the folder around it, so its own error is of no interest.
  return watch(folder, onChange).on('error', onChange);
}

/** The folders that hold files of `patterns`, or may hold some later. */
async function foldersOf(patterns: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  const addTree = async (folder: string): Promise<void> => {
    folders.add(folder);
    const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const { name, ...entry } of inside.filter((item) => item.isDirectory()))
      if (name !== 'node_modules' && !name.startsWith('.')) await addTree(join(entry.parentPath, name));
  };
  for (const pattern of patterns) {
    // Of a glob, the folder before the first special character.
    const place = pattern.replace(/(?:^|[\\/])[^\\/]*[*?{[(].*$/s, '') || '.';
    const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true;
    if (isFolder) {
      folders.add(dirname(place));
      await addTree(place);
    } else folders.add(dirname(place));
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
