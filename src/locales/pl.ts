/** The words of the interface in Polish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Zamknij',
  back: 'Wstecz',
  loading: 'Wczytywanie…',
  loadFailed: 'Nie udało się wczytać definicji.',
  readMore: 'Czytaj więcej',
  seeAlso: 'Zobacz też',
  faqs: 'Najczęściej zadawane pytania',
  related: 'Więcej na ten temat',
  expandAll: 'Rozwiń wszystko',
  collapseAll: 'Zwiń wszystko',
  copied: 'Skopiowano link',
  search: 'Szukaj pojęć',
  tags: 'Tagi',
  found: { one: '{n} pojęcie', few: '{n} pojęcia', many: '{n} pojęć', other: '{n} pojęcia' },
  nothingFound: 'Brak wyników dla „{query}”',
  similar: {
    one: '{n} podobne pojęcie',
    few: '{n} podobne pojęcia',
    many: '{n} podobnych pojęć',
    other: '{n} podobnego pojęcia',
  },
  showAll: 'Pokaż wszystkie pojęcia',
  more: 'Pokaż więcej',
  listen: 'Posłuchaj',
  listenTo: 'Posłuchaj: {term}',
  soundFailed: 'Nie udało się odtworzyć dźwięku.',
  terms: 'Pojęcia w tym tekście',
  options: 'Opcje',
  knowTerm: 'Znam to pojęcie',
  cardsOnAsk: 'Pokazuj karty tylko na żądanie',
  cardsAsk: 'Karty otwierają się tylko po naciśnięciu pojęcia.',
  cardsHover: 'Karty otwierają się po wskazaniu pojęcia.',
  termKnown: 'Pojęcie „{term}” oznaczono jako znane.',
  termUnknown: 'Pojęcie „{term}” nie jest już oznaczone jako znane.',
};

export default strings;
