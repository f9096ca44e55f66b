/**
 * Turns what the pointer does on a highlighted text into what it would do on a `<glossary-term>`. A highlight is no
 * element, so the position of the pointer is compared with its lines. `<glossary-term>` imports this file when it stands
 * for a highlighted text; dom/autolink/highlights.ts says which texts these are.
 */
import { pageState } from '../../dom/page-registry.js';
import type { Point, TermElement } from './term-element.js';
import { findTermsBy, isSelectingText, listenToUser, on, onHover, toggle } from './user-intent.js';

interface Move extends Point {
  readonly target: EventTarget | undefined;
}

const listeningRoots = new WeakSet<Node>();
/** The last move of the pointer in an element with highlighted texts, until the next frame. */
let lastMove: Move | undefined;
/** The term whose text a finger has pressed. */
let touchedTerm: TermElement | undefined;

/** Listens in `root` (a document or shadow root), once. */
export function listenOnHighlights(root: Node): void {
  if (listeningRoots.has(root)) return;
  listeningRoots.add(root);
  findTermsBy(termAtEvent);
  listenToUser(root);
  on(root, 'pointerover', () => (lastMove = undefined));
  on(root, 'pointermove', onPointerMove);
  on(root, 'pointerdown', onPointerDown);
  on(root, 'pointerup', onPointerUp);
}

/** On the way from a highlighted text to the text around it, the pointer enters no element. */
function onPointerMove(event: PointerEvent): void {
  const [target] = event.composedPath();
  if (event.pointerType === 'touch' || !termsIn(target)) return;
  if (lastMove === undefined) requestAnimationFrame(afterMove);
  lastMove = { target, x: event.x, y: event.y };
}

/** Reads the layout, so at most once a frame. */
function afterMove(): void {
  if (lastMove !== undefined) onHover(termAt(lastMove), lastMove);
  lastMove = undefined;
}

function onPointerDown(event: PointerEvent): void {
  touchedTerm = event.pointerType === 'touch' ? termAtEvent(event) : undefined;
}

/** A tap presses the term. Safari on iOS sends no `click` to a text that is in no link and the like. */
function onPointerUp(event: PointerEvent): void {
  if (touchedTerm !== undefined && touchedTerm === termAtEvent(event) && !isSelectingText())
    toggle(touchedTerm, event);
}

function termAtEvent(event: Event): TermElement | undefined {
  return event instanceof MouseEvent
    ? termAt({ target: event.composedPath()[0], x: event.x, y: event.y })
    : undefined;
}

/** The term of the highlighted text at a position whose innermost element is `target`. */
function termAt({ target, x, y }: Move): TermElement | undefined {
  const isOver = ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;
  return [...(termsIn(target) ?? [])].find(({ anchor }) =>
    [...(anchor?.getClientRects() ?? [])].some(isOver),
  );
}

/** The terms of the highlighted texts in an element, without those in elements inside of it. */
function termsIn(element: EventTarget | undefined): Set<TermElement> | undefined {
  return element && (pageState().highlighted?.get(element) as Set<TermElement> | undefined);
}
