/**
 * Finds the images and recordings that entries show from files beside their sources, and names them on the site. Pure; called by
 * the pages command, which knows which files exist.
 */
import { basename, dirname, join } from 'node:path';
import type { Glossary } from '../../core/glossary.js';
import { pronunciationOf } from '../../core/pronunciation.js';
import { decode } from '../../core/url.js';
import { nodesOf, type Locate } from '../lints/lint.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import { FreeNames } from './free-names.js';
import { ASSETS } from './site.js';

type MediaKind = 'image' | 'recording';

/** A URL in an entry. */
interface MediaUrl {
  readonly kind: MediaKind;
  /** The id of the entry that shows it; empty for a question that belongs to no entry. */
  readonly id: string;
  readonly src: unknown;
  readonly path: Path;
}

/** An image or a recording whose file should be beside its source or in the folder of the site. */
export interface LocalMedia extends MediaUrl {
  readonly src: string;
  /** The file beside the source of the entry; `undefined` if the URL leads from the root of the host, or the source is no file. */
  readonly beside: string | undefined;
  /** The URL, relative to the site. */
  readonly inSite: string;
}

/** Neither a scheme, nor from the root of the host, nor a part of the page. */
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|[/\\?#]).+/i;

/** A source with a URL has no files beside it here. */
const IS_FETCHED = /^https?:/i;

/** @param root the path of the site on its host: "/glossary/". Other paths belong to files that are not known here */
export function localMedia(glossary: Glossary, locate: Locate, root: string): readonly LocalMedia[] {
  return mediaUrls(glossary).flatMap((url): LocalMedia[] => {
    const { src, path } = url;
    if (typeof src !== 'string') return [];
    if (RELATIVE.test(src)) {
      const { file } = locate(path);
      const beside = IS_FETCHED.test(file) ? undefined : join(dirname(file), fileOf(src));
      return [{ ...url, src, beside, inSite: src.replace(/^(?:\.\/)+/, '') }];
    }
    if (!src.startsWith(root) || src.startsWith('//')) return [];
    return [{ ...url, src, beside: undefined, inSite: src.slice(root.length) }];
  });
}

function mediaUrls(glossary: Glossary): readonly MediaUrl[] {
  const ofEntries = glossary.entries.flatMap((entry, index): MediaUrl[] => {
    const { id, image } = entry;
    const path = ['entries', index];
    return [
      { kind: 'image', id, src: image?.src, path: [...path, 'image', 'src'] },
      { kind: 'recording', id, src: pronunciationOf(entry).audio, path: [...path, 'pronunciation', 'audio'] },
    ];
  });
  const inTexts = nodesOf(glossary)
    .filter(({ node }) => node.type === 'image')
    .map(({ node, path, id = '' }): MediaUrl => ({ kind: 'image', id, src: node['url'], path }));
  return [...ofEntries, ...inTexts];
}

/** The path in a URL, as a file has it. */
export function fileOf(url: string): string {
  return decode(url.replace(/[?#].*$/s, ''));
}

const FOLDERS: Readonly<Record<MediaKind, string>> = { image: 'images', recording: 'sounds' };

/** Files that the site gets: by the path of the source, the path on the site. */
export function nameMedia(media: Iterable<LocalMedia>): ReadonlyMap<string, string> {
  const names = { image: new FreeNames(), recording: new FreeNames() };
  const paths = new Map<string, string>();
  for (const { kind, beside } of media)
    if (beside !== undefined && !paths.has(beside))
      paths.set(beside, `${ASSETS}/${FOLDERS[kind]}/${names[kind].takeLike(basename(beside))}`);
  return paths;
}

/** An entry must not publish any file of the computer, since others may have written it. */
export function mediaOutside({ kind, src, path }: LocalMedia, locate: Locate): Problem {
  return {
    ...locate(path),
    severity: 'error',
    rule: `outside-${kind}`,
    message: `The ${kind} "${src}" is outside of the folder of the sources, so it is not copied.`,
    advice: 'Put the file beside the source of the entry, or write a URL that starts with https://.',
  };
}

/** @param out the folder of the site */
export function missingMedia(
  { kind, src, beside, inSite, path }: LocalMedia,
  locate: Locate,
  out: string,
): Problem {
  return {
    ...locate(path),
    severity: 'error',
    rule: `missing-${kind}`,
    message: `The ${kind} "${src}" is missing: there is no file ${beside ?? join(out, fileOf(inSite))}.`,
    advice: 'Put the file there, correct the path, or write a URL that starts with https://.',
  };
}
