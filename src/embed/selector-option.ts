/** Reads an option of the script tag that is a selector. Used by what looks for articles and for marked elements. */
import { explain } from './owner-hints.js';

/** Whether an element matches `selector`. Without one, and with one that is wrong, which the console then says, none does. */
export function matcherOf(selector: string | undefined): (element: Element) => boolean {
  if (selector !== undefined)
    try {
      document.head.matches(selector);
      return (element) => element.matches(selector);
    } catch {
      explain();
    }
  return () => false;
}
