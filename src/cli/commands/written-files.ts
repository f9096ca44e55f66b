/**
 * Remembers which files of a folder a command has written, in a file of that folder, so that a later run overwrites these and
 * no others. Used by the pages command; find-pages.ts reads what it has written.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '../pages/site.js';
import { isFile, readText, UsageError } from '../files.js';
import { listOf } from './report.js';

/** The list of the files that "glossary pages" writes, relative to the folder of the site. */
export const LIST = `${ASSETS}/files.json`;

const ABOUT = 'Written by "glossary pages", which overwrites these files and no others.';

export class WrittenFiles {
  readonly #folder: string;
  /** The path of the list, relative to the folder. */
  readonly #list: string;
  #earlier: ReadonlySet<string> = new Set();

  constructor(folder: string, list: string) {
    this.#folder = folder;
    this.#list = list;
  }

  /** Reads what earlier runs have written: nothing, if there is no list or it is another tool's. */
  async read(): Promise<void> {
    const text = await readText(join(this.#folder, this.#list)).catch(() => '{}');
    const files = filesIn(text);
    if (files !== undefined) this.#earlier = new Set([...files, this.#list]);
  }

  /**
   * @param paths of the files to write, relative to the folder
   * @throws {UsageError} when one of them is there and no earlier run has written it
   */
  async refuseForeign(paths: Iterable<string>): Promise<void> {
    const foreign: string[] = [];
    for (const path of paths)
      if (!this.#earlier.has(path) && (await isFile(join(this.#folder, path)))) foreign.push(path);
    if (foreign.length === 0) return;
    const named = listOf(foreign.map((path) => join(this.#folder, path)));
    const [verb, them] = foreign.length === 1 ? ['is', 'it'] : ['are', 'them'];
    throw new UsageError(
      `${named} ${verb} not from an earlier run of this command, so nothing was written. Move ${them} away, or choose a folder of its own, such as --out ${join(this.#folder, 'glossary')}.`,
    );
  }

  /** The names in the folder, without hidden ones, that belong to none of `paths`, before the first run; empty if an earlier run wrote there. */
  async others(paths: Iterable<string>): Promise<readonly string[]> {
    if (this.#earlier.size > 0) return [];
    const own = new Set([...paths].map((path) => path.split('/')[0]));
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => !name.startsWith('.') && !own.has(name)).sort();
  }

  /** The files of earlier runs that are still there and not among `paths`. */
  async stale(paths: ReadonlySet<string>): Promise<readonly string[]> {
    const stale: string[] = [];
    for (const path of this.#earlier)
      if (!paths.has(path) && (await isFile(join(this.#folder, path)))) stale.push(path);
    return stale;
  }

  /** The text of the list, once `paths` are written; files of earlier runs that are still there remain in it. */
  listOf(paths: Iterable<string>, stale: readonly string[]): string {
    const files = [...new Set([...paths, ...stale])].filter((path) => path !== this.#list).sort();
    return `${JSON.stringify({ about: ABOUT, files }, null, 1)}\n`;
  }
}

/** The files in `folder`, relative to it, that its `list` names; `undefined` if there is none, or it is another tool's. */
export async function filesWrittenIn(folder: string, list: string): Promise<readonly string[] | undefined> {
  const text = await readText(join(folder, list)).catch(() => '');
  return text.includes(JSON.stringify(ABOUT)) ? filesIn(text) : undefined;
}

function filesIn(text: string): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) ? files.filter((path) => typeof path === 'string') : undefined;
  } catch {
    return undefined;
  }
}
