/**
 * Finds the words of the interface for an element, in the language of the nearest `lang` attribute. English
 * is part of the code; another language is loaded when an element needs it. page-registry.ts keeps what
 * the site overrides (setStrings).
 */
import { english, type Strings } from '../core/strings.js';
import { wordTags } from '../core/word-languages.js';
import { interfaceLanguage } from './language.js';
import { pageState } from './page-registry.js';
import { importWords } from './words.js';

/** The words that were loaded, by language tag. */
const loaded = new Map<string, Strings>();

/** The words of the interface at `element`; English if its language is not loaded yet. */
export function stringsFor(element: Element, contentLanguage?: string): Strings {
  const lang = interfaceLanguage(element, contentLanguage);
  const overrides = pageState().strings;
  return Object.assign(
    {},
    english,
    overrides.get('en'),
    loaded.get(lang),
    ...['*', ...wordTags(lang)].map((tag) => overrides.get(tag)),
  );
}

/**
 * Loads the words of the interface at `element`, if they are not loaded. If loading fails, they are English.
 *
 * @param contentLanguage language of the content that the words stand in; default: the nearest `lang`
 */
export async function loadStringsFor(element: Element, contentLanguage?: string): Promise<Strings> {
  const lang = interfaceLanguage(element, contentLanguage);
  // A failure is not reported: the content does not need the words, and the next element tries again.
  if (!loaded.has(lang))
    await importWords(lang)?.then(
      (words) => loaded.set(lang, words.default),
      () => undefined,
    );
  await pageState().ownStrings;
  return stringsFor(element, contentLanguage);
}
