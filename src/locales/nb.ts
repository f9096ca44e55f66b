/** The words of the interface in Norwegian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Lukk',
  back: 'Tilbake',
  loading: 'Laster inn…',
  loadFailed: 'Definisjonen kunne ikke lastes inn.',
  readMore: 'Les mer',
  seeAlso: 'Se også',
  faqs: 'Ofte stilte spørsmål',
  related: 'Videre lesing',
  expandAll: 'Vis alle',
  collapseAll: 'Skjul alle',
  copied: 'Lenken er kopiert',
  search: 'Søk etter begreper',
  tags: 'Stikkord',
  found: { one: '{n} begrep', other: '{n} begreper' },
  nothingFound: 'Ingen treff på «{query}»',
  similar: { one: '{n} lignende begrep', other: '{n} lignende begreper' },
  showAll: 'Vis alle begreper',
  more: 'Vis mer',
  listen: 'Lytt',
  listenTo: 'Lytt til {term}',
  soundFailed: 'Lyden kunne ikke spilles av.',
  terms: 'Begreper i denne teksten',
  options: 'Valg',
  knowTerm: 'Jeg kjenner dette begrepet',
  cardsOnAsk: 'Vis kort bare når jeg ber om det',
  cardsAsk: 'Kort åpnes bare når du trykker på et begrep.',
  cardsHover: 'Kort åpnes når du peker på et begrep.',
  termKnown: '«{term}» er merket som kjent.',
  termUnknown: '«{term}» er ikke lenger merket som kjent.',
};

export default strings;
