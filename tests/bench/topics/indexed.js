// Measures `<glossary-index>` with a glossary of 100,000 entries, split by the command line: its search compared with
// MiniSearch and uFuzzy, query by query, and the element in a page: opening, typing, changing the letter, scrolling.
import { largePath, makeLargeGlossary, smallPath } from '../harness/large-glossary.js';
import { limit, milliseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved, median, quantile } from '../harness/rounds.js';
import { slices } from '../harness/slices.js';

const ROUNDS_OF_QUERIES = 3;
const ROUNDS_OF_PAGES = 3;
/** Types so many terms in the page, and as many with a wrong letter. */
const TYPED = 5;
const FRAMES = 200;
const PIXELS = 500;
const PATIENCE = 30_000;
const KEYS_APART = 20;

const ms = milliseconds(1);
const fine = milliseconds(2);
/** @type {import('../harness/report.js').Format} */
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
const percent = (share) => `${(100 * share).toFixed(0)} %`;
const sum = (values) => values.reduce((all, value) => all + value, 0);
const p95 = (times) => quantile(times, 0.95);
const most = (values) => Math.max(0, ...values);

/** @typedef {Awaited<ReturnType<typeof makeLargeGlossary>>} Glossary */

/** @param {import('../harness/browser.js').Browser} browser @param {'ours' | 'minisearch' | 'ufuzzy'} name */
async function openSearcher(browser, name) {
  const page = await browser.open(`searchers/${name}`);
  await page.call('load', largePath);
  return page;
}

