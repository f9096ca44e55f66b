/**
 * Tells the language of the content and of the interface at an element. Used by elements, before or without the words of
 * the interface, which localize.ts finds; interface-language.ts sets the language for the whole page.
 */
import { closestAcross } from './ancestors.js';
import { pageState } from './page-registry.js';
import { importWords } from './words.js';

/** The nearest `lang` attribute of `element`, across shadow roots; empty if the page does not tell the language. */
export function langOf(element: Element): string {
  return closestAcross(element, '[lang]')?.getAttribute('lang') ?? '';
}

/** The language of the content at `element`; without a `lang` attribute, `en`. */
export function languageOf(element: Element): string {
  return langOf(element) || 'en';
}

/** Starts to load the words of the interface at `element`; localize.ts finds them. English needs no file. */
export function requestWords(element: Element): void {
  // A failure is not reported: without its words the element is in English.
  importWords(interfaceLanguage(element))?.catch(() => undefined);
}

/**
 * The language of the interface at `element`, in lower case: what the site has set, else that of the content.
 */
export function interfaceLanguage(element: Element, contentLanguage?: string): string {
  return (pageState().interfaceLanguage ?? contentLanguage ?? languageOf(element)).toLowerCase();
}
