/** The words of the interface in Dutch; fetched by dom/localize when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Sluiten',
  back: 'Terug',
  loading: 'Laden…',
  loadFailed: 'De definitie kon niet worden geladen.',
  readMore: 'Meer lezen',
  seeAlso: 'Zie ook',
  faqs: 'Veelgestelde vragen',
  related: 'Verder lezen',
  expandAll: 'Alles uitklappen',
  collapseAll: 'Alles inklappen',
  copied: 'Link gekopieerd',
  search: 'Termen zoeken',
  tags: 'Labels',
  found: { one: '{n} term', other: '{n} termen' },
  similar: {
    one: 'Geen exacte overeenkomst. {n} vergelijkbare term',
    other: 'Geen exacte overeenkomst. {n} vergelijkbare termen',
  },
  nothingFound: 'Niets gevonden',
  more: 'Meer tonen',
  terms: 'Termen in deze tekst',
};

export default strings;
