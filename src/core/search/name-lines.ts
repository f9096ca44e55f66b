/**
 * The names of all entries, line by line, for searches that the places of words cannot answer: inside of words, and with
 * typing errors. It knows the letters of each line, and skips lines that cannot match. Used by name-search.ts.
 */
import type { PackedTexts } from './packed-texts.js';

/** `prepare` reads this many lines at a time, which takes about 1 ms. */
const LINES_PER_STEP = 5000;

export class NameLines {
  readonly #texts: PackedTexts;
  /** The offset of the line break before each line in the text of `#texts`. */
  readonly #offsets: number[] = [];
  /** The letters of each line, see `letterBits`. */
  readonly #letters: number[] = [];
  /** The offset up to which lines have been read. */
  #end = 0;

  constructor(texts: PackedTexts) {
    this.#texts = texts;
  }

  /** Reads the next lines; `false` when all are read. `forEachLike` finds only lines that have been read. */
  prepare(): boolean {
    const { text } = this.#texts;
    for (let line = 0; line < LINES_PER_STEP; line++) {
      const end = text.indexOf('\n', this.#end + 1);
      if (end < 0) return false;
      this.#offsets.push(this.#end);
      this.#letters.push(letterBits(text, this.#end + 1, end));
      this.#end = end;
    }
    return true;
  }

  /**
   * Calls `callback` with each line that may have all but `missing` of the letters of `letters`, and the offset of the
   * line break before it.
   */
  forEachLike(letters: string, missing: number, callback: (line: string, offset: number) => void): void {
    const { text } = this.#texts;
    const bits = letterBits(letters, 0, letters.length);
    for (let line = 0; line < this.#letters.length; line++) {
      if (hasMoreBits(bits & ~(this.#letters[line] as number), missing)) continue;
      const offset = this.#offsets[line] as number;
      callback(text.slice(offset + 1, this.#offsets[line + 1] ?? this.#end), offset);
    }
  }
}

/** The letters of a part of `text` as a bit set of 30 bits, which engines store inline. Some letters share a bit. */
function letterBits(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20) letters |= 1 << (unit % 30);
  }
  return letters;
}

/** Whether more than `limit` bits are set. */
function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits;
  for (let count = 0; count < limit; count++) rest &= rest - 1;
  return rest !== 0;
}
