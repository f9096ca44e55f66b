/** `<glossary-term>`. Its definition is in the bundle, not in the page. */
import bundleUrl from '../../../../data/glossary.json?url';
import { defineElement } from '../../../../src/dom/define-element.js';
import { loadGlossary } from '../../../../src/dom/loading/load.js';
import { setDefaultUrl } from '../../../../src/dom/page-registry.js';
import { openedCard, openTerm, prepareCard } from '../../../../src/elements/card/card-session.js';
import { GlossaryTerm } from '../../../../src/elements/glossary-term.js';
import type { TermElement } from '../../../../src/elements/card/term-element.js';
import { assert } from '../contender.js';
import { provide } from '../provide.js';

setDefaultUrl(bundleUrl);

const all = (root: Element) => [...root.querySelectorAll('glossary-term')];

provide({
  markup: ({ text }) => `<glossary-term>${text}</glossary-term>`,
  define: () => defineElement('glossary-term', GlossaryTerm),
  check(root, count) {
    const terms = all(root);
    const done = terms.filter(
      (term) => term instanceof GlossaryTerm && term.isTrigger && term.tabIndex === 0,
    );
    assert(done.length === count, `${done.length} of ${count} are buttons.`);
    assert(getComputedStyle(terms[0] as Element).textDecorationStyle === 'dotted', 'Not underlined.');
  },
  card: {
    terms: all,
    async prepare(term) {
      // Hovering calls this. It returns nothing to wait for, so the bench waits for the same two loads.
      prepareCard(term as TermElement);
      await loadGlossary(bundleUrl);
      await import('../../../../src/elements/card/glossary-card.js');
    },
    open(term) {
      const opened = new Promise((resolve) =>
        term.addEventListener('glossary-term-opened', resolve, { once: true }),
      );
      (term as GlossaryTerm).open = true;
      return opened;
    },
    close: (term) => void ((term as GlossaryTerm).open = false),
    shown(term) {
      const card = openTerm() === term ? openedCard() : undefined;
      const box = card?.shadowRoot?.querySelector('[part=card]');
      return box ? { box, text: box.textContent ?? '' } : undefined;
    },
  },
});
