/**
 * Finds where something of ours must stand so that it is visible and usable where an element is. Used by the card and by
 * the list of highlighted terms.
 */
import { closestAcross } from './ancestors.js';

/**
 * A modal dialog, also one that a script makes of other elements, makes what is outside of it inert; a fullscreen element or
 * popover covers or dismisses it.
 */
const TOP_LAYER = 'dialog:modal, :fullscreen, :popover-open, [aria-modal="true"]';

/** The innermost dialog, popover or fullscreen element around `element`; without one, the body. */
export function topLayerOf(element: Element): Element {
  return closestAcross(element, TOP_LAYER) ?? element.ownerDocument.body;
}
