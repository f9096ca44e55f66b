/**
 * The only style that reaches the page: small sheets of `:where()` rules in `@layer glossary`, adopted once per
 * root (document or shadow root), so that every unlayered rule of the site wins over them. Called by elements
 * when they are connected. `adoptedStyleSheets` works under any Content-Security-Policy.
 */

const sheets = new Map<string, CSSStyleSheet>();
const adopted = new WeakMap<Node, Set<string>>();

/** Adopts `css` into the root of `element`, unless that root has it. */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  let known = adopted.get(root);
  if (known?.has(css)) return;
  if (!('adoptedStyleSheets' in root)) return; // not connected: it will be called again
  if (known === undefined) adopted.set(root, (known = new Set()));
  known.add(css);
  (root as Document | ShadowRoot).adoptedStyleSheets.push(sheetOf(css));
}

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@layer glossary{${css}}`);
    sheets.set(css, sheet);
  }
  return sheet;
}
