/** Insertions into the text of a page, and removals from it. The other files of this folder plan them. */
import MagicString from 'magic-string';
import type { SourceRange } from './page.js';

export interface Insertion {
  /** The offset in the page. */
  readonly at: number;
  readonly html: string;
  /**
   * Whether `html` is an end tag or stands behind an element, so that it comes before start tags at the same
   * offset.
   */
  readonly closes?: boolean;
}

/** Insertions that are made together or not at all. */
export interface Edit {
  /** Where the element stands that the edit changes or links; problems report it. */
  readonly location: { readonly line: number; readonly column: number };
  readonly insertions: readonly Insertion[];
}

/**
 * `source` with all of `edits`. Insertions at the same offset keep their order, but those that close come
 * first.
 */
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

/** `source` without `ranges`, which may overlap. */
export function removeAll(source: string, ranges: readonly SourceRange[]): string {
  const text = new MagicString(source);
  for (const { start, end } of ranges) if (start < end) text.remove(start, end);
  return text.toString();
}

/** `source` with other text in place of ranges. */
export function replaceAll(
  source: string,
  ranges: readonly (SourceRange & { readonly text: string })[],
): string {
  const result = new MagicString(source);
  for (const { start, end, text } of ranges) result.update(start, end, text);
  return result.toString();
}
