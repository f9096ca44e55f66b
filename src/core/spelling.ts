/**
 * Whether a piece of a text is a surface: letter by letter, by the rules of case. The scanner asks after the hash said
 * that it may be. Texts and surfaces are in normal form here.
 */
import { comparable, isWordCharacter, JOINER, kindOf, LETTERS, SPACE, SURROGATE } from './characters.js';
import type { Entry } from './schema.js';
import { characterAt } from './tokens.js';

export const DIFFERENT = 0;
export const IN_ANOTHER_CASE = 1;
export const AS_WRITTEN = 2;

/** How `text` from `from` to `to` spells `surface` from `start` to `end`. A run of white space is one space. */
export function compare(
  text: string,
  from: number,
  to: number,
  surface: string,
  start: number,
  end: number,
): number {
  let spelling = AS_WRITTEN;
  while (from < to && start < end) {
    const one = text.charCodeAt(from);
    const other = surface.charCodeAt(start);
    const letter = LETTERS[one];
    if (letter !== 0) {
      if (letter !== LETTERS[other]) return DIFFERENT;
      if (one !== other) spelling = IN_ANOTHER_CASE;
      from++;
      start++;
    } else if (kindOf(one) === SPACE) {
      if (kindOf(other) !== SPACE) return DIFFERENT;
      from = skipSpace(text, from);
      start = skipSpace(surface, start);
    } else {
      if (comparable(one) !== comparable(other)) return DIFFERENT;
      from++;
      start++;
    }
  }
  return from === to && start === end ? spelling : DIFFERENT;
}

/** Whether the case of `surface` counts: the entry says so, or all its letters are capitals ("IT" is not "it"). */
export function isStrict(surface: string, { match }: Entry): boolean {
  if (match?.caseSensitive !== undefined) return match.caseSensitive;
  return !/[a-z]/.test(surface) && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

/** Whether all letters from `from` to `to` are small. */
export function isLower(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to);
  return part === part.toLowerCase();
}

/** Where the first word of `surface` starts: ".NET" begins with a symbol. */
export function firstWord(surface: string): number {
  let start = 0;
  while (!isWordAt(surface, start)) start++;
  return start;
}

/** Where the last word of `surface` ends: "C++" ends with symbols. */
export function lastWord(surface: string): number {
  let end = surface.length;
  while (!isWordAt(surface, end - 1)) end--;
  return end;
}

/** Whether `surface` begins or ends with something that belongs to no word. */
export function hasSymbolsAround(surface: string): boolean {
  return !isWordAt(surface, 0) || !isWordAt(surface, surface.length - 1);
}

/** Whether a symbol at the start or end of what was found touches a word: "C++" in "C++11". */
export function touchesWord(text: string, start: number, end: number): boolean {
  if (
    !isWordAt(text, start) &&
    (isWordAt(text, start - 1) || (isJoinerAt(text, start - 1) && isWordAt(text, start - 2)))
  )
    return true;
  return (
    !isWordAt(text, end - 1) && (isWordAt(text, end) || (isJoinerAt(text, end) && isWordAt(text, end + 1)))
  );
}

function isJoinerAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === JOINER;
}

function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (LETTERS[unit] !== 0) return true;
  const kind = kindOf(unit);
  if (kind !== SURROGATE) return kind > JOINER;
  return isWordCharacter(characterAt(text, unit >= 0xdc00 && at > 0 ? at - 1 : at));
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && kindOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}
