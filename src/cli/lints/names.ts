/**
 * Reports aliases that an entry has twice, or that are its term, and fields of a bundle under a misspelt name, or one that
 * only other formats have for them ("alias"). surfaces.ts compares the names of different entries.
 */
import { entrySchema, type Schema } from '../../core/schema.js';
import type { Problem, SourceLocation } from '../problems.js';
import { ENTRY_FIELDS, isNameOf } from '../sources/field-names.js';
import { fitsField } from '../sources/fits-field.js';
import { meantField, meantName } from '../sources/meant-field.js';
import type { Path } from '../sources/source.js';
import { isFields } from '../sources/values.js';
import type { Lint, Locate } from './lint.js';

export const repeatedAliases: Lint = ({ entries }, locate) =>
  entries.flatMap(({ term, aliases = [] }, index) => {
    const known = new Set([term]);
    return aliases.flatMap((alias, at): readonly Problem[] => {
      const isNew = !known.has(alias);
      known.add(alias);
      if (isNew) return [];
      const location = locate(['entries', index, 'aliases', at]);
      return [
        {
          ...location,
          severity: 'warning',
          rule: 'repeated-alias',
          message: `The entry "${term}" has the name "${alias}" already.`,
          advice: 'Remove the alias.',
          fixes: [{ ...location, found: alias }],
        },
      ];
    });
  });

/** Only lists: an entry must have its texts, so that other texts in it are data of its own. */
const LISTS = [...ENTRY_FIELDS].flatMap(([field, { kind }]) =>
  kind === 'list' || kind === 'items' || field === 'faqs' ? [field] : [],
);

export const misnamedFields: Lint = ({ entries }, locate) =>
  entries.flatMap((entry, index) => misnamedIn(entry, entrySchema, ['entries', index], locate));

/** The misnamed fields in `value`, and in all that is in it. Nodes of rich text may have fields of their own. */
function misnamedIn(value: unknown, schema: Schema, path: Path, locate: Locate): readonly Problem[] {
  const { items } = schema;
  if (Array.isArray(value) && items !== undefined)
    return value.flatMap((item: unknown, index) => misnamedIn(item, items, [...path, index], locate));
  const { properties } = [schema, ...(schema.anyOf ?? [])].find((one) => one.properties !== undefined) ?? {};
  if (!isFields(value) || properties === undefined) return [];
  return Object.keys(value).flatMap((name): readonly Problem[] => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) return misnamedIn(value[name], known, [...path, name], locate);
    const meant = schema === entrySchema ? fieldOfEntry(name) : meantName(name, Object.keys(properties));
    if (meant === undefined || !Object.hasOwn(properties, meant) || Object.hasOwn(value, meant)) return [];
    const canFix = schema === entrySchema && fitsField(meant, value[name]);
    return [misnamed(name, meant, locate([...path, name]), canFix)];
  });
}

function fieldOfEntry(name: string): string | undefined {
  return LISTS.find((list) => isNameOf(list, name)) ?? meantField(name);
}

function misnamed(name: string, meant: string, location: SourceLocation, canFix: boolean): Problem {
  return {
    ...location,
    severity: 'warning',
    rule: 'misnamed-field',
    message: `"${name}" is not a field that a bundle has here, so it has no effect.`,
    advice: `Did you mean "${meant}"? Then write that.`,
    ...(canFix && { fixes: [{ ...location, found: name, replacement: meant, isField: true }] }),
  };
}
