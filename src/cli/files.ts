/**
 * The only place where the command line touches the disk: finds files, reads them, and writes results so that others
 * see all of them or none. Called by the commands and the Vite plugin; knows nothing of glossaries.
 */
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { escapePath, glob } from 'tinyglobby';

/** What the user asked for cannot be done. The message says why, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Other people's files, unless the pattern names them. */
const PACKAGES = 'node_modules/';

/**
 * The files that `patterns` name (files, folders with all that is in them, globs), each once, in an order that is the
 * same on every machine.
 *
 * @param extensions which files of a folder or glob are meant, with their dots; a file that is named is always meant
 * @throws {UsageError} when a pattern finds nothing
 */
export async function findFiles(
  patterns: readonly string[],
  { extensions }: { readonly extensions?: readonly string[] } = {},
): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const file of await findOne(pattern, extensions)) found.add(file);
  }
  return [...found].sort();
}

/** `glob` in `folder`, as a pattern for {@link findFiles}: the name of a folder may have brackets in it. */
export function patternIn(folder: string, glob: string): string {
  return `${escapePath(folder)}/${glob}`;
}

async function findOne(pattern: string, extensions: readonly string[] | undefined): Promise<string[]> {
  const kind = await stat(pattern).catch(() => undefined);
  if (kind?.isFile() === true) return [relative('', resolve(pattern)) || pattern];
  const isFolder = kind?.isDirectory() === true;
  const globs = { patterns: isFolder ? '**' : pattern, cwd: isFolder ? pattern : '.' };
  const names = await glob(globs.patterns, { cwd: globs.cwd });
  const files = names
    .filter((name) => pattern.includes(PACKAGES) || !name.includes(PACKAGES))
    .filter((name) => extensions?.includes(extname(name).toLowerCase()) ?? true)
    .map((name) => relative('', resolve(globs.cwd, name)));
  if (files.length > 0) return files;
  const wanted = extensions === undefined ? 'file' : `${extensions.join(', ')} file`;
  const reason =
    kind === undefined
      ? `There is nothing called "${pattern}".`
      : `There is no ${wanted} in the folder "${pattern}".`;
  throw new UsageError(`${reason} Name a file, a folder or a pattern such as "terms/**/*.md".`);
}

/**
 * The text of a file.
 *
 * @param keepMark whether a byte order mark at its start is kept, for who writes the file back
 * @throws {UsageError} when it cannot be read, or is not UTF-8
 */
export async function readText(file: string, { keepMark = false } = {}): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${file} is not UTF-8. Save it in that encoding.`, { cause: error });
  }
}

/** Whether two paths lead to one file, by whatever links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const inspect = (path: string) => stat(path, { bigint: true }).catch(() => undefined);
  const [a, b] = await Promise.all([inspect(one), inspect(other)]);
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** Whether `path` is `folder` or somewhere in it. */
export function isIn(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where what is not yet to be seen is kept; a name that no glob finds. */
const STAGE = '.glossary-stage';
/** Who works in the stage: the process's id. */
const OWNER = 'owner';

/**
 * Files that are to be written into a folder. They are kept in a hidden folder beside their places until all of them
 * are complete; then each is moved to its place, which is quick and cannot fail half-way in a file. While one process
 * works there, a second one is turned away; what one that died left behind is removed by the next.
 */
export class Output {
  readonly #folder: string;
  readonly #stage: string;
  readonly #files: string[] = [];
  #isOpen = false;

  /** @param folder where the files belong; made if it is not there */
  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.#stage = join(this.#folder, STAGE);
  }

  /**
   * Prepares `path`, which is relative to the folder.
   *
   * @throws {UsageError} when `path` leads out of the folder, or another process is writing there
   */
  async stage(path: string, text: string): Promise<void> {
    const name = relative(this.#folder, resolve(this.#folder, path));
    if (name === '' || name.startsWith(`..${sep}`) || name === '..' || isAbsolute(name))
      throw new UsageError(`"${path}" is not a file in the folder ${this.#folder}.`);
    await this.#open();
    const file = join(this.#stage, 'files', name);
    await this.#guard(name, async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeDurably(file, text);
    });
    this.#files.push(name);
  }

  /** Moves everything that was staged to its place. */
  async commit(): Promise<void> {
    if (!this.#isOpen) return;
    const names = [...new Set(this.#files)];
    for (const name of names) {
      await this.#guard(name, async () => {
        await mkdir(dirname(join(this.#folder, name)), { recursive: true });
        // Before the first is moved, so that none is when there is no place for one.
        const there = await stat(join(this.#folder, name)).catch(() => undefined);
        if (there?.isDirectory() === true) throw new Error('there is a folder of that name');
      });
    }
    for (const name of names)
      await this.#guard(name, () => rename(join(this.#stage, 'files', name), join(this.#folder, name)));
    await this.discard();
  }

  /** Forgets what was staged and not committed. */
  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#files.length = 0;
    await rm(this.#stage, { recursive: true, force: true });
  }

  async #open(): Promise<void> {
    if (this.#isOpen) return;
    await this.#guard('', () => mkdir(this.#folder, { recursive: true }));
    if (!(await this.#claim())) {
      await this.#takeOver();
      if (!(await this.#claim())) throw this.#isBusy();
    }
    this.#isOpen = true;
  }

  /** Makes the stage, which only one can; with its owner in it from the first moment. */
  async #claim(): Promise<boolean> {
    const mine = `${this.#stage}-${process.pid}-${Date.now().toString(36)}`;
    try {
      await mkdir(mine);
      await writeFile(join(mine, OWNER), String(process.pid));
      await rename(mine, this.#stage); // fails when there is one, which is not empty
      return true;
    } catch (error) {
      await rm(mine, { recursive: true, force: true });
      if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) return false;
      throw new UsageError(`${this.#folder} cannot be written to: ${reasonOf(error)}.`, { cause: error });
    }
  }

  /** Removes the stage of a process that died. */
  async #takeOver(): Promise<void> {
    const owner = Number(await readFile(join(this.#stage, OWNER), 'utf8').catch(() => ''));
    if (owner > 0 && isAlive(owner)) throw this.#isBusy();
    await rm(this.#stage, { recursive: true, force: true });
  }

  #isBusy(): UsageError {
    return new UsageError(
      `Another run is writing to ${this.#folder}. Wait until it is done, or remove ${this.#stage} if there is none.`,
    );
  }

  /** Nothing that was there before is changed when something cannot be written. */
  async #guard(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.discard();
      const what = join(this.#folder, name);
      throw new UsageError(`${what} cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
  }
}

/** Until it is on the disk: a full one is noticed here, and not when the file has taken the old one's place. */
async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // somebody else's
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}

/** In words where the code says it all; what Node says otherwise. */
function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not',
    EPERM: 'you may not',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file stands where a folder should be',
    EEXIST: 'a file stands where a folder should be',
  };
  return reasons[codeOf(error)] ?? (error as Error).message;
}
