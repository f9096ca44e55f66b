/**
 * Finds entries by the beginnings of words in their terms and aliases: one string of all of them, in the order of the
 * listing, that is looked through at each key stroke. That is quicker than an index of words, and takes a
 * twentieth of the memory. Filled and asked by the index search.
 */
import { normalizeSearchText } from './normalize-search-text.js';

/** The best hits in order, as positions in the listing, and how many there are. */
export interface TermMatches {
  readonly positions: readonly number[];
  readonly count: number;
}

/** Scripts that write words without blanks between: there, a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// How well an entry fits: one of its texts is what was asked for, or begins so, or the words are somewhere in them.
const EXACT = 0;
const BEGINNING = 1;
const SOMEWHERE = 2;

const BLANK = 0x20;
const LINE_BREAK = 0x0a;
/** So many characters are looked through at a time for words: about 1 ms. */
const STEP = 100_000;
/** Words are told apart by five bits of their first letter, which are different for most letters of an alphabet. */
const BUCKETS = 32;

export class TermSearch {
  #parts: string[] = [];
  #length = 0;
  /** Where in the text each entry begins. */
  readonly #starts: Uint32Array;
  #size = 0;
  /** Each text between line breaks, in its search form; made before the first question. */
  #text = '\n';
  /** Where in the text the blank before each word is, by buckets, and in order in each. */
  #words = new Uint32Array();
  /** Where in `#words` each bucket begins. */
  readonly #buckets = new Uint32Array(BUCKETS + 1);
  /** What is left of sorting the words. */
  #sorting: Iterator<undefined> | undefined;

  /** @param size how many entries there will be */
  constructor(size: number) {
    this.#starts = new Uint32Array(size + 1);
  }

  /** Takes in the next entries of the listing, each as the texts by which it is to be found. */
  add(entries: readonly (readonly string[])[]): void {
    const texts = entries.flat();
    const form = texts.length === 0 ? '' : `${normalizeSearchText(texts.map(oneLine).join('\n'))}\n`;
    let at = 0;
    for (const { length } of entries) {
      this.#starts[this.#size++] = this.#length + at;
      for (let line = 0; line < length; line++) at = form.indexOf('\n', at) + 1;
    }
    this.#parts.push(form);
    this.#length += form.length;
    this.#starts[this.#size] = this.#length;
  }

  /** Does some of what has to be done before the first question; `false` when all of it is. The question does what is left. */
  prepare(): boolean {
    if (this.#parts.length > 0) {
      this.#text += this.#parts.join('');
      this.#parts = [];
      this.#sorting = this.#sortWords();
    } else if (this.#sorting?.next().done === true) this.#sorting = undefined;
    return this.#sorting !== undefined;
  }

  /** The texts of all entries, a line each; the first line is empty. */
  get text(): string {
    while (this.prepare());
    return this.#text;
  }

  /** The entry whose texts are at this place of {@link text}. */
  positionAt(place: number): number {
    let [low, high] = [0, this.#size];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * The entries that have every word of `query`, or words that begin so, in any order. Those come first of which a text
   * is the query, then those of which one begins so.
   *
   * @param limit how many positions are wanted
   */
  find(query: string, limit: number): TermMatches {
    const text = this.text;
    const whole = normalizeSearchText(oneLine(query)).trimEnd();
    // The longest word is the rarest.
    const [needle, ...others] = needlesOf(whole).sort((one, other) => other.length - one.length);
    if (needle === undefined) return { positions: [], count: 0 };
    // What is looked for inside of words stands behind the blank with which the line begins.
    const blank = whole.indexOf(needle);
    const ranks: number[][] = [[], [], []];
    let count = 0;
    let position = -1;
    let [end, rank] = [0, SOMEWHERE];
    const take = () => {
      if (position < 0 || !this.#hasAll(position, others)) return;
      count++;
      const found = ranks[others.length === 0 ? rank : this.#rankOf(position, whole)] as number[];
      if (found.length < limit) found.push(position);
    };
    this.#visit(needle, (place) => {
      if (place >= end) {
        take();
        position = this.positionAt(place);
        [end, rank] = [this.#starts[position + 1] as number, SOMEWHERE];
      }
      const start = place - blank;
      if (text.charCodeAt(start - 1) === LINE_BREAK)
        rank = Math.min(rank, this.#endsLine(start + whole.length) ? EXACT : BEGINNING);
    });
    take();
    return { positions: ranks.flat().slice(0, limit), count };
  }

  /** Calls `visit` with each place of `needle`, in order. */
  #visit(needle: string, visit: (place: number) => void): void {
    const text = this.#text;
    if (needle.charCodeAt(0) !== BLANK) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) visit(at);
      return;
    }
    const bucket = bucketOf(needle.charCodeAt(1));
    const [next, isLong] = [needle.charCodeAt(2), needle.length > 2];
    for (let i = this.#buckets[bucket] as number; i < (this.#buckets[bucket + 1] as number); i++) {
      const place = this.#words[i] as number;
      if (isLong && text.charCodeAt(place + 2) !== next) continue;
      if (text.startsWith(needle, place)) visit(place);
    }
  }

  #hasAll(position: number, needles: readonly string[]): boolean {
    if (needles.length === 0) return true;
    const texts = this.#textsOf(position);
    return needles.every((needle) => texts.includes(needle));
  }

  #rankOf(position: number, whole: string): number {
    const texts = this.#textsOf(position);
    if (texts.includes(`\n${whole}\n`) || texts.includes(`\n${whole} \n`)) return EXACT;
    return texts.includes(`\n${whole}`) ? BEGINNING : SOMEWHERE;
  }

  #textsOf(position: number): string {
    return this.#text.slice(this.#starts[position], (this.#starts[position + 1] as number) + 1);
  }

  /** A blank may be left of what is no letter. */
  #endsLine(place: number): boolean {
    const unit = this.#text.charCodeAt(place);
    return unit === LINE_BREAK || (unit === BLANK && this.#text.charCodeAt(place + 1) === LINE_BREAK);
  }

  *#sortWords(): Generator<undefined, undefined> {
    const text = this.#text;
    const counts = new Uint32Array(BUCKETS);
    for (let start = 0; start < text.length; start += STEP) {
      eachWord(text, start, (_, bucket) => (counts[bucket] = (counts[bucket] as number) + 1));
      yield;
    }
    for (let i = 0; i < BUCKETS; i++)
      this.#buckets[i + 1] = (this.#buckets[i] as number) + (counts[i] as number);
    const words = (this.#words = new Uint32Array(this.#buckets[BUCKETS] as number));
    const next = this.#buckets.slice();
    for (let start = 0; start < text.length; start += STEP) {
      eachWord(text, start, (place, bucket) => {
        words[next[bucket] as number] = place;
        next[bucket] = (next[bucket] as number) + 1;
      });
      yield;
    }
    return undefined;
  }
}

/** Calls `visit` with the place of the blank before each word, from `start` on for one {@link STEP}. */
function eachWord(text: string, start: number, visit: (place: number, bucket: number) => void): void {
  const end = Math.min(start + STEP, text.length);
  for (let place = text.indexOf(' ', start); place >= 0 && place < end; place = text.indexOf(' ', place + 1))
    visit(place, bucketOf(text.charCodeAt(place + 1)));
}

function bucketOf(unit: number): number {
  return unit & (BUCKETS - 1);
}

/** The words of a search form as they are looked for. */
export function needlesOf(form: string): string[] {
  const words = form.split(/[ \n]/).filter((word) => word !== '');
  return words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
