/**
 * Says why a place that spells a surface is no match: it is written in another case, a part of a longer word or of another name,
 * or of an address. The scanner asks for each such place of one text.
 */
import { hasSameAccents, isAcronym } from '../fold.js';
import type { LanguageRules } from '../language-rules.js';
import { Addresses, isSetApart } from './addresses.js';
import { FOLDED_LETTERS } from './characters.js';
import type { Refusal } from './match.js';
import { isOtherName } from './other-names.js';
import { CASE_INSENSITIVE, CASE_SENSITIVE, type SurfaceIndex } from './surface-index.js';
import { WordBreaks } from './word-breaks.js';

export class Refusals {
  readonly #index: SurfaceIndex;
  readonly #text: string;
  readonly #rules: LanguageRules;
  #breaks: WordBreaks | undefined;
  #addresses: Addresses | undefined;

  /**
   * @param text in normal form
   * @param rules those of its language
   */
  constructor(index: SurfaceIndex, text: string, rules: LanguageRules) {
    this.#index = index;
    this.#text = text;
    this.#rules = rules;
  }

  /** Why the text from `start` to `end`, which spells `surface`, is no match; `undefined` if it is one. */
  find(surface: number, start: number, end: number, isSameCase: boolean): Refusal | undefined {
    const text = this.#text;
    if (!isSameCase && (this.#isStrict(surface) || !this.#hasSameAccents(surface, start, end))) return 'case';
    const isPlain =
      FOLDED_LETTERS[text.charCodeAt(start)] !== 0 && FOLDED_LETTERS[text.charCodeAt(end - 1)] !== 0;
    if (!isPlain) {
      this.#breaks ??= new WordBreaks(text);
      if (!this.#breaks.mayStart(start) || !this.#breaks.mayEnd(end)) return 'half-word';
    }
    if (isOtherName(text, start, end, this.#rules)) return 'half-word';
    if (isSetApart(text, start, end)) return undefined;
    this.#addresses ??= new Addresses(text);
    return this.#addresses.touches(start, end) ? 'address' : undefined;
  }

  #isStrict(surface: number): boolean {
    const flags = this.#index.flags[surface] as number;
    if ((flags & (CASE_SENSITIVE | CASE_INSENSITIVE)) !== 0) return (flags & CASE_SENSITIVE) !== 0;
    return isAcronym(this.#index.textOf(surface));
  }

  /** Whether the text from `start` to `end` has the accents of `surface`; the table of letters has Greek ones without. */
  #hasSameAccents(surface: number, start: number, end: number): boolean {
    return hasSameAccents(this.#text.slice(start, end), this.#index.textOf(surface));
  }
}
