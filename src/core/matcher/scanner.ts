/**
 * Finds the surfaces of a glossary in a text: leftmost, longest, whole words, in one pass whose cost does not depend
 * on how many there are. Every token is hashed and looked up; where a surface begins so, the hash goes on over the next
 * tokens; what was found is compared letter by letter (Rabin and Karp, over words). matcher.ts is its public face.
 */
import { foldCase, isCapitals, isLower } from '../fold.js';
import { baseForms } from '../inflection.js';
import { Addresses, standsFree } from './addresses.js';
import { FOLDED_LETTERS } from './characters.js';
import { find, firstOf, IS_PREFIX, NEEDS_CHECK } from './hash-table.js';
import type { Match, Refusal, RefusedMatch } from './match.js';
import { normalForm, type NormalForm } from './normal-form.js';
import { findCandidate, candidate, candidateEnd, candidateHash } from './find-candidate.js';
import { firstWord, matchAt, isSameCase, lastWord } from './spelling.js';
import {
  ALIAS,
  EXCLUDED,
  LOOSE,
  NOT_AUTO,
  NOT_INFLECTED,
  STRICT,
  SYMBOLS,
  type SurfaceIndex,
} from './surface-index.js';
import { BLANK, hashWithout, mix, readNext, tokenHash, tokenStart } from './tokens.js';
import { WordBreaks } from './word-breaks.js';

/** The surface or the place where nothing was found. */
const NONE = -1;
const Y = 'y'.charCodeAt(0);

// How close a spelling is: of two with the same words, the closer wins; then terms, then aliases, then exclusion phrases.
const INFLECTED = 0;
const IN_ANOTHER_CASE = 4;
const AS_WRITTEN = 8;
const KIND = ALIAS | EXCLUDED;

/** How to get from an inflected word to its base. */
interface Ending {
  /** How many code units to take off the end of the word. */
  readonly cut: number;
  /** Whether to put a y in their place. */
  readonly y: boolean;
}

/** Searches one text after the other; a long one may be searched a part at a time. */
export class Scanner {
  readonly #index: SurfaceIndex;
  readonly #onRefused: ((refused: RefusedMatch) => void) | undefined;
  #text = '';
  /** The way back to the text as given, if it had to be brought into normal form. */
  #form: NormalForm | undefined;
  #breaks: WordBreaks | undefined;
  #addresses: Addresses | undefined;
  /** Up to where the text has been searched. */
  #at = 0;
  /** Where the last match ends: none may start before. */
  #taken = 0;

  // The best of what was found at one place.
  #surface = NONE;
  #start = NONE;
  #end = NONE;
  #rank = 0;

  constructor(index: SurfaceIndex, onRefused?: (refused: RefusedMatch) => void) {
    this.#index = index;
    this.#onRefused = onRefused;
  }

  /** Turns to the start of `text`. */
  open(text: string): this {
    this.#form = normalForm(text);
    this.#text = this.#form === undefined ? text : this.#form.text;
    this.#breaks = this.#addresses = undefined;
    this.#at = this.#taken = 0;
    return this;
  }

