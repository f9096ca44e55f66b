/**
 * Where the card goes: into which parent, and beside which line. Where the browser has CSS anchors it places and
 * tracks the card by itself (see glossary-card.styles.ts) and no script runs; else, and for terms that wrap over
 * lines, Floating UI does, fetched when it is first needed. Called by the card.
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

/**
 * Places `card` beside `element` by script, until the returned function is called.
 *
 * @param at the point whose line counts, when the element wraps
 */
export async function floatBeside(
  card: HTMLElement,
  element: Element,
  side: 'bottom' | 'top' | 'left' | 'right',
  at: { x: number; y: number } | undefined,
): Promise<() => void> {
  const { autoUpdate, computePosition, flip, inline, offset, shift, size } = await import('@floating-ui/dom');
  const place = async () => {
    const { x, y } = await computePosition(element, card, {
      strategy: 'fixed',
      placement: side === 'bottom' || side === 'top' ? `${side}-start` : side,
      middleware: [
        inline(at),
        offset(GAP),
        flip(),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => setLength('--_height', Math.max(MIN_HEIGHT, availableHeight)),
        }),
      ],
    });
    setLength('--_x', x);
    setLength('--_y', y);
  };
  // Custom properties, not left and top: the card's own `all: initial !important` is stronger than those.
  const setLength = (name: string, value: number) => card.style.setProperty(name, `${Math.round(value)}px`);
  return autoUpdate(element, card, () => void place());
}

/** Between term and card; the same as in the card's style sheet. */
const GAP = 6;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/** A card lower than this shows nothing: it may rather overlap the term. */
const MIN_HEIGHT = 120;
