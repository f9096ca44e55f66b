/** Does long work in slices, so that the page can scroll, paint and take keys in between. Used by the auto-linker and by indexes. */

/** Less than half of the 10 ms that a slice may take at most: the longest step takes nearly 6, and may begin in time. */
const SLICE_MS = 4;

/**
 * Calls `step` until it returns `false`, at first at once, and after each slice when the browser had its turn.
 *
 * @param isStopped asked before each slice
 */
export async function inSlices(step: () => boolean, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const end = performance.now() + SLICE_MS;
    do {
      if (!step()) return;
    } while (performance.now() < end);
    await turn();
  }
}

/** One for the page, made when it is needed: to make one takes longer than to use it. */
let channel: MessageChannel | undefined;
/** Those whose turn comes after the browser's. */
const waiting: (() => void)[] = [];

/** Lets the browser have its turn. A timer would wait for 4 ms from the fifth on (https://html.spec.whatwg.org/#timers). */
function turn(): Promise<void> {
  if (channel === undefined) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
