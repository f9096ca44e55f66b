/** Small questions about values that came out of a file. Used all over this folder. */
import type { Fields, Located, Path } from './source.js';

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file has a field only in name: an empty cell, `aliases: []`, `tags: [""]`. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.every(isEmpty));
}

/** What is at `key` of `value`, if it is a list or an object that has it. */
export function valueAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** A part of a value, which keeps its way back. */
export function locateWithin<T>(whole: Located<unknown>, path: Path, value: T): Located<T> {
  return { value, locate: (inner, offset) => whole.locate([...path, ...inner], offset) };
}
