/**
 * Finds the surfaces of a glossary in a text: leftmost, longest, whole words, in one pass whose cost does not depend on the
 * number of surfaces. Every token is hashed and looked up; where a surface begins with it, the hash is continued over the next
 * tokens; what the table has for a hash is compared letter by letter (Rabin and Karp, over words). Called by matcher.ts for
 * whole texts, by part-scanner.ts for parts of long ones.
 */
import { fold, isLower } from '../fold.js';
import { baseForms } from '../inflection.js';
import { behindArticle, type LanguageRules } from '../language-rules.js';
import { AS_WRITTEN, BestMatch, IN_ANOTHER_CASE, INFLECTED } from './best-match.js';
import { foldAs, kindAt, LETTER } from './characters.js';
import { findCandidate } from './find-candidate.js';
import { firstSurface, IS_PREFIX, lookUp, NEEDS_CHECK } from './hash-table.js';
import type { Match, RefusedMatch } from './match.js';
import { normalForm, type NormalForm } from './normal-form.js';
import { Refusals } from './refusals.js';
import { scratch } from './scratch.js';
import { firstWord, lastWord, matchAt } from './spelling.js';
import { EXCLUDED, NOT_AUTO, NOT_INFLECTED, SYMBOLS, type SurfaceIndex } from './surface-index.js';
import { append, BLANK, readNext, removeLastUnits } from './tokens.js';

const Y = 'y'.charCodeAt(0);

/** How many surfaces with one hash are tried. More are one name of as many entries, which no reader would look through. */
const MOST_ALIKE = 50;

/** How to get from an inflected word to its base. */
interface Ending {
  /** How many code units to take off the end of the word. */
  readonly cut: number;
  /** Whether to put a y in their place. */
  readonly y: boolean;
}

/** Searches one text after the other. */
export class Scanner {
  readonly #index: SurfaceIndex;
  readonly #onRefused: ((refused: RefusedMatch) => void) | undefined;
  #text = '';
  /** The rules of the language of the text. */
  #rules: LanguageRules;
  /** Where the text starts in the longer one that it is a piece of. */
  #offset = 0;
  /** The way back to the text as given; `undefined` if that is in normal form. */
  #form: NormalForm | undefined;
  #refusals: Refusals;
  /** The text before this place has been searched. */
  #at = 0;
  /** Where the last match ends: no other may start before. */
  #taken = 0;

  /** Of the matches that start with the same token. */
  readonly #best: BestMatch;

  /** @param onRefused called with each place that spells a surface and is no match */
  constructor(index: SurfaceIndex, onRefused?: (refused: RefusedMatch) => void) {
    this.#index = index;
    this.#best = new BestMatch(index);
    this.#rules = index.rules;
    this.#refusals = new Refusals(index, '', index.rules);
    this.#onRefused = onRefused;
  }

  /** The rules of the language of the texts that follow. Default: those of the index. */
  set rules(rules: LanguageRules) {
    this.#rules = rules;
  }

