/** The language at a place of a page, and the words for it: as dom/localize.ts, for a page that is a file. */
import type { Element } from 'hast';
import { english, type Strings } from '../../core/strings.js';
import { locales } from '../../locales/all.js';
import { selfAndAncestors, attribute, elementsIn, type ParsedPage } from './page.js';

/** The nearest `lang`; English without one. */
export function languageAt(page: ParsedPage, element: Element): string {
  for (const outer of selfAndAncestors(page, element)) {
    const lang = attribute(outer, 'lang');
    if (lang !== undefined) return lang || 'en';
  }
  return 'en';
}

/** Whether content in `lang` has to say so at a place where the page is in `pageLang`: "de-AT" says "de", too. */
export function needsLang(lang: string, pageLang: string): boolean {
  return !`${pageLang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
}

/** The words of the interface where the language is `lang`, unless the page's script tag says another. */
export function stringsFor(page: ParsedPage, lang: string): Strings {
  return stringsOf(interfaceLanguage(page) ?? lang);
}

/** The words of the interface in a language; English where there are none. */
export function stringsOf(lang: string): Strings {
  const base = lang.toLowerCase().split('-', 1)[0] as string;
  return { ...english, ...locales.get(base) };
}

function interfaceLanguage(page: ParsedPage): string | undefined {
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'module') continue;
    const names = ['data-src', 'data-autolink'];
    if (names.some((name) => attribute(element, name) !== undefined)) return attribute(element, 'data-lang');
  }
  return undefined;
}
