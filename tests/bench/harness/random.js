// Pseudo-random numbers that are the same in every run. Algorithm: mulberry32,
// https://github.com/cprosche/mulberry32

/** @typedef {() => number} Random a number from 0 up to 1 */

/** @param {number} seed @returns {Random} */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template T @param {Random} random @param {readonly T[]} items @returns {T} */
export const pick = (random, items) => /** @type {T} */ (items[Math.floor(random() * items.length)]);
