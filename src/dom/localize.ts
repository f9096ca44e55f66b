/**
 * The words of the interface in the language of the nearest `lang`. English is always there; other languages are
 * fetched when something on the page is in one. What the site overrides (setStrings) is kept in page.ts.
 */
import { english, type Strings } from '../core/strings.js';
import { closestAcross } from './ancestors.js';
import { pageState } from './page-registry.js';

let locales: ReadonlyMap<string, Strings> | undefined;

/** The language at `element`: the nearest `lang`, across shadow roots; English without one. */
export function languageOf(element: Element): string {
  return closestAcross(element, '[lang]')?.getAttribute('lang') || 'en';
}

/** The words for the interface at `element`, as far as they are here. */
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
 * The words for the interface at `element`, fetched if need be. When they cannot be fetched, they are English.
 *
 * @param contentLanguage language of the content that the words stand in; default: the nearest `lang`
 */
export async function loadStringsFor(element: Element, contentLanguage?: string): Promise<Strings> {
  if (locales === undefined && baseOf(interfaceLanguage(element, contentLanguage)) !== 'en') {
    // A failure is not an error: content is not affected, and the next element tries again.
    locales = await import('../locales/all.js').then((module) => module.locales).catch(() => undefined);
  }
  return stringsFor(element, contentLanguage);
}

/** The language of the interface at `element`. */
export function interfaceLanguage(element: Element, contentLanguage?: string): string {
  return (pageState().interfaceLanguage ?? contentLanguage ?? languageOf(element)).toLowerCase();
}

function baseOf(lang: string): string {
  return lang.split('-', 1)[0] ?? lang;
}
