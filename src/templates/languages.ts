/**
 * The other languages of an entry: buttons in a card, links below an entry. Imported only for entries that have some; the
 * command line imports it for all.
 */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { nameOfLanguage } from '../core/translations.js';
import { h, type Content, type TreeElement } from '../core/tree.js';

export { inLanguage } from '../core/translations.js';

/** A button for each, with its tag in `data-language`. */
export function languageButtons({ translations = [] }: Entry): readonly TreeElement[] {
  return translations.map(({ lang }) =>
    h('button', { type: 'button', lang, 'data-language': lang }, nameOfLanguage(lang)),
  );
}

/** Links to the pages of the entry in other languages. */
export function languageLinks(glossary: Glossary, { translations = [] }: Entry): Content {
  const links = translations.flatMap(({ lang, url }) => {
    const href = glossary.resolve(url);
    return href === undefined ? [] : [h('a', { href, lang, hreflang: lang }, nameOfLanguage(lang))];
  });
  const list = links.map((link, index) => [index > 0 && ' · ', link]);
  return links.length > 0 && h('p', {}, list);
}