  /**
   * Starts to search `text`, which may be a piece of a longer one: all places are those of the longer one.
   *
   * @param offset where the piece starts
   * @param at where the search starts; what is before is only read
   * @param taken where the last match ends
   */
  setText(text: string, offset = 0, at = 0, taken = 0): this {
    foldAs(this.#index.rules);
    this.#form = normalForm(text);
    this.#text = this.#form === undefined ? text : this.#form.text;
    this.#refusals = new Refusals(this.#index, this.#text, this.#rules);
    this.#offset = offset;
    this.#at = this.#indexOf(at);
    this.#taken = this.#indexOf(taken);
    return this;
  }

  /** Where the last match ends. */
  get taken(): number {
    return this.#offset + (this.#form === undefined ? this.#taken : this.#form.end(this.#taken));
  }

  /** Searches up to `until`, a place where the text may be cut, and returns the matches that start there. */
  findNext(until = Infinity): Match[] {
    const matches: Match[] = [];
    const text = this.#text;
    const { rules: foldRules, textsAndIds, slots } = this.#index;
    foldAs(foldRules);
    const isAsGiven = this.#form === undefined;
    const offset = this.#offset;
    const stop = until === Infinity ? text.length : this.#indexOf(until);
    for (;;) {
      const start = findCandidate(text, this.#at, stop, slots, this.#rules);
      if (start >= stop) {
        this.#at = start;
        return matches;
      }
      const { candidateEnd: end, candidateHash, candidateValue: value } = scratch;
      // Most matches are one word as it is written, or in another case, and need no more than this.
      const surface = firstSurface(value);
      if ((value & (IS_PREFIX | NEEDS_CHECK)) === 0 && isAsGiven && this.#isOneWord(surface, start, end)) {
        matches.push({
          start: start + offset,
          end: end + offset,
          id: textsAndIds[(surface << 1) + 1] as string,
        });
        this.#at = this.#taken = end;
      } else {
        this.#addBest(start, end, candidateHash, value, matches);
      }
    }
  }

  /** Whether the word from `start` to `end` spells `surface`, and no rule refuses it. */
  #isOneWord(surface: number, start: number, end: number): boolean {
    if (surface < 0 || !isAfterBlank(this.#text, start)) return false;
    const written = this.#index.textOf(surface);
    return (
      matchAt(this.#text, start, written, 0, written.length) === end &&
      this.#refusals.find(surface, start, end, scratch.isSameCase) === undefined
    );
  }

  /**
   * Adds the best match that starts with the token from `start` to `end`, if there is one; the search then continues behind
   * it.
   *
   * @param value what the table has for the hash of the token
   */
  #addBest(start: number, end: number, hash: number, value: number, matches: Match[]): void {
    const best = this.#best;
    best.clear();
    this.#search(start, end, hash, value);
    this.#at = behindArticle(this.#text, start, end, this.#rules);
    if (!best.isFound) return;
    this.#at = this.#taken = best.end;
    const flags = this.#index.flags[best.surface] as number;
    const match = this.#toMatch(best.surface, best.start, best.end);
    if ((flags & (EXCLUDED | NOT_AUTO)) === 0) {
      const { senses } = best;
      matches.push(senses.length > 1 ? { ...match, senses } : match);
    } else this.#onRefused?.({ ...match, refusal: (flags & EXCLUDED) !== 0 ? 'excluded' : 'not-auto' });
  }

  /** Tries every surface that begins with the token from `start` to `end`. */
  #search(start: number, end: number, hash: number, value: number): void {
    const text = this.#text;
    const { slots } = this.#index;
    for (let last = start; ;) {
      this.#tryAll(firstSurface(value), start, end, undefined);
      // A match without an ending wins over one with it, unless the latter has a symbol in front, so that it starts earlier.
      if (this.#best.end !== end || !isAfterBlank(text, start)) this.#searchBases(start, last, end, hash);
      if ((value & IS_PREFIX) === 0) return;
      end = readNext(text, end, hash);
      if (end < 0) return;
      last = scratch.tokenStart;
      hash = scratch.tokenHash;
      value = lookUp(slots, hash);
    }
  }

  /** Tries the surfaces of which the last word is a base form of the token from `last` to `end`. */
  #searchBases(start: number, last: number, end: number, hash: number): void {
    const { slots } = this.#index;
    const word = fold(this.#text.slice(last, end), this.#index.rules.isTurkic);
    for (const base of baseForms(word)) {
      const y = !word.startsWith(base); // "companies" does not start with "company"
      const cut = word.length - base.length + Number(y);
      const stem = removeLastUnits(hash, this.#text, end, cut);
      const value = lookUp(slots, y ? append(stem, Y) : stem);
      this.#tryAll(firstSurface(value), start, end, { cut, y });
    }
  }

  /** Tries the surface `first` and those with the same hash. */
  #tryAll(first: number, start: number, end: number, ending: Ending | undefined): void {
    const { next } = this.#index;
    let count = 0;
    for (let surface = first; surface >= 0 && count < MOST_ALIKE; surface = next[surface] as number, count++)
      this.#trySurface(surface, start, end, ending);
  }

  /** Makes `surface` the best match if the text from `start` to `end` spells it, no rule refuses it, and it is better. */
  #trySurface(surface: number, start: number, end: number, ending: Ending | undefined): void {
    const text = this.#text;
    const written = this.#index.textOf(surface);
    const flags = this.#index.flags[surface] as number;
    let from = start;
    let to = end;
    let first = 0;
    let last = written.length;
    if ((flags & SYMBOLS) !== 0) {
      // The same symbols must be around the words of the text; none are behind an ending.
      first = firstWord(written);
      last = lastWord(written);
      if (ending !== undefined && last !== written.length) return;
      from = matchAt(text, start, written, first, 0);
      to = matchAt(text, end, written, last, written.length);
      if (from < this.#taken || to < 0) return;
    }
    if (ending === undefined) {
      if (matchAt(text, start, written, first, last) === end)
        this.#keepIfBetter(
          surface,
          from,
          to,
          scratch.isSameCase ? AS_WRITTEN : IN_ANOTHER_CASE,
          scratch.isSameCase,
        );
      return;
    }
    const { cut, y } = ending;
    if ((flags & NOT_INFLECTED) !== 0 || (y && written.charCodeAt(--last) !== Y)) return;
    // If the surface is strict about case, the ending must be in small letters.
    if (matchAt(text, start, written, first, last) === end - cut)
      this.#keepIfBetter(
        surface,
        from,
        end,
        INFLECTED,
        scratch.isSameCase && !y && isLower(text.slice(end - cut, end)),
      );
  }

  /** Makes `surface` the best match if it is better and no rule refuses it. */
  #keepIfBetter(surface: number, start: number, end: number, closeness: number, isSameCase: boolean): void {
    if (this.#best.excels(start, end, closeness)) return;
    // "½" is written out as "1⁄2": "1" alone is half a character of the text as given.
    if (this.#form !== undefined && (this.#form.start(start) < 0 || this.#form.end(end) < 0)) return;
    const refusal = this.#refusals.find(surface, start, end, isSameCase);
    if (refusal === undefined) this.#best.take(surface, start, end, closeness);
    else this.#onRefused?.({ ...this.#toMatch(surface, start, end), refusal });
  }

  #toMatch(surface: number, start: number, end: number): Match {
    const id = this.#index.textsAndIds[(surface << 1) + 1] as string;
    const form = this.#form;
    start = wordStart(this.#text, start);
    if (form !== undefined) [start, end] = [form.start(start), form.end(end)];
    return { start: start + this.#offset, end: end + this.#offset, id };
  }

  /** The index in the normal form of `place` in the text as given. */
  #indexOf(place: number): number {
    const at = Math.max(place - this.#offset, 0);
    return this.#form === undefined ? at : this.#form.indexOf(at);
  }
}

function isAfterBlank(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === BLANK;
}

/** Where the word starts of which a match has the letters from `start` on: an article may be written together with it. */
function wordStart(text: string, start: number): number {
  if (kindAt(text, start) === LETTER) while (start > 0 && kindAt(text, start - 1) === LETTER) start--;
  return start;
}
