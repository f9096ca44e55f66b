/**
 * Builds the content of the elements that fill themselves, with the same templates and from the same
 * attributes as their classes in src/elements. Used by plan-fills.ts.
 */
import type { Element } from 'hast';
import { isOn } from '../../core/flag.js';
import type { Glossary } from '../../core/glossary.js';
import { listingOf } from '../../core/listing/listing.js';
import type { Entry } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import { inLanguage } from '../../core/translations.js';
import { nodes, type TreeNode } from '../../core/tree.js';
import { entryTemplate } from '../../templates/entry.js';
import { faqItems } from '../../templates/faqs.js';
import { indexList } from '../../templates/index-list.js';
import { languageLinks } from '../../templates/languages.js';
import { relatedLinks } from '../../templates/related-links.js';
import { attribute } from './page.js';

/**
 * Builds the content of an element; returns `undefined` when the glossary has no entry for its attribute
 * `term`. An entry is shown in the language `lang`, if it has that.
 */
type ContentBuilder = (
  element: Element,
  glossary: Glossary,
  strings: Strings,
  lang: string,
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
  lang: string,
): ReturnType<ContentBuilder> {
  const build = element.tagName === 'glossary-term' ? fillTerm : contentBuilders.get(element.tagName);
  return build?.(element, glossary, strings, lang);
}

function fillTerm(element: Element, glossary: Glossary): ReturnType<ContentBuilder> {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  return entry && nodes(entry.term);
}

/** The entry that `element` names, in the language `lang` if it has that. */
export function entryOf(element: Element, glossary: Glossary, lang: string): Entry | undefined {
  const entry = glossary.find(attribute(element, 'term') ?? '');
  return entry && inLanguage(glossary, entry, lang);
}

function fillEntry(
  element: Element,
  glossary: Glossary,
  strings: Strings,
  lang: string,
): ReturnType<ContentBuilder> {
  const entry = entryOf(element, glossary, lang);
  return (
    entry &&
    entryTemplate(glossary, entry, {
      headingLevel: number(element, 'heading-level'),
      sections: attribute(element, 'sections'),
      strings,
      languages: languageLinks(glossary, entry),
      jsonLd: isOn(attribute(element, 'json-ld')),
      src: attribute(element, 'src'),
    })
  );
}

function fillFaqs(
  element: Element,
  glossary: Glossary,
  _strings: Strings,
  lang: string,
): ReturnType<ContentBuilder> {
  const isAll = attribute(element, 'term') === undefined;
  const source = isAll ? glossary : entryOf(element, glossary, lang);
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
    noSearch: isOn(attribute(element, 'no-search')),
    definitions: isOn(attribute(element, 'definitions')),
    teasers: isOn(attribute(element, 'teasers')),
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
