/**
 * Brings a text into the form that the matcher reads: every character with its marks composed, compatibility forms
 * (ﬁ, Ａ, ½) and letters that fold to several (ß) written out, invisible characters gone; and the way back from
 * each place in it to the text as given. Case stays where folding is letter by letter. Used only for texts that have
 * such characters.
 */
import { foldCase, IGNORABLE } from '../fold.js';
import { COMPOSITE, foldUnit, kindAt, kindOf, MARK } from './characters.js';

/** A text in normal form, with the way back. */
export interface NormalForm {
  readonly text: string;
  /** Where in the source the character at `index` starts; -1 inside what one character of the source became. */
  start(index: number): number;
  /** Where in the source the character before `index` ends; -1 inside what one character of the source became. */
  end(index: number): number;
}

/** What western languages write: to see that nothing else is there takes no time. */
const UNUSUAL = /[^\0-\xa9\xc0-\xde\xe0-\xff\u2010-\u2027]/;
// Both expressions are given one character at a time: WebKit before 2026-07 reads U+F8xx–FBxx and what comes from U+FC00 on
// as a pair (https://bugs.webkit.org/show_bug.cgi?id=319651).
const WORD = /[\p{L}\p{N}]/u;
/** May compose with what is before it: marks, voiced sound marks of half width, vowels and ends of Korean syllables. */
const COMPOSING = /[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** `text` in normal form, or `undefined` if that is what it has. */
export function normalForm(text: string): NormalForm | undefined {
  if (!UNUSUAL.test(text) || isNormal(text)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [0];
  const known = new Map<string, string>();
  let form = '';
  for (const [index, end] of piecesOf(text)) {
    const piece = text.slice(index, end);
    let written = known.get(piece);
    if (written === undefined) known.set(piece, (written = write(piece)));
    for (let at = 0; at < written.length; at++) {
      starts.push(at === 0 ? index : -1);
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

/** From where to where each character with all that may compose with it is; not what is invisible between them. */
function* piecesOf(text: string): Generator<readonly [start: number, end: number]> {
  let piece: [start: number, end: number] | undefined;
  let at = 0;
  for (const char of text) {
    const start = at;
    at += char.length;
    if (IGNORABLE.test(char)) continue;
    if (piece !== undefined && COMPOSING.test(char)) {
      piece[1] = at;
    } else {
      if (piece !== undefined) yield piece;
      piece = [start, at];
    }
  }
  if (piece !== undefined) yield piece;
}

function write(piece: string): string {
  const chars = [...piece].filter((char) => !IGNORABLE.test(char));
  const bare = chars.join('');
  if (!WORD.test(chars[0] as string)) return bare;
  const written = bare.normalize('NFKC');
  const folded = foldCase(written);
  if (foldsTo(written, folded)) return written;
  // Written out, in its case if that can be told letter by letter.
  const capitals = folded.toUpperCase();
  return written !== written.toLowerCase() && foldsTo(capitals, folded) ? capitals : folded;
}

/** Whether `text` folds to `folded` letter by letter. */
function foldsTo(text: string, folded: string): boolean {
  for (let at = 0; at < text.length; at++) {
    kindOf(text.charCodeAt(at)); // learns what it folds to
    if (foldUnit(text.charCodeAt(at)) !== folded.charCodeAt(at)) return false;
  }
  return text.length === folded.length;
}
