/** The words of the interface in German; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Schließen',
  back: 'Zurück',
  loading: 'Wird geladen …',
  loadFailed: 'Die Erklärung konnte nicht geladen werden.',
  readMore: 'Mehr erfahren',
  seeAlso: 'Siehe auch',
  faqs: 'Häufige Fragen',
  related: 'Weiterführendes',
  expandAll: 'Alle öffnen',
  collapseAll: 'Alle schließen',
  copied: 'Link kopiert',
  search: 'Begriffe suchen',
  tags: 'Schlagwörter',
  found: { one: '{n} Begriff', other: '{n} Begriffe' },
  nothingFound: 'Nichts gefunden für „{query}“',
  similar: { one: '{n} ähnlicher Begriff', other: '{n} ähnliche Begriffe' },
  showAll: 'Alle Begriffe anzeigen',
  more: 'Mehr anzeigen',
  listen: 'Anhören',
  listenTo: '{term} anhören',
  soundFailed: 'Der Ton konnte nicht abgespielt werden.',
  terms: 'Begriffe in diesem Text',
  options: 'Optionen',
  knowTerm: 'Diesen Begriff kenne ich',
  cardsOnAsk: 'Karten nur auf Wunsch zeigen',
  cardsAsk: 'Karten öffnen sich nur, wenn ein Begriff gedrückt wird.',
  cardsHover: 'Karten öffnen sich, wenn der Zeiger auf einem Begriff ruht.',
  termKnown: '„{term}“ ist als bekannt markiert.',
  termUnknown: '„{term}“ ist nicht mehr als bekannt markiert.',
};

export default strings;
