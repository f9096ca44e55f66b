/** Tippy.js on focusable spans, without fading: under reduced motion the others do not fade either. */
import 'tippy.js/dist/tippy.css';
import tippy, { type Instance } from 'tippy.js';
import { escaped } from '../article.js';
import { assert } from '../contender.js';
import { provide } from '../provide.js';

const all = (root: Element) => [...root.querySelectorAll<HTMLElement>('span[data-tippy-content]')];
const instanceOf = (term: Element) => (term as Element & { _tippy?: Instance })._tippy;

/** Resolves the promise of the tooltip that is being opened. */
let shown: (() => void) | undefined;

provide({
  markup: ({ text, definition }) =>
    `<span tabindex="0" data-tippy-content="${escaped(definition)}">${text}</span>`,
  enhance: (root) => void tippy(all(root), { duration: 0, onShown: () => shown?.() }),
  check(root, count) {
    const done = all(root).filter((term) => instanceOf(term) !== undefined);
    assert(done.length === count, `${done.length} of ${count} have a tooltip.`);
  },
  card: {
    terms: all,
    open: (term) =>
      new Promise<void>((resolve) => {
        shown = resolve;
        instanceOf(term)?.show();
      }),
    close: (term) => instanceOf(term)?.hide(),
    shown(term) {
      const { state, popper } = instanceOf(term) as Instance;
      const box = popper.firstElementChild;
      return state.isVisible && state.isMounted && box ? { box, text: box.textContent ?? '' } : undefined;
    },
  },
});
