// Reads the texts with marked matches and the compact glossaries of tests/corpus/matches*.ts, and writes
// matches in the same form for the messages of failed tests.
import type { Glossary } from '../../../src/core/glossary.js';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Match } from '../../../src/core/matcher/match.js';
import type { CompactEntry } from '../../corpus/matches.js';

export function glossaryOf(entries: readonly CompactEntry[], lang?: string): Glossary {
  return createGlossary({
    ...(lang && { lang }),
    entries: entries.map((entry) => {
      const [term, options] = typeof entry === 'string' ? [entry, {}] : entry;
      const { id = term, aliases, ...match } = options;
      return { id, term, definition: 'x', match, ...(aliases && { aliases }) };
    }),
  });
}

/** Returns the text without its marks. */
export function unmark(marked: string): string {
  return marked.replaceAll(/⟦([^⟦¦⟧]*)(?:¦[^⟦¦⟧]*)?⟧/g, '$1');
}

/** Marks the matches in the text: `⟦…¦id⟧`, or `⟦…⟧` if the glossary has only one entry. */
export function mark(text: string, matches: readonly Match[], glossary: Glossary): string {
  const name = ({ id }: Match) => (glossary.entries.length > 1 ? `¦${id}` : '');
  return [...matches].reduceRight(
    (marked, match) =>
      `${marked.slice(0, match.start)}⟦${text.slice(match.start, match.end)}${name(match)}⟧${marked.slice(match.end)}`,
    text,
  );
}
