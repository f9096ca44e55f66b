/**
 * All access of the command line to the disk: finds files, reads them, and writes results so that other
 * programs see all of them or none. Called by the commands and the Vite plugin; independent of glossaries.
 */
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { escapePath, glob } from 'tinyglobby';

/**
 * An error of the user, such as a wrong path. The message says what is wrong and what to do; no stack trace
 * is printed.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Folders and globs leave installed packages out, unless the pattern itself names this folder. */
const PACKAGES = 'node_modules/';

/**
 * The files that `patterns` name (files, folders with everything in them, globs), each once, in an order that
 * is the same on every machine.
 *
 * @param extensions with their dots: folders and globs find only files with these; a file that is named is
 * always found
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

/**
 * A pattern for {@link findFiles} that finds `glob` in `folder`, whose name may contain characters such as
 * brackets.
 */
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
  const reason = isFolder
    ? `The folder "${pattern}" contains no ${wanted}.`
    : `No ${wanted} matches "${pattern}".`;
  const example = `"terms/**/*${extensions?.[0] ?? ''}"`;
  throw new UsageError(`${reason} Name a file, a folder or a pattern such as ${example}.`);
}

/**
 * The text of a file.
 *
 * @param keepByteOrderMark whether the text keeps the mark, for callers that write the file back; default
 * `false`
 * @throws {UsageError} when the file cannot be read, or is not UTF-8
 */
export async function readText(file: string, { keepByteOrderMark = false } = {}): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepByteOrderMark }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${file} is not UTF-8. Save it as UTF-8.`, { cause: error });
  }
}

/**
 * The bytes of a file.
 *
 * @throws {UsageError} when the file cannot be read
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read, because ${reasonOf(error)}.`, { cause: error });
  }
}

/** Whether `path` is a file. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

/** Whether two paths lead to the same file, also through symbolic or hard links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const inspect = (path: string) => stat(path, { bigint: true }).catch(() => undefined);
  const [a, b] = await Promise.all([inspect(one), inspect(other)]);
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** Whether `path` is `folder` itself or anything in it. */
export function isIn(path: string, folder: string): boolean {
  const fromFolder = relative(resolve(folder), resolve(path));
  return fromFolder !== '..' && !fromFolder.startsWith(`..${sep}`) && !isAbsolute(fromFolder);
}

/** The folder for files that are not yet in place; globs do not find names that start with a dot. */
const STAGE = '.glossary-stage';
/** The file in the stage that holds the id of the process that uses it. */
const OWNER = 'owner';

/**
 * Writes files into a folder, all or none. They stay in a hidden folder (the stage) inside it until all of
 * them are complete; then each is renamed to its place, which is quick and never leaves half a file. Only one
 * process at a time can write into a folder; a second one gets an error. The next process removes the stage
 * of one that died.
 */
export class Output {
  readonly #folder: string;
  readonly #stage: string;
  readonly #files: string[] = [];
  #isOpen = false;

  /** @param folder where the files go; it is created if it does not exist */
  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.#stage = join(this.#folder, STAGE);
  }

  /**
   * Writes `content` to the stage, for the file `path`, which is relative to the folder.
   *
   * @throws {UsageError} when `path` leads out of the folder, another process writes there, or writing fails
   */
  async stage(path: string, content: string | Uint8Array): Promise<void> {
    const name = relative(this.#folder, resolve(this.#folder, path));
    if (name === '' || name.startsWith(`..${sep}`) || name === '..' || isAbsolute(name))
      throw new UsageError(
        `"${path}" is not a path of a file inside the folder ${this.#folder}. Choose one that is.`,
      );
    await this.#open();
    const file = join(this.#stage, 'files', name);
    await this.#guard(name, async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeDurably(file, content);
    });
    this.#files.push(name);
  }

  /**
   * Moves all staged files to their places.
   *
   * @throws {UsageError} when a file cannot be moved
   */
  async commit(): Promise<void> {
    if (!this.#isOpen) return;
    const names = [...new Set(this.#files)];
    for (const name of names) {
      await this.#guard(name, async () => {
        await mkdir(dirname(join(this.#folder, name)), { recursive: true });
        // Checked for all files before the first is moved, so that none is moved if one cannot be.
        const existing = await stat(join(this.#folder, name)).catch(() => undefined);
        if (existing?.isDirectory() === true) throw new Error('a folder has that name');
      });
    }
    for (const name of names)
      await this.#guard(name, () => rename(join(this.#stage, 'files', name), join(this.#folder, name)));
    await this.discard();
  }

  /** Removes the stage with all files that were not committed. */
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

  /**
   * Creates the stage; returns `false` if there is one. A rename creates it together with the owner file, so
   * that no other process ever sees a stage without an owner.
   */
  async #claim(): Promise<boolean> {
    const mine = `${this.#stage}-${process.pid}-${Date.now().toString(36)}`;
    try {
      await mkdir(mine);
      await writeFile(join(mine, OWNER), String(process.pid));
      await rename(mine, this.#stage); // fails if the stage exists, because it is never empty
      return true;
    } catch (error) {
      await rm(mine, { recursive: true, force: true });
      if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) return false;
      throw new UsageError(`${this.#folder} cannot be written to, because ${reasonOf(error)}.`, {
        cause: error,
      });
    }
  }

  /** Removes the stage of a process that died; throws if the process still runs. */
  async #takeOver(): Promise<void> {
    const owner = Number(await readFile(join(this.#stage, OWNER), 'utf8').catch(() => ''));
    if (owner > 0 && isAlive(owner)) throw this.#isBusy();
    await rm(this.#stage, { recursive: true, force: true });
  }

  #isBusy(): UsageError {
    return new UsageError(
      `Another glossary command is writing to ${this.#folder}. Wait until it ends; if none is running, remove ${this.#stage}.`,
    );
  }

  /** Runs `work`; if it fails, removes the stage and throws a UsageError that names the file. */
  async #guard(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.discard();
      const path = join(this.#folder, name);
      throw new UsageError(`${path} cannot be written, because ${reasonOf(error)}.`, { cause: error });
    }
  }
}

/**
 * Writes and waits until the data is on the disk: a full disk must fail here, before the old file is
 * replaced.
 */
async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
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
    return codeOf(error) === 'EPERM'; // the process belongs to another user
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}

/** The reason in words, to follow "because"; for unknown codes, the message of Node. */
function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'you have no permission',
    EPERM: 'you have no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file has the name of a folder in its path',
    EEXIST: 'a file has the name of a folder in its path',
  };
  return reasons[codeOf(error)] ?? (error as Error).message;
}
