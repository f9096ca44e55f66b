/**
 * A problem in a source, for the person who writes the source: where it is, what is wrong, and what to do.
 * The readers, the lints and prerender report problems; the commands print them. This file must not read or
 * write anything.
 */
import type { Fix, SourceLocation } from './fixes.js';

export type { SourceLocation };

export interface Problem extends SourceLocation {
  /** Errors make `glossary check` fail; warnings do so with `--strict` only. */
  readonly severity: 'error' | 'warning';
  /**
   * The name of the rule that the source breaks, in kebab-case ("duplicate-id"), for machines and documents.
   */
  readonly rule: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
  /** Changes of the text that are sure to repair it. */
  readonly fixes?: readonly Fix[];
}

/** The texts of a problem, without its location and severity. */
export type ProblemText = Pick<Problem, 'rule' | 'message' | 'advice'>;

/** Adds `more` to `problems`; `push(...more)` would overflow the stack with many of them. */
export function addAll(problems: Problem[], more: Iterable<Problem>): void {
  for (const problem of more) problems.push(problem);
}

/** Sorts by file, line, column and rule, and keeps each problem once. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  const known = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, line, column, rule, message } = problem;
    known.set(JSON.stringify([file, line, column, rule, message]), problem);
  }
  return [...known.values()].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.rule, other.rule),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
