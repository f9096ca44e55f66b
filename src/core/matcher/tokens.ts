/**
 * Reads a text in normal form token by token, and hashes what it reads: the one definition of what a word is, for texts
 * and for surfaces alike. A token is a word, or one character of a script without spaces; marks belong to both. The
 * hash is Rabin and Karp's (https://doi.org/10.1147/rd.312.0249): it can go on over the next token, and letters at
 * its end can be taken back.
 */
import {
  foldUnit,
  COMPOSITE,
  DICTIONARY,
  isSecondHalf,
  JOINER,
  kindAt,
  kindOf,
  LETTER,
  FOLDED_LETTERS,
  MARK,
  SPACE,
} from './characters.js';

/** The hash of nothing. */
export const SEED = 7;
export const BASE = 31;
/** The bits of a hash. 25, because 31 times that still is a small integer in V8 (31 bits), so that code which runs for the first time is fast. */
export const HASH = 0x1ffffff;
/** {@link BASE} × this = 1 (modulo 2²⁵). */
const INVERSE = 32472031;
export const BLANK = 0x20;

/** The hash up to the end of the token that was read last. A second result, without an object for each word. */
export let tokenHash = 0;
/** Where the token that {@link readNext} read last starts. */
export let tokenStart = 0;

/** Whether a word, or a character of a script without spaces, starts at `at`, where none goes on. */
export function startsToken(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  // A mark that belongs to no letter is no word.
  return kind > JOINER && kind !== MARK;
}

/** Where the first token at or after `from` starts, or the length of the text. */
export function nextToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && !startsToken(text, at)) at++;
  return at;
}

/**
 * Reads the token that starts at `start` and goes on with `hash` over it, into {@link tokenHash}.
 *
 * @returns where it ends
 */
export function readToken(text: string, start: number, hash: number): number {
  const { length } = text;
  let at = start;
  for (let isAlone = false; at < length; at++) {
    const unit = text.charCodeAt(at);
    const letter = isAlone ? 0 : (FOLDED_LETTERS[unit] as number);
    if (letter !== 0) {
      hash = (hash * BASE + letter) & HASH;
      continue;
    }
    if (at === start) isAlone = kindAt(text, at) === DICTIONARY;
    else if (unit === BLANK) break;
    else if (!isSecondHalf(text, at) && (isAlone ? kindAt(text, at) !== MARK : separates(text, at))) break;
    hash = mix(hash, foldUnit(unit));
  }
  tokenHash = hash;
  return at;
}

/** Reads what stands behind a token, from `from` to the end of the next, and goes on with `hash` over it; -1 if there is none. */
export function readNext(text: string, from: number, hash: number): number {
  const { length } = text;
  // Never beyond the text: a NaN for an index makes the look-up slow, and that for good.
  if (from >= length) return -1;
  if (
    text.charCodeAt(from) === BLANK &&
    from + 1 < length &&
    FOLDED_LETTERS[text.charCodeAt(from + 1)] !== 0
  ) {
    tokenStart = from + 1;
    return readToken(text, tokenStart, (hash * BASE + BLANK) & HASH);
  }
  tokenStart = nextToken(text, from);
  return tokenStart < length ? readToken(text, tokenStart, mixBetween(text, from, tokenStart, hash)) : -1;
}

/** Whether a word before `at` ends there: what stands there is neither of it nor joins it to another. */
function separates(text: string, at: number): boolean {
  let kind = kindAt(text, at);
  if (kind !== JOINER) return kind < JOINER || kind === DICTIONARY;
  kind = kindAt(text, at + 1);
  return kind !== LETTER && kind !== COMPOSITE;
}

/** Goes on with `hash` over what stands between two tokens. */
function mixBetween(text: string, from: number, to: number, hash: number): number {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) !== SPACE) hash = mix(hash, foldUnit(unit));
    else if (at === from || kindOf(text.charCodeAt(at - 1)) !== SPACE) hash = mix(hash, BLANK);
  }
  return hash;
}

/** The hash of what `hash` stands for, followed by the character `folded`. */
export function mix(hash: number, folded: number): number {
  return (hash * BASE + folded) & HASH;
}

/** The hash of what `hash` stands for, without the last `count` characters of `text` before `end`. */
export function hashWithout(hash: number, text: string, end: number, count: number): number {
  for (let at = end - 1; at >= end - count; at--) hash = without(hash, foldUnit(text.charCodeAt(at)));
  return hash;
}

/** The hash of what `hash` stands for, without the character `folded` at its end. */
export function without(hash: number, folded: number): number {
  return Math.imul(hash - folded, INVERSE) & HASH;
}
