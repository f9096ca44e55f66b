/**
 * Adds our styles: to the page, small sheets of `:where()` rules in `@layer glossary`, so that every unlayered rule of the
 * site wins over them; to our own shadow roots, the sheets of their elements. Called by elements when they are connected,
 * because only roots of one document can share a sheet, a root loses its sheets when it moves to another document, and
 * elements can move into a frame. `adoptedStyleSheets` works under any Content-Security-Policy.
 */

/** The sheets of each document, by their CSS. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What a root (document or shadow root) of the page has adopted, and in which document. */
interface Adopted {
  readonly document: Document;
  readonly css: Set<string>;
}
const adopted = new WeakMap<Node, Adopted>();

/**
 * Adopts `css` into the root of `element`, unless that root has it. Does nothing where the element is in no page.
 *
 * @param css rules without a layer
 */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  const document = element.ownerDocument;
  let known = adopted.get(root);
  if (known?.document === document && known.css.has(css)) return;
  const sheet = 'adoptedStyleSheets' in root ? sheetOf(`@layer glossary{${css}}`, document) : undefined;
  if (sheet === undefined) return;
  if (known?.document !== document) adopted.set(root, (known = { document, css: new Set() }));
  known.css.add(css);
  (root as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
}

/** Adopts `css` into the shadow root of an element of ours, where it needs no layer, unless that root has it. */
export function adoptInShadow({ shadowRoot }: Element, css: string): void {
  const sheet = shadowRoot?.adoptedStyleSheets && sheetOf(css, shadowRoot.ownerDocument);
  if (sheet && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
}

/** The sheet with this CSS for roots of `document`; `undefined` for a document without a window. */
function sheetOf(css: string, document: Document): CSSStyleSheet | undefined {
  const view = document.defaultView;
  if (view === null) return undefined;
  let own = sheets.get(document);
  if (own === undefined) sheets.set(document, (own = new Map()));
  let sheet = own.get(css);
  if (sheet === undefined) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}
