/**
 * Turns user input into calls of card-session.ts: hover, press, keys and focus open and close the card. Each root (a
 * document or shadow root) gets a few delegated listeners, and no term has its own. The first term that is connected
 * in a root starts them.
 */
import { closeCard, isPinned, openCard, openedCard, openTerm, pin, prepareCard } from './card-session.js';
import { pageState } from '../../dom/page-registry.js';
import { followOptions } from './follow-options.js';
import { anchorOf, elementAt } from './term-anchor.js';
import type { Point, TermElement } from './term-element.js';

/**
 * The pointer rests on a term for this long before the card opens (as in Wikipedia's page previews), if the page does not
 * say otherwise: `data-hover-delay`, in ms.
 */
const OPEN_DELAY_MS = 300;
/** Time to move the pointer from the term to the card, or back after a slip. */
const CLOSE_DELAY_MS = 300;

type Timer = ReturnType<typeof setTimeout>;

const listeningRoots = new WeakSet<Node>();
let scheduledOpen:
  { readonly term: TermElement; readonly timer: Timer; readonly trigger: 'hover' | 'focus' } | undefined;
let closeTimer: Timer | undefined;
/**
 * The type of the last pointer that was pressed; empty after a key. Browsers disagree on `pointerType` of `click` and
 * on `:focus-visible`.
 */
let lastPointerType = '';
/** Whether the last press began outside. A scroll with a finger begins like a press, but ends with `pointercancel`. */
let pressedOutside = false;
/** Where the pointer has moved to last. */
let position: Point | undefined;
/** Whether something came under the pointer, which rested. */
let isUnderRest = false;
/** The term of the highlighted text under the pointer; set by highlight-intent.ts, which a page with highlights loads. */
let findHighlighted: ((event: Event) => TermElement | undefined) | undefined;

/** Listens in `root` (a document or shadow root), once. Pointer moves inside a shadow root do not leave it. */
export function listenToUser(root: Node): void {
  // A document that is written anew loses its listeners, and has a new root element.
  const key = (root as Partial<Document>).documentElement ?? root;
  if (listeningRoots.has(key)) return;
  listeningRoots.add(key);
  on(root, 'pointerover', onPointerOver);
  on(root, 'pointermove', onPointerMove);
  on(root, 'focusin', onFocusIn);
  on(root, 'click', onClick);
  on(root, 'keydown', onKeyDown);
  if (root === document) listenToPage();
  else listenToUser(document);
}

/** Pointer events on highlighted texts belong to the terms that `find` returns. */
export function findTermsBy(find: (event: Event) => TermElement | undefined): void {
  findHighlighted = find;
}

function listenToPage(): void {
  void followOptions();
  for (const type of ['storage', 'pageshow', 'glossary-options-changed'])
    on(window, type, () => void followOptions());
  on(document, 'pointerdown', onPointerDown, true);
  on(document, 'pointerup', onPointerUp, true);
  on(document.documentElement, 'pointerleave', onPointerLeavePage);
  // Runs before the listeners of the page: Escape closes the card and nothing else.
  on(window, 'keydown', closeOnEscape, true);
}

/** Listens to the events of one type. */
export function on<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  capture = false,
): void {
  target.addEventListener(type, listener as EventListener, capture);
}

/** Over a term, opens its card soon. Outside the card and its term, closes the card soon. */
function onPointerOver(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  // The page has moved, or has opened, under the pointer: nobody points at what is there now.
  isUnderRest = position === undefined || (event.x === position.x && event.y === position.y);
  if (!isUnderRest) onHover(termOf(event), event, isInCard(event));
}

function onPointerMove(event: PointerEvent): void {
  position = event;
  if (isUnderRest) onHover(termOf(event), event, isInCard(event));
  isUnderRest = false;
}

/** The pointer is on `term`, in the card, or on neither. */
export function onHover(term: TermElement | undefined, pointer: Point, isOnCard = false): void {
  const opens = term?.noHover === false;
  if (isOnCard || (term !== undefined && term === openTerm())) cancelClose();
  else if (opens && mayClose()) closeCard();
  else scheduleClose();
  if (!opens) cancelOpen();
  else if (!isPinned()) scheduleOpen(term, 'hover', pointer);
}

/** Keyboard focus on a term's link opens the card, as hover does. Focus elsewhere closes it. */
function onFocusIn(event: FocusEvent): void {
  if (isInCard(event)) return;
  const term = termOf(event);
  if (openTerm() !== term) closeCard();
  // The focus only passed by the term before.
  if (scheduledOpen?.trigger === 'focus' && scheduledOpen.term !== term) cancelOpen();
  if (term?.link && lastPointerType === '') scheduleOpen(term, 'focus');
}

function onClick(event: MouseEvent): void {
  const term = ownTermOf(event);
  if (term === undefined || event.defaultPrevented) return;
  // highlight-intent.ts handles a tap on a highlighted text.
  if (lastPointerType === 'touch' && !term.link && !event.composedPath().includes(term)) return;
  if (term.link) previewOnFirstTap(term, term.link, event);
  else if (term.isTrigger && !isSelectingText()) toggle(term, event);
}

