/**
 * Whether a page that is a file switches the glossary off with `<meta name="glossary" content="off">`: what
 * embed/switched-off.ts asks in a browser. Asked by prerender before it changes anything.
 */
import { attribute, elementsIn, type ParsedPage } from './page.js';

export function isSwitchedOff(page: ParsedPage): boolean {
  return [...elementsIn(page.tree)].some(
    (element) =>
      element.tagName === 'meta' && is(element, 'name', 'glossary') && is(element, 'content', 'off'),
  );
}

function is(element: Parameters<typeof attribute>[0], name: string, value: string): boolean {
  return attribute(element, name)?.toLowerCase() === value;
}
