/** Looks for the images and recordings that entries show from files beside their sources. Used by the pages command, and by check. */
import { join } from 'node:path';
import type { Glossary } from '../../core/glossary.js';
import { folderOf, isFile, isIn } from '../files.js';
import type { Locate } from '../lints/lint.js';
import {
  fileOf,
  localMedia,
  mediaOutside,
  missingMedia,
  nameMedia,
  type LocalMedia,
} from '../pages/media.js';
import type { Problem, SourceLocation } from '../problems.js';
import { isUrl } from './fetch-source.js';

export interface FoundMedia {
  /** The files to copy: by the path on the site, the path of the file. */
  readonly copies: ReadonlyMap<string, string>;
  /** The URL of an image or a recording, relative to the site, by the entry that shows it and its `src`. */
  readonly pathOf: (id: string, src: string) => string | undefined;
  readonly problems: readonly Problem[];
}

/** The folders that the sources are in; only files in them are published. */
async function foldersOf(sources: readonly string[]): Promise<readonly string[]> {
  return Promise.all(sources.filter((source) => !isUrl(source)).map(folderOf));
}

function isInOneOf(folders: readonly string[], file: string): boolean {
  return folders.some((folder) => isIn(file, folder));
}

/** The locations of relative URLs whose files are beside their sources: the pages command copies them. */
export async function copiedMedia(
  glossary: Glossary,
  locate: Locate,
  sources: readonly string[],
): Promise<ReadonlySet<string>> {
  const folders = await foldersOf(sources);
  const places = new Set<string>();
  for (const { beside, path } of localMedia(glossary, locate, '/'))
    if (beside !== undefined && isInOneOf(folders, beside) && (await isFile(beside)))
      places.add(placeOf(locate(path)));
  return places;
}

/** A location as a text, to compare it with others. */
export function placeOf({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/**
 * @param sources what the user named: files, folders, globs, URLs
 * @param out the folder of the site, which may have the files already
 * @param root the path of the site on its host
 */
export async function findMedia(
  glossary: Glossary,
  locate: Locate,
  sources: readonly string[],
  out: string,
  root: string,
): Promise<FoundMedia> {
  const folders = await foldersOf(sources);
  const besideSources: LocalMedia[] = [];
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of localMedia(glossary, locate, root)) {
    if (file.beside !== undefined && !isInOneOf(folders, file.beside))
      problems.push(mediaOutside(file, locate));
    else if (file.beside !== undefined && (await isFile(file.beside))) besideSources.push(file);
    else if (await isInSite(file, out)) paths.set(keyOf(file.id, file.src), file.inSite);
    else problems.push(missingMedia(file, locate, out));
  }
  const names = nameMedia(besideSources);
  for (const { id, src, beside = '' } of besideSources)
    paths.set(keyOf(id, src), encodePath(names.get(beside) as string));
  return {
    copies: new Map([...names].map(([file, name]) => [name, file])),
    pathOf: (id, src) => paths.get(keyOf(id, src)),
    problems,
  };
}

async function isInSite({ inSite }: LocalMedia, out: string): Promise<boolean> {
  const file = join(out, fileOf(inSite));
  return isIn(file, out) && (await isFile(file));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function keyOf(id: string, src: string): string {
  return JSON.stringify([id, src]);
}
