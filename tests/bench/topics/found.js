// Measures whether readers find what they mean: 300 queries to three public glossaries, with the entries that are meant
// (tests/corpus/search-queries.ts), in the search of `<glossary-index>`, MiniSearch and uFuzzy.
import { makePublicGlossaries } from '../harness/public-glossaries.js';
import { milliseconds, multiple } from '../harness/report.js';
import { interleaved, median, quantile } from '../harness/rounds.js';

const ROUNDS = 3;
/** The share of the queries that find what is meant among the first three results. */
const GOAL = 0.95;

const fine = milliseconds(3);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const contenders = /** @type {const} */ (['ours', 'minisearch', 'ufuzzy']);

/** @type {import('../run.js').Topic} */
export const found = {
  name: 'found',
  title: 'What readers find',
  method:
    'Queries that were written before any search was tried: names and their beginnings, acronyms, insides of words, typing\n' +
    'errors, other orders and spaces, plurals, words of definitions, tags; in English, Spanish, Arabic, Japanese, Korean. A\n' +
    'query succeeds if an entry that is meant is the first result, or among the first three. Times: the fastest of 5 a query.',
  async run(browser) {
    const glossaries = await makePublicGlossaries();
    if (glossaries === undefined) return [{ what: 'Not measured: there is no ../shared/data.', ours: '' }];
    const results = await interleaved(contenders, ROUNDS, async (name) => {
      const page = await browser.open(`finders/${name}`);
      for (const { name: glossary, path } of glossaries) await page.call('load', glossary, path);
      const quality = /** @type {{ first: number, three: number, honest: number }} */ (
        await page.call('quality')
      );
      const times = /** @type {number[]} */ (await page.call('times'));
      await page.close();
      return { ...quality, median: median(times), p95: quantile(times, 0.95) };
    });
    const { ours } = results;
    const [own] = ours.three;
    return contenders.slice(1).flatMap((name) => {
      const rival = results[name];
      const share = (what, key, goal) => ({
        what: `${name}: ${what}`,
        ours: percent(median(ours[key])),
        rival: percent(median(rival[key])),
        ...goal,
      });
      return [
        share('what is meant comes first', 'first', {}),
        share('… is among the first three', 'three', {
          goal: `≥ ${percent(GOAL)}, ahead`,
          met: own >= GOAL && own > median(rival.three),
        }),
        share('without an answer, nothing is found', 'honest', {}),
        multiple(`${name}: a query, median`, ours.median, rival.median, fine),
        multiple(`${name}: a query, p95`, ours.p95, rival.p95, fine),
      ];
    });
  },
};
