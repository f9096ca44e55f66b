/**
 * Finds the surfaces of a glossary in a text: leftmost, longest, whole words, in one pass whose cost does not depend
 * on how many there are. Every token is hashed and looked up; where a surface begins so, the hash goes on over the next
 * tokens; what was found is compared letter by letter (Rabin and Karp, over words). matcher.ts is its public face.
 */
import { Addresses } from './addresses.js';
import { endingsOf, mayHaveEnding, type Ending } from './endings.js';
import { find, firstOf, isLonger } from './hash-table.js';
import { normalForm, type NormalForm } from './normal-form.js';
import type { Entry } from './schema.js';
import { skim, skimmedEnd, skimmedHash } from './skim.js';
import {
  AS_WRITTEN,
  compare,
  DIFFERENT,
  IN_ANOTHER_CASE,
  isLower,
  isStrict,
  touchesWord,
  firstWord,
  lastWord,
} from './spelling.js';
import { EXCLUDED, SYMBOLS, type SurfaceIndex } from './surface-index.js';
import {
  hashWithout,
  mix,
  mixBetween,
  NO_TOKEN,
  NOT_NORMAL,
  readToken,
  SEED,
  tokenHash,
  tokenStart,
} from './tokens.js';
import { WordBreaks } from './word-breaks.js';

/** Why a place that spells a surface is no match. */
export type Refusal = 'case' | 'half-word' | 'address' | 'excluded' | 'not-auto';

/** A surface in a text; offsets are UTF-16 code units of the text as given. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
  /** Set when it is no match all the same; what is `excluded` or `not-auto` protects its words. */
  readonly refusal: Refusal | undefined;
}

/** The place where nothing was found. */
const NOWHERE = -1;
const BLANK = 0x20;
const Y = 'y'.charCodeAt(0);

/** Searches one text after the other; a long one may be searched a part at a time. */
export class Scanner {
  readonly #index: SurfaceIndex;
  readonly #onRefused: ((finding: Finding) => void) | undefined;
  #text = '';
  /** The way back to the text as given, once it had to be brought into normal form. */
  #form: NormalForm | undefined;
  #breaks: WordBreaks | undefined;
  #addresses: Addresses | undefined;
  /** Up to where the text has been searched. */
  #at = 0;
  /** Where the last finding ends: none may start before. */
  #taken = 0;

  // The best of what was found at one place.
  #start = NOWHERE;
  #end = NOWHERE;
  #surface = NOWHERE;
  /** Of two with the same words, the one that is spelled as written wins, and both win over a plural. */
  #rank = 0;

  /** @param onRefused is told what spells a surface, but was refused */
  constructor(index: SurfaceIndex, onRefused?: (finding: Finding) => void) {
    this.#index = index;
    this.#onRefused = onRefused;
  }

  /** Turns to the start of `text`. */
  open(text: string): this {
    this.#text = text;
    this.#form = this.#breaks = this.#addresses = undefined;
    this.#at = this.#taken = 0;
    return this;
  }

