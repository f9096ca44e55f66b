/** The languages of the interface (src/locales), each by its own name, for a list to choose from. */

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

export const interfaceLanguages: readonly LanguageChoice[] = [
  { value: '', label: 'That of the page' },
  ...TAGS.map((tag) => ({ value: tag, label: nameOf(tag) })).sort((one, other) =>
    one.label.localeCompare(other.label),
  ),
];

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
