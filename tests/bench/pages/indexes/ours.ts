/**
 * A page with a `<glossary-index>`. The topic `indexed` (topics/indexed.js) calls the functions of `bench`.
 */
import '../../../../src/define/glossary-index.js';
import { assert } from '../contender.js';

/** Milliseconds without new links after which the list counts as complete. */
const QUIET_MS = 300;
const POLL_MS = 50;

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;
const links = () => host().querySelectorAll('glossary-index > section a');
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const input = () => host().querySelector('glossary-index')?.shadowRoot?.querySelector('input');

/** Calls `then` after the next frame, which paints the present state of the page. */
function whenPainted(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(undefined);
  });
}

const fetched = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const response = await fetched(...request);
  performance.mark('bench-response');
  return response;
};

/** Milliseconds from each key stroke until its results were painted. */
const delays: number[] = [];
let typed: number | undefined;
addEventListener('input', ({ timeStamp }) => (typed = timeStamp), { capture: true });
addEventListener('glossary-search', () => {
  const since = typed;
  typed = undefined;
  if (since !== undefined) whenPainted(() => delays.push(performance.now() - since));
});

Object.assign(globalThis, {
  bench: {
    mark: (name: string) => void performance.mark(name),
    /** Adds the element to the page. Resolves when its first links have been painted. */
    start(src: string): Promise<void> {
      return new Promise((resolve) => {
        performance.mark('bench-start');
        new MutationObserver((_, observer) => {
          if (links().length === 0) return;
          observer.disconnect();
          whenPainted(() => {
            performance.mark('bench-painted');
            resolve();
          });
        }).observe(host(), { childList: true, subtree: true });
        const index = document.createElement('glossary-index');
        index.setAttribute('src', src);
        host().append(index);
      });
    },
    /** Resolves when no more links are added. */
    async settle(): Promise<void> {
      let count = -1;
      for (let quiet = 0; quiet < QUIET_MS; quiet += POLL_MS) {
        await after(POLL_MS);
        if (links().length !== count) quiet = 0;
        count = links().length;
      }
    },
    links: () => links().length,
    focus: () => input()?.focus(),
    /** The number of key strokes whose results have been painted. */
    answered: () => delays.length,
    delays: () => delays.splice(0),
    results: () => host().querySelectorAll('[slot=results] a').length,
    turnTo(letter: string): void {
      const link = [...host().querySelectorAll('nav a')].find(({ textContent }) => textContent === letter);
      assert(link !== undefined, `There is no letter ${letter}.`);
      (link as HTMLElement).click();
    },
    /** Scrolls down by `pixels` in each of `frames` frames, from the top of the page. */
    scroll(frames: number, pixels: number): Promise<void> {
      return new Promise((resolve) => {
        const step = (left: number) => {
          if (left === 0) return resolve();
          scrollBy({ top: pixels, behavior: 'instant' });
          requestAnimationFrame(() => step(left - 1));
        };
        scrollTo({ top: 0, behavior: 'instant' });
        requestAnimationFrame(() => step(frames));
      });
    },
    scrolled: () => Math.round(scrollY),
    check(least: number): void {
      assert(links().length >= least, `${links().length} links instead of ${least}.`);
    },
  },
});
