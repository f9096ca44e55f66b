/**
 * The only style that reaches the page: small sheets of `:where()` rules in `@layer glossary`, adopted once per
 * root (document or shadow root), so that every unlayered rule of the site wins over them. Called by elements
 * when they are connected. `adoptedStyleSheets` works under any Content-Security-Policy.
 */

/** A sheet can be shared by the roots of one document only, and an element can be moved into a frame. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();
const adopted = new WeakMap<Node, Set<string>>();

/** Adopts `css` into the root of `element`, unless that root has it. */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  let known = adopted.get(root);
  if (known?.has(css)) return;
  const { defaultView } = element.ownerDocument;
  if (!('adoptedStyleSheets' in root) || defaultView === null) return; // not shown: it will be called again
  if (known === undefined) adopted.set(root, (known = new Set()));
  known.add(css);
  (root as Document | ShadowRoot).adoptedStyleSheets.push(sheetOf(css, defaultView));
}

function sheetOf(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  let own = sheets.get(view);
  if (own === undefined) sheets.set(view, (own = new Map()));
  let sheet = own.get(css);
  if (sheet === undefined) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`@layer glossary{${css}}`);
    own.set(css, sheet);
  }
  return sheet;
}
