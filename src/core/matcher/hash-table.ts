/**
 * The table from hashes to surfaces: open addressing in one typed array, pairs of a hash + 1 (0: free) and what was
 * found: the first surface in front of two flags. Written by surface-index.ts; skim.ts reads it directly.
 */

/** A flag of what was found: surfaces with more tokens begin with it. */
export const IS_PREFIX = 1;
/** A flag of what was found: there is more to it than one surface that may be linked and has no symbols around. */
export const NEEDS_CHECK = 2;
/** How many bits are flags. */
export const FLAGS = 2;
/** Brings the upper bits of a hash, which say more, down to the lower. */
export const SHIFT = 11;

/** The first surface of what was found, or -1: each is noted as one more than it is. */
export function firstOf(found: number): number {
  return (found >> FLAGS) - 1;
}

/** What stands under `hash`; 0 for nothing. */
export function find(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  const key = hash + 1;
  let slot = ((hash ^ (hash >>> SHIFT)) << 1) & mask; // see slotOf
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slots[slot] === 0 ? 0 : (slots[slot + 1] as number);
}

/** The slot of `hash`, its own or a free one. The search begins at an even number. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = ((hash ^ (hash >>> SHIFT)) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash + 1) slot = (slot + 2) & mask;
  return slot;
}

/** A table for `count` hashes, at most two thirds full. */
export function createTable(count: number): Int32Array {
  return new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(1.5 * count, 4))));
}
