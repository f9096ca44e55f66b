/**
 * The ids in an index: of the section of a letter, and of the definition of an entry. Links lead to them. Used by the
 * templates, the elements and the command line. It does not know which ids a page has already.
 */
import { isGlobalName } from './free-id.js';
import { encodeId } from './glossary.js';

/** Before the id of an entry that cannot be written as it is. An index finds such an entry by the id without it, too. */
export const TERM_PREFIX = 'term-';

/** The id of a letter's section, which is the target of the letter's link in the bar. */
export function idOfLetter(letter: string): string {
  return `letter-${letter}`;
}

/** The id of the definition of the entry `id`. */
export function idOfDefinition(id: string): string {
  return isGlobalName(id) ? TERM_PREFIX + id : id;
}

/** The fragment, with its `#`, that leads to the definition of the entry `id`. */
export function fragmentOfDefinition(id: string): string {
  return `#${encodeId(idOfDefinition(id))}`;
}

/** The fragment that shows the entries with `tag` in an index. */
export function fragmentOfTag(tag: string): string {
  return `#tag=${encodeId(tag)}`;
}
