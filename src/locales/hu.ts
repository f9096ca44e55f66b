/** The words of the interface in Hungarian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Bezárás',
  back: 'Vissza',
  loading: 'Betöltés…',
  loadFailed: 'A meghatározást nem sikerült betölteni.',
  readMore: 'Bővebben',
  seeAlso: 'Lásd még',
  faqs: 'Gyakori kérdések',
  related: 'További olvasnivaló',
  expandAll: 'Összes kinyitása',
  collapseAll: 'Összes bezárása',
  copied: 'Hivatkozás másolva',
  search: 'Fogalmak keresése',
  tags: 'Címkék',
  found: { one: '{n} fogalom', other: '{n} fogalom' },
  nothingFound: 'Nincs találat erre: „{query}”',
  similar: { one: '{n} hasonló fogalom', other: '{n} hasonló fogalom' },
  showAll: 'Összes fogalom megjelenítése',
  more: 'Továbbiak megjelenítése',
  listen: 'Meghallgatás',
  listenTo: 'Meghallgatás: {term}',
  soundFailed: 'A hangot nem sikerült lejátszani.',
  terms: 'Fogalmak ebben a szövegben',
  options: 'Beállítások',
  knowTerm: 'Ismerem ezt a fogalmat',
  cardsOnAsk: 'Kártyák csak kérésre',
  cardsAsk: 'A kártyák csak a fogalom megnyomására nyílnak meg.',
  cardsHover: 'A kártyák megnyílnak, ha a mutató egy fogalmon áll.',
  termKnown: '„{term}” ismertként megjelölve.',
  termUnknown: '„{term}” már nincs ismertként megjelölve.',
};

export default strings;
