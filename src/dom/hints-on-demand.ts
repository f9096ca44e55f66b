/**
 * Loads what the console says about a glossary, where something is wrong. Called by what loads glossaries and by elements
 * that look up an entry: on a page where all is well, nobody pays for the words.
 */
import type * as Hints from './glossary-hints.js';

/** A hint is no part of the page: its file may be missing. */
export function hint(say: (hints: typeof Hints) => void): void {
  import('./glossary-hints.js').then(say).catch(() => undefined);
}
