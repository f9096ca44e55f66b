// Opens pages in which a contender of the folder matchers/ gets a bundle and an article, and checks the
// matches it finds.
import { articlePath, bundlePath } from './corpus.js';

/**
 * @typedef {object} Cell the sizes of a bundle and an article
 * @property {number} terms
 * @property {number} characters the length of the article's text
 * @property {boolean} [plain] see corpus.js
 */

/**
 * Main-thread time of one step, without the time of the call itself. @param
 * {import('./browser.js').BenchPage} page
 */
export async function cost(page, step, ...args) {
  await page.timed('nothing');
  const nothing = await page.timed('nothing');
  return (await page.timed(step, ...args)).time - nothing.time;
}

/** A page before the first run of the measured code. @param {import('./browser.js').Browser} browser */
export async function openCell(browser, name, { terms, characters, plain = false }) {
  const page = await browser.open(`matchers/${name}`);
  await page.call('load', bundlePath(terms, plain), articlePath(characters, plain));
  const parse = await cost(page, 'parse');
  const open = await cost(page, 'open');
  await page.call('settle');
  return { page, parse, open };
}

/**
 * @typedef {object} Expected
 * @property {readonly string[]} matches the matches to find, in the form that the page's `list` returns
 * @property {number} each number of matches in 1,000 words
 */

/**
 * Runs the reference, and checks that each contender finds the same before anything is measured. @returns
 * {Promise<Expected>}
 */
export async function expected(browser, cell, names) {
  const found = async (name) => {
    const { page } = await openCell(browser, name, cell);
    await page.call('compile');
    await page.call('find');
    const matches = /** @type {string[]} */ (await page.call('list'));
    const words = /** @type {number} */ (await page.call('words'));
    await page.close();
    return { matches, words };
  };
  const { matches, words } = await found('reference');
  for (const name of names) checkSame(`${name}, ${cell.terms} terms`, (await found(name)).matches, matches);
  return { matches, each: Math.round((1000 * matches.length) / words) };
}

/** Throws unless `found` equals the expected matches. */
export function checkSame(name, found, matches) {
  const [missing, wrong] = [without(matches, found), without(found, matches)];
  if (missing.length + wrong.length === 0 && found.length === matches.length) return;
  const some = (lines) => lines.slice(0, 5).join('; ') || 'none';
  throw new Error(
    `${name}: ${missing.length} missing (node:start-end id): ${some(missing)}. ${wrong.length} wrong: ${some(wrong)}.`,
  );
}

/**
 * mark.js does not return positions, so only the number of matches of each term is compared, as a minimum.
 */
export function checkTerms(name, found, matches) {
  const counts = new Map();
  for (const id of found.map(idOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of matches.map(idOf)) counts.set(id, (counts.get(id) ?? 0) - 1);
  const missing = [...counts].filter(([, count]) => count < 0).map(([id]) => id);
  if (missing.length > 0) throw new Error(`${name} did not find ${missing.join(', ')} often enough.`);
}

const idOf = (line) => line.slice(line.indexOf(' ') + 1);

function without(lines, others) {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
