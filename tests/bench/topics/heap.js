// Measures the memory of ten thousand closed terms: bytes in use after a garbage collection, with the terms minus without
// them, minus the same difference for spans. The goal is about JavaScript's heap; the table also shows it with the
// browser's own objects (elements, attributes, styles, layout).
import { bytes, limit, multiple, timesLess } from '../harness/report.js';
import { differences, interleaved } from '../harness/rounds.js';

const TERMS = 10_000;
const ROUNDS = 3;

/** @type {import('../run.js').Topic} */
export const heap = {
  name: 'heap',
  title: 'Memory of a closed term, beyond that of a span',
  method: `In use after garbage collection, ${TERMS} terms, per term.`,
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'bare', 'span', 'shoelace', 'tippy']);
    const samples = await interleaved(names, ROUNDS, async (name) => {
      const page = await browser.open(name);
      await page.call('prepareInsert', TERMS);
      const before = await page.heap();
      await page.call('insert');
      const after = await page.heap();
      await page.call('check', TERMS);
      await page.close();
      return { script: (after.script - before.script) / TERMS, all: (after.all - before.all) / TERMS };
    });
    const beyondSpan = (name) => ({
      script: differences(samples[name].script, samples.span.script),
      all: differences(samples[name].all, samples.span.all),
    });
    const ours = beyondSpan('ours');
    const bare = beyondSpan('bare');
    const shoelace = beyondSpan('shoelace');
    const tippy = beyondSpan('tippy');
    return [
      limit('JavaScript heap', ours.script, bytes, 400),
      multiple('  a custom element that does nothing', ours.script, bare.script, bytes),
      timesLess('  sl-tooltip', ours.script, shoelace.script, bytes),
      timesLess('  tippy on spans', ours.script, tippy.script, bytes),
      timesLess('With the browser’s own objects: sl-tooltip', ours.all, shoelace.all, bytes),
      timesLess('  tippy on spans', ours.all, tippy.all, bytes),
    ];
  },
};
