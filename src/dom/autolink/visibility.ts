/**
 * Tells what a reader of the page cannot see or press as text: hidden elements, and elements that react to a click as a
 * whole. Used by text-runs.ts. Reads computed styles only, so that it never makes the browser compute a layout.
 */

import { parentAcross } from '../ancestors.js';

/** Elements that pages make into one big link or button. */
const CLICKABLE = new Set(['tr', 'th', 'td', 'li', 'div']);
/** `clip` or `clip-path` of text for screen readers only: an empty rectangle, or an inset of half of the box. */
const CLIPPED =
  /^rect\(0px[, ]+0px[, ]+0px[, ]+0px\)$|^rect\(1px[, ]+1px[, ]+1px[, ]+1px\)$|^inset\((?:50|100)%/;

/**
 * Whether a reader cannot see `element` now, for a reason of its own or of the shadow tree that it is slotted into: it is not
 * displayed, invisible, or clipped to nothing. An element that is in no page counts as visible. Not `checkVisibility`:
 * WebKit says "not visible" while style sheets are loading.
 */
export function isHidden(element: Element): boolean {
  if (!element.isConnected) return false;
  const { parentElement } = element;
  for (let at: Element | null = element; at !== null && at !== parentElement; at = parentAcross(at))
    if (hasHidingStyle(at)) return true;
  // The browser's own shadow tree hides it.
  return parentElement?.matches('details:not([open])') === true && element.localName !== 'summary';
}

/** Whether `element` or an element around it is hidden. */
export function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

function hasHidingStyle(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.getPropertyValue('content-visibility') === 'hidden' ||
    isClipped(style)
  );
}

/** Whether the text is there for screen readers only. It stays so, and needs no watching. */
function isClipped({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  return (position === 'absolute' || position === 'fixed') && (CLIPPED.test(clip) || CLIPPED.test(clipPath));
}

/** Whether a click anywhere in `element` does something, as its pointer says. */
export function isClickable(element: Element): boolean {
  if (!CLICKABLE.has(element.localName) || !element.isConnected) return false;
  const { parentElement } = element;
  const isPointer = (each: Element) => getComputedStyle(each).cursor === 'pointer';
  return isPointer(element) && (parentElement === null || !isPointer(parentElement));
}

/** How many elements are tested at once. */
const AHEAD = 200;

/**
 * Answers a question about the computed style of each element in `root`, asked in the order of the page. It asks many at
 * once: links that are inserted in between would make the browser compute styles again for each answer.
 */
export class AskedAhead {
  readonly #root: Element;
  readonly #ask: (element: Element) => boolean;
  #answers = new Map<Element, boolean>();

  constructor(root: Element, ask: (element: Element) => boolean) {
    this.#root = root;
    this.#ask = ask;
  }

  get(element: Element): boolean {
    const known = this.#answers.get(element);
    if (known !== undefined) return known;
    this.#answers = new Map([[element, this.#ask(element)]]);
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = element;
    while (this.#answers.size < AHEAD && walker.nextNode() !== null) {
      const next = walker.currentNode as Element;
      this.#answers.set(next, this.#ask(next));
    }
    return this.#answers.get(element) as boolean;
  }
}

/** Reports hidden elements when they come into view. */
export class HiddenElements {
  readonly #onShown: (element: Element) => void;
  /** Where a page has removed the class, what is hidden stays unlinked. */
  readonly #observer =
    'IntersectionObserver' in window
      ? new IntersectionObserver((entries) => {
          for (const { isIntersecting, target } of entries)
            if (isIntersecting && !isInHidden(target)) this.#show(target);
        })
      : undefined;

  /** @param onShown called once with each element that shows */
  constructor(onShown: (element: Element) => void) {
    this.#onShown = onShown;
  }

  add(element: Element): void {
    this.#observer?.observe(element);
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #show(element: Element): void {
    this.#observer?.unobserve(element);
    this.#onShown(element);
  }
}
