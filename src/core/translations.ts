/**
 * The languages of an entry. Used by everything that shows one: it shows the language of the page, and offers the others.
 */
import type { Glossary } from './glossary.js';
import type { Entry } from './schema.js';

const baseOf = (lang: string) => lang.toLowerCase().split('-', 1)[0];

/**
 * `entry` in the language that is closest to `wanted`: itself, or with the texts of a translation. The texts that the
 * translation lacks are left out, and `translations` has the other languages, with the one that the entry was in.
 */
export function inLanguage(glossary: Glossary, entry: Entry, wanted: string): Entry {
  const { translations = [], lang: own = glossary.originOf(entry).lang ?? 'en' } = entry;
  const chosen =
    translations.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase()) ??
    (baseOf(own) === baseOf(wanted)
      ? undefined
      : translations.find(({ lang }) => baseOf(lang) === baseOf(wanted)));
  if (chosen === undefined || chosen.lang === own) return entry;
  const { term, definition, expansion, aliases, body, faqs, pronunciation, url, ...shared } = entry;
  const texts = { term, definition, expansion, aliases, body, faqs, pronunciation };
  const others = translations.filter((translation) => translation !== chosen);
  return {
    ...shared,
    url,
    ...chosen,
    translations: [{ ...texts, url: glossary.urlOf(entry), lang: own }, ...others],
  } as Entry;
}

/** The name of a language in that language, "Deutsch"; its tag where that is unknown. */
export function nameOfLanguage(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}
