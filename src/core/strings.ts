/**
 * The texts of the user interface: their type, and the texts in English. src/locales has them in other
 * languages. Elements get the texts for the nearest `lang` from dom/localize.ts; the command line from
 * cli/html/language.ts.
 */
export interface Strings extends Partial<OptionStrings> {
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
  /** Says that the address of a question was copied. */
  readonly copied: string;
  /** Label of the search box of an index. */
  readonly search: string;
  readonly tags: string;
  /** Number of terms that a search has found; `{n}` stands for the number. */
  readonly found: Plural;
  /** That nothing matches; `{query}` stands for what the user typed. */
  readonly nothingFound: string;
  /** Number of similar terms, below `nothingFound`; `{n}` stands for the number. */
  readonly similar: Plural;
  /** Label of the button that ends a search without results. */
  readonly showAll: string;
  /** Label of the button that shows more results. */
  readonly more: string;
  /** Text of the link that plays how a term is said. */
  readonly listen: string;
  /** Name of what plays it; `{term}` stands for the term. It has the words of `listen` in it. */
  readonly listenTo: string;
  readonly soundFailed: string;
  /** Label of the list of the terms that are highlighted in an article. */
  readonly terms: string;
  /** Label of the button of a card that shows what the user can choose. */
  readonly options: string;
}

/** The texts of what the user can choose; they are loaded with it. */
export interface OptionStrings {
  readonly knowTerm: string;
  /** That cards open only on a press. */
  readonly cardsOnAsk: string;
  /** Announced when that is chosen, and when it is no longer. */
  readonly cardsAsk: string;
  readonly cardsHover: string;
  /** Announced when a term is marked as known, and when it no longer is; `{term}` stands for the term. */
  readonly termKnown: string;
  readonly termUnknown: string;
}

/**
 * A text for each plural category of the language
 * (https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
 */
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
  copied: 'Link copied',
  search: 'Search terms',
  tags: 'Tags',
  found: { one: '{n} term', other: '{n} terms' },
  nothingFound: 'Nothing found for “{query}”',
  similar: { one: '{n} similar term', other: '{n} similar terms' },
  showAll: 'Show all terms',
  more: 'Show more',
  listen: 'Listen',
  listenTo: 'Listen to {term}',
  soundFailed: 'The sound could not be played.',
  terms: 'Terms in this text',
  options: 'Options',
};

export const englishOptions: OptionStrings = {
  knowTerm: 'I know this term',
  cardsOnAsk: 'Show cards only when I ask',
  cardsAsk: 'Cards open only when you press a term.',
  cardsHover: 'Cards open when you point at a term.',
  termKnown: '“{term}” is marked as known.',
  termUnknown: '“{term}” is no longer marked as known.',
};
