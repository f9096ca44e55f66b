/**
 * Says whether a value could stand in a field under its right name. Used where a message repairs a misspelt name: a name that only
 * looks like ours has a value of another form. Pure.
 */
import { entrySchema, type Schema } from '../../core/schema.js';
import { ENTRY_FIELDS } from './field-names.js';
import { isFields } from './values.js';

/** Whether a reader makes the entry's field `field` of `value`: of a text, it makes a list and a rich text, too. */
export function canBeRead(field: string, value: unknown): boolean {
  const kind = ENTRY_FIELDS.get(field)?.kind;
  const isText = typeof value === 'string' || typeof value === 'number';
  return (isText && (kind === 'text' || kind === 'rich' || kind === 'list')) || fitsField(field, value);
}

/** Whether a bundle may have `value` as the field `field` of an entry. */
export function fitsField(field: string, value: unknown): boolean {
  const properties: Readonly<Record<string, Schema>> = entrySchema.properties;
  const schema = Object.hasOwn(properties, field) ? properties[field] : undefined;
  return schema !== undefined && fits(value, schema);
}

/** Whether the type of `value`, and those of its items, are those of the schema. */
function fits(value: unknown, { type, items, anyOf }: Schema): boolean {
  if (anyOf !== undefined) return anyOf.some((one) => fits(value, one));
  if (type === 'array')
    return Array.isArray(value) && value.every((item) => items === undefined || fits(item, items));
  return type === 'object' ? isFields(value) && !Array.isArray(value) : typeof value === type;
}
