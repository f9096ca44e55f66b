// What templates become in a page, as HTML. Used by the tests beside it.
import type { Content } from '../../src/core/tree.js';
import { build } from '../../src/dom/build.js';

/** The content in an element of its own, outside of the page. */
export function elementOf(content: Content): HTMLElement {
  const element = document.implementation.createHTMLDocument().createElement('div');
  element.append(build(content));
  return element;
}

export function htmlOf(content: Content): string {
  return elementOf(content).innerHTML;
}
