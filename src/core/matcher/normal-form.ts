/**
 * Brings a text into the form that the matcher reads, and knows the way back from each place in it to the text as given.
 * The rules are those of fold.ts. Used only for texts that are not in normal form as they are.
 */
import { charactersOf, foldCase, isUsual, normalCharacter } from '../fold.js';
import { COMPOSITE, kindAt, MARK } from './characters.js';

/** A text in normal form, with the way back. */
export interface NormalForm {
  readonly text: string;
  /** Where in the source the character at `index` starts; -1 inside what one character of the source became. */
  start(index: number): number;
  /** Where in the source the character before `index` ends; -1 inside what one character of the source became. */
  end(index: number): number;
}

/** `text` in normal form, or `undefined` if that is what it has. */
export function normalForm(text: string): NormalForm | undefined {
  if (isUsual(text) || isNormal(text)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [0];
  const known = new Map<string, string>();
  let form = '';
  for (const { text: character, start, end } of charactersOf(text)) {
    const written = normalCharacter(character, known);
    for (let at = 0; at < written.length; at++) {
      starts.push(at === 0 ? start : -1);
      ends.push(at === written.length - 1 ? end : -1);
    }
    form += written;
  }
  starts.push(text.length);
  return { text: form, start: (index) => starts[index] ?? -1, end: (index) => ends[index] ?? -1 };
}

/** Whether nothing in `text` has to be written otherwise. */
function isNormal(text: string): boolean {
  let isMarked = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === COMPOSITE) return false;
    isMarked ||= kind === MARK;
  }
  return !isMarked || (text.normalize() === text && foldCase(text).length === text.length);
}
