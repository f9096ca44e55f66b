/**
 * Loads the elements that the page has, now or later, and nothing else. The one table of what the script tag can
 * load; called once by embed.ts.
 */
import { defineElement } from '../dom/define-element.js';
import { reportOnce } from '../dom/page.js';

type Load = () => Promise<unknown>;

const loaders: Readonly<Record<string, Load>> = {
  'glossary-provider': async () =>
    defineElement('glossary-provider', (await import('../elements/glossary-provider.js')).GlossaryProvider),
  'glossary-term': async () =>
    defineElement('glossary-term', (await import('../elements/glossary-term.js')).GlossaryTerm),
  'glossary-entry': async () =>
    defineElement('glossary-entry', (await import('../elements/glossary-entry.js')).GlossaryEntry),
  'related-links': async () =>
    defineElement('related-links', (await import('../elements/related-links.js')).RelatedLinks),
  'faq-accordion': loadFaqs,
  'faq-item': loadFaqs,
};

async function loadFaqs(): Promise<void> {
  const [{ FaqItem }, { FaqAccordion }] = await Promise.all([
    import('../elements/faq-item.js'),
    import('../elements/faq-accordion.js'),
  ]);
  defineElement('faq-item', FaqItem);
  defineElement('faq-accordion', FaqAccordion);
}

const asked = new Set<string>();

/** Loads what is in the document, and what is added to it from now on. */
export function loadElementsOnDemand(): void {
  loadIn(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) loadIn(node);
  }).observe(document, { childList: true, subtree: true });
}

/** Looks into open shadow roots too: what is defined later is upgraded there, but no observer sees it. */
function loadIn(root: Document | Element | ShadowRoot): void {
  if (root instanceof Element) loadTag(root);
  for (const element of root.querySelectorAll('*')) {
    loadTag(element);
    if (element.shadowRoot !== null) loadIn(element.shadowRoot);
  }
}

function loadTag({ localName }: Element): void {
  const load = Object.hasOwn(loaders, localName) ? loaders[localName] : undefined;
  if (load === undefined || asked.has(localName)) return;
  asked.add(localName);
  load().catch((error: unknown) => {
    asked.delete(localName);
    reportOnce('error', `<${localName}> could not be loaded, so it stays as it is: ${String(error)}`);
  });
}
