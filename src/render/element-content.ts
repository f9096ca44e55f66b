/**
 * Builds the content of the elements that fill themselves, with the same templates and from the same
 * attributes as their classes in src/elements. Used by this folder's functions and by the command line.
 */
import { isOn } from '../core/flag.js';
import type { Glossary } from '../core/glossary.js';
import { listingOf } from '../core/listing/listing.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { inLanguage } from '../core/translations.js';
import { nodes, type TreeNode } from '../core/tree.js';
import { langOf } from '../templates/entry-parts.js';
import { entryTemplate } from '../templates/entry.js';
import { faqItems } from '../templates/faqs.js';
import { indexList } from '../templates/index-list.js';
import { languageLinks } from '../templates/languages.js';
import { relatedLinks } from '../templates/related-links.js';

/** An element as a file has it. */
export interface StaticElement {
  readonly tagName: string;
  /** The value of the attribute `name`; `undefined` if it is not there. */
  readonly attribute: (name: string) => string | undefined;
}

/**
 * Builds the content of an element; returns `undefined` when the glossary has no entry for its attribute
 * `term`. An entry is shown in the language `lang`, if it has that.
 */
type ContentBuilder = (
  element: StaticElement,
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
  element: StaticElement,
  glossary: Glossary,
  strings: Strings,
  lang: string,
): ReturnType<ContentBuilder> {
  const build = element.tagName === 'glossary-term' ? fillTerm : contentBuilders.get(element.tagName);
  return build?.(element, glossary, strings, lang);
}

function fillTerm(element: StaticElement, glossary: Glossary): ReturnType<ContentBuilder> {
  const entry = glossary.find(element.attribute('term') ?? '');
  return entry && nodes(entry.term);
}

/** The language of the entry that `element` shows, else that of the glossary. */
export function contentLanguage(
  element: StaticElement,
  glossary: Glossary,
  lang: string,
): string | undefined {
  const entry = entryOf(element, glossary, lang);
  return entry === undefined ? glossary.lang : langOf(glossary, entry);
}

/** The entry that `element` names, in the language `lang` if it has that. */
function entryOf(element: StaticElement, glossary: Glossary, lang: string): Entry | undefined {
  return entryIn(glossary, element.attribute('term') ?? '', lang);
}

/** The entry that `term` names, in the language `lang` if it has that. */
export function entryIn(glossary: Glossary, term: string, lang: string): Entry | undefined {
  const entry = glossary.find(term);
  return entry && inLanguage(glossary, entry, lang);
}

function fillEntry(
  element: StaticElement,
  glossary: Glossary,
  strings: Strings,
  lang: string,
): ReturnType<ContentBuilder> {
  const entry = entryOf(element, glossary, lang);
  return (
    entry &&
    entryTemplate(glossary, entry, {
      headingLevel: number(element, 'heading-level'),
      sections: element.attribute('sections'),
      strings,
      languages: languageLinks(glossary, entry),
      jsonLd: isOn(element.attribute('json-ld')),
      src: element.attribute('src'),
    })
  );
}

function fillFaqs(
  element: StaticElement,
  glossary: Glossary,
  _strings: Strings,
  lang: string,
): ReturnType<ContentBuilder> {
  const isAll = element.attribute('term') === undefined;
  const source = isAll ? glossary : entryOf(element, glossary, lang);
  return (
    source &&
    faqItems(glossary, source.faqs ?? [], {
      headingLevel: number(element, 'heading-level'),
      topic: element.attribute('topic'),
      src: element.attribute('src'),
    })
  );
}

function fillLinks(element: StaticElement, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  const entry = glossary.find(element.attribute('term') ?? '');
  const headingLevel = number(element, 'heading-level');
  const limit = number(element, 'limit');
  return entry && relatedLinks(glossary, entry, { headingLevel, title: strings.related, limit });
}

function fillIndex(element: StaticElement, glossary: Glossary, strings: Strings): ReturnType<ContentBuilder> {
  return indexList(listingOf(glossary, element.attribute('tag') || undefined), {
    headingLevel: number(element, 'heading-level'),
    strings,
    noSearch: isOn(element.attribute('no-search')),
    definitions: isOn(element.attribute('definitions')),
    teasers: isOn(element.attribute('teasers')),
    src: element.attribute('src'),
  });
}

/**
 * Reads the attribute as the elements do: a value that is not a number is NaN, which the templates handle.
 */
function number(element: StaticElement, name: string): number | undefined {
  const value = element.attribute(name);
  return value === undefined ? undefined : Number(value);
}
