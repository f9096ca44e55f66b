/**
 * Brings a text into the form that the matcher reads: characters are composed with their marks, compatibility forms (ﬁ, Ａ,
 * ½) and letters that fold to several (ß) are written out, invisible characters are left out. Symbols stay: "™" is not "TM".
 * Case stays where it can be folded letter by letter. Knows the way back from each place to the text as given. Used only for
 * texts that are not in this form as they are.
 */
import { IGNORABLE } from '../fold.js';
import { COMPOSITE, foldCaseHere, foldUnit, kindAt, kindOf, MARK } from './characters.js';

/** A text in normal form, with the way back. */
export interface NormalForm {
  readonly text: string;
  /** Where in the text as given the character at `index` starts; -1 if one character there became several, and this is not the first. */
  start(index: number): number;
  /** Where in the text as given the character before `index` ends; -1 if one character became several, and this is not the last. */
  end(index: number): number;
  /** The index of the first character that starts at or after `place` in the text as given. */
  indexOf(place: number): number;
}

/** Everything but the characters that Western languages write: one quick test shows that most texts need nothing. */
const UNUSUAL = /[^\0-\xa9\xc0-\xde\xe0-\xff\u2010-\u2027]/;
// These two and IGNORABLE are given one character at a time: WebKit before 2026-07 reads U+F8xx–FBxx and a character from
// U+FC00 on as a pair (https://bugs.webkit.org/show_bug.cgi?id=319651).
const WORD = /[\p{L}\p{N}]/u;
/** May compose with the character before it: marks, half-width voiced sound marks, vowels and finals of Korean syllables. */
const COMPOSING = /[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** `text` in normal form; `undefined` if it is in normal form as it is. */
export function normalForm(text: string): NormalForm | undefined {
  if (!UNUSUAL.test(text) || isNormal(text)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [0];
  const known = new Map<string, string>();
  let form = '';
  for (const [start, end] of charactersOf(text)) {
    const character = text.slice(start, end);
    let written = known.get(character);
    if (written === undefined) known.set(character, (written = writeOut(character)));
    for (let at = 0; at < written.length; at++) {
      starts.push(at === 0 ? start : -1);
      ends.push(at === written.length - 1 ? end : -1);
    }
    form += written;
  }
  starts.push(text.length);
  return {
    text: form,
    start: (index) => starts[index] ?? -1,
    end: (index) => ends[index] ?? -1,
    indexOf: (place) => starts.findIndex((start) => start >= place),
  };
}

/** Whether `text` is in normal form. Also makes the kinds of its characters known. */
function isNormal(text: string): boolean {
  let isMarked = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === COMPOSITE) return false;
    isMarked ||= kind === MARK;
  }
  return !isMarked || (text.normalize() === text && foldCaseHere(text).length === text.length);
}

/** The range of each character with everything that may compose with it; invisible characters between ranges are left out. */
function* charactersOf(text: string): Generator<readonly [start: number, end: number]> {
  let character: [start: number, end: number] | undefined;
  let at = 0;
  for (const char of text) {
    const start = at;
    at += char.length;
    if (character !== undefined && COMPOSING.test(char)) {
      character[1] = at;
    } else if (!IGNORABLE.test(char)) {
      if (character !== undefined) yield character;
      character = [start, at];
    }
  }
  if (character !== undefined) yield character;
}

/** One character of {@link charactersOf} in normal form. */
function writeOut(character: string): string {
  const bare = withoutIgnorables(character);
  if (!WORD.test([...bare][0] as string)) return bare;
  const written = withoutIgnorables(bare.normalize('NFKC')); // NFKC makes a letter and a point of some Hebrew letters
  const folded = foldCaseHere(written);
  if (foldsByUnit(written, folded)) return written;
  const capitals = folded.toUpperCase();
  return written !== written.toLowerCase() && foldsByUnit(capitals, folded) ? capitals : folded;
}

function withoutIgnorables(text: string): string {
  return [...text].filter((char) => !IGNORABLE.test(char)).join('');
}

/** Whether `text` folds to `folded` code unit by code unit. */
function foldsByUnit(text: string, folded: string): boolean {
  for (let at = 0; at < text.length; at++) {
    kindOf(text.charCodeAt(at)); // fills in what the unit folds to
    if (foldUnit(text.charCodeAt(at)) !== folded.charCodeAt(at)) return false;
  }
  return text.length === folded.length;
}
