// Removes the files of a folder that were written before a moment: what a build has not written anew is of an earlier one. Called
// by build.js.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} folder with everything in it @param {number} moment in milliseconds, as `Date.now()` gives it */
export async function removeOlder(folder, moment) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) if ((await stat(file)).mtimeMs < moment) await rm(file);
}
