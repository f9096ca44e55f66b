/**
 * Imports the words of the interface in one language: a page loads its own language only, and a bundler makes a file of
 * each. Called by language.ts and localize.ts. In dist/embed only glossary.js has this table; see embed/shared-words.ts.
 */
import { wordsFor } from '../core/word-languages.js';
import type { Words } from './page-registry.js';

/** By language tag in lower case. */
const imports: ReadonlyMap<string, () => Promise<Words>> = new Map(
  Object.entries({
    ar: () => import('../locales/ar.js'),
    cs: () => import('../locales/cs.js'),
    da: () => import('../locales/da.js'),
    de: () => import('../locales/de.js'),
    el: () => import('../locales/el.js'),
    es: () => import('../locales/es.js'),
    fa: () => import('../locales/fa.js'),
    fi: () => import('../locales/fi.js'),
    fr: () => import('../locales/fr.js'),
    he: () => import('../locales/he.js'),
    hi: () => import('../locales/hi.js'),
    hu: () => import('../locales/hu.js'),
    id: () => import('../locales/id.js'),
    it: () => import('../locales/it.js'),
    ja: () => import('../locales/ja.js'),
    ko: () => import('../locales/ko.js'),
    nb: () => import('../locales/nb.js'),
    nl: () => import('../locales/nl.js'),
    pl: () => import('../locales/pl.js'),
    pt: () => import('../locales/pt.js'),
    'pt-br': () => import('../locales/pt-br.js'),
    ro: () => import('../locales/ro.js'),
    ru: () => import('../locales/ru.js'),
    sv: () => import('../locales/sv.js'),
    th: () => import('../locales/th.js'),
    tr: () => import('../locales/tr.js'),
    uk: () => import('../locales/uk.js'),
    vi: () => import('../locales/vi.js'),
    zh: () => import('../locales/zh.js'),
    'zh-hant': () => import('../locales/zh-hant.js'),
    // Former codes.
    in: () => import('../locales/id.js'),
    iw: () => import('../locales/he.js'),
    // Norwegian.
    nn: () => import('../locales/nb.js'),
    no: () => import('../locales/nb.js'),
    // Regions that write Chinese in traditional characters.
    'zh-hk': () => import('../locales/zh-hant.js'),
    'zh-mo': () => import('../locales/zh-hant.js'),
    'zh-tw': () => import('../locales/zh-hant.js'),
  }),
);

/**
 * Imports the words of the interface in the language `lang`; `undefined` if the package has none in it, or they are English.
 *
 * @param lang a BCP 47 tag in lower case
 */
export function importWords(lang: string): Promise<Words> | undefined {
  return wordsFor(imports, lang)?.();
}
