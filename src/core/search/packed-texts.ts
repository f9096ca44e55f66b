/**
 * The normalized texts of all entries in one string, in the order of the listing, with the places of their words. That
 * takes a twentieth of the memory of an index of words, and is faster for the first letters that a user types. Used by
 * name-search.ts and index-search.ts; knows nothing of entries, only groups of texts.
 */
import { normalizeSearchText } from './normalize-search-text.js';

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
/** `prepare` looks for words in this many characters at a time, which takes about 1 ms. */
const CHARACTERS_PER_STEP = 100_000;
/** Words are sorted by the low five bits of their first letter. Most letters of an alphabet differ in these. */
const BUCKETS = 32;

export class PackedTexts {
  /** Normalized texts that are not in `#text` yet. */
  #pending: string[] = [];
  #length = 0;
  /** The offset in `#text` of the line break before the texts of each group, and of the last one. */
  readonly #groupStarts: Uint32Array;
  #groupCount = 0;
  #lineCount = 0;
  /** The normalized texts of all groups: each is a line, between line breaks. */
  #text = '\n';
  /** The offset in `#text` of the space before each word, by bucket; ascending in each bucket. */
  #wordOffsets = new Uint32Array();
  /** The index in `#wordOffsets` at which each bucket begins; at the end, the number of words. */
  readonly #bucketStarts = new Uint32Array(BUCKETS + 1);
  /** The remaining steps of filling the buckets. */
  #sorting: Iterator<undefined> | undefined;

  /** @param groupCount the number of groups that will be added */
  constructor(groupCount: number) {
    this.#groupStarts = new Uint32Array(groupCount + 1);
  }

  /** Adds the next groups of texts. */
  add(groups: readonly (readonly string[])[]): void {
    const texts = groups.flat();
    const lines =
      texts.length === 0
        ? ''
        : `${normalizeSearchText(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))}\n`;
    let at = 0;
    for (const { length } of groups) {
      this.#groupStarts[this.#groupCount++] = this.#length + at;
      for (let line = 0; line < length; line++) at = lines.indexOf('\n', at) + 1;
    }
    this.#lineCount += texts.length;
    this.#pending.push(lines);
    this.#length += lines.length;
    this.#groupStarts[this.#groupCount] = this.#length;
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

  /** All texts, one per line. The first line is empty. */
  get text(): string {
    while (this.prepare());
    return this.#text;
  }

  /** The number of texts. */
  get lineCount(): number {
    return this.#lineCount;
  }

  /** The group whose texts include this offset in {@link text}. */
  groupAt(offset: number): number {
    let [low, high] = [0, this.#groupCount];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#groupStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The texts from group `start` up to, but not including, `end`, with a line break before and after each. */
  linesOf(start: number, end: number): string {
    return this.#text.slice(this.#groupStarts[start], (this.#groupStarts[end] as number) + 1);
  }

  /**
   * Calls `callback` for each occurrence of `pattern` in {@link text}, in ascending order.
   *
   * @param pattern a word with the space before it, or without it to find the word anywhere
   */
  forEachOccurrence(pattern: string, callback: (offset: number, group: number) => void): void {
    const { text } = this;
    let [group, end] = [-1, 0];
    const report = (offset: number) => {
      if (offset >= end) {
        group = this.groupAt(offset);
        end = this.#groupStarts[group + 1] as number;
      }
      callback(offset, group);
    };
    if (pattern.charCodeAt(0) !== SPACE) {
      for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) report(at);
      return;
    }
    const bucket = bucketOf(pattern.charCodeAt(1));
    const [second, hasSecond] = [pattern.charCodeAt(2), pattern.length > 2];
    for (let i = this.#bucketStarts[bucket] as number; i < (this.#bucketStarts[bucket + 1] as number); i++) {
      const offset = this.#wordOffsets[i] as number;
      if (hasSecond && text.charCodeAt(offset + 2) !== second) continue;
      if (text.startsWith(pattern, offset)) report(offset);
    }
  }

  /** Calls `callback` with each group in which a text has `pattern`, see {@link forEachOccurrence}. */
  forEachGroupWith(pattern: string, callback: (group: number) => void): void {
    let last = -1;
    this.forEachOccurrence(pattern, (_, group) => {
      if (group !== last) callback(group);
      last = group;
    });
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
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    const first = text.charCodeAt(at + 1);
    if (first !== LINE_BREAK) callback(at, bucketOf(first));
  }
}

function bucketOf(unit: number): number {
  return unit & (BUCKETS - 1);
}
