/**
 * Whether a page switches the script off with `<meta name="glossary" content="off">`. Asked once by embed.ts, before
 * anything is claimed or loaded; cli/html/page-switch.ts asks the same of a file.
 */

export function isSwitchedOff(): boolean {
  return document.querySelector('meta[name=glossary i][content=off i]') !== null;
}
