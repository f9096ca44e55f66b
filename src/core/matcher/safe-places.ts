/**
 * Finds the places at which a long text may be cut, so that it can be read in parts. Before white space, and before a
 * character that ends an address and belongs to no word, end words, addresses, composed characters and runs of dictionary
 * characters: what is on one side changes none of these on the other side. Only a surface may go across.
 * part-scanner.ts asks for as many places as the longest surface has, and one more.
 */
import { ENDS_ADDRESS } from './addresses.js';
import { COMPOSITE, kindOf, SEPARATOR, SPACE, SURROGATE } from './characters.js';
import { IGNORABLE } from '../fold.js';

/** The safe place number `count` of those at or after `at`; the end of the text if there are not so many. */
export function placeFrom(text: string, at: number, count: number): number {
  for (; at < text.length; at++) if (isSafePlace(text, at) && --count === 0) return at;
  return text.length;
}

/** The safe place number `count` of those before `at`, counted backwards; 0 if there are not so many. */
export function placeBefore(text: string, at: number, count: number): number {
  while (--at > 0) if (isSafePlace(text, at) && --count === 0) return at;
  return 0;
}

/** The most safe places that a text can have in which `surface`, in normal form, is found: those of its characters. */
export function countPlaces(surface: string): number {
  let count = 0;
  for (let at = 0; at < surface.length; at++) if (kindOf(surface.charCodeAt(at)) <= SPACE) count++;
  return count;
}

/**
 * Whether the text may be cut before `at`. Of a run of white space, which a surface may have as one blank, only the start
 * counts, so the character before must be one that the normal form keeps.
 */
function isSafePlace(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind > SPACE || (kind === SEPARATOR && !ENDS_ADDRESS.test(text.charAt(at)))) return false;
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : SPACE;
  return (
    before !== SPACE && before !== SURROGATE && (before !== COMPOSITE || !IGNORABLE.test(text.charAt(at - 1)))
  );
}
