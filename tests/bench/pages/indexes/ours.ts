/** A page with a `<glossary-index>`: what the topic `indexed` calls. */
import '../../../../src/define/glossary-index.js';
import { assert } from '../contender.js';

const QUIET = 300;
const WAIT = 50;

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;
const links = () => host().querySelectorAll('glossary-index > section a');
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const input = () => host().querySelector('glossary-index')?.shadowRoot?.querySelector('input');

/** Calls `then` behind the frame that shows what the page is now. */
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

/** From each key until its results were painted. */
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
    /** Puts the element into the page; resolves when its first links were painted. */
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
    /** Waits until no links are added any more. */
    async settle(): Promise<void> {
      let count = -1;
      for (let quiet = 0; quiet < QUIET; quiet += WAIT) {
        await after(WAIT);
        if (links().length !== count) quiet = 0;
        count = links().length;
      }
    },
    links: () => links().length,
    focus: () => input()?.focus(),
    /** How many keys have been answered. */
    answered: () => delays.length,
    delays: () => delays.splice(0),
    results: () => host().querySelectorAll('[slot=results] a').length,
    turnTo(letter: string): void {
      const link = [...host().querySelectorAll('nav a')].find(({ textContent }) => textContent === letter);
      assert(link !== undefined, `There is no letter ${letter}.`);
      (link as HTMLElement).click();
    },
    /** Scrolls down so many times, a frame each. */
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
