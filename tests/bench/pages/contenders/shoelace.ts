/** Shoelace's `<sl-tooltip>` around a focusable `<span>`, with its light theme, as its documentation shows. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import SlTooltip from '@shoelace-style/shoelace/dist/components/tooltip/tooltip.component.js';
import { escaped } from '../article.js';
import { assert } from '../contender.js';
import { provide } from '../provide.js';

const all = (root: Element) => [...root.querySelectorAll<SlTooltip>('sl-tooltip')];

provide({
  markup: ({ text, definition }) =>
    `<sl-tooltip content="${escaped(definition)}"><span tabindex="0">${text}</span></sl-tooltip>`,
  define: () => SlTooltip.define('sl-tooltip'),
  check(root, count) {
    const done = all(root).filter(
      (tooltip) =>
        tooltip.hasUpdated &&
        !tooltip.isUpdatePending &&
        tooltip.popup.hasUpdated &&
        !tooltip.popup.isUpdatePending,
    );
    assert(done.length === count, `${done.length} of ${count} are rendered.`);
  },
  card: {
    terms: all,
    // The promise resolves after `sl-after-show`.
    open: async (term) => (term as SlTooltip).show(),
    close: (term) => void (term as SlTooltip).hide(),
    shown(term) {
      const { open, body } = term as SlTooltip;
      return open && !body.hidden ? { box: body, text: body.textContent ?? '' } : undefined;
    },
  },
});
