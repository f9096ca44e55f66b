/**
 * States the entries and questions of a page as JSON-LD, each once and none that the page states already: what the
 * elements do in a browser (dom/json-ld.ts), which then find it stated. Used by prerender.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import {
  definedTerm,
  definedTermSet,
  faqPage,
  serializeJsonLd,
  type QuestionAndAnswer,
} from '../../core/json-ld.js';
import { listingOf } from '../../core/listing/listing.js';
import type { Entry } from '../../core/schema.js';
import type { Edit } from './edits.js';
import type { Fill } from './plan-fills.js';
import { SCRIPT_OPENING } from './marks.js';
import type { PageAddress } from './page-address.js';
import { attribute, elementsIn, type ParsedPage } from './page.js';
import { readableText } from './readable-text.js';

/** The scripts that the page needs when `fills` are in it; all of them in one place. */
export function planJsonLd(
  page: ParsedPage,
  glossary: Glossary,
  address: PageAddress,
  fills: readonly Fill[],
  isWanted: boolean,
): readonly Edit[] {
  const filled = new Map(fills.map(({ element, content }) => [element, content as ElementContent[]]));
  const names = namesStatedBy(page.tree);
  const scripts: string[] = [];
  let last: Element | undefined;

  const state = (data: object, element: Element) => {
    scripts.push(`${SCRIPT_OPENING}${serializeJsonLd(data)}</script>`);
    last = element;
  };
  const stateEntry = (element: Element) => {
    const entry = glossary.find(attribute(element, 'term') ?? '');
    if (entry === undefined || names('DefinedTerm', entry.term)) return;
    const url = glossary.urlOf(entry);
    state(definedTerm(glossary, entry, url && address.absolute(url)), element);
  };
  const stateIndex = (element: Element) => {
    if (glossary.title !== undefined && names('DefinedTermSet', glossary.title)) return;
    const absolute = (url: string | undefined) => (url === undefined ? undefined : address.absolute(url));
    const tag = attribute(element, 'tag');
    const entries = tag ? listingOf(glossary, tag).entries(0, Infinity) : glossary.entries;
    const urlOf = (entry: Entry) => absolute(glossary.urlOf(entry));
    state(definedTermSet(glossary, absolute(''), urlOf, entries), element);
  };
  const stateQuestions = (accordion: Element, outer: Element) => {
    const faqs = itemsOf(accordion, filled)
      .map(questionOf)
      .filter(({ question, answer }) => question && answer && !names('Question', question));
    if (faqs.length > 0) state(faqPage(faqs), outer);
  };

  for (const element of elementsIn(page.tree)) {
    const wants = (inner: Element) => isWanted || attribute(inner, 'json-ld') !== undefined;
    const content = filled.get(element);
    if (element.tagName === 'glossary-index' && content !== undefined && wants(element)) stateIndex(element);
    if (element.tagName === 'glossary-entry' && content !== undefined && wants(element)) stateEntry(element);
    const inside = content?.flatMap((node) => [...elementsIn(node)]) ?? [];
    for (const inner of [element, ...inside])
      if (inner.tagName === 'faq-accordion' && wants(inner)) stateQuestions(inner, element);
  }
  return last === undefined ? [] : [editFor(page, scripts, last)];
}

/** Before the end of the head; without one, behind the last element that is stated. */
function editFor(page: ParsedPage, scripts: readonly string[], last: Element): Edit {
  const { source } = page;
  const place = page.elements.get(last) ?? { line: 1, column: 1, end: source.length };
  const head = [...elementsIn(page.tree)].find(({ tagName }) => tagName === 'head');
  const at = head && page.elements.get(head)?.closing?.start;
  if (at === undefined)
    return { location: place, insertions: [{ at: place.end, html: scripts.join(''), closes: true }] };
  // Each in its own line, indented as the end tag is, if that has one.
  const line = /(?:^|[\r\n])([ \t]*)$/.exec(source.slice(0, at));
  const eol = /\r?\n/.exec(source)?.[0] ?? '\n';
  const between = line === null ? '' : `${eol}${line[1]}`;
  return { location: place, insertions: [{ at, html: scripts.map((script) => script + between).join('') }] };
}

/** Tells whether the page states something of that type and name, and notes that from now on it does. */
function namesStatedBy(tree: Root): (type: string, name: string) => boolean {
  const stated = new Set<string>();
  for (const element of elementsIn(tree)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    try {
      JSON.parse(element.children.map((child) => ('value' in child ? child.value : '')).join(''), note);
    } catch {
      // Somebody else's data, and broken: it states nothing.
    }
  }
  return (type, name) => {
    const key = `${type} ${name}`;
    const isKnown = stated.has(key);
    stated.add(key);
    return isKnown;
  };

  function note(_: string, value: unknown): unknown {
    const { '@type': types, name } = (value ?? {}) as { '@type'?: unknown; name?: unknown };
    if (typeof name === 'string')
      for (const type of [types].flat()) stated.add(`${String(type)} ${name.trim()}`);
    return value;
  }
}

/** The items of an accordion, not those of one nested in an answer. */
function itemsOf(accordion: Element, filled: ReadonlyMap<Element, ElementContent[]>): readonly Element[] {
  const children = filled.get(accordion) ?? accordion.children;
  return children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element' || child.tagName === 'faq-accordion') return [];
    return [...(child.tagName === 'faq-item' ? [child] : []), ...itemsOf(child, filled)];
  });
}

/** As `<faq-item>` reads itself. */
function questionOf(item: Element): QuestionAndAnswer {
  const isQuestion = (node: ElementContent) =>
    node.type === 'element' && attribute(node, 'slot') === 'question';
  const heading = item.children.find(isQuestion);
  const answers = item.children.filter((node) => node !== heading).map(readableText);
  return {
    question: heading === undefined ? '' : readableText(heading),
    answer: answers.filter(Boolean).join(' '),
  };
}
