// Measures inserting and laying out ten thousand closed terms. All contenders clone the same article, with the same await
// and the same forced layout; each sample is a new page whose code has run once on 200 terms.
import { microseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved } from '../harness/rounds.js';

const TERMS = 10_000;
const ROUNDS = 7;

/** @type {import('../run.js').Topic} */
export const inserted = {
  name: 'inserted',
  title: '10,000 closed terms, inserted and laid out (main-thread time per term)',
  method: 'One article is cloned and appended; microtasks and layout are in the time. Fresh page per sample.',
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'bare', 'span', 'shoelace', 'tippy']);
    const { ours, bare, span, shoelace, tippy } = await interleaved(names, ROUNDS, async (name) => {
      const page = await browser.open(name, { hidden: true });
      await page.call('prepareInsert', TERMS);
      await page.collectGarbage();
      const { time } = await page.timed('insert');
      await page.call('check', TERMS);
      await page.close();
      return { each: time / TERMS };
    });
    return [
      multiple('a custom element that does nothing', ours.each, bare.each, microseconds, 1.4),
      timesLess('sl-tooltip', ours.each, shoelace.each, microseconds, 5),
      timesLess('tippy on spans', ours.each, tippy.each, microseconds, 3),
      multiple('a span', ours.each, span.each, microseconds),
    ];
  },
};
