/**
 * Finds the language of an element and the words of the interface in it: what dom/localize.ts does in a
 * browser, for a page that is a file. Used by plan-fills.ts.
 */
import type { Element } from 'hast';
import type { Strings } from '../../core/strings.js';
import { stringsOf } from '../../render/language.js';
import { attribute, elementsIn, selfAndAncestors, type ParsedPage } from './page.js';

/** The language tag in the nearest `lang` attribute; empty if the page does not tell the language. */
export function langAt(page: ParsedPage, element: Element): string {
  for (const outer of selfAndAncestors(page, element)) {
    const lang = attribute(outer, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

/** The language of the content at `element`; without a `lang` attribute, `en`. */
export function languageAt(page: ParsedPage, element: Element): string {
  return langAt(page, element) || 'en';
}

/**
 * The words of the interface in the language that the page's script tag names (`data-lang`), else in `lang`.
 */
export function stringsFor(page: ParsedPage, lang: string): Strings {
  return stringsOf(interfaceLanguage(page) ?? lang);
}

function interfaceLanguage(page: ParsedPage): string | undefined {
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'module') continue;
    const names = ['data-src', 'data-autolink'];
    if (names.some((name) => attribute(element, name) !== undefined)) return attribute(element, 'data-lang');
  }
  return undefined;
}
