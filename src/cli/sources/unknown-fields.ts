/** Reports the fields of the sources that nothing uses: each name once, however many entries have it. Called by assemble.ts. */
import type { Problem, SourceLocation } from '../problems.js';
import { METADATA_FIELDS } from './field-names.js';
import { meantField } from './meant-field.js';
import { FIELDS_OF, fixesFor, proposalFor, type Proposal } from './proposed-names.js';
import type { Path, UnknownField } from './source.js';

/** How many names are reported one by one; a table may have thousands of columns, and each location costs a search. */
const REPORTED = 50;
/** A shorter name is only taken for a misspelt one where the field that it looks like is missing. */
const SURE = 6;

const ARTICLES: Readonly<Record<UnknownField['owner'], string>> = {
  entry: 'an',
  question: 'a',
  glossary: 'the',
};

export function unknownFields(fields: readonly UnknownField[]): Problem[] {
  const byName = new Map<string, UnknownField[]>();
  for (const field of fields) {
    const key = `${field.owner} ${field.name}`;
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [field]);
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

/** Fields of a glossary in a bundle, which may have fields of its own: only the names that look misspelt. */
export function misnamedMetadata(
  names: readonly string[],
  locate: (path: Path) => SourceLocation,
): readonly Problem[] {
  return names.flatMap((name): readonly Problem[] => {
    const meant = meantField(name, METADATA_FIELDS);
    if (meant === undefined) return [];
    return [
      {
        ...locate([name]),
        severity: 'warning',
        rule: 'misnamed-field',
        message: `"${name}" is not a field of the glossary, so it has no effect.`,
        advice: `Did you mean "${meant}"? Then write that.`,
      },
    ];
  });
}

/** The problem of a name that `fields` have. */
function unknownField(fields: readonly [UnknownField, ...UnknownField[]]): Problem {
  const [first] = fields;
  const { owner, name, columns, locate } = first;
  const times = fields.length > 1 && columns === undefined ? ` (${fields.length} times)` : '';
  const problem = {
    ...locate(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `The ${columns === undefined ? 'field' : 'column'} "${name}" is not a field of ${ARTICLES[owner]} ${owner}, so it was left out${times}.`,
  } as const;
  const proposal = sureProposal(first);
  if (proposal === undefined) return { ...problem, advice: adviceFor(owner, name) };
  // Of a long name there is only one right answer.
  const fixes = name.length < SURE ? [] : fixesFor(fields, proposal);
  return {
    ...problem,
    advice: `Did you mean "${proposal.name}"? Then write that.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

function sureProposal(field: UnknownField): Proposal | undefined {
  const proposal = proposalFor(field);
  const isSure = proposal !== undefined && (field.name.length >= SURE || field.lacks(proposal.field));
  return isSure ? proposal : undefined;
}

function adviceFor(owner: UnknownField['owner'], name: string): string {
  if (owner !== 'entry') {
    return `The fields of ${ARTICLES[owner]} ${owner} are ${[...FIELDS_OF[owner].keys()].join(', ')}. Ignore this if the field is for another program.`;
  }
  const quoted = /^[\w-]+$/.test(name) ? name : `"${name}"`;
  return `If it is a field of an entry under another name, add the option --map FIELD=${quoted}; else ignore this.`;
}
