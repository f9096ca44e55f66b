/**
 * Sets the language and the words of the interface for the whole page. Public; the script tag calls it, too.
 * localize.ts reads what was set. That is another file, because a page that only sets the language must not
 * load the words.
 */
import type { Strings } from '../core/strings.js';
import { pageState } from './page-registry.js';

/**
 * Overrides words of the interface, or adds a language.
 *
 * @param strings some or all of the words; the others keep their value
 * @param lang BCP 47 tag; default `en`, whose words are also used for languages that have none; `*` for every language
 */
export function setStrings(strings: Partial<Strings>, lang = 'en'): void {
  const key = lang.toLowerCase();
  const overrides = pageState().strings;
  overrides.set(key, { ...overrides.get(key), ...strings });
}

/**
 * Sets the language of the interface for the whole page, whatever its `lang` attributes are.
 *
 * @param lang BCP 47 tag
 */
export function setInterfaceLanguage(lang: string): void {
  pageState().interfaceLanguage = lang;
}
