// Evaluates a trace of the browser: the tasks of a page's main thread, and how much of each was script. Uses
// thread time, so that other processes on the machine change it little. The page marks the start and the end
// (`performance.mark`), which also identify its thread among those of other pages.

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
  // Tells a layout that script forced from one that the browser did by itself.
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
];

/**
 * Events that occur only in tasks that make a frame. Style, layout and paint in these tasks do not count as
 * script.
 */
const FRAME = new Set(['PrePaint', 'Commit']);
/** A function that the browser called. Script that continues after an `await` has no such event. */
const CALL = 'FunctionCall';
/**
 * A task with only microtasks: script that waited for the browser continues, for instance for the text of a
 * response.
 */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/**
 * Garbage collection. It runs when the heap is full, and a large part of the heap is JSON and markup of the
 * bench itself.
 */
const GARBAGE = new Set(['MinorGC', 'MajorGC']);

/**
 * @param {readonly TraceEvent[]} events
 * @param {string} from name of the mark before the first evaluated task
 * @param {string} to name of the mark after the last one
 * @returns {{ script: number, garbage: number, all: number, forced: number }[]} of each task: milliseconds of
 *   script, of collecting garbage and in all, and how many layouts script forced, which are counted as script
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

/**
 * The events that start during `outer`. @param {readonly TraceEvent[]} events in order @param {TraceEvent}
 * outer
 */
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

/** The events that are not inside of another. @param {readonly TraceEvent[]} events in order */
function outermost(events) {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/**
 * Some machines count thread time in large steps, so that a task of 6 ms may have 19: none has more than passed on the clock.
 * @param {readonly TraceEvent[]} events
 */
const sum = (events) => events.reduce((all, { tdur = 0, dur = tdur }) => all + Math.min(tdur, dur) / 1000, 0);
