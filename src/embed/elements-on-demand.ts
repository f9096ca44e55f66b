/**
 * Loads the elements that the page has, now or later, and nothing else. The one table of what the script tag can
 * load; called once by embed.ts.
 */
import { defineElement } from '../dom/define-element.js';
import { reportOnce } from '../dom/console.js';

type Load = () => Promise<unknown>;

const loaders: Readonly<Record<string, Load>> = {
  'glossary-provider': () => import('../define/glossary-provider.js'),
  'glossary-term': () => import('../define/glossary-term.js'),
  // Without the elements that its define file adds: an entry may have no questions, and no terms.
  'glossary-entry': async () =>
    defineElement('glossary-entry', (await import('../elements/glossary-entry.js')).GlossaryEntry),
  'glossary-autolink': () => import('../define/glossary-autolink.js'),
  'glossary-index': () => import('../define/glossary-index.js'),
  'related-links': () => import('../define/related-links.js'),
  'faq-accordion': () => import('../define/faq-accordion.js'),
  'faq-item': () => import('../define/faq-accordion.js'),
};

const asked = new Set<string>();

/** Loads what is in the document, and what is added to it from now on. */
export function loadElementsOnDemand(): void {
  watch(document);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) loadIn(node);
});

/** Watches a document or open shadow root; to watch one again does no harm. */
function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll('*')) look(element);
}

function loadIn(element: Element): void {
  look(element);
  for (const descendant of element.querySelectorAll('*')) look(descendant);
}

/** Nothing inside a shadow root reaches the observer of what is around it, so each root is watched by itself. */
function look(element: Element): void {
  const { localName, shadowRoot } = element;
  if (Object.hasOwn(loaders, localName)) loadTag(localName);
  else if (shadowRoot !== null) watch(shadowRoot);
  else if (localName.includes('-')) watchWhenDefined(localName);
}

/** A component of the site's own gets its shadow root only when it is defined. */
function watchWhenDefined(localName: string): void {
  if (asked.has(localName) || customElements.get(localName) !== undefined) return;
  asked.add(localName);
  // Rejected for the few names with a hyphen that can never be defined, like <font-face>.
  customElements.whenDefined(localName).then(
    () => watch(document),
    () => undefined,
  );
}

function loadTag(localName: string): void {
  const load = loaders[localName];
  if (load === undefined || asked.has(localName)) return;
  asked.add(localName);
  load().catch((error: unknown) => {
    asked.delete(localName);
    reportOnce('error', `<${localName}> could not be loaded: ${String(error)}`);
  });
}
