/**
 * Makes our elements of what the page marks (marked-on-demand.ts says what that is, and imports this file): a term goes into
 * a marked word, an element into a box, an accordion in place of native `<details>`; a marked button switches the cards
 * (cards-button.ts). Every node of the page stays in it.
 */
import { EDITED } from '../core/linking/link-rules.js';
import { MARKED_ATTRIBUTES } from '../core/marked-attributes.js';
import { reportOnce } from '../dom/console.js';
import { isTaken } from '../dom/define-element.js';
import { Retry } from '../dom/loading/retry.js';
import { defaultUrl } from '../dom/page-registry.js';

export { makeCardsButton } from './cards-button.js';

export type MarkedKind = 'word' | 'selected' | 'box' | 'details';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** What `data-glossary` can say, for the message about what it cannot. */
const BOXES = 'entry, faq, index, related';

/** Names a value of `data-glossary` that is none. */
export function reportBox(kind: string): void {
  reportOnce('warn', `data-glossary="${kind}": write ${BOXES}.`);
}

/** The marked elements that are upgraded, or being upgraded. */
const known = new WeakSet<Element>();

/**
 * Makes an element `tag` of `element`, once. Call when the page is parsed and `tag` is loaded.
 *
 * @param kind `word`: a marked word; `selected`: a word that a selector selects, and that becomes a term only if the glossary
 *   has an entry for it; `box`: holds the content; `details`: a native disclosure
 * @param selector what selects the native disclosures
 */
export async function upgrade(
  element: Element,
  tag: string,
  kind: MarkedKind,
  selector: string,
): Promise<void> {
  if (known.has(element) || isTaken(tag) || element.closest(EDITED)) return;
  known.add(element);
  if (kind === 'details') makeAccordion(element, selector);
  else if (kind === 'box') fillBox(element, tag);
  else if (kind === 'word') makeTerm(element);
  else await makeTermIfKnown(element);
}

/** Makes a term of `element` if the page's glossary has an entry for its text. The loader reports a failure. */
async function makeTermIfKnown(element: Element): Promise<void> {
  const url = defaultUrl();
  if (url === undefined) return reportOnce('error', 'data-terms needs a glossary: set data-src, too.');
  const retry = new Retry(element, () => void load());
  const load = async () => {
    // The file of terms has it, which is loaded then. Disclosures need nothing of it.
    const { loadGlossary } = await import('../dom/loading/load.js');
    const glossary = await loadGlossary(url).catch((error: unknown) => void retry.after(error));
    if (!glossary) return;
    retry.end();
    if (glossary.find((element.textContent ?? '').trim()) !== undefined) makeTerm(element);
  };
  await load();
}

/** A link stays the trigger, so the term goes around it; else into the element, whose styles and listeners stay. */
function makeTerm(element: Element): void {
  // Where a term is defined, it needs no card.
  if (element.closest('dfn, glossary-term') ?? element.querySelector('glossary-term')) return;
  const term = document.createElement('glossary-term');
  copyAttributes(element, term);
  const name = element.getAttribute('data-glossary-term');
  if (name) term.setAttribute('term', name);
  // The browser shows no tooltip of an element around it beside the card.
  if (element.hasAttribute('title')) term.title = '';
  if (element.localName === 'a') {
    element.before(term);
    term.append(element);
  } else {
    term.append(...element.childNodes);
    element.append(term);
  }
}

function fillBox(element: Element, tag: string): void {
  // Pre-rendered, or saved from a page that this script had run in.
  if (element.querySelector(`:scope > ${tag}`)) return;
  const inner = document.createElement(tag);
  copyAttributes(element, inner);
  if (tag === 'faq-accordion') inner.append(...itemsOf(element));
  inner.append(...element.childNodes);
  element.append(inner);
}

/** The questions in a box: native disclosures, else headings with what follows each; of the first heading's level. */
function itemsOf(box: Element): Element[] {
  const children = [...box.children];
  const details = children.filter((child) => child.localName === 'details');
  if (details.length > 0) return details.map((each) => itemOf(each, headingLevelBefore(each)));
  const level = children.find((child) => child.matches(HEADINGS))?.localName;
  return children
    .filter((child) => child.localName === level)
    .map((question) => {
      const item = newItem(question);
      for (let next = question.nextSibling; next && (next as Element).localName !== level;) {
        const node = next;
        next = next.nextSibling;
        item.append(node);
      }
      item.prepend(question);
      return item;
    });
}

/** Puts an accordion in place of `element` and of the disclosures beside it that `selector` selects, too. */
function makeAccordion(element: Element, selector: string): void {
  const isTogether = (one: Element | null, other: Element | null) =>
    one?.nextElementSibling === other &&
    other?.matches(selector) === true &&
    one?.matches(selector) === true &&
    one.getAttribute('name') === other.getAttribute('name') &&
    // Nothing but space stands between them.
    !textBetween(one, other).trim();
  let first = element;
  while (isTogether(first.previousElementSibling, first)) first = first.previousElementSibling as Element;
  const group = [first];
  for (let last = first; isTogether(last, last.nextElementSibling); group.push(last))
    last = last.nextElementSibling as Element;

  const accordion = document.createElement('faq-accordion');
  copyAttributes(first.parentElement ?? first, accordion);
  copyAttributes(first, accordion);
  // The browser, too, opens one at a time of those that share a name.
  if (first.hasAttribute('name')) accordion.setAttribute('mode', 'single');
  first.before(accordion);
  const level = headingLevelBefore(first);
  for (const details of group) {
    known.add(details);
    accordion.append(itemOf(details, level));
    details.remove();
  }
}

function textBetween(one: Element, other: Element): string {
  let text = '';
  for (let node = one.nextSibling; node && node !== other; node = node.nextSibling) text += node.textContent;
  return text;
}

/** A question made of a native disclosure. */
function itemOf(details: Element, level: number): Element {
  const summary = details.querySelector(':scope > summary');
  const item = newItem(details, summary);
  if (details.hasAttribute('open')) item.setAttribute('open', '');
  const inside = summary?.querySelector(HEADINGS);
  const question = inside ?? document.createElement(`h${level}`);
  if (!inside && summary) question.append(...summary.childNodes);
  question.slot = 'question';
  summary?.remove();
  item.append(question, ...details.childNodes);
  return item;
}

/** A new `<faq-item>` with the id of the first of `sources` that has one: links to it still work. */
function newItem(...sources: (Element | null | undefined)[]): Element {
  const item = document.createElement('faq-item');
  const source = sources.find((each) => each?.id);
  if (source) {
    item.id = source.id;
    source.removeAttribute('id');
    removeOwnLinks(source, item.id);
  }
  return item;
}

/** Takes out the link to itself that site generators put into a heading: it would be part of the button. */
function removeOwnLinks(heading: Element, id: string): void {
  const own = new URL(`#${id}`, document.baseURI).href;
  for (const link of heading.querySelectorAll<HTMLAnchorElement>(':scope > a'))
    // Some put it around the words of the heading, others beside them: "¶" or an icon.
    if (link.href === own) link.replaceWith(...(/[\p{L}\p{N}]/u.test(link.text) ? link.childNodes : []));
}

/** One more than the level of the last heading before `element`. */
function headingLevelBefore(element: Element): number {
  const isBefore = (heading: Element) =>
    (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const last = [...document.querySelectorAll(HEADINGS)].filter(isBefore).at(-1);
  return Math.min(6, Number(last?.localName.slice(1) ?? 2) + 1);
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of MARKED_ATTRIBUTES) {
    const value = from.getAttribute(`data-${name}`);
    if (value !== null) to.setAttribute(name, value);
  }
}
