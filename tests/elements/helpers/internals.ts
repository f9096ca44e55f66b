// What an element tells assistive technology through ElementInternals, which are private to the element. The accessibility
// trees of the engines (tests/e2e/accessibility-tree) show that they read it.
const internals = new WeakMap<Element, ElementInternals>();
const { attachInternals } = HTMLElement.prototype;

HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
  const attached = attachInternals.call(this);
  internals.set(this, attached);
  return attached;
};

/** The element's role: the author's, else its own. */
export const roleOf = (element: Element): string | null =>
  element.role ?? internals.get(element)?.role ?? null;

/** `true` or `false` where the element says so. */
export const expandedOf = (element: Element): string | null =>
  element.ariaExpanded ?? internals.get(element)?.ariaExpanded ?? null;

export const hasPopupOf = (element: Element): string | null =>
  element.ariaHasPopup ?? internals.get(element)?.ariaHasPopup ?? null;
