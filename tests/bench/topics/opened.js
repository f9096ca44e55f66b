// Opening a card, measured twice: by the clock until the contender reports that the card is open, and in main-thread
// time until the card is painted.
//
// The report is `glossary-term-opened`, tippy's onShown, or the promise of sl-tooltip's show(). The goal against
// sl-tooltip is by the clock, because sl-tooltip mostly waits for a frame, which main-thread time does not include.
// After the report the browser may still have to lay out the card. Main-thread time until it is painted includes
// script, style, layout and paint, and no waiting. The clock until then would be rounded up to the next frame, so the
// number of that frame is printed instead. The time of the same frames without an opening is subtracted.
import { milliseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved, median } from '../harness/rounds.js';

const ROUNDS = 7;
/** Openings in each page, after its first. */
const OPENINGS = 8;
/** Observed frames after each call: enough for the slowest card to reach its final place. */
const FRAMES = 5;

/** Opens the first card of a page, then others, each for another term. */
async function openings(browser, name) {
  const page = await browser.open(name);
  await page.call('prepareCards');
  const idle = [];
  const opened = [];
  for (let i = 0; i <= OPENINGS; i++) {
    const term = 3 + 5 * i;
    await page.call('aim', term);
    idle.push((await page.timed('open', term, FRAMES, false)).time);
    const { time, value } = await page.timed('open', term, FRAMES, true);
    opened.push({ time, ...value });
    await page.call('close', term);
  }
  await page.close();
  const [first, ...later] = opened;
  return {
    clock: median(later.map(({ clock }) => clock)),
    firstClock: first.clock,
    time: median(later.map(({ time }) => time)) - median(idle),
    firstTime: first.time - median(idle),
    frame: Math.max(...opened.map(({ frame }) => frame)),
  };
}

/** @type {import('../run.js').Topic} */
export const opened = {
  name: 'opened',
  title: 'Opening a card',
  method:
    'open = true, show() and .show() in an article of 300 terms; code and definitions loaded, no motion for anyone.\n' +
    'Clock: until the contender reports the open card (the goal against sl-tooltip, which waits for a frame).\n' +
    'Main thread: script, style, layout and paint until it is painted; waiting is not in it.',
  async run(browser) {
    const names = /** @type {const} */ (['ours', 'tippy', 'shoelace', 'popover']);
    const samples = await interleaved(names, ROUNDS, (name) => openings(browser, name));
    const { ours, tippy, shoelace, popover } = samples;
    const ms = milliseconds(2);
    const goal = 'by the clock';
    const frame = (name) => Math.max(...samples[name].frame);
    return [
      multiple('clock, the page’s first: tippy', ours.firstClock, tippy.firstClock, ms),
      multiple('clock, a later one: tippy', ours.clock, tippy.clock, ms, 2),
      timesLess('clock, the page’s first: sl-tooltip', ours.firstClock, shoelace.firstClock, ms),
      timesLess('clock, a later one: sl-tooltip', ours.clock, shoelace.clock, ms, 4),
      multiple('main thread, the page’s first: tippy', ours.firstTime, tippy.firstTime, ms, 2),
      multiple('main thread, a later one: tippy', ours.time, tippy.time, ms, 2),
      {
        ...timesLess('main thread, the page’s first: sl-tooltip', ours.firstTime, shoelace.firstTime, ms),
        goal,
      },
      { ...timesLess('main thread, a later one: sl-tooltip', ours.time, shoelace.time, ms), goal },
      multiple('main thread, a later one: a bare popover', ours.time, popover.time, ms),
      {
        what: 'painted in frame number (tippy, sl-tooltip)',
        ours: `${frame('ours')}`,
        rival: `${frame('tippy')}, ${frame('shoelace')}`,
      },
    ];
  },
};
