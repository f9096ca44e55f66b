/** The words of the interface in Ukrainian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Закрити',
  back: 'Назад',
  loading: 'Завантаження…',
  loadFailed: 'Не вдалося завантажити визначення.',
  readMore: 'Читати далі',
  seeAlso: 'Див. також',
  faqs: 'Поширені запитання',
  related: 'Додаткові матеріали',
  expandAll: 'Розгорнути все',
  collapseAll: 'Згорнути все',
  copied: 'Посилання скопійовано',
  search: 'Пошук термінів',
  tags: 'Теги',
  found: { one: '{n} термін', few: '{n} терміни', many: '{n} термінів', other: '{n} терміна' },
  nothingFound: 'За запитом «{query}» нічого не знайдено',
  similar: {
    one: '{n} схожий термін',
    few: '{n} схожі терміни',
    many: '{n} схожих термінів',
    other: '{n} схожого терміна',
  },
  showAll: 'Показати всі терміни',
  more: 'Показати більше',
  listen: 'Прослухати',
  listenTo: 'Прослухати: {term}',
  soundFailed: 'Не вдалося відтворити звук.',
  terms: 'Терміни в цьому тексті',
  options: 'Параметри',
  knowTerm: 'Я знаю цей термін',
  cardsOnAsk: 'Показувати картки лише на запит',
  cardsAsk: 'Картки відкриваються лише після натискання на термін.',
  cardsHover: 'Картки відкриваються, коли вказівник на терміні.',
  termKnown: 'Термін «{term}» позначено як відомий.',
  termUnknown: 'Термін «{term}» більше не позначено як відомий.',
};

export default strings;
