/**
 * Says what an unknown field is likely to mean, which name to write instead, and the fixes that write it. Called by
 * unknown-fields.ts and missing-fields.ts, which make the problems. Pure.
 */
import type { Fix } from '../fixes.js';
import { ENTRY_FIELDS, FAQ_FIELDS, METADATA_FIELDS, type Fields } from './field-names.js';
import { canBeRead } from './fits-field.js';
import { meantWord } from './header-words.js';
import { meantField } from './meant-field.js';
import type { UnknownField } from './source.js';

export interface Proposal {
  readonly field: string;
  /** What to write: our name of the field, or in a table a word of its language. */
  readonly name: string;
}

export const FIELDS_OF: Readonly<Record<UnknownField['owner'], Fields>> = {
  entry: ENTRY_FIELDS,
  question: FAQ_FIELDS,
  glossary: METADATA_FIELDS,
};

/** What is likely to be meant; `undefined` if the name looks like none that is known. */
export function proposalFor({ owner, name, columns }: UnknownField): Proposal | undefined {
  const fields = FIELDS_OF[owner];
  const field = meantField(name, fields);
  if (field === undefined) return undefined;
  return { field, name: columns === undefined ? field : meantWord(name, field, fields, columns) };
}

/** Writes the proposed name where nothing else says the field, and the value fits. @param fields all of one name */
export function fixesFor(fields: readonly UnknownField[], { field, name }: Proposal): readonly Fix[] {
  const fits = ({ owner, value }: UnknownField) => owner !== 'entry' || canBeRead(field, value);
  const lacking = fields.filter((each) => each.lacks(field) && fits(each));
  // The name of a column is that of all its cells.
  const renamed =
    fields[0]?.columns === undefined ? lacking : lacking.length < fields.length ? [] : lacking.slice(0, 1);
  return renamed.map((each) => ({ ...each.locate(), found: each.name, replacement: name, isField: true }));
}
