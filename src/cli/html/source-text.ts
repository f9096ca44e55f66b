/**
 * The way from a text of the page back to the file, where "é" may be "&eacute;" and a line may end with two
 * characters. Used by the auto-linker.
 */
import { parseFragment } from 'parse5';
import type { Range } from './page.js';

/** The source offset before each code unit of the text, and behind the last; -1 inside what cannot be cut. */
export type Offsets = Int32Array;

/** What is not itself in the text: a character reference, or a line end. */
const WRITTEN_OTHERWISE = /&#?[\da-z]+;?|\r\n?/gi;

/** `undefined` when the text does not stand there in one piece: the parser moved it, or left something out. */
export function offsetsOf(text: string, source: string, { start, end }: Range): Offsets | undefined {
  const offsets = new Int32Array(text.length + 1).fill(-1);
  let at = 0;
  let from = start;
  const copyUntil = (to: number): boolean => {
    if (!text.startsWith(source.slice(from, to), at)) return false;
    while (from < to) offsets[at++] = from++;
    return true;
  };
  for (const { 0: written, index } of source.slice(start, end).matchAll(WRITTEN_OTHERWISE)) {
    const value = written.startsWith('\r') ? '\n' : decode(written);
    if (value === written) continue;
    if (!copyUntil(start + index) || !text.startsWith(value, at)) return undefined;
    offsets[at] = from;
    at += value.length;
    from += written.length;
  }
  if (!copyUntil(end) || at !== text.length) return undefined;
  offsets[at] = end;
  return offsets;
}

const decoded = new Map<string, string>();

/** What a character reference stands for, by the parser's own rules: "&notit;" is "¬it;". */
function decode(reference: string): string {
  let value = decoded.get(reference);
  if (value === undefined) {
    const [node] = parseFragment(reference).childNodes;
    value = node !== undefined && 'value' in node ? node.value : '';
    decoded.set(reference, value);
  }
  return value;
}
