/** The words of the interface in Swedish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Stäng',
  back: 'Tillbaka',
  loading: 'Läser in…',
  loadFailed: 'Definitionen kunde inte läsas in.',
  readMore: 'Läs mer',
  seeAlso: 'Se även',
  faqs: 'Vanliga frågor',
  related: 'Mer att läsa',
  expandAll: 'Fäll ut alla',
  collapseAll: 'Fäll ihop alla',
  copied: 'Länken har kopierats',
  search: 'Sök begrepp',
  tags: 'Taggar',
  found: { one: '{n} begrepp', other: '{n} begrepp' },
  nothingFound: 'Inga träffar på ”{query}”',
  similar: { one: '{n} liknande begrepp', other: '{n} liknande begrepp' },
  showAll: 'Visa alla begrepp',
  more: 'Visa mer',
  listen: 'Lyssna',
  listenTo: 'Lyssna på {term}',
  soundFailed: 'Ljudet kunde inte spelas upp.',
  terms: 'Begrepp i den här texten',
  options: 'Alternativ',
  knowTerm: 'Jag känner till det här begreppet',
  cardsOnAsk: 'Visa kort bara när jag ber om det',
  cardsAsk: 'Kort öppnas bara när du trycker på ett begrepp.',
  cardsHover: 'Kort öppnas när du pekar på ett begrepp.',
  termKnown: '”{term}” är markerat som känt.',
  termUnknown: '”{term}” är inte längre markerat som känt.',
};

export default strings;
