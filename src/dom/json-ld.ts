/**
 * States schema.org data in the page's head, as a data block that no Content-Security-Policy blocks. Called by
 * elements with `json-ld`; what the page states already is not stated again.
 */
import { definedTermSet, serializeJsonLd } from '../core/json-ld.js';
import type { Listing } from '../core/listing/listing.js';
import { absoluteUrl } from './url.js';

export { definedTerm, faqPage } from '../core/json-ld.js';

/** Adds `data` to the head; the returned function takes it out again. */
export function publishJsonLd(data: object): () => void {
  const script = newScript();
  script.type = 'application/ld+json';
  // A text node, because `script.textContent` wants a TrustedScript where the page enforces Trusted Types.
  script.append(serializeJsonLd(data));
  document.head.append(script);
  return () => script.remove();
}

/**
 * A script element that browsers do not prepare when it comes into the page, because it is the copy of one that has
 * run (https://html.spec.whatwg.org/#script-processing-model: "already started"). They would report a violation
 * where the page enforces Trusted Types, even for a data block.
 */
function newScript(): HTMLScriptElement {
  const started = document.querySelector('script[type=module], script:not([type])');
  const script = (started ?? document.createElement('script')).cloneNode() as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}

/** The `name`s of everything of schema.org type `type` that the page's JSON-LD states. */
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
      // Somebody else's data, and broken: it states nothing.
    }
  }
  return names;
}

/**
 * States the terms of `listing`, unless the page does so already; returns how to take that back.
 *
 * @param isPart whether the glossary has more than is listed
 */
export function publishTermsJsonLd(listing: Listing, isPart: boolean): () => void {
  const { glossary } = listing;
  if (publishedNames('DefinedTermSet').has(glossary.title ?? '')) return () => undefined;
  const terms = definedTermSet(
    glossary,
    location.href.split('#', 1)[0],
    (entry) => {
      const url = glossary.urlOf(entry);
      return url && absoluteUrl(url);
    },
    isPart ? listing.entries(0, listing.size) : glossary.entries,
  );
  return publishJsonLd(terms);
}
