// A card, opened: main-thread time (script, style, layout, paint) from the call that opens it until it has been
// painted. Time on the clock would tell little: it is rounded up to the screen's next frame, and hides everything
// that fits into one; the number of that frame is printed instead. The same frames without an opening are measured
// too and taken off: what is left is the opening.
import { milliseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved, median } from '../harness/rounds.js';

const ROUNDS = 7;
/** In each page, after its first. */
const OPENINGS = 8;
/** Looked at after each call: enough for the slowest to have come to rest. */
const FRAMES = 5;

/** Opens in one page: the first card it ever opens, then more, each for another term. */
async function openings(browser, name) {
  const page = await browser.open(name);
  await page.call('prepareCards');
  const idle = [];
  const opened = [];
  for (let i = 0; i <= OPENINGS; i++) {
    const term = 3 + 5 * i;
    await page.call('aim', term);
    idle.push((await page.timed('open', term, FRAMES, false)).time);
    opened.push(await page.timed('open', term, FRAMES, true));
    await page.call('close', term);
  }
  await page.close();
  const [first = NaN, ...later] = opened.map(({ time }) => time - median(idle));
  return { first, later: median(later), frame: Math.max(...opened.map(({ value }) => value)) };
}

/** @type {import('../run.js').Topic} */
export const opened = {
  name: 'opened',
  title: 'Opening a card (main-thread time until it is painted)',
  method:
    'open = true, show() and .show() in an article of 300 terms; code and definitions loaded, no motion for anyone.',
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'tippy', 'shoelace', 'popover']);
    const samples = await interleaved(names, ROUNDS, (name) => openings(browser, name));
    const { ours, tippy, shoelace, popover } = samples;
    const ms = milliseconds(2);
    const frame = (name) => Math.max(...samples[name].frame);
    return [
      multiple('tippy, the page’s first', ours.first, tippy.first, ms, 2),
      multiple('tippy, a later one', ours.later, tippy.later, ms, 2),
      timesLess('sl-tooltip, the page’s first', ours.first, shoelace.first, ms, 4),
      timesLess('sl-tooltip, a later one', ours.later, shoelace.later, ms, 4),
      multiple('the browser’s own popover, a later one', ours.later, popover.later, ms),
      {
        what: 'painted in frame number (tippy, sl-tooltip)',
        ours: `${frame('ours')}`,
        rival: `${frame('tippy')}, ${frame('shoelace')}`,
      },
    ];
  },
};
