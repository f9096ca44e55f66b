/** Says a number of terms in the words of a language. Used by the search of an index and by `glossary pages`. */
import { localeOf } from './listing/alphabet.js';
import type { Plural } from './strings.js';

/** The one of `texts` for `count` in the language `lang`, with the number in place of `{n}`. */
export function countText(texts: Plural, count: number, lang: string): string {
  const locale = localeOf(lang);
  const text = texts[new Intl.PluralRules(locale).select(count)] ?? texts.other;
  return text.replace('{n}', new Intl.NumberFormat(locale).format(count));
}
