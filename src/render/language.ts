/**
 * The words of the interface in a language, and whether content in another one must say so. Used where no element tells
 * the language: by this folder's functions and by the command line. In a page, dom/localize.ts does it.
 */
import { english, type Strings } from '../core/strings.js';
import { locales } from '../locales/all.js';

/** The words of the interface in a language; in English where a translation is missing. */
export function stringsOf(lang: string): Strings {
  const base = lang.toLowerCase().split('-', 1)[0] as string;
  return { ...english, ...locales.get(base) };
}

/**
 * Whether content in `lang` needs a `lang` attribute where the page is in `pageLang`: "de" in "de-AT" does
 * not.
 */
export function needsLang(lang: string, pageLang: string): boolean {
  return !`${pageLang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
}
