/**
 * Brings a text into the form that the matcher reads: every character with its marks composed, compatibility forms
 * (ﬁ, Ａ, ½) and letters that fold to several (ß) written out, invisible characters gone; and the way back from
 * each place in it to the text as given. Case stays. Used only for texts that have such characters.
 */
import { COMPOSITE, foldCase, IGNORABLE, isWordCharacter, kindOf, MARK, SURROGATE } from './characters.js';

/** A text in normal form, with the way back. */
export interface NormalForm {
  readonly text: string;
  /** Where in the source the character at `index` starts; -1 inside what one character of the source became. */
  start(index: number): number;
  /** Where in the source the character before `index` ends; -1 inside what one character of the source became. */
  end(index: number): number;
}

/** A character with all that may compose with it: marks, voiced sound marks of half width, Korean letters of one syllable. */
const CHARACTER =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}(?:(?:(?!\u200b)\p{Cf})*[\p{M}\uff9e\uff9f])*|\p{M}+/gu;

/** `text` in normal form. */
export function normalForm(text: string): NormalForm {
  if (isNormal(text)) return { text, start: (index) => index, end: (index) => index };
  const starts: number[] = [];
  const ends: number[] = [0];
  let form = '';
  for (const { 0: piece, index } of text.matchAll(CHARACTER)) {
    const written = write(piece);
    if (written === '') continue;
    for (let at = 0; at < written.length; at++) {
      starts.push(at === 0 ? index : -1);
      ends.push(at === written.length - 1 ? index + piece.length : -1);
    }
    form += written;
  }
  starts.push(text.length);
  return { text: form, start: (index) => starts[index] ?? -1, end: (index) => ends[index] ?? -1 };
}

/** Whether nothing in `text` has to be written otherwise. */
function isNormal(text: string): boolean {
  let marked = false;
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === COMPOSITE || kind === SURROGATE) return false;
    marked ||= kind === MARK;
  }
  return !marked || text.normalize() === text;
}

function write(piece: string): string {
  const base = piece.replaceAll(new RegExp(IGNORABLE, 'gu'), '');
  if (!isWordCharacter(base)) return base;
  let written = '';
  for (const char of base.normalize('NFKC')) written += spellOut(char);
  return written;
}

/** A letter that folds to several is written as these, in its own case; one beyond U+FFFF in lower case. */
function spellOut(char: string): string {
  const folded = foldCase(char);
  if (char.length > 1) return folded;
  if (folded.length === 1) return char;
  return char === char.toLowerCase() ? folded : folded.toUpperCase();
}
