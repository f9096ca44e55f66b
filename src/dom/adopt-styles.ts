/**
 * Adds the only styles that reach the page: small sheets of `:where()` rules in `@layer glossary`, so that
 * every unlayered rule of the site wins over them. Called by elements when they are connected.
 * `adoptedStyleSheets` works under any Content-Security-Policy.
 */

/**
 * The sheets of each window, by their CSS. Only roots of one document can share a sheet, and elements can
 * move into a frame.
 */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();
/** The CSS that each root (document or shadow root) has adopted. */
const adopted = new WeakMap<Node, Set<string>>();

/**
 * Adopts `css` into the root of `element`, unless that root has it.
 *
 * @param css rules without a layer
 */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  let known = adopted.get(root);
  if (known?.has(css)) return;
  const { defaultView } = element.ownerDocument;
  // The element is not in a page; it calls again when it is connected.
  if (!('adoptedStyleSheets' in root) || defaultView === null) return;
  if (known === undefined) adopted.set(root, (known = new Set()));
  known.add(css);
  (root as Document | ShadowRoot).adoptedStyleSheets.push(sheetOf(`@layer glossary{${css}}`, defaultView));
}

/** Adopts `css` into a shadow root of ours, where it needs no layer. */
export function adoptInShadow(root: ShadowRoot, css: string): void {
  root.adoptedStyleSheets.push(sheetOf(css, root.ownerDocument.defaultView ?? window));
}

function sheetOf(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  let own = sheets.get(view);
  if (own === undefined) sheets.set(view, (own = new Map()));
  let sheet = own.get(css);
  if (sheet === undefined) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}
