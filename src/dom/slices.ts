/**
 * Runs long work in slices, so that the browser can scroll, paint and handle keys in between. Used by the
 * auto-linker and by indexes.
 */

/**
 * A slice must not take more than 10 ms. The longest step takes nearly 6 ms and may start just before the end
 * of a slice, so new steps start within 4 ms.
 */
const SLICE_MS = 4;

/**
 * Calls `step` until it returns `false`. The first slice runs at once, each further one after the browser had
 * time for other tasks.
 *
 * @param isStopped called before each slice; when it returns `true`, the work ends
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

/**
 * One channel for all slices of the page, created when it is needed: creating one takes longer than using it.
 */
let channel: MessageChannel | undefined;
/** The functions that continue the work, each after one message. */
const waiting: (() => void)[] = [];

/**
 * Resolves after the browser had time for other tasks. A message is faster than a timer, which waits for 4 ms
 * when it is the fifth in a row or later (https://html.spec.whatwg.org/#timers).
 */
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
