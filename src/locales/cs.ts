/** The words of the interface in Czech; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Zavřít',
  back: 'Zpět',
  loading: 'Načítání…',
  loadFailed: 'Definici se nepodařilo načíst.',
  readMore: 'Číst dál',
  seeAlso: 'Viz také',
  faqs: 'Časté dotazy',
  related: 'Další informace',
  expandAll: 'Rozbalit vše',
  collapseAll: 'Sbalit vše',
  copied: 'Odkaz zkopírován',
  search: 'Hledat pojmy',
  tags: 'Štítky',
  found: { one: '{n} pojem', few: '{n} pojmy', many: '{n} pojmu', other: '{n} pojmů' },
  nothingFound: 'Pro „{query}“ nebylo nic nalezeno',
  similar: {
    one: '{n} podobný pojem',
    few: '{n} podobné pojmy',
    many: '{n} podobného pojmu',
    other: '{n} podobných pojmů',
  },
  showAll: 'Zobrazit všechny pojmy',
  more: 'Zobrazit více',
  listen: 'Přehrát',
  listenTo: 'Přehrát: {term}',
  soundFailed: 'Zvuk se nepodařilo přehrát.',
  terms: 'Pojmy v tomto textu',
  options: 'Možnosti',
  knowTerm: 'Tento pojem znám',
  cardsOnAsk: 'Karty zobrazovat jen na vyžádání',
  cardsAsk: 'Karty se otevírají jen po kliknutí na pojem.',
  cardsHover: 'Karty se otevírají, když ukazatel spočine na pojmu.',
  termKnown: 'Pojem „{term}“ je označen jako známý.',
  termUnknown: 'Pojem „{term}“ už není označen jako známý.',
};

export default strings;
