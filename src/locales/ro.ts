/** The words of the interface in Romanian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Închide',
  back: 'Înapoi',
  loading: 'Se încarcă…',
  loadFailed: 'Definiția nu a putut fi încărcată.',
  readMore: 'Citește mai mult',
  seeAlso: 'Vezi și',
  faqs: 'Întrebări frecvente',
  related: 'Lecturi suplimentare',
  expandAll: 'Extinde tot',
  collapseAll: 'Restrânge tot',
  copied: 'Link copiat',
  search: 'Caută termeni',
  tags: 'Etichete',
  found: { one: '{n} termen', few: '{n} termeni', other: '{n} de termeni' },
  nothingFound: 'Niciun rezultat pentru „{query}”',
  similar: { one: '{n} termen similar', few: '{n} termeni similari', other: '{n} de termeni similari' },
  showAll: 'Afișează toți termenii',
  more: 'Afișează mai mult',
  listen: 'Ascultă',
  listenTo: 'Ascultă: {term}',
  soundFailed: 'Sunetul nu a putut fi redat.',
  terms: 'Termeni din acest text',
  options: 'Opțiuni',
  knowTerm: 'Cunosc acest termen',
  cardsOnAsk: 'Arată fișele doar la cerere',
  cardsAsk: 'Fișele se deschid doar la apăsarea unui termen.',
  cardsHover: 'Fișele se deschid la indicarea unui termen.',
  termKnown: '„{term}” este marcat ca fiind cunoscut.',
  termUnknown: '„{term}” nu mai este marcat ca fiind cunoscut.',
};

export default strings;
