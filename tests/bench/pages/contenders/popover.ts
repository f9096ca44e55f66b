/** One popover with plain text, placed by CSS: the least that a shown definition costs in this browser. */
import { escaped } from '../article.js';
import { provide } from '../provide.js';

const popover = document.createElement('div');
popover.popover = 'manual';
let source: Element | undefined;

const style = new CSSStyleSheet();
style.replaceSync(`[popover] {
  position-area: block-end span-inline-end;
  margin: 6px;
  width: 22em;
  border: 1px solid;
  padding: 1em;
}`);
document.adoptedStyleSheets.push(style);

provide({
  markup: ({ text, definition }) =>
    `<span class="term" data-definition="${escaped(definition)}">${text}</span>`,
  check: () => undefined,
  card: {
    terms: (root) => [...root.querySelectorAll('span.term')],
    async open(term) {
      source = term;
      popover.textContent = term.getAttribute('data-definition');
      document.body.append(popover);
      popover.showPopover({ source: term as HTMLElement });
    },
    close: () => popover.hidePopover(),
    shown: (term) =>
      source === term && popover.matches(':popover-open')
        ? { box: popover, text: popover.textContent ?? '' }
        : undefined,
  },
});
