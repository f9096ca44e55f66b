/**
 * Says whether a text is the tag of a language, and which one somebody meant who wrote another text. Called by the commands
 * for `--lang`. Pure.
 */
import { FIELD_WORDS } from './field-words.js';

/** Languages whose names are compared with what was written. */
const KNOWN = ['en', ...Object.keys(FIELD_WORDS), 'fi', 'nb', 'hu', 'ro', 'ca', 'lt', 'lv', 'et', 'sr'];
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Tags for private use, which have no names. */
const PRIVATE = /^(?:x-|q[a-t][a-z](?:-|$))/i;

/** What is wrong with `lang` as the tag of a language; `undefined` if nothing is. */
export function tagProblem(lang: string): string | undefined {
  if (PRIVATE.test(lang) || languageName(lang) !== undefined) return undefined;
  const meant = meantLanguage(lang);
  const advice =
    meant === undefined
      ? 'Write a tag such as "en", "de" or "pt-BR".'
      : `Did you mean "${meant}" (${languageName(meant)})?`;
  return `"${lang}" is not the tag of a language. ${advice}`;
}

/** The name in English of the language with the tag `lang`, without region and script; `undefined` if there is none. */
export function languageName(lang: string): string | undefined {
  try {
    return NAMES.of(new Intl.Locale(lang.replaceAll('_', '-')).language);
  } catch {
    return undefined;
  }
}

/** By the name of a language, in English or its own, or the code of a country where it is spoken. */
function meantLanguage(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const byName = KNOWN.find((tag) =>
    [languageName(tag), new Intl.DisplayNames(tag, { type: 'language' }).of(tag)].some(
      (name) => name?.toLowerCase() === wanted,
    ),
  );
  if (byName !== undefined || !/^[a-z]{2}$/.test(wanted)) return byName;
  const isCountry = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(
    wanted.toUpperCase(),
  );
  return isCountry === undefined
    ? undefined
    : new Intl.Locale(`und-${wanted.toUpperCase()}`).maximize().language;
}
