/**
 * Compares a piece of a text with a surface, letter by letter. The scanner calls it for the places whose hash is that of the
 * surface. Texts and surfaces are in normal form.
 */
import { FOLDED_LETTERS, foldUnit, isWordAt, kindAt, kindOf, SPACE } from './characters.js';
import { scratch } from './scratch.js';

/**
 * Where the piece of `text` ends that starts at `at` and spells `surface` from `from` to `to`; -1 if it does not. A run of
 * white space counts as one space. If `to` is less than `from`, both are read backwards. Writes into {@link scratch} whether
 * the case is the same, too.
 */
export function matchAt(text: string, at: number, surface: string, from: number, to: number): number {
  scratch.isSameCase = true;
  if (from === 0 && to === surface.length && text.startsWith(surface, at)) return at + to; // the usual case
  const step = from < to ? 1 : -1;
  const offset = from < to ? 0 : -1;
  while (from !== to) {
    const place = at + offset;
    // An index of NaN, from charCodeAt beyond the text, would make every later look-up slow.
    if (place < 0 || place >= text.length) return -1;
    const one = text.charCodeAt(place);
    const other = surface.charCodeAt(from + offset);
    if (one === other && FOLDED_LETTERS[one] !== 0) {
      at += step;
      from += step;
    } else if (kindOf(other) === SPACE) {
      if (kindOf(one) !== SPACE) return -1;
      while (kindAt(text, at + offset) === SPACE) at += step;
      while (kindOf(surface.charCodeAt(from + offset)) === SPACE) from += step;
    } else {
      if (foldUnit(one) !== foldUnit(other)) return -1;
      if (one !== other && FOLDED_LETTERS[one] !== 0) scratch.isSameCase = false;
      at += step;
      from += step;
    }
  }
  return at;
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

/** Whether `surface` begins or ends with a character that belongs to no word. */
export function hasSymbolsAround(surface: string): boolean {
  return !isWordAt(surface, 0) || !isWordAt(surface, surface.length - 1);
}

/**
 * Another spelling of `surface` that has other words: what editors make of its signs, or what they were made of. Other signs
 * are compared as one (see `foldUnit` of characters.ts).
 */
export function otherSpelling(surface: string): string | undefined {
  const other = surface
    .replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu, '\u2013')
    .replace(/\.{3}|…/g, (dots) => (dots === '…' ? '...' : '…'))
    .replace(/(?<=\d\s?)[x×](?=\s?\d)/gi, (sign) => (sign === '×' ? 'x' : '×'));
  return other === surface ? undefined : other;
}
