/**
 * Builds the content of the elements that fill themselves, with the same templates and from the same
 * attributes as their classes in src/elements. Used by plan-fills.ts.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { listingOf } from '../../core/listing/listing.js';
import type { Strings } from '../../core/strings.js';
import { nodes, type TreeNode } from '../../core/tree.js';
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

/** Builders for elements that can stand in a page. */
export const contentBuilders: ReadonlyMap<string, ContentBuilder> = new Map<string, ContentBuilder>([
  ['glossary-entry', fillEntry],
  ['faq-accordion', fillFaqs],
  ['related-links', fillLinks],
  ['glossary-index', fillIndex],
]);

/** The content of `element`, which can stand in a page or is a term in a marked word. */
export function contentOf(
  element: Element,
  glossary: Glossary,
  strings: Strings,
): ReturnType<ContentBuilder> {
  const build = element.tagName === 'glossary-term' ? fillTerm : contentBuilders.get(element.tagName);
  return build?.(element, glossary, strings);
}

function fillTerm(element: Element, glossary: Glossary): ReturnType<ContentBuilder> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  return entry && nodes(entry.term);
}

function fillEntry(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
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

function fillFaqs(element: Element, glossary: Glossary): ReturnType<ContentBuilder> {
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

function fillLinks(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  const headingLevel = number(element, 'heading-level');
  const limit = number(element, 'limit');
  return entry && relatedLinks(glossary, entry, { headingLevel, title: strings.related, limit });
}

function fillIndex(element: Element, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  return indexList(listingOf(glossary, attribute(element, 'tag') || undefined), {
    headingLevel: number(element, 'heading-level'),
    strings,
    noSearch: attribute(element, 'no-search') !== undefined,
    definitions: attribute(element, 'definitions') !== undefined,
    teasers: attribute(element, 'teasers') !== undefined,
    src: attribute(element, 'src'),
  });
}

/**
 * Reads the attribute as the elements do: a value that is not a number is NaN, which the templates handle.
 */
function number(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : Number(value);
}
