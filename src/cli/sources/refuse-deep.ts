/**
 * Refuses sources that are nested so deeply that reading, linting or rendering them would overflow the stack.
 * Called by read-bytes.ts, before and after a file is read. Pure.
 */
import { isOverflow } from '../faults.js';
import type { Source } from './source.js';

/** Far more than authors write, and far less than the stack takes. */
const MOST_LEVELS = 400;

/** @throws {RangeError} when the brackets of a JSON text are nested too deeply */
export function refuseDeepJson(text: string): void {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MOST_LEVELS) throw tooDeep();
  }
}

/** @throws {RangeError} when a value in `source` is nested too deeply, or a library has given up on it */
export function refuseDeepSource({ entries, faqs, metadata, problems }: Source): void {
  if (problems.some(({ message }) => isOverflow(new Error(message)))) throw tooDeep();
  let level: readonly unknown[] = [...entries, ...faqs, ...(metadata ? [metadata] : [])].map(
    ({ value }) => value,
  );
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) throw tooDeep();
    level = level.flatMap(partsOf);
  }
}

/** The lists and objects in `value`; the positions of nodes are of no interest. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([name, part]) => (name === 'position' ? [] : [part]));
  return parts.filter((part) => typeof part === 'object' && part !== null);
}

function tooDeep(): RangeError {
  return new RangeError('Maximum call stack size would be exceeded');
}
