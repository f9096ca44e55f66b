/**
 * Finds entries by the beginnings of words in their terms and aliases. All texts stand in one string, in the
 * order of the listing, and each query searches this string. That takes a twentieth of the memory of an index
 * of words, and is faster for the first letters that a user types. Called by index-search.ts; knows nothing
 * of entries but their texts.
 */
import { normalizeSearchText } from './normalize-search-text.js';

/** The best matches of a query in order, as positions in the listing, and the number of all matches. */
export interface TermMatches {
  readonly positions: readonly number[];
  readonly count: number;
}

/** Scripts that put no spaces between words. In a text of these, a word may begin at any character. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// The rank of an entry, best first: one of its texts equals the query, one starts with it, or its texts have
// the words.
const EQUAL = 0;
const STARTS_WITH = 1;
const HAS_WORDS = 2;

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
/** `prepare` looks for words in this many characters at a time, which takes about 1 ms. */
const CHARACTERS_PER_STEP = 100_000;
/** Words are sorted by the low five bits of their first letter. Most letters of an alphabet differ in these. */
const BUCKETS = 32;

export class TermSearch {
  /** Normalized texts that are not in `#text` yet. */
  #pending: string[] = [];
  #length = 0;
  /** The offset in `#text` of the line break before the texts of each entry, and of the last one. */
  readonly #entryStarts: Uint32Array;
  #size = 0;
  /** The normalized texts of all entries: each begins with a space, and stands between line breaks. */
  #text = '\n';
  /** The offset in `#text` of the space before each word, by bucket; ascending in each bucket. */
  #wordOffsets = new Uint32Array();
  /** The index in `#wordOffsets` at which each bucket begins; at the end, the number of words. */
  readonly #bucketStarts = new Uint32Array(BUCKETS + 1);
  /** The remaining steps of filling the buckets. */
  #sorting: Iterator<undefined> | undefined;

  /** @param size the number of entries that will be added */
  constructor(size: number) {
    this.#entryStarts = new Uint32Array(size + 1);
  }

  /** Adds the next entries of the listing, each as the texts by which it can be found. */
  add(entries: readonly (readonly string[])[]): void {
    const texts = entries.flat();
    const lines = texts.length === 0 ? '' : `${normalizeSearchText(texts.map(oneLine).join('\n'))}\n`;
    let at = 0;
    for (const { length } of entries) {
      this.#entryStarts[this.#size++] = this.#length + at;
      for (let line = 0; line < length; line++) at = lines.indexOf('\n', at) + 1;
    }
    this.#pending.push(lines);
    this.#length += lines.length;
    this.#entryStarts[this.#size] = this.#length;
  }