  /** Whether the whole text has been searched. */
  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Searches the next `length` code units, or all that is left, and returns what starts there. */
  find(length = Infinity): Finding[] {
    const findings: Finding[] = [];
    const until = this.#at + length;
    for (;;) {
      const end = Math.min(until, this.#text.length);
      this.#at = skim(this.#text, this.#at, end, this.#index.slots);
      if (this.#at >= end) return findings;
      if (skimmedEnd > 0) this.#take(this.#at, skimmedEnd, skimmedHash, findings);
      else this.#takeToken(findings);
    }
  }

  /** What `find` does where the text is not plain. */
  #takeToken(findings: Finding[]): void {
    const isNormal = this.#form !== undefined;
    const start = tokenStart(this.#text, this.#at, isNormal);
    const end = start < 0 ? start : readToken(this.#text, start, SEED, isNormal);
    if (end === NOT_NORMAL) this.#normalise();
    else if (end === NO_TOKEN) this.#at = this.#text.length;
    else this.#take(start, end, tokenHash, findings);
  }

  /** Adds the best that starts with the token from `start` to `end`, and goes on behind it. */
  #take(start: number, end: number, hash: number, findings: Finding[]): void {
    this.#start = NOWHERE;
    if (!this.#search(start, end, hash)) this.#normalise();
    else if (this.#start === NOWHERE) this.#at = end;
    else {
      this.#at = this.#taken = this.#end;
      const entry = this.#index.entryOf(this.#surface);
      const isExcluded = ((this.#index.owners[this.#surface] as number) & EXCLUDED) !== 0;
      const refusal = isExcluded ? 'excluded' : entry.match?.auto === false ? 'not-auto' : undefined;
      findings.push(this.#finding(this.#start, this.#end, entry, refusal));
    }
  }

  /** Looks for every surface whose first token is the one from `start` to `end`; `false` if the text is not normal. */
  #search(start: number, end: number, hash: number): boolean {
    const text = this.#text;
    const { next, slots } = this.#index;
    for (let last = start; ;) {
      const found = find(slots, hash);
      for (let surface = firstOf(found); surface >= 0; surface = next[surface] as number)
        this.#consider(surface, start, end, undefined);
      // With the same words, one that is no plural wins.
      if (this.#end !== end && mayHaveEnding(text.charCodeAt(end - 1)))
        this.#searchStems(start, last, end, hash);
      if (!isLonger(found)) return true;
      const isNormal = this.#form !== undefined;
      last = tokenStart(text, end, isNormal);
      if (last < 0) return last === NO_TOKEN;
      hash = mixBetween(text, end, last, hash);
      end = readToken(text, last, hash, isNormal);
      if (end === NOT_NORMAL) return false;
      hash = tokenHash;
    }
  }

  /** Looks for surfaces that the last token from `last` to `end` inflects. */
  #searchStems(start: number, last: number, end: number, hash: number): void {
    const { next, slots } = this.#index;
    const endings = endingsOf(this.#text, last, end);
    for (let i = 0; i < endings.length; i++) {
      const ending = endings[i] as Ending;
      const stem = hashWithout(hash, this.#text, end, ending.cut);
      const found = find(slots, ending.y ? mix(stem, Y) : stem);
      for (let surface = firstOf(found); surface >= 0; surface = next[surface] as number)
        this.#consider(surface, start, end, ending);
    }
  }

  /** Makes `surface` the best if the words from `start` to `end` spell it, no rule says no, and it is better. */
  #consider(surface: number, start: number, end: number, ending: Ending | undefined): void {
    const text = this.#text;
    const written = this.#index.texts[surface] as string;
    if (((this.#index.owners[surface] as number) & SYMBOLS) !== 0) {
      if (ending === undefined || lastWord(written) === written.length)
        this.#considerSymbols(surface, start, end, ending);
      return;
    }
    const spelling =
      ending === undefined
        ? compare(text, start, end, written, 0, written.length)
        : this.#compareStem(surface, start, end, ending);
    if (spelling !== DIFFERENT)
      this.#offer(surface, start, end, spelling, ending === undefined ? spelling : 0);
  }

  /** The same for a surface with symbols around its words: they must stand around those of the text, too. */
  #considerSymbols(surface: number, start: number, end: number, ending: Ending | undefined): void {
    const text = this.#text;
    const written = this.#index.texts[surface] as string;
    const first = firstWord(written);
    const last = lastWord(written);
    const from = start - first;
    const to = end + written.length - last;
    if (from < this.#taken || to > text.length) return;
    const spelling =
      ending === undefined
        ? compare(text, start, end, written, first, last)
        : this.#compareStem(surface, start, end, ending);
    if (
      spelling !== DIFFERENT &&
      compare(text, from, start, written, 0, first) !== DIFFERENT &&
      compare(text, end, to, written, last, written.length) !== DIFFERENT
    )
      this.#offer(surface, from, to, spelling, ending === undefined ? spelling : 0);
  }

  /** How the words without their ending spell `surface`; an ending in capitals counts as another case. */
  #compareStem(surface: number, start: number, end: number, { cut, y }: Ending): number {
    const text = this.#text;
    const written = this.#index.texts[surface] as string;
    const { length } = written;
    if (this.#index.entryOf(surface).match?.inflect === false) return DIFFERENT;
    if (y && written.charCodeAt(length - 1) !== Y) return DIFFERENT;
    const spelling = compare(text, start, end - cut, written, firstWord(written), y ? length - 1 : length);
    return spelling === AS_WRITTEN && (y || !isLower(text, end - cut, end)) ? IN_ANOTHER_CASE : spelling;
  }

  /** Makes `surface` the best, if it is better and no rule says no. */
  #offer(surface: number, start: number, end: number, spelling: number, rank: number): void {
    const isBest = this.#start === NOWHERE || this.#isBetter(start, end, rank);
    // "1" is half of what "½" became.
    if (!isBest || (this.#form !== undefined && (this.#form.start(start) < 0 || this.#form.end(end) < 0)))
      return;
    const refusal = this.#refusal(surface, start, end, spelling);
    if (refusal === undefined) {
      this.#start = start;
      this.#end = end;
      this.#surface = surface;
      this.#rank = rank;
    } else this.#onRefused?.(this.#finding(start, end, this.#index.entryOf(surface), refusal));
  }

  #isBetter(start: number, end: number, rank: number): boolean {
    if (start !== this.#start) return start < this.#start;
    return end === this.#end ? rank > this.#rank : end > this.#end;
  }

  #refusal(surface: number, start: number, end: number, spelling: number): Refusal | undefined {
    const text = this.#text;
    const index = this.#index;
    if (spelling !== AS_WRITTEN && isStrict(index.texts[surface] as string, index.entryOf(surface)))
      return 'case';
    if (((index.owners[surface] as number) & SYMBOLS) !== 0 && touchesWord(text, start, end))
      return 'half-word';
    if (this.#form !== undefined) {
      this.#breaks ??= new WordBreaks(text);
      if (!this.#breaks.isBreak(start) || !this.#breaks.isBreak(end)) return 'half-word';
    }
    if (text.charCodeAt(end) === BLANK && text.charCodeAt(start - 1) === BLANK) return undefined;
    this.#addresses ??= new Addresses(text);
    return this.#addresses.contain(start, end) ? 'address' : undefined;
  }

  #finding(start: number, end: number, entry: Entry, refusal: Refusal | undefined): Finding {
    const form = this.#form;
    if (form === undefined) return { start, end, entry, refusal };
    return { start: form.start(start), end: form.end(end), entry, refusal };
  }

  /** Goes on with the text in normal form. Up to here it was that, so the place is the same. */
  #normalise(): void {
    this.#form = normalForm(this.#text);
    this.#text = this.#form.text;
    this.#addresses = undefined;
  }
}
