/**
 * Finds the images that entries show from files beside their sources, and names them on the site. Pure; called by the pages
 * command, which knows which files exist.
 */
import { basename, dirname, join } from 'node:path';
import type { Glossary } from '../../core/glossary.js';
import { decode } from '../../core/url.js';
import { nodesOf, type Locate } from '../lints/lint.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import { FreeNames } from './free-names.js';
import { ASSETS } from './site.js';

/** An image whose file should be beside its source or in the folder of the site. */
export interface LocalImage {
  /** The id of the entry that shows it; empty for a question that belongs to no entry. */
  readonly id: string;
  readonly src: string;
  /** The file beside the source of the entry; `undefined` if the URL leads from the root of the host. */
  readonly beside: string | undefined;
  /** The URL, relative to the site. */
  readonly inSite: string;
  readonly path: Path;
}

/** Neither a scheme, nor from the root of the host, nor a part of the page. */
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|[/\\?#]).+/i;

/** @param root the path of the site on its host: "/glossary/". Other paths belong to files that are not known here */
export function localImages(glossary: Glossary, locate: Locate, root: string): readonly LocalImage[] {
  const all: { readonly id: string; readonly src: unknown; readonly path: Path }[] = [
    ...glossary.entries.flatMap(({ id, image }, index) =>
      image === undefined ? [] : [{ id, src: image.src, path: ['entries', index, 'image', 'src'] }],
    ),
    ...nodesOf(glossary)
      .filter(({ node }) => node.type === 'image')
      .map(({ node, path, id = '' }) => ({ id, src: node['url'], path })),
  ];
  return all.flatMap(({ id, src, path }): LocalImage[] => {
    if (typeof src !== 'string') return [];
    if (RELATIVE.test(src)) {
      const beside = join(dirname(locate(path).file), fileOf(src));
      return [{ id, src, path, beside, inSite: src.replace(/^(?:\.\/)+/, '') }];
    }
    if (!src.startsWith(root) || src.startsWith('//')) return [];
    return [{ id, src, path, beside: undefined, inSite: src.slice(root.length) }];
  });
}

/** The path in a URL, as a file has it. */
export function fileOf(url: string): string {
  return decode(url.replace(/[?#].*$/s, ''));
}

/** Files that the site gets: by the path of the source, the path on the site. */
export function nameImages(files: Iterable<string>): ReadonlyMap<string, string> {
  const names = new FreeNames();
  return new Map([...files].map((file) => [file, `${ASSETS}/images/${names.takeLike(basename(file))}`]));
}

/** @param out the folder of the site */
export function missingImage(
  { src, beside, inSite, path }: LocalImage,
  locate: Locate,
  out: string,
): Problem {
  return {
    ...locate(path),
    severity: 'error',
    rule: 'missing-image',
    message: `The image "${src}" is missing: there is no file ${beside ?? join(out, fileOf(inSite))}.`,
    advice: 'Put the file there, correct the path, or write a URL that starts with https://.',
  };
}
