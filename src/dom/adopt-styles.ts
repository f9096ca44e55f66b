/**
 * Adds our styles: to the page, small sheets of `:where()` rules in `@layer glossary`, so that every unlayered rule of the
 * site wins over them; to our own shadow roots, the sheets of their elements. Called by elements when they are connected,
 * because only roots of one document can share a sheet, a root loses its sheets when it moves to another document, and
 * elements can move into a frame. `adoptedStyleSheets` works under any Content-Security-Policy. Where scripts of the page have
 * broken it, the elements work without our styles.
 */

/** The sheets of each document, by their CSS. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** The sheets that their document itself has adopted: a page may hold ten thousand terms, and to ask it takes longer. */
const adopted = new WeakSet<CSSStyleSheet>();

/**
 * Adopts `css` into the root of `element`, unless that root has it. Does nothing where the element is in no page.
 *
 * @param css rules without a layer
 */
export function adoptStyles(element: Element, css: string): void {
  adopt(element.getRootNode(), element.ownerDocument, css, true);
}

/** Adopts `css` into the shadow root of an element of ours, where it needs no layer, unless that root has it. */
export function adoptInShadow(element: Element, css: string): void {
  adopt(element.shadowRoot ?? element, element.ownerDocument, css, false);
}

function adopt(
  root: Node & Partial<DocumentOrShadowRoot>,
  page: Document,
  css: string,
  isLayered: boolean,
): void {
  const view = page.defaultView;
  // The element is in no page; it calls again when it is connected.
  if (view === null || !('adoptedStyleSheets' in root)) return;
  try {
    let own = sheets.get(page);
    if (own === undefined) sheets.set(page, (own = new Map()));
    let sheet = own.get(css);
    if (sheet === undefined) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(isLayered ? `@layer glossary{${css}}` : css);
      own.set(css, sheet);
    }
    if (root === page ? adopted.has(sheet) : root.adoptedStyleSheets.includes(sheet)) return;
    if (root === page) adopted.add(sheet);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // Nothing is missing but looks.
  }
}
