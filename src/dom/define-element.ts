/** The guard around `customElements.define`, used by the define files and the script tag. */

/**
 * Defines `tag` unless the page has it already: a second copy or another version of the script changes nothing
 * and throws nothing. Without a registry (Node) it does nothing.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry !== undefined && registry.get(tag) === undefined) registry.define(tag, constructor);
}

/**
 * Whether the browser has popovers, as all have since 2024. Without them no card can open, so terms are not defined,
 * and stay the text and links that they are. Where there is no DOM at all (Node), nothing is too old.
 */
export function hasPopovers(): boolean {
  return !('HTMLElement' in globalThis) || 'popover' in HTMLElement.prototype;
}
