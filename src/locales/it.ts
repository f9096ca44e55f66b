/** The words of the interface in Italian; fetched by dom/localize when a page is in it. */
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
};

export default strings;
