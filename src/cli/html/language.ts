/**
 * Finds the language of an element and the words of the interface in it: what dom/localize.ts does in a
 * browser, for a page that is a file. Used by plan-fills.ts and the pages command.
 */
import type { Element } from 'hast';
import { english, type Strings } from '../../core/strings.js';
import { wordsFor, wordTags } from '../../core/word-languages.js';
import { locales } from '../../locales/all.js';
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
 * Whether content in `lang` needs a `lang` attribute where the page is in `pageLang`: "de" in "de-AT" does
 * not.
 */
export function needsLang(lang: string, pageLang: string): boolean {
  return !`${pageLang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
}

/**
 * The words of the interface in the language that the page's script tag names (`data-lang`), else in `lang`.
 */
export function stringsFor(page: ParsedPage, lang: string): Strings {
  return stringsOf(interfaceLanguage(page) ?? lang);
}

/** The words of the interface in a language; in English where a translation is missing. */
export function stringsOf(lang: string): Strings {
  return { ...english, ...wordsFor(locales, lang.toLowerCase()) };
}

/** The script tag's file with the words of the interface at `element`; `undefined` if they are English. */
export function wordsFileAt(page: ParsedPage, element: Element): string | undefined {
  const lang = interfaceLanguage(page) ?? languageAt(page, element);
  const tag = wordTags(lang.toLowerCase()).findLast((each) => locales.has(each));
  return tag === undefined ? undefined : `words-${tag}.js`;
}

function interfaceLanguage(page: ParsedPage): string | undefined {
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'module') continue;
    const names = ['data-src', 'data-autolink'];
    if (names.some((name) => attribute(element, name) !== undefined)) return attribute(element, 'data-lang');
  }
  return undefined;
}
