/**
 * Splits a bundle (`glossary build --split`): an index with what linking, lookup and lists need, an entry a line from A to
 * Z, and parts with the entries as a whole. Parts are named by their content, so that browsers may keep them for ever, and cut so that
 * a change of one entry changes one part. Pure; called by the build command.
 */
import { createHash } from 'node:crypto';
import { writeLineBundle } from '../core/listing/line-bundle.js';
import { createGlossary, type Glossary } from '../core/glossary.js';
import type { Bundle, Entry } from '../core/schema.js';
import { linkUrlsIn } from './link-urls.js';

/** A file that belongs to the index; `path` is relative to its folder. */
export interface Part {
  readonly path: string;
  readonly json: string;
}

export interface SplitBundle {
  /** What is published under the bundle's URL. */
  readonly index: string;
  readonly parts: readonly Part[];
  /** The path of the part of each entry, by id. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * A part has between these many characters. Text with its markup comes down to about a third by brotli, so that a part is
 * about 16 KB: what a slow phone gets in one go, and few enough files.
 */
const LEAST = 32_000;
const MOST = 80_000;
/** Between them one entry in so many ends its part. */
const ENTRIES_A_CUT = 8;

/** Fields that an index keeps; everything else is read only by who reads the entry. */
const INDEXED = ['id', 'term', 'aliases', 'expansion', 'tags', 'sortKey', 'url', 'match'] as const;

/**
 * Splits `bundle` into an index, to be written as `name`, and parts in a folder beside it.
 *
 * @param name of the index: `glossary.json` has its parts in `glossary/`
 */
export function splitBundle(bundle: Bundle, name: string): SplitBundle {
  const folder = name.replace(/\.json$/i, '') === name ? `${name}.parts` : name.replace(/\.json$/i, '');
  const { entries, faqs, ...head } = bundle;
  const glossary = createGlossary(bundle);
  const paths = new Map<string, string>();
  const parts = cut(entries).map((own) => {
    const json = toJson({ ...head, entries: [...own, ...mentioned(own, glossary, `../${name}`)] });
    const path = `${folder}/${hashOf(json)}.json`;
    for (const { id } of own) paths.set(id, path);
    return { path, json };
  });
  const index = entries.map((entry) => stub(entry, paths.get(entry.id) as string));
  return {
    index: writeLineBundle({ ...head, ...(faqs === undefined ? {} : { faqs }), entries: index }),
    parts,
    paths,
  };
}

/** The entries by parts: in the order of their ids, so that a new one changes no part but its own. */
function cut(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let part: Entry[] = [];
  let size = 0;
  for (const entry of [...entries].sort(byId)) {
    part.push(entry);
    size += JSON.stringify(entry).length;
    if (size >= MOST || (size >= LEAST && endsPart(entry))) {
      parts.push(part);
      [part, size] = [[], 0];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** By its id alone: where a part ends does not depend on what comes before. */
function endsPart({ id }: Entry): boolean {
  return parseInt(hashOf(id).slice(0, 6), 16) % ENTRIES_A_CUT === 0;
}

/**
 * The entries that others lead to, as the index has them: a part that is loaded alone still knows their names. Their rest is
 * to be looked for in the index, because two parts that lead to each other cannot both be named by their content.
 */
function mentioned(own: readonly Entry[], glossary: Glossary, index: string): Entry[] {
  const links = own.flatMap((entry) => [
    ...(entry.seeAlso ?? []).map((id) => glossary.get(id)),
    ...linkUrlsIn(entry).map((url) => glossary.findByUrl(url)),
  ]);
  const others = new Set(links.filter((entry) => entry !== undefined && !own.includes(entry)));
  return [...(others as Set<Entry>)].sort(byId).map((entry) => stub(entry, index));
}

function stub(entry: Entry, part: string): Entry {
  const kept = INDEXED.filter((name) => name in entry).map((name) => [name, entry[name as keyof Entry]]);
  return { ...(Object.fromEntries(kept) as { id: string; term: string }), definition: '', part };
}

function byId(one: Entry, other: Entry): number {
  return one.id < other.id ? -1 : 1;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** 16 hexadecimal digits: 64 bits, far more than there will be parts. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
