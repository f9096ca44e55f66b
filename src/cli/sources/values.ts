/** Helpers for values of unknown type that come from files. Used all over this folder. */
import type { Fields, Located, Path } from './source.js';

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a field holds no value: an empty cell, `aliases: []`, `tags: [""]`. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.every(isEmpty));
}

/** The value at `key`, if `value` is a list or an object that has the key. */
export function valueAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** The part `value` at `path` of `whole`, located through `whole`. */
export function locateWithin<T>(whole: Located<unknown>, path: Path, value: T): Located<T> {
  return { value, locate: (inner, offset) => whole.locate([...path, ...inner], offset) };
}
