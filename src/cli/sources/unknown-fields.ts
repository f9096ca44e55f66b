/** Reports the fields of the sources that nothing uses: each name once, however many entries have it. Called by assemble.ts. */
import type { Problem, SourceLocation } from '../problems.js';
import { ENTRY_FIELDS, FAQ_FIELDS, METADATA_FIELDS, type Fields } from './field-names.js';
import { canBeRead } from './fits-field.js';
import { meantField } from './meant-field.js';
import type { Path, UnknownField } from './source.js';

/** How many names are reported one by one; a table may have thousands of columns, and each location costs a search. */
const REPORTED = 50;
/** A shorter name is only taken for a misspelt one where the field that it looks like is missing. */
const SURE = 6;

const OWNERS: Readonly<Record<UnknownField['owner'], { readonly fields: Fields; readonly article: string }>> =
  {
    entry: { fields: ENTRY_FIELDS, article: 'an' },
    question: { fields: FAQ_FIELDS, article: 'a' },
    glossary: { fields: METADATA_FIELDS, article: 'the' },
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
  const [{ owner, name, isColumn, locate }] = fields;
  const { article } = OWNERS[owner];
  const times = fields.length > 1 && !isColumn ? ` (${fields.length} times)` : '';
  const problem = {
    ...locate(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `The ${isColumn ? 'column' : 'field'} "${name}" is not a field of ${article} ${owner}, so it was left out${times}.`,
  } as const;
  const meant = meantBy(fields);
  if (meant === undefined) return { ...problem, advice: adviceFor(owner, name) };
  const fixes = toFixes(fields, meant);
  return {
    ...problem,
    advice: `Did you mean "${meant}"? Then write that.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

function meantBy([{ owner, name, lacks }]: readonly [UnknownField, ...UnknownField[]]): string | undefined {
  const meant = meantField(name, OWNERS[owner].fields);
  return meant !== undefined && (name.length >= SURE || lacks(meant)) ? meant : undefined;
}

/** Where nothing else says the field, its name is long, and the value fits, there is only one right answer. */
function toFixes(
  fields: readonly [UnknownField, ...UnknownField[]],
  meant: string,
): Problem['fixes'] & object {
  const [{ name, isColumn, locate }] = fields;
  if (name.length < SURE) return [];
  const toFix = (location: ReturnType<UnknownField['locate']>) =>
    ({ ...location, found: name, replacement: meant, isField: true }) as const;
  const fits = ({ owner, value }: UnknownField) => owner !== 'entry' || canBeRead(meant, value);
  const lacking = fields.filter((field) => field.lacks(meant) && fits(field));
  if (isColumn) return lacking.length === fields.length ? [toFix(locate())] : [];
  return lacking.map((field) => toFix(field.locate()));
}

function adviceFor(owner: UnknownField['owner'], name: string): string {
  if (owner !== 'entry') {
    const { fields, article } = OWNERS[owner];
    return `The fields of ${article} ${owner} are ${[...fields.keys()].join(', ')}. Ignore this if the field is for another program.`;
  }
  const quoted = /^[\w-]+$/.test(name) ? name : `"${name}"`;
  return `If it is a field of an entry under another name, add the option --map FIELD=${quoted}; else ignore this.`;
}
