/**
 * Turns the problems that the check of the bundle found into problems of the sources. Called by assemble.ts.
 */
import type { Problem as CheckProblem } from '../../core/check.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { Path } from './source.js';

/** Removes problems that only follow from others: without a valid term, no id could be made of the term. */
export function withoutConsequences(problems: readonly CheckProblem[]): readonly CheckProblem[] {
  const paths = new Set(problems.map(({ path }) => path));
  return problems.filter(({ path }) => !path.endsWith('].id') || !paths.has(path.replace(/id$/, 'term')));
}

export function toProblem({ path, message }: CheckProblem, locate: (path: Path) => SourceLocation): Problem {
  const keys = parsePath(path);
  const name = path.replace(/^(?:entries|faqs)\[\d+\]\.?/, '');
  return {
    ...locate(keys),
    severity: 'error',
    rule: 'schema',
    message: name === '' ? message : message.replace(/^This /, `"${name}" `),
    advice: adviceFor(message, String(keys.at(-1))),
  };
}

function adviceFor(message: string, field: string): string {
  if (!isMissing(message)) return 'Write it in that form, or remove it.';
  if (field === 'definition')
    return 'Start the text with a paragraph that defines the term, or fill in the field "definition".';
  return /^\d+$|^undefined$/.test(field) ? 'Fill it in, or remove it.' : `Fill in "${field}".`;
}

/** Whether `message` says that a field is missing or empty. */
export function isMissing(message: string): boolean {
  return /required|must not be empty/.test(message);
}

/** Parses a path as the check writes it: `entries[3].faqs[0].answer`. */
function parsePath(path: string): Path {
  return Array.from(path.matchAll(/[^.[\]]+/g), ([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
