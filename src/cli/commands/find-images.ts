/** Looks for the images that entries show from files beside their sources. Used by the pages command. */
import { join } from 'node:path';
import type { Glossary } from '../../core/glossary.js';
import { decode } from '../../core/url.js';
import { isFile, isIn } from '../files.js';
import type { Locate } from '../lints/lint.js';
import { localImages, missingImage, nameImages } from '../pages/images.js';
import type { Problem } from '../problems.js';

export interface FoundImages {
  /** The files to copy: by the path on the site, the path of the file. */
  readonly copies: ReadonlyMap<string, string>;
  /** The URL of an image, relative to the site, by the entry that shows it and its `src`. */
  readonly pathOf: (id: string, src: string) => string | undefined;
  readonly problems: readonly Problem[];
}

/** @param out the folder of the site, which may have the images already */
export async function findImages(glossary: Glossary, locate: Locate, out: string): Promise<FoundImages> {
  const images = localImages(glossary, locate);
  const beside = new Set<string>();
  const inSite = new Set<string>();
  const problems: Problem[] = [];
  for (const image of images) {
    if (await isFile(image.file)) beside.add(image.file);
    else if (await isInSite(image.src, out)) inSite.add(image.src);
    else problems.push(missingImage(image, locate));
  }
  const names = nameImages(beside);
  const paths = new Map<string, string>();
  for (const { id, src, file } of images) {
    const name = names.get(file);
    const path = name === undefined ? inSite.has(src) && src.replace(/^(?:\.\/)+/, '') : encodePath(name);
    if (path !== false) paths.set(keyOf(id, src), path);
  }
  return {
    copies: new Map([...names].map(([file, name]) => [name, file])),
    pathOf: (id, src) => paths.get(keyOf(id, src)),
    problems,
  };
}

async function isInSite(src: string, out: string): Promise<boolean> {
  const file = join(out, decode(src.replace(/[?#].*$/s, '')));
  return isIn(file, out) && (await isFile(file));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function keyOf(id: string, src: string): string {
  return JSON.stringify([id, src]);
}
