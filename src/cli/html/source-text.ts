/**
 * The way from a text of the page back to the file, where "é" may be "&eacute;", a line may end with two characters, and
 * a tag that closes nothing may stand. Used by the auto-linker.
 */
import { parseFragment } from 'parse5';
import type { SourceRange } from './page.js';

/** Where in the file a part of a text starts that starts at an offset, or ends; -1 inside what cannot be cut. */
export interface Offsets {
  start(at: number): number;
  end(at: number): number;
}

/** What is not itself in the text: a character reference, a line end, or a tag that the parser passed over. */
const WRITTEN_OTHERWISE = /&#?[\da-z]+;?|\r\n?|<\/?[a-z][^<>]*>/gi;

/** `undefined` when the text does not stand there: the parser moved it, or put it together from several. */
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

/** Of a text that is written letter by letter, as most are. */
function asWritten(start: number): Offsets {
  return { start: (offset) => start + offset, end: (offset) => start + offset };
}

function valueOf(written: string): string {
  if (written.startsWith('\r')) return '\n';
  return written.startsWith('<') ? '' : decode(written);
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
