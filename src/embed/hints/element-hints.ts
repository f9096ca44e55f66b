/**
 * What is wrong with the elements in a page: names of elements and attributes that are nearly ours, and values that have no
 * effect. Used by check-page.ts.
 */
import { nearestName } from '../../core/nearest-name.js';
import { ELEMENT_ATTRIBUTES, type Attributes } from '../../core/element-attributes.js';
import { valueHints } from './value-hints.js';

const elements: ReadonlyMap<string, Attributes> = new Map(Object.entries(ELEMENT_ATTRIBUTES));

/** The tags of all elements that a page may write. */
export const TAGS: readonly string[] = [...elements.keys()];

/** What is wrong with the elements in `root`. */
export function elementHints(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const known = elements.get(element.localName);
    return known === undefined
      ? nameHints(element)
      : [...attributeHints(element, known), ...questionHints(element)];
  });
}

/** An accordion with content that holds no item shows this content as it is. */
function questionHints(element: Element): readonly string[] {
  return element.localName === 'faq-accordion' &&
    element.firstElementChild &&
    !element.querySelector('faq-item')
    ? [
        '<faq-accordion> has no <faq-item>. Write each question as <faq-item><h3>Question?</h3><p>Answer.</p></faq-item>.',
      ]
    : [];
}

/** An element that the browser knows, or another library defines, is no mistake. */
function nameHints(element: Element): readonly string[] {
  const { localName } = element;
  const isForeign = localName.includes('-')
    ? customElements.get(localName) !== undefined
    : !(element instanceof HTMLUnknownElement);
  const meant = isForeign ? undefined : nearestName(localName, TAGS);
  return meant === undefined ? [] : [`<${localName}> is no element of ours. Did you mean <${meant}>?`];
}

function attributeHints({ localName, attributes }: Element, known: Attributes): readonly string[] {
  return [...attributes].flatMap(({ name, value }) => {
    if (Object.hasOwn(known, name))
      return valueHints(name, value, known[name]).map((hint) => `<${localName}>: ${hint}`);
    const meant = nearestName(name, Object.keys(known));
    return meant === undefined ? [] : [`<${localName}> has no attribute ${name}. Did you mean ${meant}?`];
  });
}
