/**
 * What each element shows that fills itself: the same templates, from the same attributes, as its class in src/elements.
 * Used by fill.ts.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { listingOf } from '../../core/listing/listing.js';
import type { Strings } from '../../core/strings.js';
import type { TreeNode } from '../../core/tree.js';
import { entryTemplate } from '../../templates/entry.js';
import { faqItems } from '../../templates/faqs.js';
import { indexList } from '../../templates/index-list.js';
import { relatedLinks } from '../../templates/related-links.js';
import { attribute } from './page.js';

/** The content of an element; `undefined` when the glossary does not have the term that it names. */
type Fill = (element: Element, glossary: Glossary, strings: Strings) => readonly TreeNode[] | undefined;

export const fills: ReadonlyMap<string, Fill> = new Map<string, Fill>([
  ['glossary-entry', fillEntry],
  ['faq-accordion', fillFaqs],
  ['related-links', fillLinks],
  ['glossary-index', fillIndex],
]);

function fillEntry(element: Element, glossary: Glossary, strings: Strings): ReturnType<Fill> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  return (
    entry &&
    entryTemplate(glossary, entry, {
      headingLevel: number(element, 'heading-level'),
      sections: attribute(element, 'sections'),
      strings,
      jsonLd: attribute(element, 'json-ld') !== undefined,
      src: attribute(element, 'src'),
    })
  );
}

function fillFaqs(element: Element, glossary: Glossary): ReturnType<Fill> {
  const term = attribute(element, 'term');
  const source = term === undefined ? glossary : glossary.find(term);
  return (
    source &&
    faqItems(glossary, source.faqs ?? [], {
      headingLevel: number(element, 'heading-level'),
      topic: attribute(element, 'topic'),
      src: attribute(element, 'src'),
    })
  );
}

function fillLinks(element: Element, glossary: Glossary, strings: Strings): ReturnType<Fill> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  const headingLevel = number(element, 'heading-level');
  const limit = number(element, 'limit');
  return entry && relatedLinks(entry, { headingLevel, title: strings.related, limit });
}

function fillIndex(element: Element, glossary: Glossary, strings: Strings): ReturnType<Fill> {
  return indexList(listingOf(glossary, attribute(element, 'tag') || undefined), {
    headingLevel: number(element, 'heading-level'),
    strings,
    noSearch: attribute(element, 'no-search') !== undefined,
  });
}

/** As the elements read it: anything that is no number is NaN, and what that means, the templates know. */
function number(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : Number(value);
}
