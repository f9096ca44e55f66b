/**
 * Reads a text token by token, and hashes what it reads: the one definition of what a word is, for texts and for
 * surfaces alike. A token is a word, or one character of a script without spaces. The hash is Rabin and Karp's
 * (https://doi.org/10.1147/rd.312.0249): it can go on over the next token, and letters at its end can be taken back.
 */
import {
  comparable,
  COMPOSITE,
  isDictionaryCharacter,
  isWordCharacter,
  JOINER,
  kindOf,
  LETTER,
  LETTERS,
  MARK,
  SPACE,
  SURROGATE,
} from './characters.js';

/** The hash of nothing. */
export const SEED = 7;
export const BASE = 31;
/** The bits of a hash. 25, because 31 times that still is a small integer in V8 (31 bits), so that code which runs for the first time is fast. */
export const HASH = 0x1ffffff;
/** {@link BASE} × this = 1 (modulo 2²⁵). */
const INVERSE = 32472031;
const BLANK = 0x20;

/** No token begins here or later. */
export const NO_TOKEN = -1;
/** The text has characters that must be brought into normal form first. */
export const NOT_NORMAL = -2;

/** The hash up to the end of the token that {@link readToken} read last. A second result, without an object for each word. */
export let tokenHash = SEED;

/**
 * Where the first token at or after `from` starts; else {@link NO_TOKEN} or {@link NOT_NORMAL}. A text of which it is
 * not known whether it `isNormal` is read as long as it has plain letters and separators only.
 */
export function tokenStart(text: string, from: number, isNormal: boolean): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (LETTERS[unit] !== 0) return at;
    const kind = kindOf(unit);
    if (kind <= JOINER) continue;
    if (kind === SURROGATE) {
      const char = characterAt(text, at);
      if (isWordCharacter(char)) return isNormal ? at : NOT_NORMAL;
      at += char.length - 1;
    } else if (kind === LETTER) return at;
    else if (!isNormal) return NOT_NORMAL;
    else if (kind !== MARK) return at;
    // A mark that belongs to no letter is no word.
  }
  return NO_TOKEN;
}

/**
 * Reads the token that starts at `start` and goes on with `hash` over it, into {@link tokenHash}.
 *
 * @returns where it ends, or {@link NOT_NORMAL}
 */
export function readToken(text: string, start: number, hash: number, isNormal: boolean): number {
  const { length } = text;
  let at = start;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const folded = LETTERS[unit] as number;
    if (folded !== 0) {
      hash = (hash * BASE + folded) & HASH;
      at++;
      continue;
    }
    const kind = kindOf(unit);
    if (kind === LETTER) continue; // it has just been learnt
    if (separates(text, at)) break;
    if (kind === JOINER) {
      hash = mix(hash, comparable(unit));
      at++;
      continue;
    }
    const char = characterAt(text, at);
    if (kind === SURROGATE && !isWordCharacter(char)) break;
    if (!isNormal) return NOT_NORMAL;
    const standsAlone = isDictionaryCharacter(char);
    if (standsAlone && at > start) break;
    for (const end = at + char.length; at < end; at++) hash = mix(hash, text.charCodeAt(at));
    if (standsAlone) break;
  }
  tokenHash = hash;
  return at;
}

/** Whether a word before `at` ends there: what stands there is neither of a word nor joins two. */
export function separates(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind < JOINER || (kind === JOINER && !joins(text, at + 1));
}

/** Goes on with `hash` over what stands between two tokens. */
export function mixBetween(text: string, from: number, to: number, hash: number): number {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) !== SPACE) hash = mix(hash, comparable(unit));
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
  for (let at = end - 1; at >= end - count; at--) hash = without(hash, comparable(text.charCodeAt(at)));
  return hash;
}

/** The hash of what `hash` stands for, without the character `folded` at its end. */
export function without(hash: number, folded: number): number {
  return Math.imul(hash - folded, INVERSE) & HASH;
}

/** The character at `at`, both halves of it. */
export function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number);
}

/** Whether what stands at `at` is joined to a word before it: a word character that does not stand for itself. */
function joins(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind === LETTER || kind === COMPOSITE;
  const char = characterAt(text, at);
  return isWordCharacter(char) && !isDictionaryCharacter(char);
}
