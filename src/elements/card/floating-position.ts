/**
 * Places the card by script: in browsers without CSS anchors, and beside a term that wraps, where the card belongs
 * to the line under the pointer. Fetched, with Floating UI, when it is first needed; called by the card.
 */
import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { GAP, type Side } from './card-placement.js';

/**
 * Keeps `card` beside `element` until the returned function is called.
 *
 * @param at the point whose line counts, when the element wraps
 */
export function trackFloatingPosition(
  card: HTMLElement,
  element: Element,
  side: Side,
  at: { readonly x: number; readonly y: number } | undefined,
): () => void {
  // The line stays the same when the page scrolls, though the point is elsewhere then.
  const top = element.getBoundingClientRect().top;
  const place = async () => {
    const point = at && { x: at.x, y: at.y + element.getBoundingClientRect().top - top };
    const { x, y } = await computePosition(element, card, {
      strategy: 'fixed',
      placement: side === 'bottom' || side === 'top' ? `${side}-start` : side,
      middleware: [inline(point), offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    setLength('--_x', x);
    setLength('--_y', y);
  };
  // Custom properties, not left and top: the card's own `all: initial !important` is stronger than those.
  const setLength = (name: string, value: number) => card.style.setProperty(name, `${Math.round(value)}px`);

  // Floating UI's autoUpdate watches more than a card needs, and costs another 1.4 KB.
  const stop = new AbortController();
  const onceAFrame = everyFrame(() => void place());
  addEventListener('scroll', onceAFrame, { capture: true, passive: true, signal: stop.signal });
  addEventListener('resize', onceAFrame, { signal: stop.signal });
  const sizes = new ResizeObserver(onceAFrame);
  sizes.observe(card);
  sizes.observe(element);
  void place();
  return () => {
    stop.abort();
    sizes.disconnect();
  };
}

/** Calls `act` at most once a frame. */
function everyFrame(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
}
