// Measures opening a card: clock time until it reports that it is open, and main-thread time until it is painted.
//
// The report is `glossary-term-opened`, tippy's onShown, or the promise of sl-tooltip's show(). The goal against
// sl-tooltip is about this time, because sl-tooltip mostly waits for a frame, which main-thread time does not include.
// When a card reports that it is open, the browser may not have laid it out yet. Main-thread time until it is painted
// (script, style, layout, paint) includes that, and no waiting. Clock time until then would only show the screen's next
// frame, so the table has the number of that frame instead. The same frames without an opening are measured, too, and
// subtracted.
import { milliseconds, multiple, timesLess } from '../harness/report.js';
import { interleaved, median } from '../harness/rounds.js';

const ROUNDS = 7;
/** Openings in each page after its first. */
const OPENINGS = 8;
/** Frames that are measured after each call; the slowest contender needs fewer. */
const FRAMES = 5;

/** Opens cards in one page: its first, then more, each for another term. */
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
