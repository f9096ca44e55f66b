/** What is to be put into a page, and how it gets there. Planned by the other files of this folder. */
import MagicString from 'magic-string';
import type { SourceRange } from './page.js';

export interface Insertion {
  readonly at: number;
  readonly html: string;
  /** Whether it belongs to what stands before it; else to what comes behind it. */
  readonly closes?: boolean;
}

/** Insertions that are made together or not at all. */
export interface Edit {
  /** The place in the page that it is about. */
  readonly location: { readonly line: number; readonly column: number };
  /** What it would do, for a problem: "<glossary-entry> is filled". */
  readonly insertions: readonly Insertion[];
}

/** `source` with all of `edits`; those at one place in their order, but first those that close something. */
export function insertAll(source: string, edits: readonly Edit[]): string {
  const insertions = edits
    .flatMap((edit) => edit.insertions)
    .sort((one, other) => one.at - other.at || Number(other.closes ?? false) - Number(one.closes ?? false));
  let text = '';
  let done = 0;
  for (const { at, html } of insertions) {
    text += source.slice(done, at) + html;
    done = at;
  }
  return text + source.slice(done);
}

/** `source` without `ranges`; those that stand in another are gone with it. */
export function removeAll(source: string, ranges: readonly SourceRange[]): string {
  const text = new MagicString(source);
  for (const { start, end } of ranges) if (start < end) text.remove(start, end);
  return text.toString();
}
