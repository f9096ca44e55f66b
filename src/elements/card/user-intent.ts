/**
 * What readers do, and what follows: hover, press, keys and focus open and close the card. A handful of delegated
 * listeners a root, none per term. Started by the first term in a root; all effects go through card-session.ts.
 */
import { closeCard, isPinned, openCard, openedCard, openTerm, pin, prepareCard } from './card-session.js';
import type { Point, TermElement } from './term-element.js';

/** A pointer that only passes over a term stays shorter than this on it (Wikipedia's page previews wait as long). */
const HOVER_MS = 300;
/** Time to get from the term to the card, and to come back to it after a slip. */
const LEAVE_MS = 300;

const followed = new WeakSet<Node>();
let opening: { readonly term: TermElement; readonly timer: number } | undefined;
let leaving: number | undefined;
/** What the reader used last; empty for the keyboard. Neither `click` nor `:focus-visible` says it in every browser. */
let lastPointerType = '';
/** Where the last press began; scrolling with a finger begins like a press outside, but ends otherwise. */
let pressedOutside = false;

/** Listens in `root` (a document or shadow root) from now on. Pointer moves inside a shadow root stay inside it. */
export function listenToUser(root: Node): void {
  if (followed.has(root)) return;
  followed.add(root);
  on(root, 'pointerover', hover);
  on(root, 'focusin', followFocus);
  on(root, 'click', press);
  on(root, 'keydown', pressKey);
  if (root !== document) listenToUser(document);
  else followDocument();
}

function followDocument(): void {
  on(document, 'pointerdown', rememberPress, { capture: true });
  on(document, 'pointerup', pressOutside, { capture: true });
  on(document.documentElement, 'pointerleave', leavePage);
  // In front of everyone else's: Esc closes the card and only the card.
  on(window, 'keydown', followKeys, { capture: true });
}

function on<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  options = {},
): void {
  target.addEventListener(type, listener as EventListener, options);
}

function hover(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const term = termOf(event);
  if (isInCard(event) || (term !== undefined && term === openTerm())) stay();
  else leaveSoon();
  if (term === undefined || term.noHover) cancelOpening();
  else if (!isPinned()) openSoon(term, 'hover', event);
}

/** Focus on a term's link previews it, as hovering does; focus that goes elsewhere closes the card. */
function followFocus(event: FocusEvent): void {
  if (isInCard(event)) return;
  const term = termOf(event);
  if (openTerm() !== undefined && openTerm() !== term) closeCard();
  if (term?.link && lastPointerType === '') openSoon(term, 'focus');
}

function press(event: MouseEvent): void {
  const term = ownTermOf(event);
  if (term === undefined || event.defaultPrevented) return;
  if (term.link) previewLink(term, term.link, event);
  else if (isDisclosed(term) && !isSelecting()) toggle(term, event);
}

/** A finger cannot hover: its first tap on a link shows the card, which offers the link; the second follows it. */
function previewLink(term: TermElement, link: HTMLAnchorElement, event: MouseEvent): void {
  const onLink = event.composedPath().includes(link);
  if (lastPointerType !== 'touch' || !onLink || openTerm() === term) return;
  event.preventDefault();
  void openCard(term, 'press', event).then((opened) => {
    lastPointerType = '';
    if (!opened) link.click();
  });
}

function pressKey(event: KeyboardEvent): void {
  const term = ownTermOf(event);
  if (term === undefined || event.composedPath()[0] !== term || !isDisclosed(term)) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (!event.repeat) toggle(term);
}

/** A press on an open card's term closes it, except that the first one after a hover pins it. */
function toggle(term: TermElement, at?: Point): void {
  cancelOpening();
  if (openTerm() !== term) void openCard(term, 'press', at);
  else if (isPinned()) closeCard();
  else pin();
}

function followKeys(event: KeyboardEvent): void {
  lastPointerType = '';
  if (event.key !== 'Escape' || event.isComposing) return;
  cancelOpening();
  if (openTerm() === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  closeCard();
}

function rememberPress(event: PointerEvent): void {
  lastPointerType = event.pointerType;
  pressedOutside = isOutside(event);
}

function pressOutside(event: PointerEvent): void {
  if (pressedOutside && isOutside(event)) closeCard();
}

function openSoon(term: TermElement, trigger: 'hover' | 'focus', at?: Point): void {
  if (opening?.term === term || openTerm() === term) return;
  cancelOpening();
  prepareCard(term);
  const point = at && { x: at.x, y: at.y };
  opening = {
    term,
    timer: window.setTimeout(() => {
      opening = undefined;
      if (term.isConnected) void openCard(term, trigger, point);
    }, HOVER_MS),
  };
}

function cancelOpening(): void {
  window.clearTimeout(opening?.timer);
  opening = undefined;
}

function stay(): void {
  window.clearTimeout(leaving);
  leaving = undefined;
}

function leavePage(): void {
  cancelOpening();
  leaveSoon();
}

/** Closes the card a little later, unless the pointer comes back, or the reader is at work in it. */
function leaveSoon(): void {
  const term = openTerm();
  if (term === undefined || isPinned() || leaving !== undefined) return;
  leaving = window.setTimeout(() => {
    leaving = undefined;
    const inUse = isPinned() || openedCard()?.hasFocus() === true;
    if (openTerm() === term && !inUse) closeCard();
  }, LEAVE_MS);
}

/** The innermost term that the event happened in, also in another shadow root. */
function termOf(event: Event): TermElement | undefined {
  return event
    .composedPath()
    .find((target) => target instanceof Element && target.localName === 'glossary-term') as
    TermElement | undefined;
}

/** Only a term of the root that listens: the event goes on to the roots around it, and must not count twice. */
function ownTermOf(event: Event): TermElement | undefined {
  const term = termOf(event);
  return term?.getRootNode() === event.currentTarget ? term : undefined;
}

function isInCard(event: Event): boolean {
  const card = openedCard();
  return card !== undefined && event.composedPath().includes(card);
}

function isOutside(event: Event): boolean {
  const term = openTerm();
  return term !== undefined && !isInCard(event) && !event.composedPath().includes(term);
}

/** Whether the element itself is the button: a missing term is not, nor one that the author made something else. */
function isDisclosed(term: TermElement): boolean {
  return term.hasAttribute('aria-haspopup');
}

/** Whether the press ended a selection of text rather than asking for the card. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
