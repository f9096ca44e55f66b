/**
 * Has the page checked for its owner, who may see nothing of a mistake: on the owner's own computer, on every page whose
 * address asks for it with `?glossary-debug`, and where an option cannot work. The checks are a file of their own
 * (hints/check-page.ts), which nobody loads where all is well. Called by embed.ts and by modules that take options.
 */

import { isForOwner } from '../dom/owner.js';

/** A page that is made in the browser has its articles by then. */
const WAIT_MS = 2000;

/** Writes what is wrong with the page to the console. A hint is no part of the page: its file may be missing. */
export function explain(): void {
  // In dist/embed, this is the URL of glossary.js.
  import('./hints/check-page.js').then((file) => file.checkPage(import.meta.url)).catch(() => undefined);
}

export function explainToOwner(): void {
  if (isForOwner()) setTimeout(explain, WAIT_MS);
}
