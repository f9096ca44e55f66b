/** Waiting for the parser, so that an element can tell "empty" from "not filled yet". Used by elements that fill themselves. */

/** Resolves when the document is parsed; at once when it is. */
export async function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whether `element` has nothing that a reader could see. */
export function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && (element.textContent ?? '').trim() === '';
}
