/**
 * Reports aliases that an entry has twice, or that are its term, and fields of a bundle under a name that only other
 * formats have for them ("alias"). surfaces.ts compares the names of different entries.
 */
import { entrySchema } from '../../core/schema.js';
import type { Problem } from '../problems.js';
import { ENTRY_FIELDS, isNameOf } from '../sources/field-names.js';
import type { Lint } from './lint.js';

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
          advice: 'Remove the alias; "glossary check --fix" does so.',
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
  entries.flatMap((entry, index) =>
    Object.keys(entry).flatMap((name): readonly Problem[] => {
      if (Object.hasOwn(entrySchema.properties, name)) return [];
      const field = LISTS.find((list) => isNameOf(list, name));
      if (field === undefined || Object.hasOwn(entry, field)) return [];
      const location = locate(['entries', index, name]);
      return [
        {
          ...location,
          severity: 'warning',
          rule: 'misnamed-field',
          message: `"${name}" is not a field of an entry in a bundle, so it has no effect.`,
          advice: `Write "${field}"; "glossary check --fix" does so.`,
          fixes: [{ ...location, found: name, replacement: field, isField: true }],
        },
      ];
    }),
  );
