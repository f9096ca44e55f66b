/**
 * The words of the interface in a language, and whether content in another one must say so. Used where no element tells
 * the language: by this folder's functions and by the command line. In a page, dom/localize.ts does it.
 */
import { english, type Strings } from '../core/strings.js';
import { wordsFor } from '../core/word-languages.js';
import { locales } from '../locales/all.js';

/** The words of the interface in a language; in English where a translation is missing. */
export function stringsOf(lang: string): Strings {
  return { ...english, ...wordsOf(lang) };
}

/** Those that the package has; `undefined` for English and for other languages. */
export function wordsOf(lang: string): Strings | undefined {
  return wordsFor(locales, lang.toLowerCase());
}

/**
 * Whether content in `lang` needs a `lang` attribute where the page is in `pageLang`: "de" in "de-AT" does
 * not.
 */
export function needsLang(lang: string, pageLang: string): boolean {
  return !`${pageLang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
}
