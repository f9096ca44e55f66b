// Helpers that open the page's card and read it.
import { assert, nextFrame } from '@open-wc/testing';
import type { GlossaryTerm } from '../../../src/index.js';
import type { GlossaryCard } from '../../../src/elements/card/glossary-card.js';
import { waitUntil } from '../../tools/wait.js';
import { eventsDuring, textOf } from './page.js';

/** The card, if it is open. */
export const openedCard = (): GlossaryCard | undefined =>
  [...document.querySelectorAll('glossary-card')].find((card) => card.matches(':popover-open'));

/** Presses a term (as a click or an assistive technology does) and waits until the card shows its entry. */
export async function pressTerm(term: GlossaryTerm): Promise<GlossaryCard> {
  await eventsDuring('glossary-term-opened', () => (term.link ? (term.open = true) : term.click()), 1);
  const card = openedCard();
  assert.exists(card, 'the card is open');
  return card;
}

/** The term in the card's title. */
export const openedTerm = (card: GlossaryCard): string =>
  textOf(card.shadowRoot?.querySelector('[part=title]')?.firstChild as Element | null);

/** Closes all cards, for the next test. */
export async function closeOpenCard(): Promise<void> {
  for (const term of document.querySelectorAll('glossary-term[open]')) (term as GlossaryTerm).open = false;
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await Promise.resolve();
}

/** Resolves when the card has faded in: axe measures the contrast of the moment. */
export async function settled(card: GlossaryCard): Promise<GlossaryCard> {
  // WebKit begins the transition one or two frames after the card opened.
  await nextFrame();
  await nextFrame();
  await waitUntil(() => getComputedStyle(card).opacity === '1' && card.getAnimations().length === 0);
  return card;
}

/** Runs `run` in a page whose cards open under the pointer after `delay` ms: a busy machine moves it slowly. */
export async function withHoverDelay(delay: number, run: () => Promise<void>): Promise<void> {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.dataset['hoverDelay'] = String(delay);
  document.head.append(tag);
  try {
    await run();
  } finally {
    tag.remove();
  }
}
