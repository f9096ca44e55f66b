/**
 * Chooses where the card goes: its side of the term, and its maximum height. The card calls it for each opening, and once more
 * where its entry turns out to need less room; then CSS anchors or floating-position.ts keep it in place. It changes nothing.
 *
 * The side is not left to `position-try-fallbacks`: that costs about 2 ms an opening in Chromium, and the engines
 * disagree on what to do when no fallback fits.
 */
import { elementAt, isRange } from './term-anchor.js';
import type { Placement } from './term-element.js';

/** The space between term and card, and between card and window. The card's style sheet uses it, too. */
export const GAP_PX = 6;
/** Room for nearly every card, in px: the usual width with gaps, and the height of a definition with an image. */
const ENOUGH_PX = { width: 364, height: 380 };
/** A lower card shows almost nothing. Where there is less room, the card overlaps the term. */
const MIN_HEIGHT_PX = 120;

export interface CardPlacement {
  /** Space around the card, a value of the CSS property `margin`; none where the card starts with the term. */
  readonly margin: string;
  /** The side of the term. */
  readonly side: Placement;
  /** Value of the CSS property `position-area`. */
  readonly area: string;
  /** The maximum height of the card, a value of CSS. */
  readonly height: string;
}

/**
 * Whether CSS anchors can place the card beside `anchor`. A text is none, and of an element that wraps they use the box
 * around all of its lines.
 */
export function canAnchor(anchor: Element | Range): boolean {
  return (
    !isRange(anchor) && CSS.supports('position-area', 'block-end') && anchor.getClientRects().length <= 1
  );
}

/**
 * The place next to `anchor`: on the `wanted` side, unless it has too little room and the other side has more.
 *
 * @param needed the height of a card that is complete; without it, there must be room for nearly every card, so that the
 *   card can stay on its side when its entry comes
 */
export function placementBeside(
  anchor: Element | Range,
  wanted: Placement,
  needed = ENOUGH_PX.height,
): CardPlacement {
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const { innerHeight, innerWidth } = elementAt(anchor).ownerDocument.defaultView ?? window;
  const room: Record<Placement, number> = {
    top,
    bottom: innerHeight - bottom,
    left,
    right: innerWidth - right,
  };
  if ((wanted === 'left' || wanted === 'right') && room[wanted] >= ENOUGH_PX.width) {
    return {
      margin: `${GAP_PX}px`,
      side: wanted,
      area: `${wanted} span-bottom`,
      height: `${innerHeight - 2 * GAP_PX}px`,
    };
  }
  const side = roomier(room, wanted === 'top' ? 'top' : 'bottom', needed);
  // The card starts at the start of the term and extends in the direction of the text.
  const extents: Record<Placement, number> = { ...room, left: right, right: innerWidth - left };
  const textDirection = getComputedStyle(elementAt(anchor)).direction === 'rtl' ? 'left' : 'right';
  const extent = roomier(extents, textDirection, ENOUGH_PX.width);
  return {
    margin: `${GAP_PX}px ${extent === 'right' ? GAP_PX : 0}px ${GAP_PX}px ${extent === 'left' ? GAP_PX : 0}px`,
    side,
    area: `${side} span-${extent}`,
    height: `${Math.max(MIN_HEIGHT_PX, Math.floor(room[side]) - 2 * GAP_PX)}px`,
  };
}

const OPPOSITE: Readonly<Record<Placement, Placement>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
};

/** The `wanted` side, unless it has less room than `enough` and its opposite has more. */
function roomier(room: Readonly<Record<Placement, number>>, wanted: Placement, enough: number): Placement {
  const other = OPPOSITE[wanted];
  return room[wanted] >= Math.min(enough, room[other]) ? wanted : other;
}
