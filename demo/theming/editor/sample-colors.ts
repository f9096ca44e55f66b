/**
 * The colours that a sample shows for the custom properties, also where no value is given: where to look for each, and what is
 * seen there. Used by token-sample.ts; a colour that is not seen, such as no background, is not in the result.
 */
import { seenBackground, seenColor } from './contrast.js';

type Look = (page: Document) => string | undefined;

const inPage =
  (selector: string, property: string): Look =>
  (page) =>
    seen(page.querySelector(selector), property);

const inShadow =
  (host: string, selector: string, property: string): Look =>
  (page) =>
    seen(page.querySelector(host)?.shadowRoot?.querySelector(selector), property);

const CARD = 'glossary-card';

/** By the label of the property. */
const PLACES: Readonly<Record<string, Look>> = {
  accent: inShadow(CARD, '[part~=read-more]', 'color'),
  border: inShadow(CARD, '[part~=card]', 'border-top-color'),
  rule: inShadow('faq-item', '#panel', 'border-bottom-color'),
  underline: inPage('glossary-term', 'text-decoration-color'),
  background: inShadow(CARD, '[part~=card]', 'background-color'),
  color: inShadow(CARD, '[part~=card]', 'color'),
  muted: inShadow(CARD, '[part~=expansion]', 'color'),
  chevron: inShadow('faq-item', '[part~=icon]', 'color'),
  'item-background': inShadow('faq-item', '[part~=item]', 'background-color'),
  'index-bar': inPage('glossary-index > nav', 'background-color'),
  'index-letter': inPage('glossary-index > section > h2', 'color'),
  'index-current': inPage('glossary-index > nav a[aria-current]', 'background-color'),
  'tag-background': inPage('glossary-index > details a', 'background-color'),
};

/** The colours of a sample as `#rrggbb`, by the labels of their properties. */
export type SeenColors = ReadonlyMap<string, string>;

export function seenColors(page: Document): SeenColors {
  const found = Object.entries(PLACES).flatMap(([label, look]) => {
    const color = look(page);
    return color === undefined ? [] : [[label, color] as const];
  });
  return new Map(found);
}

function seen(element: Element | null | undefined, property: string): string | undefined {
  if (!element) return undefined;
  return property === 'background-color' ? seenBackground(element) : seenColor(element, property);
}
