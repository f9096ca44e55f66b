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
}

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
};
