/**
 * Finds the language of an element and the words of the interface in it: what dom/localize.ts does in a
 * browser, for a page that is a file. Used by plan-fills.ts.
 */
import type { Element } from 'hast';
import type { Strings } from '../../core/strings.js';
import { readStrings, type OwnStrings } from '../../core/own-strings.js';
import { wordTags } from '../../core/word-languages.js';
import { locales } from '../../locales/all.js';
import { stringsOf } from '../../render/language.js';
import { attribute, elementsIn, selfAndAncestors, type ParsedPage } from './page.js';

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
  return Object.assign(stringsOf(shown), ...own) as Strings;
}

/** What the page's script tag says in `data-strings`. */
export function ownStrings(page: ParsedPage): OwnStrings {
  const tag = optionsTag(page);
  const json = tag && attribute(tag, 'data-strings');
  return json === undefined ? NO_STRINGS : readStrings(json);
}

const NO_STRINGS: OwnStrings = { byLanguage: new Map(), problems: [] };

/** The script tag's file with the words of the interface at `element`; `undefined` if they are English. */
export function wordsFileAt(page: ParsedPage, element: Element): string | undefined {
  const lang = interfaceLanguage(page) ?? languageAt(page, element);
  const tag = wordTags(lang.toLowerCase()).findLast((each) => locales.has(each));
  return tag === undefined ? undefined : `words-${tag}.js`;
}

function interfaceLanguage(page: ParsedPage): string | undefined {
  const tag = optionsTag(page);
  return tag && attribute(tag, 'data-lang');
}

/** The script tag of the page, with its options. */
export function optionsTag(page: ParsedPage): Element | undefined {
  const names = ['data-src', 'data-glossary', 'data-autolink', 'data-strings'];
  return [...elementsIn(page.tree)].find(
    (element) =>
      element.tagName === 'script' &&
      attribute(element, 'type') === 'module' &&
      names.some((name) => attribute(element, name) !== undefined),
  );
}
