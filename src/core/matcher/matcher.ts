/**
 * The matcher: finds the terms of a glossary in a text. Public; the auto-linker and the command line use the scanner behind
 * it. The rules are in these files: what a word is (tokens.ts), when two spellings are one (characters.ts, normal-form.ts,
 * spelling.ts, ../fold.ts), which endings a word may have (../inflection.ts), where no terms are found (addresses.ts,
 * word-breaks.ts).
 */
import type { Glossary } from '../glossary.js';
import type { Match } from './match.js';
import { Scanner } from './scanner.js';
import { SurfaceIndex } from './surface-index.js';

/** Finds the terms in a text, in order; matches do not overlap. */
export type Matcher = (text: string) => Match[];

/**
 * Prepares the terms and aliases of `glossary` for matching. This takes about as long as parsing the bundle; the time that the
 * matcher takes then depends on the text alone, not on the number of terms.
 *
 * It finds whole words, the leftmost match and then the longest; in any case, but a surface that is all capitals only in
 * capitals (`match.caseSensitive` overrides both); also with an English plural or possessive ending or a Korean particle,
 * unless `match.inflect` is false; not inside URLs, paths and e-mail addresses. Words of a `match.exclude` phrase and of an
 * entry with `match.auto: false` are part of no other match.
 */
export function compileMatcher({ entries, lang }: Pick<Glossary, 'entries'> & Partial<Glossary>): Matcher {
  const scanner = new Scanner(new SurfaceIndex(entries, lang).complete());
  return (text) => scanner.setText(text).findNext();
}
