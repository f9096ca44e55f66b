/**
 * Which elements show each word of the interface; a test keeps the keys equal to those of src/core/strings.ts. docs/languages.md
 * says where they show. Pure; element-api.ts calls it.
 */
import { english, englishOptions, type Plural } from '../../src/core/strings.js';
import { code, table } from './nodes.js';
import type { Table } from 'mdast';

export const ELEMENTS_OF_WORDS: Readonly<Record<string, readonly string[]>> = {
  close: ['glossary-card'],
  back: ['glossary-card'],
  loading: ['glossary-card', 'glossary-index'],
  loadFailed: ['glossary-card'],
  readMore: ['glossary-card'],
  seeAlso: ['glossary-card', 'glossary-entry', 'glossary-index'],
  faqs: ['glossary-entry'],
  related: ['glossary-entry', 'glossary-index', 'related-links'],
  expandAll: ['faq-accordion'],
  collapseAll: ['faq-accordion'],
  copied: ['faq-accordion', 'faq-item', 'glossary-entry'],
  search: ['glossary-index'],
  tags: ['glossary-index'],
  found: ['glossary-index'],
  nothingFound: ['glossary-index'],
  similar: ['glossary-index'],
  showAll: ['glossary-index'],
  more: ['glossary-index'],
  listen: ['glossary-entry'],
  listenTo: ['glossary-card', 'glossary-entry'],
  soundFailed: ['glossary-card', 'glossary-entry'],
  terms: ['glossary-autolink'],
  options: ['glossary-card'],
  knowTerm: ['glossary-card'],
  cardsOnAsk: ['glossary-card'],
  cardsAsk: ['glossary-card'],
  cardsHover: ['glossary-card'],
  termKnown: ['glossary-card'],
  termUnknown: ['glossary-card'],
};

const words: Readonly<Record<string, string | Plural | undefined>> = { ...english, ...englishOptions };

/** The words that `tagName` shows, in English; `undefined` when it has none. */
export function wordsTable(tagName: string): Table | undefined {
  const keys = Object.keys(ELEMENTS_OF_WORDS).filter((key) => ELEMENTS_OF_WORDS[key]?.includes(tagName));
  if (keys.length === 0) return undefined;
  return table(
    ['key', 'in English'],
    keys.map((key) => [[code(key)], inEnglish(words[key])]),
  );
}

/** All plural forms of a text. */
function inEnglish(word: string | Plural | undefined): string {
  return typeof word === 'object' ? Object.values(word).join(', ') : (word ?? '');
}
