/**
 * Splits a bundle into an index and parts. The index holds what linking, look-up and lists need, one entry a
 * line from A to Z; the parts hold the complete entries. The name of a part is a hash of its content, so
 * browsers may cache it for ever. A change of one entry changes one part. Pure; called by the build and pages
 * commands and the Vite plugin.
 */
import { createHash } from 'node:crypto';
import { writeLineBundle } from '../core/listing/line-bundle.js';
import { createGlossary, type Glossary } from '../core/glossary.js';
import type { Bundle, Entry } from '../core/schema.js';
import { fromFolder } from '../core/url.js';
import { mapBundleUrls } from './bundle-urls.js';
import { linkUrlsIn } from './link-urls.js';

/** A file with complete entries; `path` is relative to the folder of the index. */
export interface Part {
  readonly path: string;
  readonly json: string;
}

export interface SplitBundle {
  /** The text of the file that is published under the bundle's URL. */
  readonly index: string;
  readonly parts: readonly Part[];
  /** The path of the part of each entry, by id. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * The least and the greatest size of a part, in characters of JSON. Brotli reduces text with markup to about
 * a third, so a part is about 16 KB: small enough for a slow phone, and large enough that there are few
 * files.
 */
const LEAST = 32_000;
const MOST = 80_000;
/** Between these sizes, one of 8 entries on average ends its part. */
const ENTRIES_A_CUT = 8;

/** The fields that the index holds; the others are loaded when a user opens the entry. */
const INDEXED = ['id', 'term', 'aliases', 'expansion', 'tags', 'lang', 'sortKey', 'url', 'match'] as const;

/**
 * Splits `bundle` into an index with the file name `name`, and parts in a folder next to it.
 *
 * @param name of the index: `glossary.json` has its parts in `glossary/`
 */
export function splitBundle(bundle: Bundle, name: string): SplitBundle {
  const folder = name.replace(/\.json$/i, '') === name ? `${name}.parts` : name.replace(/\.json$/i, '');
  const { entries, faqs, ...metadata } = bundle;
  const glossary = createGlossary(bundle);
  const paths = new Map<string, string>();
  const parts = cut(entries).map((own) => {
    const part = { ...metadata, entries: [...own, ...mentioned(own, glossary, `../${name}`)] };
    const json = toJson(mapBundleUrls(part, fromPart));
    const path = `${folder}/${hashOf(json)}.json`;
    for (const { id } of own) paths.set(id, path);
    return { path, json };
  });
  const index = entries.map((entry) => stub(entry, paths.get(entry.id) as string));
  return {
    index: writeLineBundle({ ...metadata, ...(faqs === undefined ? {} : { faqs }), entries: index }),
    parts,
    paths,
  };
}

/** A relative URL leads from the file that has it, and a part is one folder deeper than the index. */
function fromPart(url: string): string {
  return fromFolder(url, '../');
}

/**
 * Groups the entries into parts, in the order of their ids, so that a new entry changes only its own part.
 */
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

/** Whether the entry may end a part. Only its id decides, so that a change elsewhere moves no boundary. */
function endsPart({ id }: Entry): boolean {
  return parseInt(hashOf(id).slice(0, 6), 16) % ENTRIES_A_CUT === 0;
}

/**
 * The entries in other parts that `own` links to, with the fields of the index, so that a part that is loaded
 * alone has their names. Each names the index as the file with the rest, and not its part: the name of a part
 * is a hash of its content, so two parts cannot contain each other's names.
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
  const { translations } = entry;
  return {
    ...(Object.fromEntries(kept) as { id: string; term: string }),
    ...(translations !== undefined && { translations: translations.map(names) }),
    definition: '',
    part,
  };
}

/** A translation as the index has it: by its names it is found. */
function names({ lang, term, aliases }: NonNullable<Entry['translations']>[number]) {
  return { lang, term, ...(aliases !== undefined && { aliases }), definition: '' };
}

function byId(one: Entry, other: Entry): number {
  return one.id < other.id ? -1 : 1;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * The first 16 hexadecimal digits of the SHA-256: with 64 bits, two parts practically never get the same
 * name.
 */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
