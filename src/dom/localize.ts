/**
 * Finds the words of the interface for an element, in the language of the nearest `lang` attribute. English
 * is part of the code; the other languages are loaded when an element needs one. page-registry.ts keeps what
 * the site overrides (setStrings).
 */
import { english, type Strings } from '../core/strings.js';
import { baseOf, interfaceLanguage, isEnglish } from './language.js';
import { pageState } from './page-registry.js';

/** All languages but English, once they are loaded. */
let locales: ReadonlyMap<string, Strings> | undefined;

/** The words of the interface at `element`; English if its language is not loaded yet. */
export function stringsFor(element: Element, contentLanguage?: string): Strings {
  const lang = interfaceLanguage(element, contentLanguage);
  const base = baseOf(lang);
  const overrides = pageState().strings;
  return Object.assign(
    {},
    english,
    overrides.get('en'),
    locales?.get(base),
    overrides.get(base),
    overrides.get(lang),
  );
}

/**
 * Loads the words of the interface at `element`, if they are not loaded. If loading fails, they are English.
 *
 * @param contentLanguage language of the content that the words stand in; default: the nearest `lang`
 */
export async function loadStringsFor(element: Element, contentLanguage?: string): Promise<Strings> {
  if (locales === undefined && !isEnglish(element, contentLanguage)) {
    // A failure is not reported: the content does not need the words, and the next element tries again.
    locales = await import('../locales/all.js').then((module) => module.locales).catch(() => undefined);
  }
  return stringsFor(element, contentLanguage);
}
