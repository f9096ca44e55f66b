/**
 * Guards `customElements.define` against second copies, other libraries that use one of our names, and old browsers. Used by
 * the define files and the script tag, and by all that creates our elements in a page.
 */
import { reportMissing, reportOnce } from './console.js';

/** Marks our classes, those of every copy and version: a static property with this name. */
export const OURS: unique symbol = Symbol.for('glossary-elements/ours') as never;

/** Servers import the package where there is no document. Lit gives Node a registry, which is not for us. */
const registry = (): CustomElementRegistry | undefined =>
  'document' in globalThis ? globalThis.customElements : undefined;

/**
 * Defines `tag` unless the page has defined it already, so that a second copy or another version of the
 * script does not throw. Without a document (on a server) it does nothing. A registry that scripts of the page have changed may
 * refuse a tag, which is reported: the other elements work.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  try {
    if (!isTaken(tag) && registry()?.get(tag) === undefined) registry()?.define(tag, constructor);
  } catch (error) {
    reportMissing(`<${tag}>`)(error);
  }
}

/** Whether `constructor`, and not that of another copy, defines `tag`. */
export function isDefinedBy(constructor: CustomElementConstructor, tag: string): boolean {
  return registry()?.get(tag) === constructor;
}

/** Whether another library has defined `tag`, which is reported: its elements are not ours to change or to create. */
export function isTaken(tag: string): boolean {
  const constructor = registry()?.get(tag);
  if (constructor === undefined || OURS in constructor) return false;
  reportOnce('error', `<${tag}> belongs to another library. What needs ours stays as it is.`);
  return true;
}

/**
 * Whether the browser has popovers, as all have since 2024. Without popovers no card can open, so terms are
 * not defined and stay plain text and links. In Node, which has no DOM, the answer is yes.
 */
export function hasPopovers(): boolean {
  return !('HTMLElement' in globalThis) || 'popover' in HTMLElement.prototype;
}
