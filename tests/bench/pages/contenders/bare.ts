/** A custom element that does nothing: the least that a custom element costs. */
import { assert } from '../contender.js';
import { provide } from '../provide.js';

class BareTerm extends HTMLElement {
  connected = false;

  connectedCallback(): void {
    this.connected = true;
  }
}

provide({
  markup: ({ text }) => `<bare-term>${text}</bare-term>`,
  define: () => customElements.define('bare-term', BareTerm),
  check(root, count) {
    const done = [...root.querySelectorAll<BareTerm>('bare-term')].filter(({ connected }) => connected);
    assert(done.length === count, `${done.length} of ${count} are upgraded.`);
  },
});
