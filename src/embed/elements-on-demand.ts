/**
 * Loads the elements that the page has now, or that are added later, and no others. Holds the table of the
 * elements that the script tag can load. Called once, by embed.ts.
 */
import { defineElement } from '../dom/define-element.js';
import { reportOnce } from '../dom/console.js';

type Load = () => Promise<unknown>;

const loaders: Readonly<Record<string, Load>> = {
  'glossary-provider': () => import('../define/glossary-provider.js'),
  'glossary-term': () => import('../define/glossary-term.js'),
  // Not its define file, which also loads accordions and terms: an entry may have neither.
  'glossary-entry': async () =>
    defineElement('glossary-entry', (await import('../elements/glossary-entry.js')).GlossaryEntry),
  'glossary-autolink': () => import('../define/glossary-autolink.js'),
  'glossary-index': () => import('../define/glossary-index.js'),
  'related-links': () => import('../define/related-links.js'),
  'faq-accordion': () => import('../define/faq-accordion.js'),
  'faq-item': () => import('../define/faq-accordion.js'),
};

/** The tags that are loaded, or whose definition is awaited. */
const requested = new Set<string>();

/** Loads the elements in the document, and those that are added to it later. */
export function loadElementsOnDemand(): void {
  watch(document);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) loadIn(node);
});

/** Watches a document or open shadow root. Watching one again has no effect. */
function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll('*')) look(element);
}

function loadIn(element: Element): void {
  look(element);
  for (const descendant of element.querySelectorAll('*')) look(descendant);
}

/**
 * Loads `element` if it is ours, and watches its shadow root: observers of the outer tree see no changes
 * inside of it.
 */
function look(element: Element): void {
  const { localName, shadowRoot } = element;
  if (Object.hasOwn(loaders, localName)) loadTag(localName);
  else if (shadowRoot !== null) watch(shadowRoot);
  else if (localName.includes('-')) watchWhenDefined(localName);
}

/** An element of the site has a shadow root only when it is defined; then the document is searched again. */
function watchWhenDefined(localName: string): void {
  if (requested.has(localName) || customElements.get(localName) !== undefined) return;
  requested.add(localName);
  // Rejects for the few names with a hyphen that can never be defined, like <font-face>.
  customElements.whenDefined(localName).then(
    () => watch(document),
    () => undefined,
  );
}

function loadTag(localName: string): void {
  const load = loaders[localName];
  if (load === undefined || requested.has(localName)) return;
  requested.add(localName);
  load().catch((error: unknown) => {
    requested.delete(localName);
    reportOnce('error', `<${localName}> could not be loaded: ${String(error)}`);
  });
}