  /**
   * Does a part of the work that precedes the first query; `false` when all of it is done. Callers may spread
   * these calls over time. A query does the rest itself.
   */
  prepare(): boolean {
    if (this.#pending.length > 0) {
      this.#text += this.#pending.join('');
      this.#pending = [];
      this.#sorting = this.#sortWords();
    } else if (this.#sorting?.next().done === true) this.#sorting = undefined;
    return this.#sorting !== undefined;
  }

  /** The normalized texts of all entries, one per line. The first line is empty. */
  get text(): string {
    while (this.prepare());
    return this.#text;
  }

  /** The position of the entry whose texts include this offset in {@link text}. */
  positionAt(offset: number): number {
    let [low, high] = [0, this.#size];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#entryStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Finds the entries whose texts have, for each word of `query`, a word that begins with it, in any order.
   * Entries with a text that equals the query come first, then entries with a text that starts with it.
   *
   * @param limit the largest number of positions to return
   */
  find(query: string, limit: number): TermMatches {
    const text = this.text;
    const whole = normalizeSearchText(oneLine(query)).trimEnd();
    // Long words are rare: the search looks for the longest word and compares the others only in those
    // entries.
    const [longest, ...others] = queryWords(whole).sort((one, other) => other.length - one.length);
    if (longest === undefined) return { positions: [], count: 0 };
    // 1 for a first word that is searched without the space before it, else 0.
    const offsetInQuery = whole.indexOf(longest);
    const byRank: number[][] = [[], [], []];
    let count = 0;
    let position = -1;
    let [end, rank] = [0, HAS_WORDS];
    const addEntry = () => {
      if (position < 0 || !this.#hasAll(position, others)) return;
      count++;
      const found = byRank[others.length === 0 ? rank : this.#rankOf(position, whole)] as number[];
      if (found.length < limit) found.push(position);
    };
    this.#forEachOccurrence(longest, (offset) => {
      if (offset >= end) {
        addEntry();
        position = this.positionAt(offset);
        [end, rank] = [this.#entryStarts[position + 1] as number, HAS_WORDS];
      }
      const start = offset - offsetInQuery;
      if (text.charCodeAt(start - 1) === LINE_BREAK)
        rank = Math.min(rank, this.#isEndOfLine(start + whole.length) ? EQUAL : STARTS_WITH);
    });
    addEntry();
    return { positions: byRank.flat().slice(0, limit), count };
  }

  /** Calls `callback` with the offset of each occurrence of `word`, in ascending order. */
  #forEachOccurrence(word: string, callback: (offset: number) => void): void {
    const text = this.#text;
    if (word.charCodeAt(0) !== SPACE) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) callback(at);
      return;
    }
    const bucket = bucketOf(word.charCodeAt(1));
    const [second, hasSecond] = [word.charCodeAt(2), word.length > 2];
    for (let i = this.#bucketStarts[bucket] as number; i < (this.#bucketStarts[bucket + 1] as number); i++) {
      const offset = this.#wordOffsets[i] as number;
      if (hasSecond && text.charCodeAt(offset + 2) !== second) continue;
      if (text.startsWith(word, offset)) callback(offset);
    }
  }

  #hasAll(position: number, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const lines = this.#linesOf(position);
    return words.every((word) => lines.includes(word));
  }

  #rankOf(position: number, whole: string): number {
    const lines = this.#linesOf(position);
    if (lines.includes(`\n${whole}\n`) || lines.includes(`\n${whole} \n`)) return EQUAL;
    return lines.includes(`\n${whole}`) ? STARTS_WITH : HAS_WORDS;
  }

  /** The texts of an entry, with a line break before the first and after the last. */
  #linesOf(position: number): string {
    return this.#text.slice(this.#entryStarts[position], (this.#entryStarts[position + 1] as number) + 1);
  }

  /** Whether a line ends at `offset`. A sign at its end may have become a space. */
  #isEndOfLine(offset: number): boolean {
    const unit = this.#text.charCodeAt(offset);
    return unit === LINE_BREAK || (unit === SPACE && this.#text.charCodeAt(offset + 1) === LINE_BREAK);
  }

  /** Fills the buckets by counting sort: first counts the words of each bucket, then stores their offsets. */
  *#sortWords(): Generator<undefined, undefined> {
    const text = this.#text;
    const counts = new Uint32Array(BUCKETS);
    for (let start = 0; start < text.length; start += CHARACTERS_PER_STEP) {
      forEachWord(text, start, (_, bucket) => (counts[bucket] = (counts[bucket] as number) + 1));
      yield;
    }
    for (let i = 0; i < BUCKETS; i++)
      this.#bucketStarts[i + 1] = (this.#bucketStarts[i] as number) + (counts[i] as number);
    const offsets = (this.#wordOffsets = new Uint32Array(this.#bucketStarts[BUCKETS] as number));
    const next = this.#bucketStarts.slice();
    for (let start = 0; start < text.length; start += CHARACTERS_PER_STEP) {
      forEachWord(text, start, (offset, bucket) => {
        offsets[next[bucket] as number] = offset;
        next[bucket] = (next[bucket] as number) + 1;
      });
      yield;
    }
    return undefined;
  }
}

/** Visits the words in {@link CHARACTERS_PER_STEP} from `start` on: the offset of the space before each. */
function forEachWord(text: string, start: number, callback: (offset: number, bucket: number) => void): void {
  const end = Math.min(start + CHARACTERS_PER_STEP, text.length);
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1))
    callback(at, bucketOf(text.charCodeAt(at + 1)));
}

function bucketOf(unit: number): number {
  return unit & (BUCKETS - 1);
}

/**
 * The words of a normalized query as they are searched in normalized text: with the space before them, so
 * that they match at the beginning of a word; without it in scripts that put no spaces between words.
 */
export function queryWords(normalized: string): string[] {
  const words = normalized.split(/[ \n]/).filter((word) => word !== '');
  return words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
