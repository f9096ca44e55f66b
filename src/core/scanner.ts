/**
 * Finds the surfaces of a glossary in a text: leftmost, longest, whole words, in one pass whose cost does not depend
 * on how many there are. Every token is hashed and looked up; where a surface begins so, the hash goes on over the next
 * tokens; what was found is compared letter by letter (Rabin and Karp, over words). matcher.ts is its public face.
 */
import { Addresses } from './addresses.js';
import { endingsOf, mayHaveEnding, type Ending } from './endings.js';
import { normalForm, type NormalForm } from './normal-form.js';
import type { Entry } from './schema.js';
import { AS_WRITTEN, compare, DIFFERENT, isLower, isStrict, touchesWord, wordsOf } from './spelling.js';
import type { SurfaceIndex } from './surface-index.js';
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

/** What was found at one place. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: number;
  /** Of two with the same words, the one that is spelled as written wins, and both win over a plural. */
  readonly rank: number;
}

const Y = 'y'.charCodeAt(0);

/** One text, being searched; a long one may be searched a part at a time. */
export class Scanner {
  readonly #index: SurfaceIndex;
  readonly #onRefused: ((finding: Finding) => void) | undefined;
  #text: string;
  /** The way back to the text as given, once it had to be brought into normal form. */
  #form: NormalForm | undefined;
  #breaks: WordBreaks;
  #addresses: Addresses;
  /** Up to where the text has been searched; nothing before is found again. */
  #at = 0;

  /** @param onRefused is told what spells a surface, but was refused */
  constructor(index: SurfaceIndex, text: string, onRefused?: (finding: Finding) => void) {
    this.#index = index;
    this.#onRefused = onRefused;
    this.#text = text;
    this.#breaks = new WordBreaks(text);
    this.#addresses = new Addresses(text);
  }

  /** Whether the whole text has been searched. */
  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Searches the next `length` code units, or all that is left, and returns what starts there. */
  find(length = Infinity): Finding[] {
    const findings: Finding[] = [];
    const until = Math.min(this.#at + length, this.#text.length);
    while (this.#at < until) {
      const isNormal = this.#form !== undefined;
      const start = tokenStart(this.#text, this.#at, isNormal);
      if (start === NO_TOKEN) {
        this.#at = this.#text.length;
        break;
      }
      const end = start < 0 ? start : readToken(this.#text, start, SEED, isNormal);
      if (end === NOT_NORMAL) this.#normalise();
      else if (this.#index.find(tokenHash) === 0 && !mayHaveEnding(this.#text.charCodeAt(end - 1)))
        this.#at = end;
      else this.#take(start, end, findings);
    }
    return findings;
  }

  /** Adds the best that starts with the token from `start` to `end`, and goes on behind it. */
  #take(start: number, end: number, findings: Finding[]): void {
    const best = this.#best(start, end);
    if (best === NOT_NORMAL) this.#normalise();
    else if (best === undefined) this.#at = end;
    else {
      this.#at = best.end;
      const entry = this.#index.entry(best.surface);
      const isExcluded = this.#index.isExcluded(best.surface);
      const refusal = isExcluded ? 'excluded' : entry.match?.auto === false ? 'not-auto' : undefined;
      findings.push(this.#finding(best.start, best.end, entry, refusal));
    }
  }

  /** The leftmost, longest, best spelled of all surfaces whose first token is the one from `start` to `end`. */
  #best(start: number, end: number): Candidate | typeof NOT_NORMAL | undefined {
    const text = this.#text;
    const isNormal = this.#form !== undefined;
    let best: Candidate | undefined;
    let hash = tokenHash;
    let last = start;
    for (;;) {
      const found = this.#index.find(hash);
      best = this.#compare(found, start, end, undefined, best);
      for (const ending of mayHaveEnding(text.charCodeAt(end - 1)) ? endingsOf(text, last, end) : []) {
        const stem = hashWithout(hash, text, end, ending.cut);
        best = this.#compare(this.#index.find(ending.y ? mix(stem, Y) : stem), start, end, ending, best);
      }
      if (!this.#index.isLonger(found)) return best;
      last = tokenStart(text, end, isNormal);
      if (last === NO_TOKEN) return best;
      if (last === NOT_NORMAL) return NOT_NORMAL;
      hash = mixBetween(text, end, last, hash);
      end = readToken(text, last, hash, isNormal);
      if (end === NOT_NORMAL) return NOT_NORMAL;
      hash = tokenHash;
    }
  }

  /** The better of `best` and the surfaces that were `found` for the words from `start` to `end`. */
  #compare(
    found: number,
    start: number,
    end: number,
    ending: Ending | undefined,
    best: Candidate | undefined,
  ): Candidate | undefined {
    const index = this.#index;
    for (let surface = index.first(found); surface >= 0; surface = index.next(surface)) {
      const candidate = this.#candidate(surface, start, end, ending);
      if (candidate !== undefined && (best === undefined || isBetter(candidate, best))) best = candidate;
    }
    return best;
  }

  /** `surface` as what the words from `start` to `end` spell; `undefined` if they do not, or a rule says no. */
  #candidate(surface: number, start: number, end: number, ending: Ending | undefined): Candidate | undefined {
    const text = this.#text;
    const written = this.#index.text(surface);
    const [first, last] = wordsOf(written);
    const spelling =
      ending === undefined
        ? compare(text, start, end, written, first, last)
        : this.#compareStem(surface, start, end, ending);
    const from = start - first;
    const to = end + written.length - last;
    if (spelling === DIFFERENT || from < this.#at || to > text.length) return undefined;
    if (first > 0 && compare(text, from, start, written, 0, first) === DIFFERENT) return undefined;
    if (to > end && compare(text, end, to, written, last, written.length) === DIFFERENT) return undefined;
    // Half of what one character became: "1" in "½".
    if (this.#form !== undefined && (this.#form.start(from) < 0 || this.#form.end(to) < 0)) return undefined;
    const refusal = this.#refusal(surface, from, to, spelling);
    if (refusal === undefined)
      return { start: from, end: to, surface, rank: ending === undefined ? spelling : 0 };
    this.#onRefused?.(this.#finding(from, to, this.#index.entry(surface), refusal));
    return undefined;
  }

  /** How the words without their ending spell `surface`; an ending in capitals counts as another case. */
  #compareStem(surface: number, start: number, end: number, { cut, y }: Ending): number {
    const text = this.#text;
    const written = this.#index.text(surface);
    const [first, last] = wordsOf(written);
    if (last < written.length || this.#index.entry(surface).match?.inflect === false) return DIFFERENT;
    if (y && written.charCodeAt(last - 1) !== Y) return DIFFERENT;
    const spelling = compare(text, start, end - cut, written, first, y ? last - 1 : last);
    return spelling === AS_WRITTEN && !isLower(text, end - cut, end) ? AS_WRITTEN - 1 : spelling;
  }

  #refusal(surface: number, start: number, end: number, spelling: number): Refusal | undefined {
    const written = this.#index.text(surface);
    if (spelling !== AS_WRITTEN && isStrict(written, this.#index.entry(surface))) return 'case';
    if (!this.#breaks.isBreak(start) || !this.#breaks.isBreak(end) || touchesWord(this.#text, start, end))
      return 'half-word';
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
    this.#breaks = new WordBreaks(this.#text);
    this.#addresses = new Addresses(this.#text);
  }
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.start !== other.start) return one.start < other.start;
  return one.end === other.end ? one.rank > other.rank : one.end > other.end;
}
