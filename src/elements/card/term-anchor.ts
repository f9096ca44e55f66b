/**
 * Tells where a term is in the page: at its own place, or at a text that it stands for. The auto-linker makes terms that
 * stand for a text in a list of their own (dom/autolink/highlights.ts). Used by the modules of the card.
 */
import { isElement } from '../../dom/node-kinds.js';
import type { TermElement } from './term-element.js';

/** What the card stands beside. */
export function anchorOf(term: TermElement): Element | Range {
  return term.anchor ?? term;
}

/** Whether the card stands beside a text. Not `instanceof`: another document, such as that of a frame, has classes of its own. */
export function isRange(anchor: Element | Range): anchor is Range {
  return 'startContainer' in anchor;
}

/** The element at `anchor`: its styles and its place in the tree count for the card, and it dispatches the events. */
export function elementAt(anchor: Element | Range): Element {
  if (!isRange(anchor)) return anchor;
  const { startContainer } = anchor;
  return isElement(startContainer) ? startContainer : (startContainer.parentElement ?? document.body);
}
