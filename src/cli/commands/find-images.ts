/** Looks for the images that entries show from files beside their sources. Used by the pages command, and by check. */
import { join } from 'node:path';
import type { Glossary } from '../../core/glossary.js';
import { isFile, isIn } from '../files.js';
import type { Locate } from '../lints/lint.js';
import { fileOf, localImages, missingImage, nameImages, type LocalImage } from '../pages/images.js';
import type { Problem, SourceLocation } from '../problems.js';

export interface FoundImages {
  /** The files to copy: by the path on the site, the path of the file. */
  readonly copies: ReadonlyMap<string, string>;
  /** The URL of an image, relative to the site, by the entry that shows it and its `src`. */
  readonly pathOf: (id: string, src: string) => string | undefined;
  readonly problems: readonly Problem[];
}

/** The locations of images with relative URLs whose files are beside their sources: the pages command copies them. */
export async function copiedImages(glossary: Glossary, locate: Locate): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const { beside, path } of localImages(glossary, locate, '/'))
    if (beside !== undefined && (await isFile(beside))) places.add(placeOf(locate(path)));
  return places;
}

/** A location as a text, to compare it with others. */
export function placeOf({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/**
 * @param out the folder of the site, which may have the images already
 * @param root the path of the site on its host
 */
export async function findImages(
  glossary: Glossary,
  locate: Locate,
  out: string,
  root: string,
): Promise<FoundImages> {
  const besideSources: LocalImage[] = [];
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const image of localImages(glossary, locate, root)) {
    if (image.beside !== undefined && (await isFile(image.beside))) besideSources.push(image);
    else if (await isInSite(image, out)) paths.set(keyOf(image.id, image.src), image.inSite);
    else problems.push(missingImage(image, locate, out));
  }
  const names = nameImages(besideSources.flatMap(({ beside = [] }) => beside));
  for (const { id, src, beside = '' } of besideSources)
    paths.set(keyOf(id, src), encodePath(names.get(beside) as string));
  return {
    copies: new Map([...names].map(([file, name]) => [name, file])),
    pathOf: (id, src) => paths.get(keyOf(id, src)),
    problems,
  };
}

async function isInSite({ inSite }: LocalImage, out: string): Promise<boolean> {
  const file = join(out, fileOf(inSite));
  return isIn(file, out) && (await isFile(file));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function keyOf(id: string, src: string): string {
  return JSON.stringify([id, src]);
}
