/**
 * Finds the words of the interface for an element, in the language of the nearest `lang` attribute. English
 * is part of the code; the other languages are loaded when an element needs one. page-registry.ts keeps what
 * the site overrides (setStrings).
 */
import { english, type Strings } from '../core/strings.js';
import { closestAcross } from './ancestors.js';
import { pageState } from './page-registry.js';

/** All languages but English, once they are loaded. */
let locales: ReadonlyMap<string, Strings> | undefined;

/**
 * The language of the content at `element`: the nearest `lang` attribute, across shadow roots; without one,
 * `en`.
 */
export function languageOf(element: Element): string {
  return closestAcross(element, '[lang]')?.getAttribute('lang') || 'en';
}

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
  if (locales === undefined && baseOf(interfaceLanguage(element, contentLanguage)) !== 'en') {
    // A failure is not reported: the content does not need the words, and the next element tries again.
    locales = await import('../locales/all.js').then((module) => module.locales).catch(() => undefined);
  }
  return stringsFor(element, contentLanguage);
}

/**
 * The language of the interface at `element`, in lower case: what the site has set, else that of the content.
 */
export function interfaceLanguage(element: Element, contentLanguage?: string): string {
  return (pageState().interfaceLanguage ?? contentLanguage ?? languageOf(element)).toLowerCase();
}

function baseOf(lang: string): string {
  return lang.split('-', 1)[0] ?? lang;
}
