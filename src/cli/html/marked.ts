/**
 * What a page marks for the script tag with `data-` attributes, and what the script makes of it (embed/marked-elements.ts):
 * boxes (`<div data-glossary="entry">`) and words (`<span data-glossary-term="api">`). Used by everything here that fills
 * our elements, or asks what a page needs.
 */
import type { Element } from 'hast';
import { MARKED_ATTRIBUTES } from '../../core/marked-attributes.js';
import { isKnown, tagInBox } from '../../core/page-files.js';
import { attribute, propertyOf } from './page.js';

/** The attribute of a marked word, which names its entry. */
export const WORD_ATTRIBUTE = 'data-glossary-term';

/** The tag of our element that the script puts into a marked one, or around it; `undefined` if `element` is not marked. */
export function markedTag(element: Element): string | undefined {
  if (attribute(element, WORD_ATTRIBUTE) !== undefined) return 'glossary-term';
  // The same attribute on these names the glossary, or marks what prerender wrote.
  if (/^(?:script|link)$/.test(element.tagName) || isKnown(element.tagName)) return undefined;
  return tagInBox(attribute(element, 'data-glossary') ?? '');
}

/** Our element that the script puts into `element`, without content; `undefined` if it puts none there. */
export function elementInMarked(element: Element): Element | undefined {
  const tagName = markedTag(element);
  // A term goes around a link.
  if (tagName === undefined || (tagName === 'glossary-term' && element.tagName === 'a')) return undefined;
  const properties: Element['properties'] = {};
  for (const name of MARKED_ATTRIBUTES) {
    const value = attribute(element, `data-${name}`);
    if (value !== undefined) properties[propertyOf(name)] = value;
  }
  const word = attribute(element, WORD_ATTRIBUTE);
  if (word) properties[propertyOf('term')] = word;
  return { type: 'element', tagName, properties, children: [] };
}
