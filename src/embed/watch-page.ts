/**
 * Visits every element of the page, now and when it is added later, also in open shadow roots. Called by embed.ts, which
 * says what to do with each; knows nothing of glossaries.
 */
import { isElement } from '../dom/node-kinds.js';

/**
 * Calls `visit` with each element, in the order of the document. An element that is added again is visited again.
 *
 * @param visit returns whether the element is known; a custom element that is not may get a shadow root later
 */
export function watchPage(visit: (element: Element) => boolean): void {
  const waiting = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) visitAll(node);
  });

  const visitAll = (element: Element) => {
    look(element);
    for (const descendant of element.querySelectorAll('*')) look(descendant);
  };

  /** Mutations inside a shadow root do not reach an observer outside of it. To observe a root again does no harm. */
  const watchRoot = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, subtree: true });
    for (const element of root.querySelectorAll('*')) look(element);
  };

  const look = (element: Element) => {
    if (visit(element)) return;
    if (element.shadowRoot !== null) watchRoot(element.shadowRoot);
    else if (element.localName.includes('-')) watchWhenDefined(element.localName);
  };

  /** A component of the site gets its shadow root when it is defined. */
  const watchWhenDefined = (name: string) => {
    if (waiting.has(name) || customElements.get(name) !== undefined) return;
    waiting.add(name);
    // Rejected for the few names with a hyphen that can never be defined, like <font-face>.
    customElements.whenDefined(name).then(
      () => watchRoot(document),
      () => undefined,
    );
  };

  watchRoot(document);
}
