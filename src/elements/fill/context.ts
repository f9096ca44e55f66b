/**
 * How an element finds its glossary: its own `src`, the nearest `<glossary-provider>`, the page's default. Used
 * by terms (once, when they are opened), and by elements that also follow a provider that changes (follow-provider.ts).
 */
import { ContextEvent, createContext } from '@lit/context';
import { closestAcross } from '../../dom/ancestors.js';
import { defaultSource, SOURCE_CONTEXT, sourceAt, type GlossarySource } from '../../dom/loading/load.js';
import { reportOnce } from '../../dom/console.js';

export const glossaryContext = createContext<GlossarySource | undefined>(SOURCE_CONTEXT);

/** A page whose script never defines the provider must not wait for ever; scripts rarely take this long. */
const PROVIDER_TIMEOUT_MS = 10_000;

/**
 * The source for `element`.
 *
 * @throws {Error} when neither the element nor a provider nor the page names a glossary
 */
export async function findSource(element: Element): Promise<GlossarySource> {
  const src = element.getAttribute('src');
  if (src !== null) return sourceAt(src);
  await providerDefined(element);
  const source = requestSource(element) ?? defaultSource();
  if (source !== undefined) return source;
  throw new Error(
    'No glossary here: set src, wrap it in <glossary-provider src>, or give the page a default.',
  );
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

/** Resolves at once, or, when a provider around `element` is not defined yet, as soon as it is. */
export async function providerDefined(element: Element): Promise<void> {
  if (closestAcross(element, 'glossary-provider:not(:defined)') === undefined) return;
  let timer;
  const timeout = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, PROVIDER_TIMEOUT_MS, 'late');
  });
  const first = await Promise.race([customElements.whenDefined('glossary-provider'), timeout]);
  clearTimeout(timer);
  if (first === 'late') reportOnce('warn', '<glossary-provider> is in the page, but no script defines it.');
}
