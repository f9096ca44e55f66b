/**
 * Says which keys of a record have which of our fields, whatever names the record gives them. record-draft.ts takes their values.
 * Pure; it must not know what a value means.
 */
import { keysByField, normalizeName, type FieldKind, type Fields as FieldNames } from './field-names.js';
import { mapFor } from './mapped-names.js';
import type { Fields, ReadOptions } from './source.js';
import { isEmpty } from './values.js';

interface UsedKeys {
  /** Each field with the keys that have its value: one, or of a list several. */
  readonly used: readonly (readonly [field: string, kind: FieldKind, keys: readonly string[]])[];
  /** The keys with values that no field takes. */
  readonly unused: readonly string[];
  /** Whether a field is under another name than ours. */
  readonly hasForeignNames: boolean;
}

/** @param names by field: the name that the user says it has */
export function usedKeys(record: Fields, fields: FieldNames, names: ReadOptions['map']): UsedKeys {
  const all = Object.keys(record);
  const known = keysByField(fields, all);
  const map = mapFor(names, all);
  const reserved = new Set(Object.values(map));
  const free = new Set(all);
  const used: [string, FieldKind, readonly string[]][] = [];
  let hasForeignNames = false;
  for (const [field, { kind, names }] of fields) {
    const mapped = Object.hasOwn(map, field) ? map[field] : undefined;
    const named = known.get(field)?.filter((key) => free.has(key) && !reserved.has(key)) ?? [];
    if (mapped === undefined && named.length === 0) continue;
    const holdsSeveral = kind === 'list' || kind === 'items';
    const isMapped = mapped !== undefined && free.has(mapped);
    const keys = isMapped ? [mapped, ...(holdsSeveral ? named.filter((key) => key !== mapped) : [])] : named;
    const full = keys.filter((key) => !isEmpty(record[key]));
    const taken = holdsSeveral ? full : full.slice(0, 1);
    for (const key of keys) if (taken.includes(key) || !full.includes(key)) free.delete(key);
    if (taken.length > 0) used.push([field, kind, taken]);
    if (taken.some((key) => normalizeName(key) !== names[0])) hasForeignNames = true;
  }
  return { used, unused: [...free].filter((key) => !isEmpty(record[key])), hasForeignNames };
}
