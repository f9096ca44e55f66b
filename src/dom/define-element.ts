/**
 * Guards `customElements.define` against second copies and old browsers. Used by the define files and the
 * script tag.
 */

/**
 * Defines `tag` unless the page has defined it already, so that a second copy or another version of the
 * script does not throw. Without a registry (in Node) it does nothing.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry !== undefined && registry.get(tag) === undefined) registry.define(tag, constructor);
}

/**
 * Whether the browser has popovers, as all have since 2024. Without popovers no card can open, so terms are
 * not defined and stay plain text and links. In Node, which has no DOM, the answer is yes.
 */
export function hasPopovers(): boolean {
  return !('HTMLElement' in globalThis) || 'popover' in HTMLElement.prototype;
}
