/** Converts offsets in a file to lines and columns. Each reader makes one for its file. */
import type { SourceLocation } from '../problems.js';

export class LineIndex {
  readonly file: string;
  /** The offset of the first character of each line. */
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  }

  /** The location of the character at `offset`. */
  locationAt(offset: number): SourceLocation {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return {
      file: this.file,
      line: low + 1,
      column: Math.max(0, offset - (this.#starts[low] as number)) + 1,
    };
  }
}
