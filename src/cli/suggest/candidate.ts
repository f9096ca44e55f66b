/** The type of what `glossary suggest` proposes. Made by suggest.ts, written by draft-source.ts. */
import type { SourceLocation } from '../problems.js';

export interface Candidate {
  readonly term: string;
  readonly aliases: readonly string[];
  /** What an acronym stands for. */
  readonly expansion?: string;
  /** A sentence of a page, as it stands there. */
  readonly definition?: string;
  /** Where it was found: the definition, the expansion, or its first use. */
  readonly found: SourceLocation;
  /** Other places that define it. */
  readonly also: readonly SourceLocation[];
  /** How often the site uses it, and on how many pages. */
  readonly uses: number;
  readonly pages: number;
}

/** What the pages say of it. */
export function kindOf({ definition, expansion }: Candidate): 'definition' | 'acronym' | 'term' {
  if (definition !== undefined) return 'definition';
  return expansion === undefined ? 'term' : 'acronym';
}