/** The letters and digits of a text. */
const lettersOf = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether the letters of `text` have each word of `query`, or its singular: ours also looks inside of words. */
const hasInside = (text, query) =>
  query
    .split(' ')
    .every((word) =>
      [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some((form) =>
        lettersOf(text).includes(form),
      ),
    );

/**
 * Throws unless ours finds all entries that MiniSearch finds, and others only inside of words or by a tag. An apostrophe
 * divides a word for MiniSearch only.
 *
 * @param {Glossary} glossary
 * @returns {Promise<number>} the share of queries with a difference
 */
async function compareFound(browser, glossary) {
  const { beginnings, pairs, texts, tags } = glossary;
  const queries = [...new Set([...beginnings, ...pairs])];
  const [ours = [], mini = []] = await Promise.all(
    /** @type {const} */ (['ours', 'minisearch']).map(async (name) => {
      const page = await openSearcher(browser, name);
      const found = /** @type {string[][]} */ (await page.call('found', queries));
      await page.close();
      return found.map((ids) => new Set(ids));
    }),
  );
  let differing = 0;
  queries.forEach((query, index) => {
    const without = (one, other) => [...(one[index] ?? [])].filter((id) => !other[index]?.has(id));
    const [added, missed] = [without(ours, mini), without(mini, ours)];
    if (added.length + missed.length > 0) differing++;
    const unexplained = [
      ...missed.filter((id) => !texts.get(id)?.some((text) => /['’]/.test(text))),
      ...added.filter(
        (id) =>
          !hasInside(texts.get(id)?.join('') ?? '', query) &&
          !tags.get(id)?.some((tag) => tag.startsWith(query)),
      ),
    ];
    if (unexplained.length > 0)
      throw new Error(
        `"${query}" finds other entries than MiniSearch: ${unexplained.slice(0, 5).join(', ')}.`,
      );
  });
  return differing / queries.length;
}

/** @param {Glossary} glossary */
async function beginnings(browser, glossary) {
  const queries = [...glossary.beginnings, ...glossary.pairs];
  const { ours, minisearch } = await interleaved(
    /** @type {const} */ (['ours', 'minisearch']),
    ROUNDS_OF_QUERIES,
    async (name) => {
      const page = await openSearcher(browser, name);
      const times = /** @type {number[]} */ (await page.call('timesOfFinding', queries));
      await page.close();
      const words = times.slice(0, glossary.beginnings.length);
      return {
        p95: p95(times),
        median: median(times),
        most: most(times),
        words: p95(words),
        pairs: p95(times.slice(words.length)),
      };
    },
  );
  const share = await compareFound(browser, glossary);
  return [
    limit(`${queries.length} beginnings of one or two words: p95`, ours.p95, fine, 2),
    timesLess('  MiniSearch', ours.p95, minisearch.p95, fine, 15),
    timesLess('  of those, one word (p95)', ours.words, minisearch.words, fine),
    timesLess('  two words, in both orders (p95)', ours.pairs, minisearch.pairs, fine),
    timesLess('  median', ours.median, minisearch.median, fine),
    timesLess('  slowest', ours.most, minisearch.most, fine),
    { what: '  queries that find other entries: inside of words, tags', ours: percent(share) },
  ];
}

/** @param {Glossary} glossary */
async function typingErrors(browser, glossary) {
  const page = await openSearcher(browser, 'ours');
  const none = /** @type {string[][]} */ (
    await page.call(
      'found',
      glossary.typos.map(({ query }) => query),
    )
  );
  await page.close();
  const typos = glossary.typos.filter((_, index) => none[index]?.length === 0);
  const queries = typos.map(({ query }) => query);
  const { ours, ufuzzy, minisearch } = await interleaved(
    /** @type {const} */ (['ours', 'ufuzzy', 'minisearch']),
    ROUNDS_OF_QUERIES,
    async (name) => {
      const page = await openSearcher(browser, name);
      const times = /** @type {number[]} */ (await page.call('timesOfSimilar', queries));
      const found = /** @type {boolean[]} */ (await page.call('areFound', typos));
      await page.close();
      const right = found.filter(Boolean).length / found.length;
      return { p95: p95(times), median: median(times), most: most(times), right };
    },
  );
  const right = ({ right }) => percent(median(right));
  return [
    multiple(
      `${queries.length} queries with a typing error: uFuzzy alone, p95`,
      ours.p95,
      ufuzzy.p95,
      fine,
      1.2,
    ),
    multiple('  median', ours.median, ufuzzy.median, fine),
    multiple('  slowest', ours.most, ufuzzy.most, fine),
    timesLess('  MiniSearch with fuzzy: 0.2, p95', ours.p95, minisearch.p95, fine),
    {
      what: '  what was meant is among the first ten: uFuzzy alone',
      ours: right(ours),
      rival: right(ufuzzy),
    },
    { what: '  MiniSearch', ours: right(ours), rival: right(minisearch) },
  ];
}

/** The tasks of the main thread while `work` runs (harness/slices.js). */
async function phase(page, work) {
  const events = await page.trace(async () => {
    await page.call('mark', 'bench-begin');
    await work();
    await page.call('mark', 'bench-end');
  });
  return { events, tasks: slices(events, 'bench-begin', 'bench-end') };
}

const longest = ({ tasks }) => most(tasks.map(({ all }) => all));

/** Times from an empty page to its first screen, and until the page is idle. @param {string} path */
async function opening(page, path) {
  const opened = await phase(page, async () => {
    await page.call('start', path);
    await page.call('settle');
  });
  const first = slices(opened.events, 'bench-response', 'bench-painted');
  const inserted = slices(opened.events, 'bench-start', 'bench-painted');
  return {
    script: sum(first.map(({ script }) => script)),
    screen: sum(first.map(({ all }) => all)),
    whole: sum(inserted.map(({ all }) => all)),
    opening: longest(opened),
  };
}

/** Presses each key after the page has answered the one before. @param {readonly string[]} queries */
async function type(page, queries) {
  for (const query of queries) {
    for (const key of query) {
      const patience = Date.now() + PATIENCE;
      const before = await page.call('answered');
      await page.press(key === ' ' ? 'Space' : key);
      while ((await page.call('answered')) === before) {
        if (Date.now() > patience) throw new Error(`"${query}": no answer to "${key}".`);
        await new Promise((resolve) => setTimeout(resolve, KEYS_APART));
      }
    }
    await page.press('Escape');
  }
}

/** @param {Glossary} glossary */
async function large(browser, glossary) {
  const { indexBytes, typos } = glossary;
  const [letter, count] = glossary.largestLetter;
  const some = typos.filter(({ meant }) => /^[a-z ]{5,16}$/.test(meant)).slice(0, TYPED);
  const { ours } = await interleaved(/** @type {const} */ (['ours']), ROUNDS_OF_PAGES, async () => {
    const page = await browser.open('indexes/ours');
    const before = await page.heap();
    const opened = await opening(page, largePath);
    const prepared = await phase(page, async () => {
      await page.call('focus');
      await type(page, [some[0]?.meant.slice(0, 1) ?? '']);
      await page.call('delays');
    });
    const right = await phase(page, () =>
      type(
        page,
        some.map(({ meant }) => meant),
      ),
    );
    const wrong = await phase(page, () =>
      type(
        page,
        some.map(({ query }) => query),
      ),
    );
    const delays = /** @type {number[]} */ (await page.call('delays'));
    const turned = await phase(page, async () => {
      await page.call('turnTo', letter);
      await page.call('settle');
    });
    await page.call('check', count);
    const scrolled = await phase(page, () => page.call('scroll', FRAMES, PIXELS));
    const after = await page.heap();
    await page.close();
    const kept = (kind) => after[kind] - before[kind];
    return {
      ...opened,
      preparing: longest(prepared),
      preparedIn: sum(prepared.tasks.map(({ all }) => all)),
      typing: longest(right),
      mistyping: longest(wrong),
      delay: median(delays),
      delayed: p95(delays),
      turning: longest(turned),
      scrolling: longest(scrolled),
      heap: kept('script') + kept('buffers'),
      objects: kept('script'),
      all: kept('all') + kept('buffers'),
      text: indexBytes,
    };
  });
  const longestTask = (what, samples) => limit(`  longest task: ${what}`, samples, ms, 50);
  return [
    limit('100,000 entries: script from the answer to the first links painted', ours.script, ms, 100),
    {
      what: '  with decoding, layout and paint; from the element inserted',
      ours: [ours.screen, ours.whole].map((samples) => ms(median(samples))).join(', '),
    },
    longestTask('opened, until idle', ours.opening),
    longestTask('the box focused, until the first key is answered', ours.preparing),
    longestTask('typing', ours.typing),
    longestTask('typing with an error', ours.mistyping),
    longestTask(`turned to ${letter} (${count} entries)`, ours.turning),
    longestTask('scrolled through it', ours.scrolling),
    { what: '  preparing the search: main-thread time', ours: ms(median(ours.preparedIn)) },
    {
      what: '  a key until its results are painted, on the clock: median; p95',
      ours: [ours.delay, ours.delayed].map((samples) => ms(median(samples))).join(', '),
    },
    multiple(
      '  heap, with external strings and array buffers: text of the index',
      ours.heap,
      ours.text,
      megabytes,
      2,
    ),
    {
      what: '  of that in JavaScript’s own heap; with the browser’s objects',
      ours: [ours.objects, ours.all].map((samples) => megabytes(median(samples))).join(', '),
    },
  ];
}

/** A glossary whose links are all in the page. */
async function small(browser) {
  const { ours } = await interleaved(/** @type {const} */ (['ours']), ROUNDS_OF_PAGES, async () => {
    const page = await browser.open('indexes/ours');
    const opened = await opening(page, smallPath);
    await page.call('check', 5_000);
    await page.close();
    return opened;
  });
  return [
    {
      what: '5,000 entries in one file: script until the first links are painted',
      ours: ms(median(ours.script)),
    },
    {
      what: '  with decoding, layout and paint; longest task until idle',
      ours: [ours.screen, ours.opening].map((samples) => ms(median(samples))).join(', '),
    },
  ];
}

/** @type {import('../run.js').Topic} */
export const indexed = {
  name: 'indexed',
  title: 'An index of 100,000 entries',
  method:
    'WordNet’s synsets, split as by `glossary build --split`; the index file is what a page loads, and what heap is measured by.\n' +
    'Search: on the clock, query by query, in a fresh page per round; words as they are typed letter by letter; the fastest\n' +
    'of 3 times a query. Ours is the whole search of the element, 50 results; uFuzzy has the same strings, and allows one\n' +
    'error a word. In the page: main-thread time from traces; keys are real ones, each pressed when the one before was\n' +
    'answered.',
  async run(browser) {
    const glossary = await makeLargeGlossary();
    return [
      {
        what: 'The index file; with all parts',
        ours: [glossary.indexBytes, glossary.allBytes].map(megabytes).join(', '),
      },
      ...(await beginnings(browser, glossary)),
      ...(await typingErrors(browser, glossary)),
      ...(await large(browser, glossary)),
      ...(await small(browser)),
    ];
  },
};
