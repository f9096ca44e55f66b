// Opens pages in which a contender of pages/matchers/ has a bundle and an article, and checks the matches that it finds.
import { articlePath, bundlePath } from './corpus.js';

/**
 * @typedef {object} Cell the sizes of a glossary and an article
 * @property {number} terms
 * @property {number} characters of the article's text
 * @property {boolean} [plain] see corpus.js
 */

/** Main-thread time of one step, without that of calling it. @param {import('./browser.js').BenchPage} page */
export async function cost(page, step) {
  await page.timed('nothing');
  const nothing = await page.timed('nothing');
  return (await page.timed(step)).time - nothing.time;
}

/** Opens a page in which nothing that is measured has run yet. @param {import('./browser.js').Browser} browser */
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
 * @property {readonly string[]} matches that must be found, as in a page's `list`
 * @property {number} each matches in 1,000 words
 */

/** The matches of the reference matcher. Each contender must find the same before anything is measured. @returns {Promise<Expected>} */
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

/** Throws unless `found` equals `matches`. */
export function checkSame(name, found, matches) {
  const [missing, wrong] = [without(matches, found), without(found, matches)];
  if (missing.length + wrong.length === 0 && found.length === matches.length) return;
  const some = (lines) => lines.slice(0, 5).join('; ') || 'none';
  throw new Error(
    `${name}: ${missing.length} missing (node:start-end id): ${some(missing)}. ${wrong.length} wrong: ${some(wrong)}.`,
  );
}

/** mark.js does not report positions: each term must occur at least as often as expected. */
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
