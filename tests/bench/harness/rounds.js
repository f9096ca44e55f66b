// Measures in rounds. A round measures each contender once, in an order that rotates, so that a slow minute of the
// machine affects all of them. Ratios are calculated within a round, and their median counts.

/** @typedef {readonly number[]} Samples one number per round */

/**
 * @template {string} Name
 * @template {Record<string, number>} Values
 * @param {readonly Name[]} names
 * @param {number} rounds another one runs before them and does not count
 * @param {(name: Name) => Promise<Values>} measure
 * @returns {Promise<Record<Name, Record<keyof Values, Samples>>>} by contender and value
 */
export async function interleaved(names, rounds, measure) {
  /** @type {Map<Name, Values[]>} */
  const measured = new Map(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const shift = round % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const values = await measure(name);
      if (round > 0) measured.get(name)?.push(values);
    }
  }
  const columns = [...measured].map(([name, rows]) => {
    const keys = Object.keys(rows[0] ?? {});
    return [name, Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]))];
  });
  return Object.fromEntries(columns);
}

/** @param {Samples} values @param {number} share 0.5 is the median */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const at = (index) => sorted[index] ?? NaN;
  const below = at(Math.floor(position));
  return below + (at(Math.ceil(position)) - below) * (position % 1);
}

/** @param {Samples} values */
export const median = (values) => quantile(values, 0.5);

/** @typedef {{ median: number, low: number, high: number }} Spread the median and the middle half of the values */

/** @param {Samples} values @returns {Spread} */
export const spread = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** `a / b` for each round. @param {Samples} a @param {Samples} b */
export const ratios = (a, b) => a.map((value, round) => value / (b[round] ?? NaN));

/** `a - b` for each round. @param {Samples} a @param {Samples} b */
export const differences = (a, b) => a.map((value, round) => value - (b[round] ?? NaN));
