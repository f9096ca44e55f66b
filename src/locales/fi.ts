/** The words of the interface in Finnish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Sulje',
  back: 'Takaisin',
  loading: 'Ladataan…',
  loadFailed: 'Määritelmää ei voitu ladata.',
  readMore: 'Lue lisää',
  seeAlso: 'Katso myös',
  faqs: 'Usein kysyttyä',
  related: 'Lisälukemista',
  expandAll: 'Avaa kaikki',
  collapseAll: 'Sulje kaikki',
  copied: 'Linkki kopioitu',
  search: 'Hae termejä',
  tags: 'Tunnisteet',
  found: { one: '{n} termi', other: '{n} termiä' },
  nothingFound: 'Ei tuloksia haulla ”{query}”',
  similar: { one: '{n} samankaltainen termi', other: '{n} samankaltaista termiä' },
  showAll: 'Näytä kaikki termit',
  more: 'Näytä lisää',
  listen: 'Kuuntele',
  listenTo: 'Kuuntele: {term}',
  soundFailed: 'Ääntä ei voitu toistaa.',
  terms: 'Tämän tekstin termit',
  options: 'Asetukset',
  knowTerm: 'Tunnen tämän termin',
  cardsOnAsk: 'Näytä kortit vain pyydettäessä',
  cardsAsk: 'Kortit avautuvat vain, kun painat termiä.',
  cardsHover: 'Kortit avautuvat, kun osoitat termiä.',
  termKnown: '”{term}” on merkitty tutuksi.',
  termUnknown: '”{term}” ei ole enää merkitty tutuksi.',
};

export default strings;
