/**
 * Shows a page of the user in a frame that nobody sees, so that its style sheets apply: no script in it runs, and nothing is
 * requested. Called by explain-page.ts; with keep.ts and release.ts the only effects of the engine.
 */

/** Blocks also what style sheets ask for. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const REMOVED =
  'script, noscript, base, meta, link, iframe, frame, object, embed, portal, image, use, feImage';
/**
 * Attributes that load something, take the focus, or open something elsewhere. Handlers stay: no script runs, and what has one
 * is not linked.
 */
const CLEARED = [
  'src',
  'srcset',
  'poster',
  'background',
  'ping',
  'autofocus',
  'autoplay',
  'target',
  'formtarget',
];
/** Their names are properties of the document or of the form, in front of those of the DOM. */
const NAMED = ['form', 'img', 'button', 'fieldset', 'input', 'output', 'select', 'textarea']
  .map((name) => `${name}[name]`)
  .join();

export interface PageFrame {
  readonly document: Document;
  close(): void;
}

export async function openPage(html: string): Promise<PageFrame> {
  const frame = document.createElement('iframe');
  frame.title = 'Your page';
  frame.inert = true;
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText =
    'position: fixed; inset: 0 auto auto 0; inline-size: 1280px; block-size: 800px; border: 0; opacity: 0; pointer-events: none; z-index: -1';
  frame.srcdoc = withoutRequests(html);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument as Document, close: () => frame.remove() };
}

/** The page as HTML again, without what would load anything. */
export function withoutRequests(html: string): string {
  const page = parsePage(html);
  page.head.insertAdjacentHTML('afterbegin', POLICY);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** The page without its scripts, and without what loads anything. The parser of a `DOMParser` loads nothing. */
export function parsePage(html: string): Document {
  const page = parseHtml(html);
  clean(page);
  return page;
}

/** The page as it is, for looking at it only. */
export function parseHtml(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  removeNames(page);
  return page;
}

/** So that `page.body` is the body also where a form has the name “body”. Until then, only prototypes have the methods of the DOM. */
function removeNames(page: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(page, NAMED))
    Element.prototype.removeAttribute.call(element, 'name');
}

function clean(root: ParentNode): void {
  for (const element of root.querySelectorAll(REMOVED)) element.remove();
  for (const name of CLEARED)
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  // Some become shadow roots, when the page is shown.
  for (const { content } of root.querySelectorAll('template')) clean(content);
}
