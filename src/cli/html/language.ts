/**
 * Finds the language of an element and the words of the interface in it: what dom/localize.ts does in a
 * browser, for a page that is a file. Used by plan-fills.ts.
 */
import type { Element } from 'hast';
import { english, type Strings } from '../../core/strings.js';
import { readStrings, type OwnStrings } from '../../core/own-strings.js';
import { wordTags } from '../../core/word-languages.js';
import { locales } from '../../locales/all.js';
import { wordsOf } from '../../render/language.js';
import { attribute, elementsIn, isGlossaryLink, selfAndAncestors, type ParsedPage } from './page.js';
import { scriptTagIn } from './script-tag.js';

/** The language tag in the nearest `lang` attribute; empty if the page does not tell the language. */
export function langAt(page: ParsedPage, element: Element): string {
  for (const outer of selfAndAncestors(page, element)) {
    const lang = attribute(outer, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

/** The language of the content at `element`; without a `lang` attribute, `en`. */
export function languageAt(page: ParsedPage, element: Element): string {
  return langAt(page, element) || 'en';
}

/**
 * The words of the interface in the language that the page's script tag names (`data-lang`), else in `lang`; its own words
 * (`data-strings`) take precedence.
 */
export function stringsFor(page: ParsedPage, lang: string): Strings {
  const shown = interfaceLanguage(page) ?? lang;
  const { byLanguage } = ownStrings(page);
  const own = ['*', ...wordTags(shown.toLowerCase())].map((tag) => byLanguage.get(tag));
  return Object.assign({}, english, byLanguage.get('en'), wordsOf(shown), ...own) as Strings;
}

/** What the page's script tag says in `data-strings`. */
export function ownStrings(page: ParsedPage): OwnStrings {
  const json = optionOf(page, 'data-strings')?.value;
  return json === undefined ? NO_STRINGS : readStrings(json);
}

const NO_STRINGS: OwnStrings = { byLanguage: new Map(), problems: [] };

/** The script tag's file with the words of the interface at `element`; `undefined` if they are English. */
export function wordsFileAt(page: ParsedPage, element: Element): string | undefined {
  const words = wordsOf(interfaceLanguage(page) ?? languageAt(page, element));
  // Several tags may have the same words; the file has the name of the first.
  const [tag] = [...locales].find(([, others]) => others === words) ?? [];
  return tag === undefined ? undefined : `words-${tag}.js`;
}

function interfaceLanguage(page: ParsedPage): string | undefined {
  return optionOf(page, 'data-lang')?.value;
}

/** An option of the page's script tag or, where that has none, of its `<link rel="glossary">`; and where it is written. */
export function optionOf(page: ParsedPage, name: string): { element: Element; value: string } | undefined {
  const link = [...elementsIn(page.tree)].find(isGlossaryLink);
  for (const element of [scriptTagIn(page), link]) {
    const value = element && attribute(element, name);
    if (element !== undefined && value !== undefined) return { element, value };
  }
  return undefined;
}
