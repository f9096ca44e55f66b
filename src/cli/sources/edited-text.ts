/**
 * A text with some of its parts replaced, which knows where each character came from: readers take machinery
 * such as shortcodes out of a file before they parse it, and messages must still name the place in the file.
 * Used by markdown-blocks.ts, markdown-inline.ts and rst.ts. It knows nothing of any format.
 */

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EditedText {
  readonly text: string;
  /** The offset in the source of the character at `offset` in {@link text}. */
  toSource(offset: number): number;
  /** The offset in {@link text} of the character at `offset` in the source, or of what stands in its place. */
  fromSource(offset: number): number;
}

/** Applies `edits`; one that starts within an earlier one is dropped. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const sorted = [...edits].sort((one, other) => one.start - other.start || other.end - one.end);
  /** Kept parts: where they start in the text, in the source. */
  const kept: { readonly at: number; readonly from: number }[] = [{ at: 0, from: 0 }];
  let text = '';
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) continue;
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
    kept.push({ at: text.length - edit.text.length, from: edit.start }, { at: text.length, from: done });
  }
  text += source.slice(done);
  return {
    text,
    toSource(offset) {
      const { at, from } = kept[lastIndex(kept, (part) => part.at <= offset)] ?? { at: 0, from: 0 };
      return Math.min(from + offset - at, source.length);
    },
    fromSource(offset) {
      const index = lastIndex(kept, (part) => part.from <= offset);
      const { at, from } = kept[index] ?? { at: 0, from: 0 };
      return Math.min(at + offset - from, kept[index + 1]?.at ?? text.length);
    },
  };
}

/** The index of the last item that passes `test`, which the first items pass and the others do not. */
function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as T)) low = middle;
    else high = middle;
  }
  return low;
}
