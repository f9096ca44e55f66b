/** What is to be put into a page, and how it gets there. Planned by the other files of this folder. */
import MagicString from 'magic-string';
import type { Range } from './page.js';

export interface Insertion {
  readonly at: number;
  readonly html: string;
  /** Whether it belongs to what stands before it; else to what comes behind it. */
  readonly closes?: boolean;
}

/** Insertions that are made together or not at all. */
export interface Edit {
  /** The place in the page that it is about. */
  readonly place: { readonly line: number; readonly column: number };
  /** What it would do, for a problem: "<glossary-entry> is filled". */
  readonly insertions: readonly Insertion[];
}

/** `source` with all of `edits`. */
export function insertAll(source: string, edits: readonly Edit[]): string {
  const text = new MagicString(source);
  for (const { at, html, closes = false } of edits.flatMap(({ insertions }) => insertions)) {
    if (closes) text.appendLeft(at, html);
    else text.appendRight(at, html);
  }
  return text.toString();
}

/** `source` without `ranges`; those that stand in another are gone with it. */
export function removeAll(source: string, ranges: readonly Range[]): string {
  const text = new MagicString(source);
  for (const { start, end } of ranges) if (start < end) text.remove(start, end);
  return text.toString();
}
