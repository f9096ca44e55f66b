/** Creates files that must not exist yet. Called by `glossary init` and `suggest`; output.ts replaces files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, isFile, reasonOf, UsageError } from './files.js';

/**
 * Refuses paths of files that are there already, and of files in a folder whose name a file has, for a command that works
 * long before it writes.
 *
 * @param advice what to do then
 * @throws {UsageError}
 */
export async function refuseExisting(paths: Iterable<string>, advice = ELSEWHERE): Promise<void> {
  for (const path of paths) {
    if (await isFile(path)) throw alreadyThere(path, advice);
    const folder = dirname(path);
    if (await isFile(folder)) throw alreadyThere(folder, advice);
  }
}

const ELSEWHERE = 'Move it away, or run the command in another folder.';

/**
 * Writes all of `files`, or none if one of them is there already.
 *
 * @param files texts by their paths
 * @throws {UsageError} when a file exists or cannot be written
 */
export async function createFiles(files: ReadonlyMap<string, string>): Promise<void> {
  await refuseExisting(files.keys());
  for (const [path, text] of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    } catch (error) {
      if (codeOf(error) === 'EEXIST' && (await isFile(path))) throw alreadyThere(path);
      throw new UsageError(`${path} cannot be written, because ${reasonOf(error)}.`, { cause: error });
    }
  }
}

function alreadyThere(path: string, advice = ELSEWHERE): UsageError {
  return new UsageError(`${path} is already there, so nothing was written. ${advice}`);
}
