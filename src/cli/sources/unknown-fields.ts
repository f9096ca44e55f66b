/** Reports the fields of the sources that entries do not have: each name once, however many entries have it. Called by assemble.ts. */
import { nearestName } from '../../core/nearest-name.js';
import type { Problem } from '../problems.js';
import type { UnknownField } from './source.js';

/** How many names are reported one by one; a table may have thousands of columns, and each location costs a search. */
const REPORTED = 50;

/** Fields whose names are so long that a name with one wrong letter is no other word. */
const LONG_NAMES = ['aliases', 'related', 'seeAlso', 'expansion'];

export function unknownFields(fields: readonly UnknownField[]): Problem[] {
  const byName = new Map<string, UnknownField[]>();
  for (const field of fields) {
    const same = byName.get(field.name);
    if (same === undefined) byName.set(field.name, [field]);
    else same.push(field);
  }
  const found = [...byName.values()] as [UnknownField, ...UnknownField[]][];
  const problems = found.slice(0, REPORTED).map(unknownField);
  const next = found[REPORTED];
  if (next === undefined) return problems;
  const more: Problem = {
    ...next[0].locate(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `${found.length - REPORTED} more fields, from "${next[0].name}" on, are not fields of an entry, so they were left out.`,
    advice:
      'If one of them is a field of an entry under another name, add the option --map FIELD=NAME; else ignore this.',
  };
  return [...problems, more];
}

/** The problem of a name that `fields` have. */
function unknownField(fields: readonly [UnknownField, ...UnknownField[]]): Problem {
  const [{ name, locate }] = fields;
  const meant = misspelling(name);
  const times = fields.length > 1 ? ` (${fields.length} times)` : '';
  const problem = {
    ...locate(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `The field "${name}" is not a field of an entry, so it was left out${times}.`,
  } as const;
  if (meant === undefined) {
    const quoted = /^[\w-]+$/.test(name) ? name : `"${name}"`;
    const advice = `If it is a field of an entry under another name, add the option --map FIELD=${quoted}; else ignore this.`;
    return { ...problem, advice };
  }
  return {
    ...problem,
    advice: `Did you mean "${meant}"? Then write that; "glossary check --fix" does so.`,
    fixes: fields
      .filter((field) => field.lacks(meant))
      .map((field) => ({ ...field.locate(), found: name, replacement: meant, isField: true })),
  };
}

function misspelling(name: string): string | undefined {
  const meant = nearestName(name, LONG_NAMES);
  return meant?.[0] === name[0]?.toLowerCase() ? meant : undefined;
}
