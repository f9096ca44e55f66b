// Formats the table of a topic: what is compared, both values, their ratio, the goal and whether it is met. "±" and the
// brackets give the middle half of the rounds, which shows how much other work of the machine disturbed them.
import { ratios, spread } from './rounds.js';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} ours
 * @property {string} [rival]
 * @property {string} [ratio]
 * @property {string} [goal]
 * @property {boolean} [met] absent where there is no goal
 *
 * @typedef {import('./rounds.js').Samples} Samples
 * @typedef {(value: number) => string} Format
 */

/** @type {(digits: number) => Format} */
export const milliseconds = (digits) => (value) => `${value.toFixed(digits)} ms`;
/** @type {Format} */
export const microseconds = (value) => `${(value * 1000).toFixed(1)} µs`;
/** @type {Format} */
export const bytes = (value) => `${Math.round(value)} B`;

/** @param {Samples} samples @param {Format} format */
function withSpread(samples, format) {
  const { median, low, high } = spread(samples);
  return `${format(median)} ±${(((high - low) / 2 / Math.abs(median)) * 100).toFixed(0)} %`;
}

/** @param {import('./rounds.js').Spread} ratio @param {number} digits */
const range = ({ median, low, high }, digits) =>
  `${median.toFixed(digits)}× (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/**
 * Ours as a multiple of the rival's; the goal is the largest multiple allowed.
 * @param {string} what @param {Samples} ours @param {Samples} rival @param {Format} format @param {number} [goal]
 * @returns {Row}
 */
export function multiple(what, ours, rival, format, goal) {
  const ratio = spread(ratios(ours, rival));
  const verdict = goal === undefined ? {} : { goal: `≤ ${goal}×`, met: ratio.median <= goal };
  return {
    what,
    ours: withSpread(ours, format),
    rival: withSpread(rival, format),
    ratio: range(ratio, 2),
    ...verdict,
  };
}

/**
 * The rival's as a multiple of ours; the goal is the smallest multiple allowed.
 * @param {string} what @param {Samples} ours @param {Samples} rival @param {Format} format @param {number} [goal]
 * @returns {Row}
 */
export function timesLess(what, ours, rival, format, goal) {
  const ratio = spread(ratios(rival, ours));
  const verdict = goal === undefined ? {} : { goal: `≥ ${goal}× less`, met: ratio.median >= goal };
  return {
    what,
    ours: withSpread(ours, format),
    rival: withSpread(rival, format),
    ratio: `${range(ratio, 1)} less`,
    ...verdict,
  };
}

/**
 * A value of ours with a limit.
 * @param {string} what @param {Samples} ours @param {Format} format @param {number} goal
 * @returns {Row}
 */
export function limit(what, ours, format, goal) {
  return {
    what,
    ours: withSpread(ours, format),
    goal: `≤ ${format(goal)}`,
    met: spread(ours).median <= goal,
  };
}

/** @param {Row[]} rows */
export function table(rows) {
  const verdict = (met) => (met === undefined ? '' : met ? 'yes' : 'NO');
  const lines = [
    ['', 'ours', 'rival', 'ratio', 'goal', 'met'],
    ...rows.map((row) => [
      row.what,
      row.ours,
      row.rival ?? '',
      row.ratio ?? '',
      row.goal ?? '',
      verdict(row.met),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const pad = (cell, column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const [head, ...body] = lines.map((line) => `  ${line.map(pad).join('  ')}`.trimEnd());
  return [head, `  ${'─'.repeat(widths.reduce((a, b) => a + b + 2, -2))}`, ...body].join('\n');
}
