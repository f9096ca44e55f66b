/**
 * What is wrong in a source, for an editor: where, what, and what to do about it. Made by the readers and the lints,
 * shown by the commands. Knows nothing of files.
 */

/** A place in a file, as editors count: lines and columns (UTF-16 code units) from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends SourceLocation {
  /** Errors make `glossary check` fail; warnings do so with `--strict` only. */
  readonly severity: 'error' | 'warning';
  /** Which rule it breaks, in kebab-case ("duplicate-id"): what machines and documents call it. */
  readonly rule: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}

/** In the order of files and lines; the same problem at the same place once. */
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
