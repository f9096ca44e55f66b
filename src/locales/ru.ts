/** The words of the interface in Russian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Закрыть',
  back: 'Назад',
  loading: 'Загрузка…',
  loadFailed: 'Не удалось загрузить определение.',
  readMore: 'Читать далее',
  seeAlso: 'См. также',
  faqs: 'Частые вопросы',
  related: 'Дополнительные материалы',
  expandAll: 'Развернуть всё',
  collapseAll: 'Свернуть всё',
  copied: 'Ссылка скопирована',
  search: 'Поиск терминов',
  tags: 'Теги',
  found: { one: '{n} термин', few: '{n} термина', many: '{n} терминов', other: '{n} термина' },
  nothingFound: 'По запросу «{query}» ничего не найдено',
  similar: {
    one: '{n} похожий термин',
    few: '{n} похожих термина',
    many: '{n} похожих терминов',
    other: '{n} похожего термина',
  },
  showAll: 'Показать все термины',
  more: 'Показать ещё',
  listen: 'Прослушать',
  listenTo: 'Прослушать: {term}',
  soundFailed: 'Не удалось воспроизвести звук.',
  terms: 'Термины в этом тексте',
  options: 'Параметры',
  knowTerm: 'Я знаю этот термин',
  cardsOnAsk: 'Показывать карточки только по запросу',
  cardsAsk: 'Карточки открываются только при нажатии на термин.',
  cardsHover: 'Карточки открываются при наведении на термин.',
  termKnown: 'Термин «{term}» отмечен как известный.',
  termUnknown: 'Термин «{term}» больше не отмечен как известный.',
};

export default strings;
