/** From what the check of a bundle says to what an editor of its sources is told. Called by assemble.ts. */
import type { Problem as CheckProblem } from '../../core/check.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { Path } from './source.js';

/** Problems without those that only follow from others: where the term is wrong, no id could be made of it. */
export function withoutConsequences(problems: readonly CheckProblem[]): readonly CheckProblem[] {
  const paths = new Set(problems.map(({ path }) => path));
  return problems.filter(({ path }) => !path.endsWith('].id') || !paths.has(path.replace(/id$/, 'term')));
}

export function toProblem({ path, message }: CheckProblem, locate: (path: Path) => SourceLocation): Problem {
  const way = parsePath(path);
  const name = path.replace(/^(?:entries|faqs)\[\d+\]\.?/, '');
  return {
    ...locate(way),
    severity: 'error',
    rule: 'schema',
    message: name === '' ? message : message.replace(/^This /, `"${name}" `),
    advice: adviceFor(message, String(way.at(-1))),
  };
}

function adviceFor(message: string, field: string): string {
  if (!/required|must not be empty/.test(message)) return 'Write it in that form, or leave it out.';
  if (field === 'definition')
    return 'Begin the text with a paragraph that defines the term, or fill in the field.';
  return /^\d+$|^undefined$/.test(field) ? 'Fill it in, or remove it.' : `Fill in "${field}".`;
}

/** `entries[3].faqs[0].answer` as the check writes it. */
function parsePath(path: string): Path {
  return Array.from(path.matchAll(/[^.[\]]+/g), ([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
