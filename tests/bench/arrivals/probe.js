// Runs in each page of the topic `arrived`, as the first script of its head: notes when the contender can be used, and how
// long a hovered term waits for its card. contenders.js says for each contender how to tell; shipped-site.js writes it into
// the page.

/**
 * @typedef {object} Signs ways to notice that a contender is ready. None of them asks again and again, because a throttled
 *   page answers late.
 * @property {(condition: () => boolean) => Promise<unknown>} changed resolves after the first change of the document with
 *   which the condition is true
 * @property {(tag: string) => Promise<unknown>} rendered resolves when a custom element is defined, and each one in the
 *   page has rendered
 * @property {(name: string) => Promise<unknown>} told resolves when the page's own script dispatches the event on `window`
 *
 * @typedef {{ box: Element | null | undefined, text: string | null | undefined }} Card what a card or tooltip shows
 *
 * @typedef {object} Arrival
 * @property {number} time milliseconds from the start of the navigation
 * @property {number} requests so many files had come, with the page itself
 * @property {number} bytes their size as sent, without headers
 */

/**
 * @param {(signs: Signs) => Promise<unknown>} ready
 * @param {(() => Card) | undefined} card
 * @param {string} words what the card of the hovered term must say
 */
export function probe(ready, card, words) {
  const changed = (condition) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!condition()) return;
        observer.disconnect();
        resolve(undefined);
      });
      const attributeFilter = ['tabindex', 'aria-expanded'];
      observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter });
    });
  const rendered = async (tag) => {
    await customElements.whenDefined(tag);
    const elements = /** @type {any[]} */ ([...document.querySelectorAll(tag)]);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  };
  const told = (name) => new Promise((resolve) => addEventListener(name, resolve, { once: true }));

  const arrived = ready({ changed, rendered, told }).then(() => {
    const time = performance.now();
    const files = /** @type {PerformanceResourceTiming[]} */ ([
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]);
    const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { time, requests: files.length, bytes };
  });

  const isShown = () => {
    const { box, text } = card?.() ?? {};
    const isVisible = box?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    return isVisible && box.getBoundingClientRect().height > 0 && text?.includes(words) === true;
  };

  /**
   * Milliseconds from the pointer's event to the frame that shows the card. Looks once in each frame, because frames are
   * what a user sees, and because no two contenders report at the same step.
   */
  const hovered = () =>
    new Promise((resolve) => {
      const onPointer = ({ timeStamp }) => {
        const look = () => {
          if (isShown()) resolve(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerover', onPointer, { capture: true, once: true });
    });

  /** Resolves when no file has come for `pause` milliseconds. */
  const quiet = (pause) =>
    new Promise((resolve) => {
      let timer = setTimeout(resolve, pause);
      new PerformanceObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, pause);
      }).observe({ type: 'resource' });
    });

  Object.assign(globalThis, { bench: { arrived: () => arrived, hovered, quiet } });
}
