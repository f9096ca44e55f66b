/**
 * Sets the language and the words of the interface for the whole page. Called by the site and by the script tag; read
 * by localize.ts, which is a file of its own because pages that only set a language do not need the words.
 */
import type { Strings } from '../core/strings.js';
import { pageState } from './page-registry.js';

/**
 * Overrides words of the interface, or adds a language.
 *
 * @param strings any of the words; the others keep their value
 * @param lang BCP 47 tag; the default `en` is also what languages without words of their own fall back to
 */
export function setStrings(strings: Partial<Strings>, lang = 'en'): void {
  const key = lang.toLowerCase();
  const overrides = pageState().strings;
  overrides.set(key, { ...overrides.get(key), ...strings });
}

/** Uses `lang` for the interface everywhere, whatever the page's `lang` says. */
export function setInterfaceLanguage(lang: string): void {
  pageState().interfaceLanguage = lang;
}
