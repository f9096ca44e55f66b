/** The words of the interface in Danish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Luk',
  back: 'Tilbage',
  loading: 'Indlæser…',
  loadFailed: 'Definitionen kunne ikke indlæses.',
  readMore: 'Læs mere',
  seeAlso: 'Se også',
  faqs: 'Ofte stillede spørgsmål',
  related: 'Yderligere læsning',
  expandAll: 'Fold alle ud',
  collapseAll: 'Fold alle sammen',
  copied: 'Linket er kopieret',
  search: 'Søg efter begreber',
  tags: 'Tags',
  found: { one: '{n} begreb', other: '{n} begreber' },
  nothingFound: 'Ingen resultater for ”{query}”',
  similar: { one: '{n} lignende begreb', other: '{n} lignende begreber' },
  showAll: 'Vis alle begreber',
  more: 'Vis mere',
  listen: 'Lyt',
  listenTo: 'Lyt til {term}',
  soundFailed: 'Lyden kunne ikke afspilles.',
  terms: 'Begreber i denne tekst',
  options: 'Indstillinger',
  knowTerm: 'Jeg kender dette begreb',
  cardsOnAsk: 'Vis kun kort, når jeg beder om det',
  cardsAsk: 'Kort åbnes kun, når du trykker på et begreb.',
  cardsHover: 'Kort åbnes, når du peger på et begreb.',
  termKnown: '”{term}” er markeret som kendt.',
  termUnknown: '”{term}” er ikke længere markeret som kendt.',
};

export default strings;
