/**
 * The words of the interface in the language of the nearest `lang`. English is always there; other languages are
 * fetched when something on the page is in that language. Sites override words with setStrings.
 */
import { english, type Strings } from '../core/strings.js';
import { closestAcross } from './ancestors.js';

type Locale = { readonly default: Strings };

/** The languages that come with the package, each a chunk of its own. */
const locales: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
  es: () => import('../locales/es.js'),
  fr: () => import('../locales/fr.js'),
  it: () => import('../locales/it.js'),
  ja: () => import('../locales/ja.js'),
  nl: () => import('../locales/nl.js'),
  pt: () => import('../locales/pt.js'),
};

const loaded = new Map<string, Strings>([['en', english]]);
const overrides = new Map<string, Partial<Strings>>();
let forced: string | undefined;

/**
 * Overrides words of the interface, or adds a language.
 *
 * @param strings any of the words; the others keep their value
 * @param lang BCP 47 tag; the default `en` is also what languages without words of their own fall back to
 */
export function setStrings(strings: Partial<Strings>, lang = 'en'): void {
  const key = lang.toLowerCase();
  overrides.set(key, { ...overrides.get(key), ...strings });
}

/** Uses `lang` for the interface everywhere, whatever the page's `lang` says. */
export function setInterfaceLanguage(lang: string): void {
  forced = lang;
}

/** The language at `element`: the nearest `lang`, across shadow roots; English without one. */
export function languageOf(element: Element): string {
  return closestAcross(element, '[lang]')?.getAttribute('lang') || 'en';
}

/** The words for the interface at `element`, as far as they are here. */
export function stringsFor(element: Element): Strings {
  return stringsIn(forced ?? languageOf(element));
}

/** The words for the interface at `element`, fetched if need be. A language that cannot be fetched is English. */
export async function loadStringsFor(element: Element): Promise<Strings> {
  const lang = forced ?? languageOf(element);
  const base = baseOf(lang);
  const locale = Object.hasOwn(locales, base) ? locales[base] : undefined;
  if (!loaded.has(base) && locale !== undefined) {
    try {
      loaded.set(base, (await locale()).default);
    } catch {
      // The interface stays in English until the next try; content is not affected.
    }
  }
  return stringsIn(lang);
}

function stringsIn(lang: string): Strings {
  const base = baseOf(lang);
  const layers = [
    english,
    overrides.get('en'),
    loaded.get(base),
    overrides.get(base),
    overrides.get(lang.toLowerCase()),
  ];
  return Object.assign({}, ...layers) as Strings;
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] ?? 'en';
}
