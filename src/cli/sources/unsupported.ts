/**
 * Markup in a source that a bundle cannot hold, such as a footnote or a `<video>`. The parsers of rich text
 * report it; the readers turn the reports into problems.
 */
import type { Problem, ProblemText, SourceLocation } from '../problems.js';

export interface Unsupported extends ProblemText {
  /** Where the markup starts in the text that was parsed. */
  readonly offset: number;
}

/** @param locate gives the location of an offset in the text that was parsed */
export function toWarnings(
  unsupported: readonly Unsupported[],
  locate: (offset: number) => SourceLocation,
): readonly Problem[] {
  return unsupported.map(({ offset, ...text }) => ({ ...locate(offset), severity: 'warning', ...text }));
}
