// Reads the tasks of a page's main thread from a browser trace, and how much of each was script. It uses thread time,
// which a busy machine changes little. The page marks start and end (`performance.mark`); these marks also identify its
// thread.

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur]
 * @property {number} [tdur] the same in thread time
 * @property {{ beginData?: { stackTrace?: unknown[] } }} args
 */

export const TRACED = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  // Distinguishes layouts that a script forced from those of a frame.
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
];

/** Only tasks that make a frame have these events: style, layout and paint in such a task are not script's. */
const FRAME = new Set(['PrePaint', 'Commit']);
/** The trace has events for functions that the browser calls, but not for code after an `await`. */
const CALL = 'FunctionCall';
/** In a task without other script: code continues after waiting for the browser, such as for the text of a response. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** Runs when the heap is full, much of which is the JSON and markup of the bench page itself: it does not count. */
const GARBAGE = new Set(['MinorGC', 'MajorGC']);

/**
 * @param {readonly TraceEvent[]} events
 * @param {string} from name of the mark before the first task that counts
 * @param {string} to name of the mark after the last
 * @returns {{ script: number, garbage: number, all: number, forced: number }[]} of each task: milliseconds of script,
 *   of collecting garbage and in all, and how many layouts script forced, which are counted as script
 */
export function slices(events, from, to) {
  const start = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (start === undefined || end === undefined) throw new Error(`No marks ${from} and ${to} in the trace.`);
  const ours = events
    .filter(
      ({ ph, pid, tid, tdur }) => ph === 'X' && pid === start.pid && tid === start.tid && tdur !== undefined,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const endOf = ({ ts, dur = 0 }) => ts + dur;
  const tasks = outermost(ours.filter(({ name }) => name === 'RunTask'));
  const frames = ours.filter(({ name }) => FRAME.has(name));
  const calls = outermost(ours.filter(({ name }) => name === CALL));
  const microtasks = outermost(ours.filter(({ name }) => name === MICROTASKS));
  const layouts = ours.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout');
  const collections = outermost(ours.filter(({ name }) => GARBAGE.has(name)));
  const isForced = ({ args }) => args.beginData?.stackTrace !== undefined;
  return tasks
    .filter((task) => endOf(task) >= start.ts && task.ts <= end.ts)
    .map((task) => {
      const script = within(calls, task);
      const all = sum([task]);
      const garbage = sum(within(collections, task));
      if (script.length === 0) {
        const microtask = within(microtasks, task);
        const meanwhile = microtask.flatMap((one) => within(collections, one));
        return { script: sum(microtask) - sum(meanwhile), garbage, all, forced: 0 };
      }
      const inside = within(layouts, task);
      const forced = inside.filter(isForced).length;
      const isFrame = within(frames, task).length > 0;
      const own = all - sum(inside.filter((one) => !isForced(one)));
      return { script: (isFrame ? sum(script) : own) - garbage, garbage, all, forced };
    });
}

/** The events that start within `outer`. @param {readonly TraceEvent[]} events in order @param {TraceEvent} outer */
function within(events, { ts, dur = 0 }) {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.ts ?? 0) < ts) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let index = low; index < events.length && (events[index]?.ts ?? 0) < ts + dur; index++) {
    found.push(/** @type {TraceEvent} */ (events[index]));
  }
  return found;
}

/** The events that are not inside another one. @param {readonly TraceEvent[]} events in order */
function outermost(events) {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** @param {readonly TraceEvent[]} events */
const sum = (events) => events.reduce((all, { tdur = 0 }) => all + tdur / 1000, 0);
