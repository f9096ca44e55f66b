/**
 * Positions the card with Floating UI. The card calls it in browsers without CSS anchors, and for a term that wraps,
 * where the card belongs to one line of the term, and for a text. The card imports this file when it first needs it, so that other
 * pages do not load Floating UI. It knows nothing of terms and entries.
 */
import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import { GAP_PX } from './card-placement.js';
import { elementAt, isRange } from './term-anchor.js';
import type { Placement, Point } from './term-element.js';

/**
 * Keeps `card` next to `anchor` while the page scrolls, resizes or shifts its layout, until the returned function
 * is called.
 *
 * @param side the side of the anchor where the card goes, if there is room
 * @param pointer picks the line of an anchor that wraps; without it, Floating UI chooses the line
 */
export function trackFloatingPosition(
  card: HTMLElement,
  anchor: Element | Range,
  side: Placement,
  pointer: Point | undefined,
): () => void {
  const reference = isRange(anchor) ? virtualElement(anchor) : anchor;
  // The pointer belongs to the anchor: it moves with it when the page scrolls.
  const start = anchor.getBoundingClientRect();
  const update = async () => {
    const { left, top } = anchor.getBoundingClientRect();
    const point = pointer && { x: pointer.x + left - start.left, y: pointer.y + top - start.top };
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: side === 'bottom' || side === 'top' ? `${side}-start` : side,
      middleware: [inline(point), offset(GAP_PX), flip({ padding: GAP_PX }), shift({ padding: GAP_PX })],
    });
    // The card's style sheet reads these properties. It sets `inset` with !important, so `left` and `top` would lose.
    card.style.setProperty('--_x', `${Math.round(x)}px`);
    card.style.setProperty('--_y', `${Math.round(y)}px`);
  };
  return autoUpdate(reference, card, () => void update());
}

/** A range for Floating UI, which reads the boxes around it from the element that contains it. */
function virtualElement(range: Range): VirtualElement {
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: elementAt(range),
  };
}
