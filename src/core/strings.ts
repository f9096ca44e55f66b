/**
 * The words of the interface, in English. Other languages (src/locales) have the same shape; who shows a word
 * asks dom/localize for the strings of the nearest `lang`.
 */
export interface Strings {
  readonly close: string;
  readonly back: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly readMore: string;
  readonly seeAlso: string;
  readonly faqs: string;
  readonly related: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** Name of the search box of an index. */
  readonly search: string;
  readonly tags: string;
  /** How many terms a search has found, by plural category; `{n}` is the number. */
  readonly found: Plural;
  /** How many terms are like what was searched for, of which there is none. */
  readonly similar: Plural;
  readonly nothingFound: string;
  readonly more: string;
}

/** A text for each plural category that the language has (https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export const english: Strings = {
  close: 'Close',
  back: 'Back',
  loading: 'Loading…',
  loadFailed: 'The definition could not be loaded.',
  readMore: 'Read more',
  seeAlso: 'See also',
  faqs: 'Frequently asked questions',
  related: 'Further reading',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  search: 'Search terms',
  tags: 'Tags',
  found: { one: '{n} term', other: '{n} terms' },
  similar: { one: 'No exact match. {n} similar term', other: 'No exact match. {n} similar terms' },
  nothingFound: 'Nothing found',
  more: 'Show more',
};
