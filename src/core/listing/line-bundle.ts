/**
 * Large bundles with one entry per line. The file is ordinary JSON that matches the schema, but single lines
 * can be parsed: an index of 100,000 entries shows its first letter without parsing the rest. Written by
 * `glossary build --split` (cli/split.ts), read by dom/loading/load-listing.ts.
 */
import type { Problem } from '../check.js';
import { createGlossary, type Glossary } from '../glossary.js';
import { type ListedLetter, type Listing, listingOf } from './listing.js';
import type { Bundle, Entry, Faq } from '../schema.js';

/** The field `contents` of such a bundle: what an index needs before it parses any line. */
interface TableOfContents {
  /** The number of entries under each letter, in the order of the lines. */
  readonly letters: readonly (readonly [letter: string, count: number])[];
  /** The number of entries with each tag, largest first. */
  readonly tags: readonly (readonly [tag: string, count: number])[];
}

/** JSON escapes line breaks in strings, so these markers with a line break never occur inside of a text. */
const OPENING = '"entries":[\n';
const CLOSING = '\n]';

/** Returns `bundle` as JSON with one entry per line, in the order in which an index lists them. */
export function writeLineBundle(bundle: Bundle): string {
  const { entries: _, ...metadata } = bundle;
  const listing = listingOf(createGlossary(bundle));
  const contents: TableOfContents = {
    letters: listing.letters.map(({ letter, start, end }) => [letter, end - start]),
    tags: [...listing.tags],
  };
  const opening = JSON.stringify({ ...metadata, contents }).slice(0, -1);
  const lines = listing.entries(0, listing.size).map((entry) => JSON.stringify(entry));
  return `${opening},${OPENING}${lines.join(',\n')}${CLOSING}}\n`;
}

/**
 * Returns the listing of a bundle that {@link writeLineBundle} has written; `undefined` for any other text.
 * Parses only the text around the entries. The listing parses lines when its `entries` are requested.
 *
 * @param base the absolute URL of the bundle (see createGlossary)
 */
export function readLineBundle(json: string, base?: string): Listing | undefined {
  const opening = json.indexOf(OPENING);
  const start = opening + OPENING.length;
  const end = json.lastIndexOf(CLOSING);
  if (opening < 0 || end < start) return undefined;
  try {
    const metadata: unknown = JSON.parse(`${json.slice(0, opening)}"entries":[${json.slice(end)}`);
    const { contents } = metadata as { contents?: unknown };
    if (!isTableOfContents(contents)) return undefined;
    const size = contents.letters.reduce((sum, [, count]) => sum + count, 0);
    const starts = startsOfLines(json, start, end, size);
    return starts && new LineListing(json, starts, end, metadata as object, contents, base);
  } catch {
    return undefined; // the caller parses all of it then, and reports the error
  }
}

/**
 * The offsets at which the lines between `start` and `end` begin; `undefined` unless there are exactly `size`
 * lines. Another number means that the file was edited after it was written.
 */
function startsOfLines(json: string, start: number, end: number, size: number): Uint32Array | undefined {
  if (size > end - start) return undefined; // more lines than characters: do not allocate the array
  const starts = new Uint32Array(size);
  let count = 0;
  for (let at = start; at < end; at = json.indexOf('\n', at) + 1) starts[count++] = at;
  return count === size ? starts : undefined;
}

function isTableOfContents(value: unknown): value is TableOfContents {
  if (typeof value !== 'object' || value === null) return false;
  const { letters, tags } = value as Record<string, unknown>;
  return isListOfCounts(letters) && isListOfCounts(tags);
}

function isListOfCounts(value: unknown): value is readonly (readonly [string, number])[] {
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
  /** The parsed bundle without its entries. */
  readonly #metadata: object;
  /** The offset in `#json` at which each line begins. */
  readonly #starts: Uint32Array;
  /** The offset at which the last line ends. */
  readonly #end: number;

  constructor(
    json: string,
    starts: Uint32Array,
    end: number,
    metadata: object,
    { letters, tags }: TableOfContents,
    base: string | undefined,
  ) {
    let position = 0;
    this.letters = letters.map(([letter, count]) => ({ letter, start: position, end: (position += count) }));
    this.size = starts.length;
    this.tags = new Map(tags);
    this.#metadata = metadata;
    this.glossary = new LazyGlossary(createGlossary(metadata, base), json, base);
    this.#json = json;
    this.#starts = starts;
    this.#end = end;
  }

  entries(from: number, to: number): readonly Entry[] {
    const [start, end] = [Math.max(from, 0), Math.min(to, this.size)];
    if (start >= end) return [];
    const lines = this.#lines(start, end);
    const { entries } = createGlossary({ ...this.#metadata, entries: JSON.parse(`[${lines}]`) });
    if (entries.length !== end - start)
      throw new Error('The table of contents of the glossary does not match its entries.');
    return entries;
  }

  /** The lines from position `start` up to, but not including, `end`, with commas between them. */
  #lines(start: number, end: number): string {
    // Every line but the last is followed by a comma and a line break.
    const endOfLines = end === this.size ? this.#end : (this.#starts[end] as number) - ',\n'.length;
    return this.#json.slice(this.#starts[start], endOfLines);
  }

  hrefOf(entry: Entry): string | undefined {
    return this.glossary.urlOf(entry);
  }

  /** Parses only the lines in which the tag is mentioned. */
  withTag(tag: string): Listing {
    const text = JSON.stringify(tag);
    const lines = [...Array(this.size).keys()]
      .map((position) => this.#lines(position, position + 1))
      .filter((line) => line.includes(text));
    const { entries } = createGlossary({ ...this.#metadata, entries: JSON.parse(`[${lines.join()}]`) });
    return listingOf(this.glossary, tag, entries);
  }

  positionOf(id: string): number {
    const start = `{"id":${JSON.stringify(id)}`;
    for (let at = this.#json.indexOf(start); at >= 0; at = this.#json.indexOf(start, at + 1)) {
      const position = this.#starts.indexOf(at);
      // A question may have the same id, but does not begin a line.
      if (position >= 0) return position;
    }
    return -1;
  }
}

/** A glossary that parses its bundle when an entry is first requested. */
class LazyGlossary implements Glossary {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly faqs: readonly Faq[];
  readonly #withoutEntries: Glossary;
  readonly #json: string;
  readonly #base: string | undefined;
  #parsed: Glossary | undefined;

  constructor(withoutEntries: Glossary, json: string, base: string | undefined) {
    this.title = withoutEntries.title;
    this.lang = withoutEntries.lang;
    this.faqs = withoutEntries.faqs;
    this.#withoutEntries = withoutEntries;
    this.#base = base;
    this.#json = json;
  }

  get #complete(): Glossary {
    return (this.#parsed ??= createGlossary(JSON.parse(this.#json), this.#base));
  }

  get entries(): readonly Entry[] {
    return this.#complete.entries;
  }

  get problems(): readonly Problem[] {
    return this.#complete.problems;
  }

  get(id: string): Entry | undefined {
    return this.#complete.get(id);
  }

  find(text: string): Entry | undefined {
    return this.#complete.find(text);
  }

  findAll(text: string): readonly Entry[] {
    return this.#complete.findAll(text);
  }

  findByUrl(url: string): Entry | undefined {
    return this.#complete.findByUrl(url);
  }

  urlOf(entry: Entry): string | undefined {
    return this.#withoutEntries.urlOf(entry);
  }

  resolve(url: unknown): string | undefined {
    return this.#withoutEntries.resolve(url);
  }

  originOf(): Glossary {
    return this;
  }
}
