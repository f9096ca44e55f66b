/**
 * The base of elements that need no reactive properties: their properties read and write attributes. They load without Lit,
 * which is a quarter of the code of a page with terms. Used by terms, the auto-linker, providers and
 * the card.
 */
import { OURS } from '../dom/define-element.js';

/** Servers import the package where there is no DOM. The elements extend Object there. */
const BaseElement =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/** An element of ours without Lit. */
export class PlainElement extends BaseElement {
  /** @internal */
  static readonly [OURS] = true;
}

/** Sets an attribute to the value of its property. Frameworks set `null` or `undefined` for a property without a value. */
export function reflect(element: HTMLElement, name: string, value: string | number | null | undefined): void {
  if (value == null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/**
 * Sets the properties that a page has set before the element was defined, through the accessors of the class, which they
 * hide. Called when the element is first connected.
 */
export function takeEarlyProperties(element: HTMLElement): void {
  for (const [name, value] of Object.entries(element)) {
    if (!(name in Object.getPrototypeOf(element))) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
