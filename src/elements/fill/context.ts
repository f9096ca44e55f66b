/**
 * Finds the glossary of an element: its own `src`, then the nearest `<glossary-provider>`, then the page's default. Used
 * by terms when they are opened, and by elements that load their glossary at once; subscribe-to-source.ts reports later
 * changes of the provider to the latter.
 */
import { ContextEvent, createContext } from '@lit/context';
import { closestAcross } from '../../dom/ancestors.js';
import { defaultSource, SOURCE_CONTEXT, sourceAt, type GlossarySource } from '../../dom/loading/load.js';
import { hint } from '../../dom/hints-on-demand.js';

export const glossaryContext = createContext<GlossarySource | undefined>(SOURCE_CONTEXT);

/**
 * How long an element waits for the definition of its `<glossary-provider>`; some pages never load it. A script that
 * loads at all rarely takes longer.
 */
const PROVIDER_TIMEOUT_MS = 10_000;

/**
 * The source of `element`'s glossary. Waits up to 10 s for a provider that is not defined yet.
 *
 * @throws {Error} when neither the element nor a provider nor the page names a glossary
 */
export async function findSource(element: Element): Promise<GlossarySource> {
  const src = element.getAttribute('src');
  if (src !== null) return sourceAt(src);
  await providerDefined(element);
  const source = requestSource(element) ?? defaultSource();
  if (source !== undefined) return source;
  throw new Error('No glossary here: set src, data-src or <link rel="glossary">.');
}

function requestSource(element: Element): GlossarySource | undefined {
  let provided: GlossarySource | undefined;
  element.dispatchEvent(
    new ContextEvent(glossaryContext, element, (source) => {
      provided = source;
    }),
  );
  return provided;
}

/** Resolves when the provider around `element` is defined, or after 10 s with a warning; at once without a provider. */
export async function providerDefined(element: Element): Promise<void> {
  if (closestAcross(element, 'glossary-provider:not(:defined)') === undefined) return;
  await new Promise((resolve) => {
    void customElements.whenDefined('glossary-provider').then(resolve);
    setTimeout(resolve, PROVIDER_TIMEOUT_MS);
  });
  if (customElements.get('glossary-provider') === undefined) hint((hints) => hints.reportProvider());
}
