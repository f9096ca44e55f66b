/**
 * Searches a long text a part at a time, so that no step reads more than it must, whatever the length of the text. A part is
 * searched together with the text around it that its matches may depend on, so they are the same as in the whole text. The
 * auto-linker uses it; scanner.ts searches the part.
 */
import type { Match, RefusedMatch } from './match.js';
import { placeBefore, placeFrom } from './safe-places.js';
import { Scanner } from './scanner.js';
import type { SurfaceIndex } from './surface-index.js';

export class PartScanner {
  readonly #index: SurfaceIndex;
  readonly #scanner: Scanner;
  #text = '';
  /** The text before this place has been searched. */
  #at = 0;
  /** Where the last match ends: no other may start before. */
  #taken = 0;

  /** @param onRefused called with each place that spells a surface and is no match */
  constructor(index: SurfaceIndex, onRefused?: (refused: RefusedMatch) => void) {
    this.#index = index;
    this.#scanner = new Scanner(index, onRefused);
  }

  /**
   * Starts to search `text`.
   *
   * @param rules those of its language; default: of the language of the glossary
   */
  setText(text: string, rules = this.#index.rules): this {
    this.#scanner.rules = rules;
    this.#text = text;
    this.#at = this.#taken = 0;
    return this;
  }

  /** The text before this place has been searched. */
  get at(): number {
    return this.#at;
  }

  /** Whether the whole text has been searched. */
  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /**
   * Searches the next `length` code units, up to a place where the text may be cut, and returns the matches that start there.
   * A text without such places is searched at once.
   */
  findNext(length: number): Match[] {
    const text = this.#text;
    const places = this.#index.mostPlaces + 1;
    const from = placeBefore(text, this.#at, places);
    // Where places are rare, the text around is long; the part is as long then, so that it is not read again and again.
    const until = placeFrom(text, this.#at + Math.max(length, this.#at - from), 1);
    const to = placeFrom(text, until, places);
    const scanner = this.#scanner.setText(text.slice(from, to), from, this.#at, this.#taken);
    const matches = scanner.findNext(until);
    this.#taken = scanner.taken;
    this.#at = Math.max(until, this.#taken);
    return matches;
  }
}
