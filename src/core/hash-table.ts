/**
 * The table from hashes to surfaces: open addressing in one typed array, pairs of a hash + 1 (0: free) and what was
 * found: the first surface, and whether longer ones begin so. Written by surface-index.ts; skim.ts reads it directly.
 */

/** A flag of what was found: surfaces with more tokens begin with it. */
export const LONGER = 1;

/** The first surface of what was found, or -1. */
export function firstOf(found: number): number {
  return (found >> 1) - 1;
}

/** Where the search for `hash` begins, an even number: its upper bits say more than its lower. */
export function placeOf(hash: number): number {
  return (hash ^ (hash >>> 11)) << 1;
}

/** What stands under `hash`; 0 for nothing. */
export function find(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  const key = hash + 1;
  for (let slot = placeOf(hash) & mask; ; slot = (slot + 2) & mask) {
    if (slots[slot] === key) return slots[slot + 1] as number;
    if (slots[slot] === 0) return 0;
  }
}

/** The slot of `hash`, its own or a free one. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = placeOf(hash) & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash + 1) slot = (slot + 2) & mask;
  return slot;
}

/** A table for `count` hashes, at most two thirds full. */
export function createTable(count: number): Int32Array {
  return new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(1.5 * count, 4))));
}
