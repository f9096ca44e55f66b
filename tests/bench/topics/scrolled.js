// Scrolling with an open card: main-thread time per frame, compared with the same page and scrolling without a card.
// Real frames of a few pixels each, as by a slow finger or wheel. The two states alternate in the same page.
import { milliseconds, multiple } from '../harness/report.js';
import { interleaved, median } from '../harness/rounds.js';

const ROUNDS = 5;
/** Measurements in each page, of either state. */
const TURNS = 4;
const FRAMES = 40;
const PIXELS = 3;
const TERM = 40;

/** Main-thread time of a frame with and without an open card, in one page. */
async function scrolling(browser, name) {
  const page = await browser.open(name);
  await page.call('prepareCards');
  const times = { open: [], closed: [] };
  for (let turn = -1; turn < TURNS; turn++) {
    for (const state of turn % 2 ? ['open', 'closed'] : ['closed', 'open']) {
      const open = state === 'open';
      await page.call('aim', TERM);
      if (open) await page.call('openForScrolling', TERM);
      await page.collectGarbage();
      const { time } = await page.timed('scroll', TERM, FRAMES, PIXELS, open);
      if (turn >= 0) times[state].push(time / FRAMES);
      if (open) await page.call('close', TERM);
    }
  }
  await page.close();
  return { open: median(times.open), closed: median(times.closed) };
}

/** @type {import('../run.js').Topic} */
export const scrolled = {
  name: 'scrolled',
  title: 'A scrolled frame with a card open (main-thread time; rival: the same page with nothing open)',
  method: `${FRAMES} frames of ${PIXELS} px; script, style, layout and paint are in the time.`,
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'tippy', 'shoelace']);
    const { ours, tippy, shoelace } = await interleaved(names, ROUNDS, (name) => scrolling(browser, name));
    const ms = milliseconds(2);
    return [
      multiple('ours', ours.open, ours.closed, ms, 1.1),
      multiple('for comparison: tippy', tippy.open, tippy.closed, ms),
      multiple('for comparison: sl-tooltip', shoelace.open, shoelace.closed, ms),
    ];
  },
};
