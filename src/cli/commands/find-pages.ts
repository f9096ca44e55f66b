/**
 * Finds the pages of a site for the commands prerender, check and suggest, without those of a site that "glossary pages" wrote
 * into it: they are complete, and their texts are those of the glossary. written-files.ts writes the list that says which.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { findFiles } from '../files.js';
import { countOf, listOf } from './report.js';
import { filesWrittenIn, LIST } from './written-files.js';

export interface FoundPages {
  readonly files: readonly string[];
  /** What to say about the pages that are left out, if there are any. */
  readonly note: string | undefined;
}

/**
 * @param extensions with their dots
 * @throws {UsageError} when a pattern finds nothing
 */
export async function findPages(
  patterns: readonly string[],
  extensions: readonly string[],
): Promise<FoundPages> {
  const found = await findFiles(patterns, { extensions });
  const sites = await sitesAround(found);
  const written = new Set([...sites].flatMap(([folder, paths]) => paths.map((path) => join(folder, path))));
  const files = found.filter((file) => !written.has(resolve(file)));
  const count = found.length - files.length;
  if (count === 0) return { files, note: undefined };
  const has = [...sites.keys()].filter((folder) =>
    found.some((file) => written.has(resolve(file)) && resolve(file).startsWith(join(folder, '/'))),
  );
  const folders = has.map((folder) => relative('', folder) || '.');
  return {
    files,
    note: `Left out ${countOf(count, 'page')} that "glossary pages" wrote: ${listOf(folders)}`,
  };
}

/** By their folders: the files of each site that "glossary pages" wrote, of which one may be in `files`. */
async function sitesAround(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const sites = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(resolve(file)); !seen.has(folder); folder = dirname(folder)) {
      seen.add(folder);
      const written = await filesWrittenIn(folder, LIST);
      if (written !== undefined) sites.set(folder, written);
    }
  }
  return sites;
}
