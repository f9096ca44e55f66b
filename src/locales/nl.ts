/** The words of the interface in Dutch; dom/words fetches them when a page is in it. */
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
  nothingFound: 'Niets gevonden voor ‘{query}’',
  similar: { one: '{n} vergelijkbare term', other: '{n} vergelijkbare termen' },
  showAll: 'Alle termen tonen',
  more: 'Meer tonen',
  listen: 'Beluisteren',
  listenTo: '{term} beluisteren',
  soundFailed: 'Het geluid kon niet worden afgespeeld.',
  terms: 'Termen in deze tekst',
  options: 'Opties',
  knowTerm: 'Ik ken deze term',
  cardsOnAsk: 'Kaarten alleen tonen als ik erom vraag',
  cardsAsk: 'Kaarten openen alleen als u op een term drukt.',
  cardsHover: 'Kaarten openen als u een term aanwijst.',
  termKnown: '‘{term}’ is gemarkeerd als bekend.',
  termUnknown: '‘{term}’ is niet meer gemarkeerd als bekend.',
};

export default strings;
