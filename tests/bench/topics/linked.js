// Measures linking an article: the whole way from a parsed bundle to the last link, the first time code runs; and how long
// linking a large article blocks the page. Script in thread time, without layout; from a browser trace where it runs in
// slices.
import { articlePath, bundlePath } from '../harness/corpus.js';
import { cost, openCell } from '../harness/matching.js';
import { limit, milliseconds } from '../harness/report.js';
import { interleaved, median, quantile } from '../harness/rounds.js';
import { slices } from '../harness/slices.js';

const SHORT = { terms: 1_000, characters: 10_000 };
const LONG = { terms: 10_000, characters: 1_000_000 };
const ROUNDS = 15;
/** Milliseconds. Linking takes one second on an idle machine, ten in one paragraph. */
const PATIENCE = 120_000;
/** Milliseconds of script. */
const LEAST_SLICE = 0.5;
/** At least so many links must be made. The tests check the exact number. */
const LEAST_LINKS = { road: 20, first: 2_000, all: 10_000 };

const ms = milliseconds(1);

/**
 * The long articles; `shape` and `script` are those of pages/linkers/ours.ts. One paragraph gets one round: the browser lays
 * out all of it after each slice, which takes half a minute.
 */
const ARTICLES = {
  'many paragraphs': { shape: 'paragraphs', script: 'latin', limits: ['first', 'all'], rounds: 3 },
  'one paragraph with markup': { shape: 'paragraph', script: 'latin', limits: ['first'], rounds: 1 },
  'one text node': { shape: 'text', script: 'latin', limits: ['first', 'all'], rounds: 1 },
  'one text node, decomposed letters': { shape: 'text', script: 'decomposed', limits: ['first'], rounds: 1 },
  // Fewer words, so that the first links are few.
  'one text node, Japanese': {
    shape: 'text',
    script: 'japanese',
    limits: ['first', 'all'],
    rounds: 1,
    links: { first: 20 },
  },
};

async function openArticle(
  browser,
  { terms, characters },
  { hidden = false, shape = 'paragraphs', script = 'latin' },
) {
  const page = await browser.open('linkers/ours', { hidden });
  await page.call('load', bundlePath(terms, false), articlePath(characters, false), shape, script);
  return page;
}

/** The whole way and its parts, each in a page in which none of its code has run. */
async function road(browser) {
  const ways = /** @type {const} */ (['all', 'highlighted', 'parts']);
  const { all, highlighted, parts } = await interleaved(ways, ROUNDS, async (name) => {
    if (name !== 'parts') {
      // Hidden, because layout and paint of a frame would count.
      const page = await openArticle(browser, SHORT, { hidden: true });
      if (name === 'highlighted') await page.call('prepareHighlights');
      const whole = await cost(page, 'road', ...(name === 'highlighted' ? ['highlight'] : []));
      await page.call('check', LEAST_LINKS.road);
      await page.close();
      return { whole, open: 0, compile: 0, find: 0 };
    }
    const { page, open } = await openCell(browser, 'ours', SHORT);
    const compile = await cost(page, 'compile');
    const find = await cost(page, 'find');
    await page.close();
    return { whole: 0, open, compile, find };
  });
  const { open, compile, find } = parts;
  const rest = all.whole.map((whole) => whole - median(open) - median(compile) - median(find));
  const part = (what, samples) => ({ what, ours: ms(median(samples)) });
  return [
    limit('10 KB, 1,000 terms, from a parsed bundle to the last link', all.whole, ms, 8),
    limit('… with mode="highlight"', highlighted.whole, ms, 12),
    part('  of the first, createGlossary', open),
    part('  compileMatcher', compile),
    part('  matching', find),
    part('  walking and linking (the rest)', rest),
  ];
}

/** The slices in which a large article is linked, and how long timers and keys wait for them. */
async function long(browser, name, amount, rounds) {
  const { ours } = await interleaved(/** @type {const} */ (['ours']), rounds, async () => {
    const page = await openArticle(browser, LONG, ARTICLES[name]);
    await page.call('open');
    let delays = { inputs: [0], timers: [0] };
    const events = await page.trace(async () => {
      const patience = Date.now() + PATIENCE;
      await page.call('start', amount);
      do await page.press();
      while (!(await page.call('isDone')) && Date.now() < patience);
      delays = await page.call('delays');
    });
    if (!(await page.call('isDone'))) throw new Error(`${name}: not done after ${PATIENCE / 1000} s.`);
    await page.call('check', ARTICLES[name].links?.[amount] ?? LEAST_LINKS[amount]);
    await page.close();
    const found = slices(events, 'bench-start', 'bench-end');
    const most = (values) => Math.max(0, ...values);
    // Tasks with less script only press keys and fire timers.
    const scripts = found.map(({ script }) => script).filter((script) => script >= LEAST_SLICE);
    return {
      slice: most(scripts),
      usual: quantile(scripts, 0.95),
      script: scripts.reduce((time, script) => time + script, 0),
      garbage: most(found.map(({ garbage }) => garbage)),
      forced: found.reduce((count, { forced }) => count + forced, 0),
      whole: found.reduce((time, { all }) => time + all, 0),
      task: most(found.map(({ all }) => all)),
      input: most(delays.inputs),
      timer: most(delays.timers),
    };
  });
  const all = (...lists) => lists.map((samples) => ms(median(samples))).join(', ');
  return [
    limit(`1 MB in ${name}, limit ${amount}: longest slice`, ours.slice, ms, 8),
    { what: '  95 % of the slices are shorter than; script in all', ours: all(ours.usual, ours.script) },
    {
      what: '  layouts forced by script',
      ours: `${median(ours.forced)}`,
      goal: 'none',
      met: median(ours.forced) === 0,
    },
    {
      what: '  longest collecting of garbage; main-thread time in all, with layout and paint',
      ours: all(ours.garbage, ours.whole),
    },
    {
      what: '  longest task, with layout; delay of a timer; of a key press',
      ours: all(ours.task, ours.timer, ours.input),
    },
  ];
}

/** @type {import('../run.js').Topic} */
export const linked = {
  name: 'linked',
  title: 'An article linked',
  method:
    'The road: a fresh page per sample, script only (main-thread time); its parts are measured in pages of their own.\n' +
    'Slices: the longest of a run, checked bundle given; timers and keys are pressed while it runs.',
  async run(browser) {
    const rows = await road(browser);
    for (const [name, { limits, rounds }] of Object.entries(ARTICLES)) {
      for (const amount of limits) rows.push(...(await long(browser, name, amount, rounds)));
    }
    return rows;
  },
};
