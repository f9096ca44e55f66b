/** Puts what the topics call into `globalThis.bench`. Called by each contender's file, the entry of its page. */
import { closedTerms } from './closed-terms.js';
import type { Contender } from './contender.js';
import { openedCard } from './opened-card.js';

export function provide(contender: Contender): void {
  Object.assign(globalThis, { bench: { ...closedTerms(contender), ...openedCard(contender) } });
}
