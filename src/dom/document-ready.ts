/**
 * Waits for the HTML parser, so that an element that fills itself can tell "empty" from "not parsed yet".
 * Used by elements and by the script tag.
 */

/** Resolves when the document is parsed; at once if it is already. */
export async function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Resolves when the page has loaded and is idle: frameworks have taken over by then what a server has rendered. */
export async function pageIdle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  await new Promise<unknown>(whenIdle);
}

/** WebKit has no `requestIdleCallback` yet; after a task without other work, its pages are most often idle. */
export function whenIdle(run: (value?: unknown) => void): void {
  (globalThis.requestIdleCallback ?? setTimeout)(run);
}

/** Whether `element` has neither child elements nor text, apart from white space. */
export function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && !element.textContent?.trim();
}
