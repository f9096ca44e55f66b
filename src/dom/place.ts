/**
 * Where the card goes: into which parent, and whether the browser places it. Where it has CSS anchors it places and
 * tracks the card by itself (see glossary-card.styles.ts); else, and for terms that wrap, float.ts does. Called by
 * the card.
 */
import { closestAcross } from './ancestors.js';

/** A modal dialog makes the rest of the page inert, and a fullscreen element or popover hides or dismisses it. */
const TOP_LAYER = 'dialog:modal, :fullscreen, :popover-open';

/** What the card is appended to, so that it can be seen and used where `element` can. */
export function cardParent(element: Element): Element {
  return closestAcross(element, TOP_LAYER) ?? document.body;
}

/** Whether CSS anchors can place the card: not where they are missing, nor for a term whose union box misleads. */
export function canAnchor(element: Element): boolean {
  return CSS.supports('position-area', 'block-end') && element.getClientRects().length <= 1;
}

/** Between term and card, and between card and window, in px; the same as in the card's style sheet. */
export const GAP = 6;
/** A card lower than this shows nothing: it may rather overlap the term. */
const MIN_HEIGHT = 120;

/** The height that a card may have above or below `element`, whichever has more room, in px. */
export function roomBeside(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(MIN_HEIGHT, Math.floor(Math.max(top, innerHeight - bottom) - 2 * GAP));
}
