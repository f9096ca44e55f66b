// Measures finding a glossary's terms in an article. Each sample is a new page in which no code of the contender has run,
// because a real page, too, matches once, and half of the work is done before the compiler optimises it. In each sample
// the matches must be those of the tests' reference matcher, or the bench fails.
import { bytes, limit, milliseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved } from '../harness/rounds.js';
import { cost, checkSame, checkTerms, expected, openCell } from '../harness/matching.js';

const SHORT = 100_000;
const LONG = 1_000_000;
const ROUNDS = 7;
const ROUNDS_OF_RIVALS = 5;
/** mark.js takes many seconds. */
const ROUNDS_OF_MARK = 3;

const ms = milliseconds(1);
const number = (value) => value.toLocaleString('en');
const label = ({ terms, characters }, { each }) =>
  `${number(terms)} terms (${each} in 1,000 words), ${characters === SHORT ? '100 KB' : '1 MB'}`;

/** Compared with a plain loop. The goals are the largest multiples allowed. */
const floors = [
  { terms: 1_000, goal: 2.2 },
  { terms: 10_000, goal: 2.8 },
  { terms: 100_000, goal: 3.8 },
].flatMap(({ terms, goal }) => [SHORT, LONG].map((characters) => ({ cell: { terms, characters }, goal })));

async function againstFloor(browser, { cell, goal, wanted }) {
  const { ours, floor } = await interleaved(
    /** @type {const} */ (['ours', 'floor']),
    ROUNDS,
    async (name) => {
      const { page } = await openCell(browser, name, cell);
      await page.call('compile');
      await page.call('settle');
      const find = await cost(page, 'find');
      if (name === 'ours') checkSame(label(cell, wanted), await page.call('list'), wanted.matches);
      await page.close();
      return { find };
    },
  );
  return [multiple(`${label(cell, wanted)}: a plain loop`, ours.find, floor.find, ms, goal)];
}

/**
 * Compared with libraries that find strings, building their index included. The goals say how many times faster ours must
 * be in the short article. In the long one building hardly counts, and no matcher is faster than the plain loop.
 */
const rivals = [
  { terms: 1_000, regexp: 1.2, ahoCorasick: 3 },
  { terms: 10_000, regexp: 5, ahoCorasick: 10 },
].flatMap(({ terms, ...goals }) =>
  [SHORT, LONG].map((characters) => ({
    cell: { terms, characters, plain: true },
    goals: characters === SHORT ? goals : { regexp: undefined, ahoCorasick: undefined },
  })),
);

async function againstRivals(browser, { cell, goals, wanted }) {
  const names = /** @type {const} */ (['ours', 'regexp', 'aho-corasick']);
  const samples = await interleaved(names, ROUNDS_OF_RIVALS, async (name) => {
    const { page } = await openCell(browser, name, cell);
    const both = await cost(page, 'compileAndFind');
    checkSame(`${name}, ${label(cell, wanted)}`, await page.call('list'), wanted.matches);
    await page.close();
    return { both };
  });
  const { ours, regexp, 'aho-corasick': ahoCorasick } = samples;
  const what = label(cell, wanted);
  return [
    timesLess(`${what}, compiled too: a RegExp`, ours.both, regexp.both, ms, goals.regexp),
    timesLess(`${what}, compiled too: fastscan`, ours.both, ahoCorasick.both, ms, goals.ahoCorasick),
  ];
}

async function againstMark(browser, { cell, wanted }) {
  const names = /** @type {const} */ (['ours', 'mark']);
  const { ours, mark } = await interleaved(names, ROUNDS_OF_MARK, async (name) => {
    const { page } = await openCell(browser, name, cell);
    const both = await cost(page, 'compileAndFind');
    const check = name === 'mark' ? checkTerms : checkSame;
    check(name, await page.call('list'), wanted.matches);
    await page.close();
    return { both };
  });
  return [timesLess(`${label(cell, wanted)}, compiled too: mark.js`, ours.both, mark.both, ms, 700)];
}

/** The time of compiling, compared with parsing the bundle, and the memory that a matcher keeps. */
async function compiling(browser, terms) {
  const cell = { terms, characters: SHORT };
  const { ours } = await interleaved(/** @type {const} */ (['ours']), ROUNDS, async (name) => {
    const { page, parse, open } = await openCell(browser, name, cell);
    const heap = async (everything) => {
      await page.call('compile');
      await page.call('find');
      await page.call('forget', everything);
      return page.heap();
    };
    // The first run also loads the code into memory.
    const before = await heap(true);
    const after = await heap(false);
    await page.close();
    const cold = await openCell(browser, name, cell);
    const compile = await cost(cold.page, 'compile');
    await cold.page.close();
    const kept = after.script + after.buffers - before.script - before.buffers;
    return { parse, compile, both: open + compile, kept: kept / terms };
  });
  const what = `${number(terms)} terms`;
  return {
    times: [
      multiple(`${what}: compileMatcher, by JSON.parse`, ours.compile, ours.parse, ms, 2),
      multiple(`${what}: with createGlossary, by JSON.parse`, ours.both, ours.parse, ms),
    ],
    heap: [limit(`${what}: heap and array buffers of the matcher, a term`, ours.kept, bytes, 100)],
  };
}

/** @type {import('../run.js').Topic} */
export const matched = {
  name: 'matched',
  title: 'Terms found in an article, cold (main-thread time)',
  method:
    'WordNet’s nouns in its definitions, as paragraphs with inline markup; text nodes walked. Fresh page per sample.\n' +
    'A plain loop: charCodeAt, a table of letters, a hash a word; ours is compiled before. For RegExp,\n' +
    'fastscan and mark.js there are no endings, capitals, exclusions or addresses, so that all find the same; ours\n' +
    'does what it always does. mark.js wraps nothing (its filter refuses), and does not look for the longest.',
  async run(browser) {
    const loops = [];
    for (const one of floors) loops.push({ ...one, wanted: await expected(browser, one.cell, ['ours']) });
    const libraries = [];
    for (const one of rivals) {
      const wanted = await expected(browser, one.cell, ['ours', 'regexp', 'aho-corasick']);
      libraries.push({ ...one, wanted });
    }
    const rows = [];
    for (const one of loops) rows.push(...(await againstFloor(browser, one)));
    for (const one of libraries) rows.push(...(await againstRivals(browser, one)));
    rows.push(...(await againstMark(browser, libraries[0])));
    const compiled = [];
    for (const terms of [1_000, 10_000, 100_000]) compiled.push(await compiling(browser, terms));
    return [...rows, ...compiled.flatMap(({ times }) => times), ...compiled.flatMap(({ heap }) => heap)];
  },
};
