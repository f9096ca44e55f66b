/**
 * Defines the global `HTMLElement` for as long as Lit is being loaded, where there is none. Imported by reactive-element.ts
 * alone, before Lit.
 */
const scope = globalThis as { HTMLElement?: unknown };
const isNeeded = scope.HTMLElement === undefined;

if (isNeeded) scope.HTMLElement = Object;

/** Takes it away again, so that other libraries still see that there is no DOM. */
export function removeStandIn(): void {
  if (isNeeded) delete scope.HTMLElement;
}
