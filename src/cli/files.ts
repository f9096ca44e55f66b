/**
 * Finds and reads files for the command line; output.ts writes them. Called by the commands and the Vite
 * plugin; independent of glossaries.
 */
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';

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
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(pattern))
    throw new UsageError(
      `"${pattern}" is an address, but only files are read here. Save the pages in a folder, such as with "wget --recursive --no-parent ${pattern}", and name the folder.`,
    );
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
    : isDynamicPattern(pattern)
      ? `No ${wanted} matches "${pattern}".`
      : `"${pattern}" does not exist.`;
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

/** The folder in which `pattern` finds files: it itself, that of the file, or that before the first wildcard of a glob. */
export async function folderOf(pattern: string): Promise<string> {
  const kind = await stat(pattern).catch(() => undefined);
  if (kind?.isDirectory() === true) return pattern;
  if (kind?.isFile() === true || !isDynamicPattern(pattern)) return dirname(pattern);
  const parts = pattern.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (parts[0] === '' ? '/' : '.')
  );
}

/** The code of an error of Node, such as "ENOENT"; else an empty text. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}

/** The reason in words, to follow "because"; for unknown codes, the message of Node. */
export function reasonOf(error: unknown): string {
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
