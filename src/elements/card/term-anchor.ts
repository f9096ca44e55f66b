/**
 * Tells where a term is in the page: at its own place, or at a text that it stands for. The auto-linker makes terms that
 * stand for a text in a list of their own (dom/autolink/highlights.ts). Used by the modules of the card.
 */
import type { TermElement } from './term-element.js';

/** What the card stands beside. */
export function anchorOf(term: TermElement): Element | Range {
  return term.anchor ?? term;
}

/** The element at `anchor`: its styles and its place in the tree count for the card, and it dispatches the events. */
export function elementAt(anchor: Element | Range): Element {
  if (anchor instanceof Element) return anchor;
  const { startContainer } = anchor;
  return startContainer instanceof Element ? startContainer : (startContainer.parentElement ?? document.body);
}
