/**
 * What each character is to the matcher, and what it is compared as. Two tables over UTF-16 code units, filled with
 * ASCII and then on demand, so that reading a text is one look-up a character in every script. Knows nothing of words
 * or surfaces.
 */

import { foldCase, IGNORABLE } from '../fold.js';

/** Anything that is none of the others: punctuation, symbols, controls. */
export const SEPARATOR = 1;
export const SPACE = 2;
/** Stands inside a word when word characters stand on both sides: "add-on", "API's", "snake_case", "node.js". */
export const JOINER = 3;
/** A letter or digit. What it folds to stands in {@link FOLDED_LETTERS}, unless it is a {@link COMPOSITE} or beyond U+FFFF. */
export const LETTER = 4;
/** A letter or digit of a script without spaces between words. */
export const DICTIONARY = 5;
/** Belongs to the character before it, and may compose with it. */
export const MARK = 6;
/** Must be brought into normal form (normal-form.ts) before it can be compared; in that, a letter that stays alone. */
export const COMPOSITE = 7;
/** Half of a character beyond U+FFFF; {@link kindAt} says what the whole is. */
const SURROGATE = 8;

/** The kind of each code unit; 0 for one that was never asked for. */
export const CHARACTER_KINDS = new Uint8Array(0x10000);
/** What each code unit of kind {@link LETTER} folds to; 0 for every other. Complete only for kinds that were asked for. */
export const FOLDED_LETTERS = new Uint16Array(0x10000);

/** Joiners as UAX #29 has them (https://unicode.org/reports/tr29/#MidLetter), and those that names of files, addresses and code have. */
const JOINERS = /[-\u2010\u2011'\u2019_.@\\\u00b7\u05f3\u05f4]/;
/** What every text has in western languages. To ask for properties costs a millisecond when it is done for the first time. */
const USUAL_LETTER = /[a-z\dÀ-ÖØ-Þà-öø-ÿ]/i;
const PUNCTUATION = /[\0-\x2f:-?[-`{-~\u2012-\u2027\u2030-\u205e]/;
/** The scripts that need a dictionary to find words, by what UAX #29 says of them; U+02BC is the apostrophe of Ukrainian, too. */
const DICTIONARY_SCRIPTS =
  /(?!\u02bc)[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** Korean letters that are written as one syllable when they stand side by side. */
const CONJOINING = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
/** The first half of a character beyond U+FFFF. */
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;

for (let unit = 0; unit < 128; unit++) learn(unit);

/** The kind of the code unit `unit`. */
export function kindOf(unit: number): number {
  return CHARACTER_KINDS[unit] || learn(unit);
}

/** The kind of the character at `at`, whichever half of it stands there; beyond the text there are separators. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SEPARATOR;
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind;
  return classify(String.fromCodePoint(text.codePointAt(isSecondHalf(text, at) ? at - 1 : at) as number));
}

/** The kind of the character that stands at `at` or has its mark there. */
export function baseKindAt(text: string, at: number): number {
  while (kindAt(text, at) === MARK) at--;
  return kindAt(text, at);
}

/** Whether a word character, or a mark of one, stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return baseKindAt(text, at) > JOINER;
}

/** Whether the character before `at` goes on there. */
export function isSecondHalf(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) >> 10 === SECOND_HALF >> 10 && text.charCodeAt(at - 1) >> 10 === FIRST_HALF >> 10
  );
}

/** What the code unit `unit` of a text in normal form is compared as. Letters must be known: see {@link kindOf}. */
export function foldUnit(unit: number): number {
  // Typographic apostrophes and hyphens are as good as those of a keyboard: see `spell` of fold.ts.
  if (unit === 0x2019) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  return FOLDED_LETTERS[unit] || unit;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = unit >> 11 === FIRST_HALF >> 11 ? SURROGATE : classify(char);
  CHARACTER_KINDS[unit] = kind;
  if (kind === LETTER) FOLDED_LETTERS[unit] = foldCase(char).charCodeAt(0);
  return kind;
}

function classify(char: string): number {
  if (char !== '\ufeff' && /\s/.test(char)) return SPACE;
  if (JOINERS.test(char)) return JOINER;
  if (PUNCTUATION.test(char)) return SEPARATOR;
  if (USUAL_LETTER.test(char)) return LETTER;
  if (IGNORABLE.test(char)) return COMPOSITE;
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return SEPARATOR;
  const folded = foldCase(char);
  const isMark = /\p{M}/u.test(char);
  // Marks and letters beyond U+FFFF have no place in the table.
  const isFolded = folded === char || (folded.length === 1 && !isMark);
  if (!isFolded || char.normalize('NFKC') !== char || CONJOINING.test(char)) return COMPOSITE;
  if (isMark) return MARK;
  return DICTIONARY_SCRIPTS.test(char) ? DICTIONARY : LETTER;
}
