/**
 * Removes the blanks around names, ids and URLs of a bundle, as the other readers do: an entry " api " would have no
 * page, and no link would find it. Texts stay as they are. Called by assemble.ts.
 */
import type { Fields } from './source.js';
import { isFields } from './values.js';

const TEXTS: ReadonlySet<string> = new Set([
  'id',
  'term',
  'expansion',
  'url',
  'sortKey',
  'question',
  'title',
  'src',
]);
const LISTS: ReadonlySet<string> = new Set(['aliases', 'seeAlso', 'tags', 'topics']);
const OBJECTS: ReadonlySet<string> = new Set(['faqs', 'related', 'image']);

export function trimNames(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, trimField(name, value)]));
}

function trimField(name: string, value: unknown): unknown {
  if (TEXTS.has(name)) return trim(value);
  if (LISTS.has(name)) return Array.isArray(value) ? value.map(trim) : value;
  if (!OBJECTS.has(name)) return value;
  const trimItem = (item: unknown) => (isFields(item) ? trimNames(item) : item);
  return Array.isArray(value) ? value.map(trimItem) : trimItem(value);
}

function trim(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
