/**
 * The search of an index: beginnings of words in terms and aliases (core/term-search), then in definitions, then typing errors
 * (uFuzzy), then the nearest terms. Loaded when the search box of `<glossary-index>` is first used; knows nothing of
 * the page.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { distance } from 'fastest-levenshtein';
import type { Listing } from '../listing/listing.js';
import { plainText } from '../rich-text.js';
import type { Entry } from '../schema.js';
import { normalizeSearchText } from './normalize-search-text.js';
import { TermSearch } from './term-search.js';

/** An entry that was found, and what of it fits: words that `searchMarks` finds in its texts. */
export interface Hit {
  readonly position: number;
  readonly marked: string;
}

export interface SearchResult {
  /** The best, in order. */
  readonly hits: readonly Hit[];
  readonly count: number;
  /** Whether nothing fits, and these are the nearest. */
  readonly isSimilar: boolean;
}

/** How many entries are taken in at a time: about 3 ms. */
const STEP = 250;
/** How many texts are read at a time for typing errors: about 1 ms. */
const STEP_OF_LINES = 5000;
/** How many of the nearest terms are suggested. */
const NEAREST = 5;
/** A term is near when at most so many of its letters are wrong. */
const WRONG_LETTERS = 1 / 4;
/** As many may be wrong in a short one. */
const ANY_WRONG = 2;
/** Words in wrong order and with typing errors are tried in all orders up to so many: 3! = 6. */
const WORDS_IN_ANY_ORDER = 3;
/** Beyond so many, uFuzzy does not rank, so that it stays quick. */
const RANKED = 1000;

const FORGIVING = { intraMode: 1 } as const;
const FORGIVING_ALL_SCRIPTS = {
  ...FORGIVING,
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{M}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
} as const;

