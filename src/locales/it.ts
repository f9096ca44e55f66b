/** The words of the interface in Italian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Chiudi',
  back: 'Indietro',
  loading: 'Caricamento…',
  loadFailed: 'Impossibile caricare la definizione.',
  readMore: 'Continua a leggere',
  seeAlso: 'Vedi anche',
  faqs: 'Domande frequenti',
  related: 'Per approfondire',
  expandAll: 'Espandi tutto',
  collapseAll: 'Comprimi tutto',
  copied: 'Link copiato',
  search: 'Cerca un termine',
  tags: 'Etichette',
  found: { one: '{n} termine', many: '{n} termini', other: '{n} termini' },
  nothingFound: 'Nessun risultato per «{query}»',
  similar: { one: '{n} termine simile', many: '{n} termini simili', other: '{n} termini simili' },
  showAll: 'Mostra tutti i termini',
  more: 'Mostra altro',
  listen: 'Ascolta',
  listenTo: 'Ascolta {term}',
  soundFailed: 'Impossibile riprodurre l’audio.',
  terms: 'Termini in questo testo',
  options: 'Opzioni',
  knowTerm: 'Conosco questo termine',
  cardsOnAsk: 'Mostra le schede solo su richiesta',
  cardsAsk: 'Le schede si aprono solo quando premi un termine.',
  cardsHover: 'Le schede si aprono quando indichi un termine.',
  termKnown: '«{term}» è segnato come conosciuto.',
  termUnknown: '«{term}» non è più segnato come conosciuto.',
};

export default strings;
