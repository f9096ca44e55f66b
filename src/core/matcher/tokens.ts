/**
 * Reads a text in normal form token by token, and hashes the tokens. It defines what a word is, for texts and for surfaces
 * alike: a token is a word, or one character of a script without spaces, each with its marks. The hash is that of Rabin and
 * Karp (https://doi.org/10.1147/rd.312.0249): it can be continued over the next token, and letters can be removed from its
 * end.
 */
import {
  COMPOSITE,
  DICTIONARY,
  FOLDED_LETTERS,
  foldUnit,
  isSecondHalf,
  JOINER,
  kindAt,
  kindOf,
  LETTER,
  MARK,
  SPACE,
} from './characters.js';
import { scratch } from './scratch.js';

/** The hash of an empty text. Not 0, so that a token in front of another changes the hash in every case. */
export const SEED = 7;
export const BASE = 31;
/**
 * The bits of a hash. 25, because 31 times such a number is still a small integer of V8 (31 bits): code that runs for the
 * first time is fast with small integers.
 */
export const HASH_MASK = 0x1ffffff;
/** {@link BASE} × this = 1 (modulo 2²⁵). */
const INVERSE = 32472031;
export const BLANK = 0x20;

/** Whether a token starts at `at`, which is not inside one. A mark without a letter before it is no token. */
export function startsToken(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind > JOINER && kind !== MARK;
}

/** Where the first token at or after `from` starts, or the length of the text. */
export function nextToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && !startsToken(text, at)) at++;
  return at;
}

/**
 * Reads the token that starts at `start`, and continues `hash` over it, into {@link scratch}.
 *
 * @returns where the token ends
 */
export function readToken(text: string, start: number, hash: number): number {
  const { length } = text;
  let at = start;
  for (let isDictionary = false; at < length; at++) {
    const unit = text.charCodeAt(at);
    const letter = isDictionary ? 0 : (FOLDED_LETTERS[unit] as number);
    if (letter !== 0) {
      hash = (hash * BASE + letter) & HASH_MASK;
      continue;
    }
    if (at === start) isDictionary = kindAt(text, at) === DICTIONARY;
    else if (unit === BLANK) break;
    else if (!isSecondHalf(text, at) && (isDictionary ? kindAt(text, at) !== MARK : endsWord(text, at)))
      break;
    hash = append(hash, foldUnit(unit));
  }
  scratch.tokenHash = hash;
  return at;
}

/**
 * Reads everything from `from`, the end of a token, to the end of the next token, and continues `hash` over it. Writes the
 * hash and the start of that token into {@link scratch}.
 *
 * @returns where the next token ends; -1 if there is none
 */
export function readNext(text: string, from: number, hash: number): number {
  const { length } = text;
  // Never reads beyond the text: charCodeAt would return NaN, and an index of NaN makes every later look-up slow.
  if (from >= length) return -1;
  if (
    text.charCodeAt(from) === BLANK &&
    from + 1 < length &&
    FOLDED_LETTERS[text.charCodeAt(from + 1)] !== 0
  ) {
    scratch.tokenStart = from + 1;
    return readToken(text, from + 1, (hash * BASE + BLANK) & HASH_MASK);
  }
  const start = (scratch.tokenStart = nextToken(text, from));
  return start < length ? readToken(text, start, appendBetween(text, from, start, hash)) : -1;
}

/** Whether a word ends before `at`: the character there neither belongs to the word nor joins it to another. */
function endsWord(text: string, at: number): boolean {
  let kind = kindAt(text, at);
  if (kind !== JOINER) return kind < JOINER || kind === DICTIONARY;
  kind = kindAt(text, at + 1);
  return kind !== LETTER && kind !== COMPOSITE;
}

/** Continues `hash` over the characters between two tokens; a run of white space counts as one space. */
function appendBetween(text: string, from: number, to: number, hash: number): number {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) !== SPACE) hash = append(hash, foldUnit(unit));
    else if (at === from || kindOf(text.charCodeAt(at - 1)) !== SPACE) hash = append(hash, BLANK);
  }
  return hash;
}

/** Continues `hash` over the folded code unit `unit`. */
export function append(hash: number, unit: number): number {
  return (hash * BASE + unit) & HASH_MASK;
}

/** Removes the last `count` code units of `text` before `end` from the end of `hash`. */
export function removeLastUnits(hash: number, text: string, end: number, count: number): number {
  for (let at = end - 1; at >= end - count; at--) hash = removeLast(hash, foldUnit(text.charCodeAt(at)));
  return hash;
}

/** Removes the folded code unit `unit` from the end of `hash`. */
export function removeLast(hash: number, unit: number): number {
  return Math.imul(hash - unit, INVERSE) & HASH_MASK;
}
