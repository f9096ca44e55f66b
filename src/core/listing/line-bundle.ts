/**
 * Large bundles, an entry a line: still JSON as the schema wants it, but readable line by line, so that an index of 100,000
 * entries shows its first letter without parsing the others. Written by `glossary build --split`; read by
 * dom/load-listing.
 */
import type { Problem } from '../check.js';
import { createGlossary, type Glossary } from '../glossary.js';
import { type ListedLetter, type Listing, hrefIn, listingOf } from './listing.js';
import type { Bundle, Entry, Faq } from '../schema.js';

/** What the head of such a bundle says of its lines, so that nobody needs to read them all. */
interface Contents {
  /** How many entries each letter has, in the order of the lines. */
  readonly letters: readonly (readonly [letter: string, count: number])[];
  /** How many entries have each tag. */
  readonly tags: readonly (readonly [tag: string, count: number])[];
}

/** A line break is found outside of strings only, so what stands around it cannot be part of a text. */
const OPENING = '"entries":[\n';
const CLOSING = '\n]';

/** `bundle` as JSON with an entry a line, in the order in which an index lists them. */
export function writeLineBundle(bundle: Bundle): string {
  const { entries: _, ...head } = bundle;
  const listing = listingOf(createGlossary(bundle));
  const contents: Contents = {
    letters: listing.letters.map(({ letter, start, end }) => [letter, end - start]),
    tags: [...listing.tags],
  };
  const opening = JSON.stringify({ ...head, contents }).slice(0, -1);
  const lines = listing.entries(0, listing.size).map((entry) => JSON.stringify(entry));
  return `${opening},${OPENING}${lines.join(',\n')}${CLOSING}}\n`;
}

/** The listing of a bundle that {@link writeLineBundle} has written; `undefined` for any other text. */
export function readLineBundle(json: string): Listing | undefined {
  const opening = json.indexOf(OPENING);
  const start = opening + OPENING.length;
  const end = json.lastIndexOf(CLOSING);
  if (opening < 0 || end < start) return undefined;
  try {
    const head: unknown = JSON.parse(`${json.slice(0, opening)}"entries":[${json.slice(end)}`);
    const { contents } = head as { contents?: unknown };
    if (!areContents(contents)) return undefined;
    const size = contents.letters.reduce((sum, [, count]) => sum + count, 0);
    const starts = startsOfLines(json, start, end, size);
    return starts && new LineListing(json, starts, end, head as object, contents);
  } catch {
    return undefined; // whoever reads all of it says what is wrong
  }
}

/** Where the lines between `start` and `end` begin; `undefined` unless there are `size` of them: somebody edited the file. */
function startsOfLines(json: string, start: number, end: number, size: number): Uint32Array | undefined {
  if (size > end - start) return undefined; // not worth the memory
  const starts = new Uint32Array(size);
  let line = 0;
  for (let at = start; at < end; at = json.indexOf('\n', at) + 1) starts[line++] = at;
  return line === size ? starts : undefined;
}

function areContents(value: unknown): value is Contents {
  if (typeof value !== 'object' || value === null) return false;
  const { letters, tags } = value as Record<string, unknown>;
  return areCounts(letters) && areCounts(tags);
}

function areCounts(value: unknown): value is readonly (readonly [string, number])[] {
  const isCount = (item: unknown) =>
    Array.isArray(item) && typeof item[0] === 'string' && Number.isInteger(item[1]) && item[1] >= 0;
  return Array.isArray(value) && value.every(isCount);
}

class LineListing implements Listing {
  readonly size: number;
  readonly letters: readonly ListedLetter[];
  readonly tags: ReadonlyMap<string, number>;
  readonly glossary: Glossary;
  readonly #json: string;
  /** The bundle without its entries. */
  readonly #head: object;
  /** Where the lines begin. */
  readonly #starts: Uint32Array;
  /** Where the last one ends. */
  readonly #end: number;

  constructor(json: string, starts: Uint32Array, end: number, head: object, { letters, tags }: Contents) {
    let position = 0;
    this.letters = letters.map(([letter, count]) => ({ letter, start: position, end: (position += count) }));
    this.size = starts.length;
    this.tags = new Map(tags);
    this.#head = head;
    this.glossary = new UnreadGlossary(createGlossary(head), json);
    this.#json = json;
    this.#starts = starts;
    this.#end = end;
  }

  entries(from: number, to: number): readonly Entry[] {
    const [start, end] = [Math.max(from, 0), Math.min(to, this.size)];
    if (start >= end) return [];
    // Without the comma and the line break behind the last one.
    const behind = end === this.size ? this.#end : (this.#starts[end] as number) - ',\n'.length;
    const lines = this.#json.slice(this.#starts[start], behind);
    const { entries } = createGlossary({ ...this.#head, entries: JSON.parse(`[${lines}]`) });
    if (entries.length !== end - start)
      throw new Error('The contents of the glossary do not fit its entries.');
    return entries;
  }

  hrefOf(entry: Entry): string {
    return hrefIn(this.glossary, entry);
  }
}

/** A glossary whose entries are read when somebody asks for one. */
class UnreadGlossary implements Glossary {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly faqs: readonly Faq[];
  readonly #head: Glossary;
  readonly #json: string;
  #read: Glossary | undefined;

  constructor(head: Glossary, json: string) {
    this.title = head.title;
    this.lang = head.lang;
    this.faqs = head.faqs;
    this.#head = head;
    this.#json = json;
  }

  get #all(): Glossary {
    return (this.#read ??= createGlossary(JSON.parse(this.#json)));
  }

  get entries(): readonly Entry[] {
    return this.#all.entries;
  }

  get problems(): readonly Problem[] {
    return this.#all.problems;
  }

  get(id: string): Entry | undefined {
    return this.#all.get(id);
  }

  find(text: string): Entry | undefined {
    return this.#all.find(text);
  }

  findByUrl(url: string): Entry | undefined {
    return this.#all.findByUrl(url);
  }

  urlOf(entry: Entry): string | undefined {
    return this.#head.urlOf(entry);
  }
}
