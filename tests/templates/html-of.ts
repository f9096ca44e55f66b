// Turns the trees of templates into HTML, as a page would show them. Used by the tests in this folder.
import type { Content } from '../../src/core/tree.js';
import { build } from '../../src/dom/build.js';

/** Returns `content` in a new element outside of the page. */
export function elementOf(content: Content): HTMLElement {
  const element = document.implementation.createHTMLDocument().createElement('div');
  element.append(build(content));
  return element;
}

export function htmlOf(content: Content): string {
  return elementOf(content).innerHTML;
}
