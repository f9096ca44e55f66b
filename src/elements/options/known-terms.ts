/**
 * Says which entry the user knows: the name by which an entry is kept, and whether that of a term is among the known ones.
 * Used by quiet-terms.ts and card-options.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import { knows, type KnownTerm, type ReaderOptions } from '../../core/reader-options.js';
import type { Entry } from '../../core/schema.js';
import { bases } from '../../dom/loading/load.js';
import { entriesFor } from '../card/term-entries.js';
import type { TermElement } from '../card/term-element.js';
import { findSource } from '../fill/context.js';
import { hasOptions } from './has-options.js';

/** What is kept of `entry`. `glossary` is the one that it is from. */
export function keptName(glossary: Glossary, { id }: Entry): KnownTerm {
  return { glossary: withoutQuery(bases.get(glossary) ?? ''), id };
}

/**
 * Whether the user knows what `term` means. Loads no glossary of which the user knows nothing.
 *
 * @throws when there is no glossary
 */
export async function isKnownTerm(term: TermElement, options: () => ReaderOptions): Promise<boolean> {
  // Where the site offers no options, the user could not unset the term.
  if (options().known.length === 0 || !hasOptions()) return false;
  const source = await findSource(term);
  const urls = source.url?.split(' ').map(withoutQuery);
  if (urls && !options().known.some(({ glossary }) => urls.includes(glossary))) return false;
  const glossary = await source.load();
  const [entry] = entriesFor(glossary, term);
  return entry !== undefined && knows(options(), keptName(glossary.originOf(entry), entry));
}

/** Sites write the version of a file behind its address. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*/, '');
}
