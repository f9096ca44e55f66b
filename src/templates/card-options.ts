/** The options in a card: what the user may choose. Called by elements/options/card-options.ts. */
import type { OptionStrings } from '../core/strings.js';
import { h, type TreeElement } from '../core/tree.js';

export function cardOptions(words: OptionStrings, label: string): TreeElement {
  return h(
    'div',
    { part: 'choices', role: 'group', 'aria-label': label },
    checkbox('known', words.knowTerm),
    checkbox('ask', words.cardsOnAsk),
  );
}

function checkbox(part: string, label: string): TreeElement {
  return h('label', {}, h('input', { part, type: 'checkbox' }), label);
}
