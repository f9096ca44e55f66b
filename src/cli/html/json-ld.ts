/**
 * Plans the JSON-LD for the entries and questions of a page: each is published once, and not at all if the
 * page already publishes it. In a browser, dom/json-ld.ts does the same, and skips what is in the page
 * already. Called by prerender.
 */
import type { Element, ElementContent, Root } from 'hast';
import { findQuestion } from '../../core/faq-question.js';
import { isOn } from '../../core/flag.js';
import type { Glossary } from '../../core/glossary.js';
import {
  definedTerm,
  definedTermSet,
  faqPage,
  serializeJsonLd,
  type QuestionAndAnswer,
} from '../../core/json-ld.js';
import { fragmentOfDefinition } from '../../core/index-ids.js';
import { listingOf } from '../../core/listing/listing.js';
import type { Entry } from '../../core/schema.js';
import { fromFolder } from '../../core/url.js';
import type { BundleFolderOf } from './bundle-folder.js';
import type { Edit } from './edits.js';
import { HEAD_LOCATION, insertIntoHead } from './head.js';
import type { Fill } from './plan-fills.js';
import { SCRIPT_OPENING } from './marks.js';
import type { PageAddress } from './page-address.js';
import { attribute, elementsIn, type ParsedPage } from './page.js';
import { readableText } from './readable-text.js';

/** What the JSON-LD of a page is made of. */
interface PublishedPage {
  readonly page: ParsedPage;
  readonly glossary: Glossary;
  readonly address: PageAddress;
  readonly bundleFolderOf: BundleFolderOf;
}

/**
 * The edit that inserts all scripts that the page needs once `fills` are in it; none if it needs no script.
 *
 * @param isWanted whether all elements publish JSON-LD, and not only those with the attribute `json-ld`
 */
export function planJsonLd(
  { page, glossary, address, bundleFolderOf }: PublishedPage,
  fills: readonly Fill[],
  isWanted: boolean,
): readonly Edit[] {
  const filled = new Map(fills.map(({ element, ours }) => [element, ours]));
  const claim = publishedNames(page.tree);
  const scripts: string[] = [];
  let last: Element | undefined;

  const urlOf = (entry: Entry, element: Element) => {
    const url = glossary.urlOf(entry);
    return url && address.absolute(fromFolder(url, bundleFolderOf(element)));
  };
  const publish = (data: object, element: Element) => {
    scripts.push(`${SCRIPT_OPENING}${serializeJsonLd(data)}</script>`);
    last = element;
  };
  const publishEntry = (ours: Element, element: Element) => {
    const entry = glossary.find(attribute(ours, 'term') ?? '');
    if (entry === undefined || !claim('DefinedTerm', entry.term)) return;
    publish(definedTerm(glossary, entry, urlOf(entry, element)), element);
  };
  const publishIndex = (ours: Element, element: Element) => {
    if (glossary.title !== undefined && !claim('DefinedTermSet', glossary.title)) return;
    const tag = attribute(ours, 'tag');
    const entries = tag ? listingOf(glossary, tag).entries(0, Infinity) : glossary.entries;
    const definitions = isOn(attribute(ours, 'definitions'));
    const urlOfEntry = (entry: Entry) =>
      urlOf(entry, element) ?? (definitions ? address.absolute(fragmentOfDefinition(entry.id)) : undefined);
    publish(definedTermSet(glossary, address.absolute(''), urlOfEntry, entries, definitions), element);
  };
  const publishQuestions = (accordion: Element, outer: Element) => {
    const faqs = itemsOf(accordion)
      .map(questionOf)
      .filter(({ question, answer }) => question && answer && claim('Question', question));
    if (faqs.length > 0) publish(faqPage(faqs), outer);
  };

  for (const element of elementsIn(page.tree)) {
    const wants = (inner: Element) => isWanted || isOn(attribute(inner, 'json-ld'));
    const ours = filled.get(element);
    if (ours?.tagName === 'glossary-index' && wants(ours)) publishIndex(ours, element);
    if (ours?.tagName === 'glossary-entry' && wants(ours)) publishEntry(ours, element);
    for (const inner of ours === undefined ? [element] : elementsIn(ours))
      if (inner.tagName === 'faq-accordion' && wants(inner)) publishQuestions(inner, element);
  }
  return last === undefined ? [] : [editFor(page, scripts, last)];
}

/**
 * Inserts the scripts before the end tag of the head or, without a head, behind the last element that has
 * JSON-LD.
 */
function editFor(page: ParsedPage, scripts: readonly string[], last: Element): Edit {
  const location = page.elements.get(last) ?? { ...HEAD_LOCATION, end: page.source.length };
  const inHead = insertIntoHead(page, scripts);
  return {
    location,
    insertions: [inHead ?? { at: location.end, html: scripts.join(''), closes: true }],
  };
}

/**
 * Collects what the page publishes as JSON-LD. The returned function adds a type and a name to it, and
 * returns whether they are new.
 */
function publishedNames(tree: Root): (type: string, name: string) => boolean {
  const published = new Set<string>();
  for (const element of elementsIn(tree)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    try {
      JSON.parse(element.children.map((child) => ('value' in child ? child.value : '')).join(''), note);
    } catch {
      // A script of the page that is not valid JSON publishes nothing.
    }
  }
  return (type, name) => {
    const key = `${type} ${name}`;
    const isNew = !published.has(key);
    published.add(key);
    return isNew;
  };

  function note(_: string, value: unknown): unknown {
    const { '@type': types, name } = (value ?? {}) as { '@type'?: unknown; name?: unknown };
    if (typeof name === 'string')
      for (const type of [types].flat()) published.add(`${String(type)} ${name.trim()}`);
    return value;
  }
}

/** The items of an accordion, without those of an accordion nested in an answer. */
function itemsOf(accordion: Element): readonly Element[] {
  return accordion.children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element' || child.tagName === 'faq-accordion') return [];
    return [...(child.tagName === 'faq-item' ? [child] : []), ...itemsOf(child)];
  });
}

/** The question and the answer of an item, found as `<faq-item>` finds them. */
function questionOf(item: Element): QuestionAndAnswer {
  const elements = item.children.filter((node) => node.type === 'element');
  const children = elements.map((node) => ({
    localName: node.tagName,
    slot: attribute(node, 'slot'),
    node,
  }));
  const heading: ElementContent | undefined = findQuestion(children)?.node;
  const answers = item.children.filter((node) => node !== heading).map(readableText);
  return {
    question: heading === undefined ? '' : readableText(heading),
    answer: answers.filter(Boolean).join(' '),
  };
}
