/**
 * Keeps the best of the matches that start with the same token, for scanner.ts: the leftmost, then the longest, then the
 * closest spelling; then a term before an alias, and an alias before an excluded phrase; then the earlier entry. Surfaces that
 * differ only in the last two are kept, too: they are the senses of the match.
 */
import { ALIAS, EXCLUDED, NOT_AUTO, type SurfaceIndex } from './surface-index.js';

/** Instead of a surface or a place, where none was found. */
const NOT_FOUND = -1;

/** How close a match is to its surface. The numbers leave room for the kind of the surface, which is subtracted. */
export const INFLECTED = 0;
export const IN_ANOTHER_CASE = 4;
export const AS_WRITTEN = 8;
const KIND = ALIAS | EXCLUDED;

export class BestMatch {
  surface = NOT_FOUND;
  start = NOT_FOUND;
  end = NOT_FOUND;
  readonly #index: SurfaceIndex;
  #closeness = 0;
  /** All surfaces that are as close to the same text. */
  #same: number[] = [];

  constructor(index: SurfaceIndex) {
    this.#index = index;
  }

  get isFound(): boolean {
    return this.surface !== NOT_FOUND;
  }

  clear(): void {
    this.surface = this.end = NOT_FOUND;
  }

  /** Whether what was found is better than another match from `start` to `end`. */
  excels(start: number, end: number, closeness: number): boolean {
    if (!this.isFound || start < this.start) return false;
    if (start > this.start || end < this.end) return true;
    return end === this.end && closeness < this.#closeness;
  }

  /** Takes a match that is not worse. */
  take(surface: number, start: number, end: number, closeness: number): void {
    const isSame = this.isFound && start === this.start && end === this.end && closeness === this.#closeness;
    if (!isSame) this.#same = [];
    this.#same.push(surface);
    if (isSame && !this.#isBefore(surface, this.surface)) return;
    this.surface = surface;
    this.start = start;
    this.end = end;
    this.#closeness = closeness;
  }

  /** The ids of the entries that may be linked and have the text as a name, the best first. */
  get senses(): readonly string[] {
    const { flags, textsAndIds } = this.#index;
    const linked = this.#same.filter((surface) => ((flags[surface] as number) & (EXCLUDED | NOT_AUTO)) === 0);
    linked.sort((one, other) => (this.#isBefore(one, other) ? -1 : 1));
    return [...new Set(linked.map((surface) => textsAndIds[(surface << 1) + 1] as string))];
  }

  #isBefore(one: number, other: number): boolean {
    const kindOf = (surface: number) => (this.#index.flags[surface] as number) & KIND;
    const [kind, otherKind] = [kindOf(one), kindOf(other)];
    return kind === otherKind ? one > other : kind < otherKind;
  }
}
