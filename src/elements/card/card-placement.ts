/**
 * Where the card goes: into which parent, on which side of the term, and how high it may be there. With CSS anchors
 * the browser then places and tracks it by itself; without, and for terms that wrap, float.ts does. Called by the
 * card. The side is chosen here, once, because `position-try-fallbacks` costs about 2 ms an opening in Chromium, and
 * the engines disagree on what to do when no fallback fits.
 */
import { closestAcross } from '../../dom/ancestors.js';

/** A modal dialog makes the rest of the page inert, and a fullscreen element or popover hides or dismisses it. */
const TOP_LAYER = 'dialog:modal, :fullscreen, :popover-open';

/** Between term and card, and between card and window, in px; the same as in the card's style sheet. */
export const GAP_PX = 6;
/** Room that is enough for nearly every card, in px: its usual width, and a definition with an image. */
const ENOUGH = { width: 364, height: 380 };
/** A card lower than this shows nothing: it may rather overlap the term. */
const MIN_HEIGHT = 120;

export type Side = 'bottom' | 'top' | 'left' | 'right';

export interface CardPlacement {
  /** Value of the CSS property `position-area`. */
  readonly area: string;
  /** How high the card may be, in px. */
  readonly height: number;
}

/** What the card is appended to, so that it can be seen and used where `element` can. */
export function cardParent(element: Element): Element {
  return closestAcross(element, TOP_LAYER) ?? document.body;
}

/** Whether CSS anchors can place the card: not where they are missing, nor for a term whose union box misleads. */
export function canAnchor(element: Element): boolean {
  return CSS.supports('position-area', 'block-end') && element.getClientRects().length <= 1;
}

/** The place beside `element`: on the wanted side, unless there is too little room and more on the other. */
export function placementBeside(element: Element, wanted: Side): CardPlacement {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const room: Record<Side, number> = { top, bottom: innerHeight - bottom, left, right: innerWidth - right };
  if ((wanted === 'left' || wanted === 'right') && room[wanted] >= ENOUGH.width) {
    return { area: `${wanted} span-bottom`, height: innerHeight - 2 * GAP_PX };
  }
  const side = roomier(room, wanted === 'top' ? 'top' : 'bottom', ENOUGH.height);
  // The card begins where the term begins, and runs with the text.
  const runs: Record<Side, number> = { ...room, left: right, right: innerWidth - left };
  const forward = getComputedStyle(element).direction === 'rtl' ? 'left' : 'right';
  const run = roomier(runs, forward, ENOUGH.width);
  return { area: `${side} span-${run}`, height: Math.max(MIN_HEIGHT, Math.floor(room[side]) - 2 * GAP_PX) };
}

const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

function roomier(room: Readonly<Record<Side, number>>, wanted: Side, enough: number): Side {
  const other = OPPOSITE[wanted];
  return room[wanted] >= Math.min(enough, room[other]) ? wanted : other;
}