  /** Whether the whole text has been searched. */
  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Searches the next `length` code units, or all that is left, and returns what starts there. */
  find(length = Infinity): Match[] {
    const matches: Match[] = [];
    const text = this.#text;
    const { textsAndIds: names, slots } = this.#index;
    const isAsGiven = this.#form === undefined;
    const until = Math.min(this.#at + length, text.length);
    for (;;) {
      const start = findCandidate(text, this.#at, until, slots);
      if (start >= until) {
        this.#at = start;
        return matches;
      }
      const end = candidateEnd;
      const found = candidate;
      // What most are: the word itself, with nothing that needs a closer look.
      const surface = firstOf(found);
      if ((found & (IS_PREFIX | NEEDS_CHECK)) === 0 && isAsGiven && this.#isWord(surface, start, end)) {
        matches.push({ start, end, id: names[(surface << 1) + 1] as string });
        this.#at = this.#taken = end;
      } else {
        this.#take(start, end, candidateHash, found, matches);
      }
    }
  }

  /** Whether the one word from `start` to `end` is `surface`, and no rule says no. */
  #isWord(surface: number, start: number, end: number): boolean {
    if (surface < 0 || !isAfterBlank(this.#text, start)) return false;
    const written = this.#index.textOf(surface);
    return (
      matchAt(this.#text, start, written, 0, written.length) === end &&
      this.#refusal(surface, start, end, isSameCase) === undefined
    );
  }

  /** Adds the best that starts with the token from `start` to `end`, for which the table has `found`, and goes on behind it. */
  #take(start: number, end: number, hash: number, found: number, matches: Match[]): void {
    this.#surface = this.#end = NONE;
    this.#search(start, end, hash, found);
    this.#at = end;
    if (this.#surface === NONE) return;
    this.#at = this.#taken = this.#end;
    const flags = this.#index.flags[this.#surface] as number;
    const match = this.#match(this.#surface, this.#start, this.#end);
    if ((flags & (EXCLUDED | NOT_AUTO)) === 0) matches.push(match);
    else this.#onRefused?.({ ...match, refusal: (flags & EXCLUDED) !== 0 ? 'excluded' : 'not-auto' });
  }

  /** Looks for every surface whose first token is the one from `start` to `end`. */
  #search(start: number, end: number, hash: number, found: number): void {
    const text = this.#text;
    const { next, slots } = this.#index;
    for (let last = start; ;) {
      for (let surface = firstOf(found); surface >= 0; surface = next[surface] as number)
        this.#consider(surface, start, end, undefined);
      // With the same words, one that is not inflected wins, unless the other has a symbol before.
      if (this.#end !== end || !isAfterBlank(text, start)) this.#searchStems(start, last, end, hash);
      if ((found & IS_PREFIX) === 0) return;
      end = readNext(text, end, hash);
      if (end < 0) return;
      last = tokenStart;
      hash = tokenHash;
      found = find(slots, hash);
    }
  }

  /** Looks for surfaces that the last token from `last` to `end` inflects. */
  #searchStems(start: number, last: number, end: number, hash: number): void {
    const { next, slots } = this.#index;
    const word = foldCase(this.#text.slice(last, end));
    for (const base of baseForms(word)) {
      // "companies" is "company" with another ending than "companys".
      const y = !word.startsWith(base);
      const cut = word.length - base.length + Number(y);
      const stem = hashWithout(hash, this.#text, end, cut);
      const found = find(slots, y ? mix(stem, Y) : stem);
      for (let surface = firstOf(found); surface >= 0; surface = next[surface] as number)
        this.#consider(surface, start, end, { cut, y });
    }
  }

  /** Makes `surface` the best if what stands from `start` to `end` spells it, no rule says no, and it is better. */
  #consider(surface: number, start: number, end: number, ending: Ending | undefined): void {
    const text = this.#text;
    const written = this.#index.textOf(surface);
    const flags = this.#index.flags[surface] as number;
    let from = start;
    let to = end;
    let first = 0;
    let last = written.length;
    if ((flags & SYMBOLS) !== 0) {
      // They must stand around the words of the text, too; behind an ending there are none.
      first = firstWord(written);
      last = lastWord(written);
      if (ending !== undefined && last !== written.length) return;
      from = matchAt(text, start, written, first, 0);
      to = matchAt(text, end, written, last, written.length);
      if (from < this.#taken || to < 0) return;
    }
    if (ending === undefined) {
      if (matchAt(text, start, written, first, last) === end)
        this.#offer(surface, from, to, isSameCase ? AS_WRITTEN : IN_ANOTHER_CASE, isSameCase);
      return;
    }
    const { cut, y } = ending;
    if ((flags & NOT_INFLECTED) !== 0 || (y && written.charCodeAt(--last) !== Y)) return;
    // Where case counts, the ending must be in small letters.
    if (matchAt(text, start, written, first, last) === end - cut)
      this.#offer(surface, from, end, INFLECTED, isSameCase && !y && isLower(text.slice(end - cut, end)));
  }

  /** Makes `surface` the best, if it is better and no rule says no. */
  #offer(surface: number, start: number, end: number, closeness: number, isSameCase: boolean): void {
    const rank = closeness - ((this.#index.flags[surface] as number) & KIND);
    if (this.#surface !== NONE && !this.#isBetter(surface, start, end, rank)) return;
    // "1" is half of what "½" became.
    if (this.#form !== undefined && (this.#form.start(start) < 0 || this.#form.end(end) < 0)) return;
    const refusal = this.#refusal(surface, start, end, isSameCase);
    if (refusal !== undefined) {
      this.#onRefused?.({ ...this.#match(surface, start, end), refusal });
      return;
    }
    this.#surface = surface;
    this.#start = start;
    this.#end = end;
    this.#rank = rank;
  }

  #isBetter(surface: number, start: number, end: number, rank: number): boolean {
    if (start !== this.#start) return start < this.#start;
    if (end !== this.#end) return end > this.#end;
    return rank === this.#rank ? surface > this.#surface : rank > this.#rank;
  }

  #refusal(surface: number, start: number, end: number, isSameCase: boolean): Refusal | undefined {
    const text = this.#text;
    if (!isSameCase && this.#isStrict(surface)) return 'case';
    const isPlain =
      FOLDED_LETTERS[text.charCodeAt(start)] !== 0 && FOLDED_LETTERS[text.charCodeAt(end - 1)] !== 0;
    if (!isPlain) {
      this.#breaks ??= new WordBreaks(text);
      if (!this.#breaks.mayStart(start) || !this.#breaks.mayEnd(end)) return 'half-word';
    }
    if (standsFree(text, start, end)) return undefined;
    this.#addresses ??= new Addresses(text);
    return this.#addresses.contain(start, end) ? 'address' : undefined;
  }

  #isStrict(surface: number): boolean {
    const flags = this.#index.flags[surface] as number;
    if ((flags & (STRICT | LOOSE)) !== 0) return (flags & STRICT) !== 0;
    return isCapitals(this.#index.textOf(surface));
  }

  #match(surface: number, start: number, end: number): Match {
    const id = this.#index.textsAndIds[(surface << 1) + 1] as string;
    const form = this.#form;
    if (form === undefined) return { start, end, id };
    return { start: form.start(start), end: form.end(end), id };
  }
}

function isAfterBlank(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === BLANK;
}
