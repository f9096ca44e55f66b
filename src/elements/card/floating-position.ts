/**
 * Positions the card with Floating UI. The card calls it in browsers without CSS anchors, and for a term that wraps,
 * where the card belongs to one line of the term. The card imports this file when it first needs it, so that other
 * pages do not load Floating UI. It knows nothing of terms and entries.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { GAP_PX, type Side } from './card-placement.js';
import type { Point } from './term-element.js';

/**
 * Keeps `card` next to `element` while the page scrolls, resizes or shifts its layout, until the returned function
 * is called.
 *
 * @param side the side of the element where the card goes, if there is room
 * @param pointer picks the line of an element that wraps; without it, Floating UI chooses the line
 */
export function trackFloatingPosition(
  card: HTMLElement,
  element: Element,
  side: Side,
  pointer: Point | undefined,
): () => void {
  // The pointer belongs to the element: it moves with it when the page scrolls.
  const start = element.getBoundingClientRect();
  const update = async () => {
    const { left, top } = element.getBoundingClientRect();
    const point = pointer && { x: pointer.x + left - start.left, y: pointer.y + top - start.top };
    const { x, y } = await computePosition(element, card, {
      strategy: 'fixed',
      placement: side === 'bottom' || side === 'top' ? `${side}-start` : side,
      middleware: [inline(point), offset(GAP_PX), flip({ padding: GAP_PX }), shift({ padding: GAP_PX })],
    });
    // The card's style sheet reads these properties. It sets `inset` with !important, so `left` and `top` would lose.
    card.style.setProperty('--_x', `${Math.round(x)}px`);
    card.style.setProperty('--_y', `${Math.round(y)}px`);
  };
  return autoUpdate(element, card, () => void update());
}
