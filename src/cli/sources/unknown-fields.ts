/** Reports the fields of the sources that entries do not have: each name once, however many entries have it. Called by assemble.ts. */
import type { Problem } from '../problems.js';
import type { UnknownField } from './source.js';

/** How many names are reported one by one; a table may have thousands of columns, and each location costs a search. */
const REPORTED = 50;

export function unknownFields(fields: readonly UnknownField[]): Problem[] {
  const byName = new Map<string, { readonly field: UnknownField; count: number }>();
  for (const field of fields) {
    const same = byName.get(field.name);
    if (same === undefined) byName.set(field.name, { field, count: 1 });
    else same.count++;
  }
  const found = [...byName.values()];
  const problems = found.slice(0, REPORTED).map(({ field: { name, locate }, count }): Problem => {
    return {
      ...locate(),
      severity: 'warning',
      rule: 'unknown-field',
      message: `The field "${name}" is not a field of an entry, so it was left out${count > 1 ? ` (${count} times)` : ''}.`,
      advice: `If it is a field of an entry under another name, add the option --map FIELD=${/^[\w-]+$/.test(name) ? name : `"${name}"`}; else ignore this.`,
    };
  });
  const next = found[REPORTED];
  if (next === undefined) return problems;
  const more: Problem = {
    ...next.field.locate(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `${found.length - REPORTED} more fields, from "${next.field.name}" on, are not fields of an entry, so they were left out.`,
    advice:
      'If one of them is a field of an entry under another name, add the option --map FIELD=NAME; else ignore this.',
  };
  return [...problems, more];
}
