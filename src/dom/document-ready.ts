/**
 * Waits for the HTML parser, so that an element that fills itself can tell "empty" from "not parsed yet".
 * Used by elements and by the script tag.
 */

/** Resolves when the document is parsed; at once if it is already. */
export async function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whether `element` has neither child elements nor text, apart from white space. */
export function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && !element.textContent?.trim();
}
