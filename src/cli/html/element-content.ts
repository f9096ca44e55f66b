/**
 * Builds the content of the elements that fill themselves, with the same templates and from the same
 * attributes as their classes in src/elements. Used by plan-fills.ts.
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

/**
 * Builds the content of an element; returns `undefined` when the glossary has no entry for its attribute
 * `term`.
 */
type ContentBuilder = (
  element: Element,
  glossary: Glossary,
  strings: Strings,
) => readonly TreeNode[] | undefined;

export const contentBuilders: ReadonlyMap<string, ContentBuilder> = new Map<string, ContentBuilder>([
  ['glossary-entry', fillEntry],
  ['faq-accordion', fillFaqs],
  ['related-links', fillLinks],
  ['glossary-index', fillIndex],
]);

function fillEntry(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  return (
    entry &&
    entryTemplate(glossary, entry, {
      headingLevel: number(element, 'heading-level') ?? 2,
      sections: attribute(element, 'sections')?.split(/\s+/),
      strings,
      jsonLd: attribute(element, 'json-ld') !== undefined,
      src: attribute(element, 'src'),
    })
  );
}

function fillFaqs(element: Element, glossary: Glossary): ReturnType<ContentBuilder> {
  const term = attribute(element, 'term');
  const topic = attribute(element, 'topic');
  const source = term === undefined ? glossary : glossary.find(term);
  if (source === undefined) return undefined;
  const faqs = (source.faqs ?? []).filter(({ topics }) => topic === undefined || topics?.includes(topic));
  const headingLevel = number(element, 'heading-level') ?? 3;
  return faqItems(glossary, faqs, { headingLevel, src: attribute(element, 'src') });
}

function fillLinks(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  const headingLevel = number(element, 'heading-level') ?? 2;
  const limit = number(element, 'limit');
  return entry && relatedLinks(entry, { headingLevel, title: strings.related, limit });
}

function fillIndex(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  return indexList(listingOf(glossary, attribute(element, 'tag') || undefined), {
    headingLevel: number(element, 'heading-level') ?? 2,
    strings,
    noSearch: attribute(element, 'no-search') !== undefined,
  });
}

/**
 * Reads the attribute as the elements do: a value that is not a number is NaN, which the templates handle.
 */
function number(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : Number(value);
}
