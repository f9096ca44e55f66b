/**
 * Says of which kind each character is to the matcher, and what it is compared as. Two tables over UTF-16 code units, filled
 * with ASCII at first and with other characters on demand, so that reading a text takes one look-up a character in every
 * script. Does not know words or surfaces.
 */
import { foldCase, IGNORABLE } from '../fold.js';
import type { LanguageRules } from '../language-rules.js';

/** A character of no other kind: punctuation, symbol, control. */
export const SEPARATOR = 1;
export const SPACE = 2;
/** Belongs to a word if word characters are on both sides: "add-on", "API's", "snake_case", "node.js". */
export const JOINER = 3;
/** A letter or digit that {@link FOLDED_LETTERS} has, or that lies beyond U+FFFF. */
export const LETTER = 4;
/** A letter or digit of a script without spaces between words. Words of these are found with a dictionary. */
export const DICTIONARY = 5;
/** Belongs to the character before it, and may compose with it. */
export const MARK = 6;
/**
 * Must be brought into normal form (normal-form.ts) before it can be compared. A text in normal form still has some, such as
 * single Korean letters; they count as letters that have no other case.
 */
export const COMPOSITE = 7;
/** Half of a character beyond U+FFFF; {@link kindAt} returns the kind of the whole character. */
export const SURROGATE = 8;

/** The kind of each code unit; 0 if it is not known yet (see {@link kindOf}). */
export const CHARACTER_KINDS = new Uint8Array(0x10000);
/** What each code unit of kind {@link LETTER} folds to; 0 for every other kind, and for units that are not known yet. */
export const FOLDED_LETTERS = new Uint16Array(0x10000);

/** The joiners of UAX #29 (https://unicode.org/reports/tr29/#MidLetter), and those of file names, addresses and code. */
const JOINERS = /[-\u2010\u2011'\u2018\u2019\u201b_.@\\\u00b7\u05f3\u05f4]/;
// The characters of Western languages come first: the first use of an expression with a Unicode property takes a millisecond.
const USUAL_LETTER = /[a-z\dÀ-ÖØ-Þà-öø-ÿ]/i;
const PUNCTUATION = /[\0-\x2f:-?[-`{-~\u2012-\u2027\u2030-\u205e]/;
/** The scripts in which UAX #29 finds words with a dictionary. Not U+02BC, which is the apostrophe of Ukrainian, too. */
const DICTIONARY_SCRIPTS =
  /(?!\u02bc)[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** Korean letters: several of them are written as one syllable. */
const CONJOINING = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;

/** From U+2010 on: the hyphens, dashes and quotation marks that are compared as those of a keyboard, as in fold.ts. */
const SIGNS = '----—―‖‗\'\'‚\'""""';
const FIRST_SIGN = 0x2010;
/** The four letters i; which of them are one depends on the language. */
const LETTERS_I = 'Iiİı';
/** Whether I and ı, İ and i are one letter at present. */
let isTurkic = false;

for (let unit = 0; unit < 128; unit++) addToTables(unit);

/** Makes the tables fold by the rules of a language. To be called before surfaces or texts are read. */
export function foldAs(rules: LanguageRules): void {
  if (rules.isTurkic === isTurkic) return;
  isTurkic = rules.isTurkic;
  for (const letter of LETTERS_I) {
    FOLDED_LETTERS[letter.charCodeAt(0)] = 0;
    addToTables(letter.charCodeAt(0));
  }
}

/** Folds the case of `text` by the rules of the language at present. */
export function foldCaseHere(text: string): string {
  return foldCase(text, isTurkic);
}

/** The kind of the code unit `unit`. */
export function kindOf(unit: number): number {
  return CHARACTER_KINDS[unit] || addToTables(unit);
}

/** The kind of the character at `at`, which may be either half of it. Before and after the text there are separators. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SEPARATOR;
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind;
  return classify(String.fromCodePoint(text.codePointAt(isSecondHalf(text, at) ? at - 1 : at) as number));
}

/** The kind of the character at `at`; if that is a mark, the kind of the character that it belongs to. */
export function baseKindAt(text: string, at: number): number {
  while (kindAt(text, at) === MARK) at--;
  return kindAt(text, at);
}

/** Whether a word character, or a mark of one, is at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return baseKindAt(text, at) > JOINER;
}

/** Whether the code units before and at `at` are one character. */
export function isSecondHalf(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) >> 10 === SECOND_HALF >> 10 && text.charCodeAt(at - 1) >> 10 === FIRST_HALF >> 10
  );
}

/** What the code unit `unit` of a text in normal form is compared as. Its kind must be known (see {@link kindOf}). */
export function foldUnit(unit: number): number {
  if (unit === 0x2032) return 0x27; // ′, which editors make of ' behind a number, and ″ of "
  if (unit === 0x2033) return 0x22;
  if (unit >= FIRST_SIGN && unit < FIRST_SIGN + SIGNS.length) return SIGNS.charCodeAt(unit - FIRST_SIGN);
  return FOLDED_LETTERS[unit] || unit;
}

/** Fills in both tables for `unit`, and returns its kind. */
function addToTables(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = unit >> 11 === FIRST_HALF >> 11 ? SURROGATE : classify(char);
  CHARACTER_KINDS[unit] = kind;
  if (kind === LETTER) FOLDED_LETTERS[unit] = foldCaseHere(char).charCodeAt(0);
  return kind;
}

function classify(char: string): number {
  if (char !== '\ufeff' && /\s/.test(char)) return SPACE;
  if (JOINERS.test(char)) return JOINER;
  if (PUNCTUATION.test(char)) return SEPARATOR;
  if (USUAL_LETTER.test(char)) return LETTER;
  if (IGNORABLE.test(char)) return COMPOSITE;
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return SEPARATOR;
  const folded = foldCaseHere(char);
  const isMark = /\p{M}/u.test(char);
  // Marks, and letters beyond U+FFFF, are not in the table of folded letters: they must fold to themselves.
  const isFolded = folded === char || (folded.length === 1 && !isMark);
  if (!isFolded || char.normalize('NFKC') !== char || CONJOINING.test(char)) return COMPOSITE;
  if (isMark) return MARK;
  return DICTIONARY_SCRIPTS.test(char) ? DICTIONARY : LETTER;
}
