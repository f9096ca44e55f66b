/** Whether the site offers its users options; asked by the card and by known-terms.ts. */

/** Not with `data-reader-options="off"` on the script tag or on `<link rel="glossary">`. */
export function hasOptions(): boolean {
  return document.querySelector(':is(script,link)[data-reader-options=off]') === null;
}
