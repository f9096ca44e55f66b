/**
 * Writes files so that other programs see all of them or none. Called by the commands; independent of
 * glossaries. files.ts reads. A device or a pipe is written to, a symbolic link stays and its target changes.
 */
import { rmSync } from 'node:fs';
import { mkdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { codeOf, reasonOf, UsageError } from './files.js';

/** The folder for files that are not yet in place; globs do not find names that start with a dot. */
const STAGE = '.glossary-stage';
/** The file in the stage that holds the id of the process that uses it. */
const OWNER = 'owner';

/** Names of the standard output. The system's names for it may not be opened where it is a socket. */
const STANDARD_OUTPUT = /^(?:-|\/dev\/(?:stdout|fd\/1)|\/proc\/self\/fd\/1)$/;

export function isStandardOutput(path: string): boolean {
  return STANDARD_OUTPUT.test(path);
}

export function writeStandardOutput(text: string): Promise<void> {
  return new Promise((written) => process.stdout.write(text, () => written()));
}

/** The outputs of this process that have a stage. */
const unfinished = new Set<Output>();

/** Removes the stages of all outputs, for a process that is about to end. Files that are being moved are moved first. */
export async function abandonOutputs(): Promise<void> {
  await Promise.allSettled([...unfinished].map((output) => output.abandon()));
}

/**
 * Writes files into a folder, all or none. They stay in a hidden folder (the stage) inside it until all of
 * them are complete; then each is renamed to its place, which is quick and never leaves half a file. Only one
 * process at a time can write into a folder; a second one gets an error. The next process removes the stage
 * of one that died.
 */
export class Output {
  readonly #folder: string;
  readonly #stage: string;
  /** The stage before it gets its name, see {@link #claim}. */
  readonly #unnamedStage: string;
  readonly #files = new Set<string>();
  /** By their paths: the contents of devices and pipes, which cannot be replaced. */
  readonly #streams = new Map<string, string | Uint8Array>();
  /** By their folders: the outputs for files elsewhere, to which symbolic links in this folder lead. */
  readonly #elsewhere = new Map<string, Output>();
  #isOpen = false;
  #committed: Promise<void> | undefined;

  /** @param folder where the files go; it is created if it does not exist */
  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.#stage = join(this.#folder, STAGE);
    this.#unnamedStage = `${this.#stage}-${process.pid}-${Date.now().toString(36)}`;
  }

  /**
   * Writes `content` to the stage, for the file `path`, which is relative to the folder.
   *
   * @throws {UsageError} when `path` leads out of the folder, another process writes there, or writing fails
   */
  async stage(path: string, content: string | Uint8Array): Promise<void> {
    const wanted = relative(this.#folder, resolve(this.#folder, path));
    if (wanted === '' || isOutside(wanted))
      throw new UsageError(
        `"${path}" is not a path of a file inside the folder ${this.#folder}. Choose one that is.`,
      );
    const place = join(this.#folder, wanted);
    if (await isStream(place)) return void this.#streams.set(place, content);
    const target = await targetOf(place);
    // The folder may be a link, too; its files are renamed inside of it.
    const name = target === undefined ? wanted : relative(await realpath(this.#folder), target);
    if (target !== undefined && isOutside(name))
      return this.#outputIn(dirname(target)).stage(basename(target), content);
    await this.#open();
    const file = join(this.#stage, 'files', name);
    await this.#guard(name, async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeDurably(file, content);
    });
    this.#files.add(name);
  }

  /**
   * Moves all staged files to their places.
   *
   * @throws {UsageError} when a file cannot be moved
   */
  async commit(): Promise<void> {
    this.#committed = this.#commit();
    await this.#committed;
  }

  async #commit(): Promise<void> {
    for (const name of this.#files) {
      await this.#guard(name, async () => {
        await mkdir(dirname(join(this.#folder, name)), { recursive: true });
        // Checked for all files before the first is moved, so that none is moved if one cannot be.
        const existing = await stat(join(this.#folder, name)).catch(() => undefined);
        if (existing?.isDirectory() === true) throw new Error('a folder has that name');
      });
    }
    for (const name of this.#files)
      await this.#guard(name, () => rename(join(this.#stage, 'files', name), join(this.#folder, name)));
    for (const output of this.#elsewhere.values()) await output.commit();
    for (const [place, content] of this.#streams)
      await this.#guard(relative(this.#folder, place), () => writeFile(place, content));
    await this.discard();
  }

  /** Removes the stage with all files that were not committed. */
  async discard(): Promise<void> {
    for (const output of this.#elsewhere.values()) await output.discard();
    this.#elsewhere.clear();
    this.#streams.clear();
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#files.clear();
    await rm(this.#stage, { recursive: true, force: true });
    unfinished.delete(this);
  }

  /** Removes the stage, when files that are being moved are in place; the output cannot be used any more. */
  async abandon(): Promise<void> {
    await this.#committed;
    const stages = [this.#unnamedStage, ...(this.#isOpen ? [this.#stage] : [])];
    for (const stage of stages) rmSync(stage, { recursive: true, force: true, maxRetries: 3 });
  }

  #outputIn(folder: string): Output {
    const output = this.#elsewhere.get(folder) ?? new Output(folder);
    this.#elsewhere.set(folder, output);
    return output;
  }

  async #open(): Promise<void> {
    if (this.#isOpen) return;
    unfinished.add(this);
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
    const mine = this.#unnamedStage;
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
      if (error instanceof UsageError) throw error;
      const path = join(this.#folder, name);
      throw new UsageError(`${path} cannot be written, because ${reasonOf(error)}.`, { cause: error });
    }
  }
}

/** Whether `path`, which is relative to a folder, leads out of it. */
function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The file that is at `path` when all links are followed; it need not exist. `undefined` without file and link. */
async function targetOf(path: string): Promise<string | undefined> {
  const linked = async () => resolve(await realpath(dirname(path)), await readlink(path));
  return realpath(path)
    .catch(linked)
    .catch(() => undefined);
}

/** Whether `path` is a device, a pipe or a socket, also through links such as /dev/fd/63. */
async function isStream(path: string): Promise<boolean> {
  const kind = await stat(path).catch(() => undefined);
  return kind !== undefined && !kind.isFile() && !kind.isDirectory();
}

/**
 * Writes and waits until the data is on the disk: a full disk must fail here, before the old file is
 * replaced. In Yarn's Plug'n'Play a file handle cannot wait.
 */
const writeDurably = (file: string, content: string | Uint8Array): Promise<void> =>
  writeFile(file, content, { flush: true });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // the process belongs to another user
  }
}
