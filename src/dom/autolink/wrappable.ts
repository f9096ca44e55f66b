/**
 * Decides for `mode="auto"` whether an element may go around a text. Not where a framework owns the text, and not where
 * the element would become an item of a flex or grid container. Used by article-linker.ts; changes nothing.
 */
import { isInFramework } from './framework-marks.js';

/** Whether an element may go around a part of `text`. */
export function isWrappable(text: Text): boolean {
  return !isInFramework(text) && !isContainer(text.parentElement as Element);
}

/** Whether the children of `element` are items of a flex or grid container. */
function isContainer(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'contents' ? isContainer(element.parentElement as Element) : /flex|grid/.test(display);
}
