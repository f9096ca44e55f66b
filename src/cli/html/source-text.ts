/**
 * Converts offsets in a text of the page to offsets in the file, where "é" may be "&eacute;", a line may end
 * with two characters, and a stray end tag may stand in the text. Used by text-spans.ts.
 */
import { parseFragment } from 'parse5';
import type { SourceRange } from './page.js';

/**
 * The offsets in the file at which a part of a text starts or ends, by its offset in the text; -1 for an
 * offset in the middle of a character reference that stands for several code units.
 */
export interface Offsets {
  start(at: number): number;
  end(at: number): number;
}

/**
 * Source that differs from the text it stands for: a character reference, a line end, a tag that the parser
 * ignored.
 */
const WRITTEN_OTHERWISE = /&#?[\da-z]+;?|\r\n?|<\/?[a-z][^<>]*>/gi;

/**
 * Returns `undefined` when `source` does not have `text` in the range: the parser moved the text, or joined
 * it from several places.
 */
export function offsetsOf(text: string, source: string, { start, end }: SourceRange): Offsets | undefined {
  if (end - start === text.length && source.startsWith(text, start)) return asWritten(start);
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length).fill(-1);
  let at = 0;
  let from = start;
  const take = (value: string, length: number): boolean => {
    if (!text.startsWith(value, at)) return false;
    if (value !== '') {
      starts[at] = from;
      ends[at + value.length - 1] = from + length;
    }
    at += value.length;
    from += length;
    return true;
  };
  const takeUntil = (to: number): boolean => {
    while (from < to) if (!take(source.charAt(from), 1)) return false;
    return true;
  };
  for (const { 0: written, index } of source.slice(start, end).matchAll(WRITTEN_OTHERWISE)) {
    const value = valueOf(written);
    if (value === written) continue;
    if (!takeUntil(start + index) || !take(value, written.length)) return undefined;
  }
  if (!takeUntil(end) || at < text.length) return undefined;
  return { start: (offset) => starts[offset] ?? -1, end: (offset) => ends[offset - 1] ?? -1 };
}

/** The offsets of a text that the file writes character by character, as it does most. */
function asWritten(start: number): Offsets {
  return { start: (offset) => start + offset, end: (offset) => start + offset };
}

function valueOf(written: string): string {
  if (written.startsWith('\r')) return '\n';
  return written.startsWith('<') ? '' : decode(written);
}

const decoded = new Map<string, string>();

/** Decodes a character reference by the parser's own rules: "&notit;" is "¬it;". */
function decode(reference: string): string {
  let value = decoded.get(reference);
  if (value === undefined) {
    const [node] = parseFragment(reference).childNodes;
    value = node !== undefined && 'value' in node ? node.value : '';
    decoded.set(reference, value);
  }
  return value;
}
