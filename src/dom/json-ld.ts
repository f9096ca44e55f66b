/**
 * Publishes schema.org data as JSON-LD in the page's head: a data block, which no Content-Security-Policy
 * blocks. Called by elements with the attribute `json-ld`, which do not publish what the page has published
 * already.
 */
import { definedTermSet, serializeJsonLd } from '../core/json-ld.js';
import { fragmentOfDefinition } from '../core/index-ids.js';
import type { Listing } from '../core/listing/listing.js';
import { absoluteUrl } from './url.js';

export { definedTerm, faqPage } from '../core/json-ld.js';

/**
 * Adds `data` to the head.
 *
 * @returns a function that removes it again
 */
export function publishJsonLd(data: object): () => void {
  const script = newScript();
  script.type = 'application/ld+json';
  // A text node, because setting `script.textContent` needs a TrustedScript where the page enforces Trusted
  // Types.
  script.append(serializeJsonLd(data));
  document.head.append(script);
  return () => script.remove();
}

/**
 * A script element that browsers do not prepare when it is inserted, because it is a clone of one that has
 * run: "already started" is cloned, too (https://html.spec.whatwg.org/#script-processing-model). For another
 * element they would report a violation where the page enforces Trusted Types, even for a data block.
 */
function newScript(): HTMLScriptElement {
  const started = document.querySelector('script[type=module], script:not([type])');
  const script = (started ?? document.createElement('script')).cloneNode() as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}

/** The `name` of each thing of the schema.org type `type` in the page's JSON-LD. */
export function publishedNames(type: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(script.textContent ?? '', (_, value: unknown) => {
        const { '@type': types, name } = (value ?? {}) as { '@type'?: unknown; name?: unknown };
        if (typeof name === 'string' && [types].flat().includes(type)) names.add(name.trim());
        return value;
      });
    } catch {
      // Another script's data, which is not valid JSON and so publishes nothing.
    }
  }
  return names;
}

/**
 * Publishes the terms of `listing`, unless the page has published a set of this name already.
 *
 * @param isPart whether `listing` is only a part of the glossary
 * @param definitions whether the page shows the definitions, each as an element with its id
 * @returns a function that removes them again
 */
export function publishTermsJsonLd(listing: Listing, isPart: boolean, definitions: boolean): () => void {
  const { glossary } = listing;
  if (publishedNames('DefinedTermSet').has(glossary.title ?? '')) return () => undefined;
  const terms = definedTermSet(
    glossary,
    location.href.split('#', 1)[0],
    (entry) => {
      const url = glossary.urlOf(entry) ?? (definitions ? fragmentOfDefinition(entry.id) : undefined);
      return url && absoluteUrl(url);
    },
    isPart ? listing.entries(0, listing.size) : glossary.entries,
    definitions,
  );
  return publishJsonLd(terms);
}
