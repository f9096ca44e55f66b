/**
 * The matcher: finds the terms of a glossary in a text. Public, and what the auto-linker and the command line share.
 * The rules are those of the folder: what a word is (tokens.ts), when two spellings are one (characters.ts,
 * normal-form.ts, spelling.ts), which endings it may have (endings.ts), where no terms are (addresses.ts).
 */
import type { Glossary } from '../glossary.js';
import type { Match } from './match.js';
import { Scanner } from './scanner.js';
import { SurfaceIndex } from './surface-index.js';

/** Finds the terms in a text. They come in order and do not overlap. */
export type Matcher = (text: string) => Match[];

/**
 * Prepares the terms and aliases of `glossary` for matching. It takes about as long as parsing the bundle did; the
 * matcher then needs time for the text alone, however many terms there are.
 *
 * What is found: the leftmost, then the longest, of whole words; in any case, but a surface that is all capitals only
 * so (`match.caseSensitive` decides otherwise); with an English plural or possessive ending or a Korean particle
 * (unless `match.inflect` is false); not inside URLs, paths and e-mail addresses. Phrases of `match.exclude` and
 * entries with `match.auto: false` protect their words.
 */
export function compileMatcher(glossary: Pick<Glossary, 'entries'>): Matcher {
  const scanner = new Scanner(new SurfaceIndex(glossary.entries).complete());
  return (text) => scanner.open(text).find();
}
