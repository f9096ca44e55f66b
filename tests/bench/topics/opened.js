// A card, opened: on the clock until it says that it is open, and main-thread time until it is painted.
//
// Said open is what a page can see: `glossary-term-opened`, tippy's onShown, the promise of sl-tooltip's show(). The
// goal against sl-tooltip is about this one, because sl-tooltip spends most of it waiting for a frame, which no count
// of main-thread time shows. But the browser may still have to lay out what is said to be open. Main-thread time
// (script, style, layout, paint) until it is painted has all of that, and nothing of waiting. The clock
// would tell little there: it is rounded up to the screen's next frame; the number of that frame is printed instead.
// The same frames without an opening are measured too and taken off: what is left is the opening.
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
    'Clock: until it says that it is open (the goal against sl-tooltip, which waits for a frame, is about this).\n' +
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
