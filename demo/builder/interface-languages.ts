/** The languages of the interface (src/locales), and those of glossaries, each by its own name, for lists to choose from. */

/** A test compares them with the files. */
export const TAGS = [
  ...[
    'ar',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'ja',
    'ko',
    'nb',
  ],
  ...['nl', 'pl', 'pt', 'pt-br', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh', 'zh-hant'],
];

export interface LanguageChoice {
  readonly value: string;
  readonly label: string;
}

export const interfaceTags: ReadonlySet<string> = new Set(TAGS);

export const interfaceLanguages: readonly LanguageChoice[] = [
  { value: '', label: 'That of the page' },
  ...choicesOf(TAGS),
];

/** Those of the interface, and all others that have a code of two letters and a name. */
export const glossaryLanguages: readonly LanguageChoice[] = choicesOf([
  ...new Set([...TAGS, ...knownCodes()]),
]);

function choicesOf(tags: readonly string[]): readonly LanguageChoice[] {
  return tags
    .map((tag) => ({ value: tag, label: languageName(tag) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** ISO 639-1, as far as the browser knows it; a code that has a newer one is not listed. */
function knownCodes(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => Intl.getCanonicalLocales(code)[0] === code && names.of(code) !== undefined);
}

/** The name of a language in that language, as a list has it; the tag itself, if it has no name. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // A source may say anything.
    return tag;
  }
}
