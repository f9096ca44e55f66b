/**
 * Open-addressed hash table in one Int32Array. Each slot is a pair: `hash + 1` (0 = free), and
 * `(first surface index + 1) << 2 | flags`, its value (0 = nothing). The table maps hashes of token sequences to surfaces.
 * surface-index.ts writes it; scanner.ts and find-candidate.ts read it.
 */

/** Flag of a value: surfaces with more tokens begin with this hash. */
export const IS_PREFIX = 1;
/**
 * Flag of a value: the simple test for one word in scanner.ts is not enough. There are several surfaces, or the surface has
 * symbols around it, or it may not be linked.
 */
export const NEEDS_CHECK = 2;
/** How many bits of a value are flags. */
export const FLAG_BITS = 2;
/** The upper bits of a hash vary more than the lower ones, which alone choose a slot. A shift by 11 of 25 bits mixes them in. */
const HASH_SHIFT = 11;

/** The index of the first surface of a value, or -1. */
export function firstSurface(value: number): number {
  return (value >> FLAG_BITS) - 1;
}

/** The value of `hash`; 0 if the table does not contain the hash. */
export function lookUp(slots: Int32Array, hash: number): number {
  return slots[slotOf(slots, hash) + 1] as number;
}

/** The index of the pair of `hash`, or of the free pair where it belongs. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  const key = hash + 1;
  let slot = ((hash ^ (hash >>> HASH_SHIFT)) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** A table for `count` hashes, at most two thirds full. */
export function createTable(count: number): Int32Array {
  return new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(1.5 * count, 4))));
}
