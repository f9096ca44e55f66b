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

/** An image with a relative URL. */
export interface LocalImage {
  /** The id of the entry that shows it; empty for a question that belongs to no entry. */
  readonly id: string;
  readonly src: string;
  /** The path of the file, if the URL leads from the source of the entry. */
  readonly file: string;
  readonly path: Path;
}

/** Neither a scheme, nor from the root of the host, nor a part of the page. */
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|[/\\?#]).+/i;

export function localImages(glossary: Glossary, locate: Locate): readonly LocalImage[] {
  const all: { readonly id: string; readonly src: unknown; readonly path: Path }[] = [
    ...glossary.entries.flatMap(({ id, image }, index) =>
      image === undefined ? [] : [{ id, src: image.src, path: ['entries', index, 'image', 'src'] }],
    ),
    ...nodesOf(glossary)
      .filter(({ node }) => node.type === 'image')
      .map(({ node, path, id = '' }) => ({ id, src: node['url'], path })),
  ];
  return all.flatMap(({ id, src, path }): LocalImage[] => {
    if (typeof src !== 'string' || !RELATIVE.test(src)) return [];
    const file = join(dirname(locate(path).file), decode(src.replace(/[?#].*$/s, '')));
    return [{ id, src, file, path }];
  });
}

/** Files that the site gets: by the path of the source, the path on the site. */
export function nameImages(files: Iterable<string>): ReadonlyMap<string, string> {
  const names = new FreeNames();
  return new Map([...files].map((file) => [file, `${ASSETS}/images/${names.takeLike(basename(file))}`]));
}

export function missingImage({ src, file, path }: LocalImage, locate: Locate): Problem {
  return {
    ...locate(path),
    severity: 'error',
    rule: 'missing-image',
    message: `The image "${src}" is missing: there is no file ${file}.`,
    advice: 'Put the file there, correct the path, or use a URL that starts with https:// or "/".',
  };
}