/** A finger cannot hover. So the first tap on a link opens the card, and the second tap follows the link. */
function previewOnFirstTap(term: TermElement, link: HTMLAnchorElement, event: MouseEvent): void {
  const onLink = event.composedPath().includes(link);
  if (lastPointerType !== 'touch' || !onLink || openTerm() === term) return;
  event.preventDefault();
  void openCard(term, 'press', event).then((opened) => {
    lastPointerType = '';
    if (!opened) link.click();
  });
}

/** Enter and Space press the term, as they press a button. */
function onKeyDown(event: KeyboardEvent): void {
  const term = ownTermOf(event);
  if (term === undefined || event.composedPath()[0] !== term || !term.isTrigger) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (!event.repeat) toggle(term);
}

/** A press opens the card and pins it, pins a card that hover opened, or closes a pinned card. */
export function toggle(term: TermElement, pointer?: Point): void {
  cancelOpen();
  if (openTerm() !== term) void openCard(term, 'press', pointer);
  else if (isPinned()) closeCard();
  else pin();
}

function closeOnEscape(event: KeyboardEvent): void {
  lastPointerType = '';
  if (event.key !== 'Escape' || event.isComposing) return;
  cancelOpen();
  if (openTerm() === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  closeCard();
}

function onPointerDown(event: PointerEvent): void {
  lastPointerType = event.pointerType;
  pressedOutside = isOutside(event);
  const term = termOf(event);
  if (term !== undefined && openTerm() !== term) prepareCard(term);
}

/** A press that begins and ends outside the card and its term closes the card. */
function onPointerUp(event: PointerEvent): void {
  if (pressedOutside && isOutside(event)) closeCard();
}

function onPointerLeavePage(): void {
  position = undefined;
  cancelOpen();
  scheduleClose();
}

function scheduleOpen(term: TermElement, trigger: 'hover' | 'focus', pointer?: Point): void {
  if (scheduledOpen?.term === term || openTerm() === term) return;
  cancelOpen();
  prepareCard(term);
  const delay = openDelay(term);
  const timer = setTimeout(() => {
    scheduledOpen = undefined;
    // It may have turned out meanwhile that the user knows the term.
    if (openDelay(term) > delay) scheduleOpen(term, trigger, pointer);
    else if (elementAt(anchorOf(term)).isConnected) void openCard(term, trigger, pointer);
  }, delay);
  scheduledOpen = { term, timer, trigger };
}

/** How long pointer or focus rest on `term` before its card opens. */
function openDelay(term: TermElement): number {
  const tag = document.querySelector<HTMLElement>(':is(script,link)[data-hover-delay]');
  const delay = Number(tag?.dataset['hoverDelay'] ?? NaN);
  return (delay >= 0 ? delay : OPEN_DELAY_MS) + (pageState().quieten?.(term) ?? 0);
}

function cancelOpen(): void {
  clearTimeout(scheduledOpen?.timer);
  scheduledOpen = undefined;
}

/** Closes the card after a delay, unless the pointer comes back, or the card is pinned or has the focus by then. */
function scheduleClose(): void {
  const term = openTerm();
  if (term === undefined || isPinned() || closeTimer !== undefined) return;
  closeTimer = setTimeout(() => {
    closeTimer = undefined;
    if (openTerm() === term && mayClose()) closeCard();
  }, CLOSE_DELAY_MS);
}

/** Whether the card is of no more use when the pointer is elsewhere. */
function mayClose(): boolean {
  return !isPinned() && openedCard()?.hasFocus() !== true;
}

function cancelClose(): void {
  clearTimeout(closeTimer);
  closeTimer = undefined;
}

/**
 * The innermost term in the path of the event, also inside other shadow roots; else the term that previews its link; else
 * the term of the highlighted text under the pointer.
 */
function termOf(event: Event): TermElement | undefined {
  const path = event.composedPath();
  return elementIn<TermElement>(path, 'glossary-term') ?? previewOf(path) ?? findHighlighted?.(event);
}

/** The term that previews the link in `path`, if an article has one for it. */
function previewOf(path: readonly EventTarget[]): TermElement | undefined {
  const { previews } = pageState();
  const link = previews && elementIn<HTMLAnchorElement>(path, 'a');
  const article = link && path.find((target) => previews.has(target));
  return article && (previews.get(article)?.(link) as TermElement | undefined);
}

/** The innermost HTML element of that name: SVG has an `a`, too. */
function elementIn<E extends HTMLElement>(path: readonly EventTarget[], name: string): E | undefined {
  return path.find((target) => (target as Partial<Element>).localName === name && 'innerText' in target) as
    E | undefined;
}

/** The term, if it is in the root that listens. The event bubbles to outer roots, which must not handle it again. */
function ownTermOf(event: Event): TermElement | undefined {
  const term = termOf(event);
  if (term === undefined) return undefined;
  const place = event.composedPath().includes(term) ? term : elementAt(anchorOf(term));
  return place.getRootNode() === event.currentTarget ? term : undefined;
}

function isInCard(event: Event): boolean {
  const card = openedCard();
  return card !== undefined && event.composedPath().includes(card);
}

/** Whether a card is open, and the event is neither in it nor in its term. */
function isOutside(event: Event): boolean {
  const term = openTerm();
  return (
    term !== undefined && !isInCard(event) && !event.composedPath().includes(term) && termOf(event) !== term
  );
}

/** Whether the press selected text, and so does not open the card. */
export function isSelectingText(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
