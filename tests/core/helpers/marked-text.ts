// Texts with their matches marked in them, and glossaries in one line: the format of tests/corpus/matches*.ts, in which a test
// also shows what was found when it differs.
import type { Glossary } from '../../../src/core/glossary.js';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Match } from '../../../src/core/matcher/match.js';
import type { CompactEntry } from '../../corpus/matches.js';

export function glossaryOf(entries: readonly CompactEntry[]): Glossary {
  return createGlossary({
    entries: entries.map((entry) => {
      const [term, options] = typeof entry === 'string' ? [entry, {}] : entry;
      const { id = term, aliases, ...match } = options;
      return { id, term, definition: 'x', match, ...(aliases && { aliases }) };
    }),
  });
}

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replaceAll(/⟦([^⟦¦⟧]*)(?:¦[^⟦¦⟧]*)?⟧/g, '$1');
}

/** The text with its matches in marks: `⟦…¦id⟧`, or `⟦…⟧` if the glossary has one entry. */
export function mark(text: string, matches: readonly Match[], glossary: Glossary): string {
  const name = ({ id }: Match) => (glossary.entries.length > 1 ? `¦${id}` : '');
  return [...matches].reduceRight(
    (marked, match) =>
      `${marked.slice(0, match.start)}⟦${text.slice(match.start, match.end)}${name(match)}⟧${marked.slice(match.end)}`,
    text,
  );
}
