/**
 * Prints the problems and the counts of a command, as text or as JSON, and sets the exit code. Used by the
 * commands.
 */
import { isFixable, type Fix } from '../fixes.js';
import { isStandardOutput } from '../output.js';
import type { Problem } from '../problems.js';
import { sortProblems } from '../problems.js';

export interface Report {
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  /** The sources, if the user has not named them but the configuration. */
  readonly sources?: readonly string[] | undefined;
  readonly leftOut: readonly string[];
  /** What to say about pages that were left out. */
  readonly note?: string | undefined;
  readonly entries: number;
  /** How many questions belong to no entry, if there are any. */
  readonly questions?: number | undefined;
  readonly skipped: number;
  /** What was repaired in the sources. */
  readonly fixed?: readonly Fix[];
  /** The path of the bundle or the site that was written. */
  readonly out?: string;
  /** Files in the folder of the site that the command has not written. */
  readonly otherFiles?: readonly string[];
}

export interface ReportOptions {
  readonly json?: boolean;
  /** Whether warnings set the exit code 1, too. */
  readonly strict?: boolean;
  /** The output of the command; if it is standard output, the report goes to standard error. */
  readonly out?: string;
}

/** Prints `report`, and sets the exit code 1 if there is an error. */
export function print(report: Report, { json = false, strict = false, out = '' }: ReportOptions): void {
  const say = isStandardOutput(out) ? console.error : console.log;
  const problems = sortProblems(report.problems);
  const { errors, warnings } = countProblems(problems);
  if (json) {
    const { files, ...others } = report;
    say(JSON.stringify({ ...others, files: files.length, errors, warnings, problems }));
  } else {
    for (const fix of report.fixed ?? []) say(formatFix(fix));
    for (const problem of problems) say(formatProblem(problem));
    if (report.leftOut.length > 0)
      say(`Left out (drafts, and files about their folder such as README.md): ${report.leftOut.join(', ')}`);
    if (report.note !== undefined) say(report.note);
    say(summarize(report, { errors, warnings }));
  }
  if (errors > 0 || (strict && warnings > 0)) process.exitCode = 1;
}

function formatFix({ file, line, column, found, replacement }: Fix): string {
  const change = replacement === undefined ? `"${found}" was removed` : `"${found}" is now "${replacement}"`;
  return `${file}:${line}:${column}  fixed  ${change}`;
}

/** A problem as two lines of text. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, advice, fixes = [] } = problem;
  const canFix = fixes.length > 0 && fixes.every((fix) => isFixable(fix.file));
  const help = canFix ? advice.replace(/\.?$/, '; "glossary check --fix" does so.') : advice;
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}\n  ${help}`;
}

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** "5 entries in 2 files, 1 skipped: 2 errors, 2 warnings". */
export function summarize(
  report: Pick<Report, 'files' | 'sources' | 'entries' | 'questions' | 'skipped' | 'out'>,
  { errors, warnings }: ProblemCounts,
): string {
  const { files, sources, entries, questions = 0, skipped, out } = report;
  const amounts = [
    ...(entries > 0 || questions === 0 ? [countOf(entries, 'entry', 'entries')] : []),
    ...(questions > 0 ? [countOf(questions, 'question')] : []),
  ];
  const named = sources === undefined ? '' : ` (${listOf(sources)})`;
  const found = `${amounts.join(', ')} in ${countOf(files.length, 'file')}${named}`;
  const problems = `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${out === undefined ? '' : `${out}: `}${found}${left}: ${problems}`;
}

/** "1 entry", "2 entries". */
export function countOf(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** How many names a message has. */
const MOST_NAMED = 5;

/** "a, b", of many the first ones: "a, b and 7 more". */
export function listOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