export class IndexSearch {
  readonly #listing: Listing;
  readonly #terms: TermSearch;
  /** A split glossary has its definitions elsewhere. */
  readonly #definitions: TermSearch | undefined;
  /** The entries with each tag, in order. */
  readonly #tagged = new Map<string, number[]>();
  #taken = 0;
  /** The texts of all entries, a line each, as uFuzzy wants them. */
  readonly #lines: string[] = [];
  /** Of each line its place in `#terms.text`, and its letters, a bit each. */
  readonly #places: number[] = [];
  readonly #letters: number[] = [];
  /** Where the last of these lines ends. */
  #end = 0;
  #fuzzy: uFuzzy | undefined;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#terms = new TermSearch(listing.size);
    if (listing.entries(0, 1)[0]?.part === undefined) this.#definitions = new TermSearch(listing.size);
  }

  /** Takes in some entries; `false` when there is nothing left to do. Nothing can be found before all are taken in. */
  prepare(): boolean {
    if (this.#taken === this.#listing.size)
      return this.#terms.prepare() || this.#definitions?.prepare() === true || this.#readLines();
    const entries = this.#listing.entries(this.#taken, this.#taken + STEP);
    this.#terms.add(entries.map(namesOf));
    // With the names, so that some words may be in the one and some in the other.
    this.#definitions?.add(
      entries.map((entry) => [[...namesOf(entry), plainText(entry.definition)].join(' ')]),
    );
    entries.forEach(({ tags }, index) => {
      for (const tag of new Set(tags)) {
        const tagged = this.#tagged.get(tag);
        if (tagged === undefined) this.#tagged.set(tag, [this.#taken + index]);
        else tagged.push(this.#taken + index);
      }
    });
    this.#taken += entries.length;
    return true;
  }

  /** The entries that fit `text` and have all of `tags`. */
  search(text: string, tags: readonly string[], limit: number): SearchResult {
    const allowed = this.#withTags(tags);
    if (normalizeSearchText(text).trim() === '' && allowed !== undefined)
      return found([...allowed], allowed.size, '', limit);
    const most = allowed === undefined && this.#definitions === undefined ? limit : this.#listing.size;
    const terms = only(this.#terms.find(text, most), allowed);
    const inTerms = new Set(terms.positions);
    const definitions = only(this.#definitions?.find(text, most) ?? NONE, allowed);
    const others = definitions.positions.filter((position) => !inTerms.has(position));
    const count = terms.count + others.length;
    if (count === 0) return this.#similar(text, allowed, limit);
    return found([...terms.positions, ...others], count, text, limit);
  }

  /** How many of the entries that `text` and `tags` leave have each tag. */
  countTags(text: string, tags: readonly string[]): ReadonlyMap<string, number> {
    if (text.trim() === '' && tags.length === 0) return this.#listing.tags;
    const { hits, isSimilar } = this.search(text, tags, this.#listing.size);
    const left = new Set(isSimilar ? [] : hits.map(({ position }) => position));
    return new Map(
      [...this.#tagged].map(([tag, positions]) => [tag, positions.filter((each) => left.has(each)).length]),
    );
  }

  /** In the order of the listing; `undefined` means all. */
  #withTags(tags: readonly string[]): ReadonlySet<number> | undefined {
    const [first, ...others] = tags.map((tag) => this.#tagged.get(tag) ?? []);
    if (first === undefined) return undefined;
    const sets = others.map((positions) => new Set(positions));
    return new Set(first.filter((position) => sets.every((set) => set.has(position))));
  }

  #similar(text: string, allowed: ReadonlySet<number> | undefined, limit: number): SearchResult {
    const form = normalizeSearchText(text).trim();
    if (form === '') return found([], 0, '', limit);
    const isAllowed = ({ position }: Hit) => allowed?.has(position) ?? true;
    const hits = this.#mistyped(form).filter(isAllowed);
    const best = unique(hits.length > 0 ? hits : this.#nearest(form, isAllowed));
    return { hits: best.slice(0, limit), count: best.length, isSimilar: true };
  }

  /** Terms with one typing error a word, or with the words inside of other words. */
  #mistyped(form: string): readonly Hit[] {
    const lines = this.#lines;
    const fuzzy = (this.#fuzzy ??= new uFuzzy(
      /^[\n -~]*$/.test(this.#terms.text) ? FORGIVING : FORGIVING_ALL_SCRIPTS,
    ));
    const words = fuzzy.split(form);
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    // Few lines have it: only they are looked through for the others.
    const candidates = longest === '' ? null : fuzzy.filter(lines, longest, this.#linesWith(longest));
    if (!candidates?.length) return [];
    const inOrder = words.length === 1 ? candidates : fuzzy.filter(lines, form, candidates);
    const [indices, info, order] = inOrder?.length
      ? fuzzy.search(lines, form, 0, RANKED, inOrder)
      : fuzzy.search(lines, form, WORDS_IN_ANY_ORDER, RANKED, candidates);
    if (!indices) return [];
    if (!info || !order) return indices.map((line) => this.#hitAt(line, lines[line] as string));
    return order.map((rank) => {
      const line = info.idx[rank] as number;
      return this.#hitAt(line, wordsIn(lines[line] as string, info.ranges[rank] ?? []));
    });
  }

  /** The lines that have all letters of `word` but one: no others have it with one error. */
  #linesWith(word: string): number[] {
    const letters = lettersIn(word);
    const found: number[] = [];
    for (let line = 0; line < this.#letters.length; line++)
      if (!hasMore(letters & ~(this.#letters[line] as number), 1)) found.push(line);
    return found;
  }

  /** The terms with the fewest wrong letters. */
  #nearest(form: string, isAllowed: (hit: Hit) => boolean): readonly Hit[] {
    const best: { hit: Hit; wrong: number }[] = [];
    let most = Math.max(ANY_WRONG, Math.floor(form.length * WRONG_LETTERS));
    const letters = lettersIn(form);
    for (let line = 0; line < this.#lines.length; line++) {
      // A letter that only one of them has is a wrong one.
      const others = this.#letters[line] as number;
      if (hasMore(letters & ~others, most) || hasMore(others & ~letters, most)) continue;
      const text = this.#lines[line] as string;
      if (Math.abs(text.length - form.length) > most) continue;
      const wrong = distance(text, form);
      const hit = this.#hitAt(line, '');
      if (wrong > most || !isAllowed(hit)) continue;
      best.push({ hit, wrong });
      best.sort((one, other) => one.wrong - other.wrong);
      if (best.length > NEAREST) best.length = NEAREST;
      if (best.length === NEAREST) most = (best.at(-1) as { wrong: number }).wrong - 1;
    }
    return best.map(({ hit }) => hit);
  }

  #hitAt(line: number, marked: string): Hit {
    return { position: this.#terms.positionAt(this.#places[line] as number), marked };
  }

  /** Reads some lines of the terms; `false` when there are no more. */
  #readLines(): boolean {
    const { text } = this.#terms;
    let place = this.#end;
    for (let line = 0; line < STEP_OF_LINES; line++) {
      const end = text.indexOf('\n', place + 1);
      if (end < 0) return false;
      // Each text stands behind a line break and a blank, and what is no letter may have left a blank behind it.
      const form = text.slice(place + 1, end).trim();
      this.#lines.push(form);
      this.#places.push(place);
      this.#letters.push(lettersIn(form));
      this.#end = place = end;
    }
    return true;
  }
}

const NONE = { positions: [], count: 0 } as const;

/** What an entry is called; "opt-in" is found as "optin", too. */
export function namesOf({ term, aliases = [], expansion }: Entry): readonly string[] {
  const names = [
    term,
    ...aliases,
    ...(expansion === undefined || aliases.includes(expansion) ? [] : [expansion]),
  ];
  const joined = names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ''));
  return joined.length === 0 ? names : [...names, ...joined];
}

function only(
  { positions, count }: { positions: readonly number[]; count: number },
  allowed: ReadonlySet<number> | undefined,
): { positions: readonly number[]; count: number } {
  if (allowed === undefined) return { positions, count };
  const left = positions.filter((position) => allowed.has(position));
  return { positions: left, count: left.length };
}

function found(positions: readonly number[], count: number, marked: string, limit: number): SearchResult {
  const hits = positions.slice(0, limit).map((position) => ({ position, marked }));
  return { hits, count, isSimilar: false };
}

/** A bit for each letter; some share one. Not more than 30 of them, which engines keep in the least space. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 30);
  return letters;
}

/** Whether more than `most` bits are set. */
function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most; count++) left &= left - 1;
  return left !== 0;
}

/** The first hit of each entry. */
function unique(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<number>();
  return hits.filter(({ position }) => !seen.has(position) && seen.add(position));
}

/** The words of `line` that have any of `ranges` (pairs of places). */
function wordsIn(line: string, ranges: readonly number[]): string {
  const words: string[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    const start = line.lastIndexOf(' ', ranges[i]) + 1;
    const end = line.indexOf(' ', (ranges[i + 1] as number) - 1);
    words.push(line.slice(start, end < 0 ? undefined : end));
  }
  return words.join(' ');
}
