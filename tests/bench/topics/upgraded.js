// Measures upgrading ten thousand terms that are in the page, laid out, before their script runs: from
// customElements.define (or tippy's call) to the end of the next layout. No code has run before, because a page defines
// an element once.
import { microseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved } from '../harness/rounds.js';

const TERMS = 10_000;
const ROUNDS = 7;

/** @type {import('../run.js').Topic} */
export const upgraded = {
  name: 'upgraded',
  title: '10,000 closed terms in parsed HTML, upgraded in place (main-thread time per term)',
  method: 'From define() to the next finished layout, microtasks included. Fresh page per sample.',
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'bare', 'shoelace', 'tippy']);
    const { ours, bare, shoelace, tippy } = await interleaved(names, ROUNDS, async (name) => {
      const page = await browser.open(name, { hidden: true });
      await page.call('prepareUpgrade', TERMS);
      await page.collectGarbage();
      const { time } = await page.timed('upgrade');
      await page.call('check', TERMS);
      await page.close();
      return { each: time / TERMS };
    });
    return [
      timesLess('sl-tooltip', ours.each, shoelace.each, microseconds, 12),
      timesLess('tippy on spans', ours.each, tippy.each, microseconds),
      multiple('a custom element that does nothing', ours.each, bare.each, microseconds),
    ];
  },
};
