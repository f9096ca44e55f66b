/**
 * The names of all entries, line by line, for searches that the places of words cannot answer: inside of words, and with
 * typing errors. It knows which letters and pairs of letters each line has, and skips lines that cannot match. Used by
 * name-search.ts.
 */
import type { PackedTexts } from './packed-texts.js';

/** `prepare` reads this many lines at a time, which takes about 1 ms. */
const LINES_PER_STEP = 5000;
/** One typing error changes at most so many pairs: "abcd" and "acbd" have no pair in common. */
const PAIRS_PER_ERROR = 3;

export class NameLines {
  readonly #texts: PackedTexts;
  /** The offset of the line break before each line in the text of `#texts`, and of the last one. */
  #offsets = new Uint32Array(1);
  /** The letters of each line as a bit set. Some letters share a bit. */
  #letters = new Int32Array();
  /** The pairs of letters, across spaces. */
  #pairs = new Int32Array();
  /** How many lines have been read. */
  #count = 0;

  constructor(texts: PackedTexts) {
    this.#texts = texts;
  }

  /** Reads the next lines; `false` when all are read. `forEachLike` finds only lines that have been read. */
  prepare(): boolean {
    const { text, lineCount } = this.#texts;
    if (this.#letters.length !== lineCount) {
      this.#offsets = new Uint32Array(lineCount + 1);
      [this.#letters, this.#pairs] = [new Int32Array(lineCount), new Int32Array(lineCount)];
      this.#count = 0;
    }
    const last = Math.min(this.#count + LINES_PER_STEP, lineCount);
    for (let line = this.#count; line < last; line++) {
      const start = this.#offsets[line] as number;
      const end = text.indexOf('\n', start + 1);
      this.#letters[line] = lettersIn(text, start + 1, end);
      this.#pairs[line] = pairsIn(text, start + 1, end);
      this.#offsets[line + 1] = end;
    }
    this.#count = last;
    return last < lineCount;
  }

  /**
   * Calls `callback` with each line that may have all `words`, with at most `errors` typing errors, and with the offset of
   * the line break before it.
   */
  forEachLike(
    words: readonly string[],
    errors: number,
    callback: (line: string, offset: number) => void,
  ): void {
    const { text } = this.#texts;
    const letters = words.reduce((bits, word) => bits | lettersIn(word, 0, word.length), 0);
    const pairs = words.reduce((bits, word) => bits | pairsIn(word, 0, word.length), 0);
    for (let line = 0; line < this.#count; line++) {
      if (hasMoreBits(letters & ~(this.#letters[line] as number), errors)) continue;
      if (hasMoreBits(pairs & ~(this.#pairs[line] as number), PAIRS_PER_ERROR * errors)) continue;
      const offset = this.#offsets[line] as number;
      callback(text.slice(offset + 1, this.#offsets[line + 1]), offset);
    }
  }
}

const SPACE = 0x20;

// A shift by n is one by n modulo 32.
function lettersIn(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) bits |= 1 << text.charCodeAt(at);
  return bits;
}

function pairsIn(text: string, start: number, end: number): number {
  let [bits, before] = [0, SPACE];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) continue;
    if (before !== SPACE) bits |= 1 << (7 * before + unit); // an odd factor spreads the pairs
    before = unit;
  }
  return bits;
}

/** Whether more than `limit` bits are set. */
function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits;
  for (let count = 0; count < limit && rest !== 0; count++) rest &= rest - 1;
  return rest !== 0;
}
