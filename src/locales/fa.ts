/** The words of the interface in Persian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'بستن',
  back: 'بازگشت',
  loading: 'در حال بارگذاری…',
  loadFailed: 'بارگذاری تعریف ممکن نشد.',
  readMore: 'ادامهٔ مطلب',
  seeAlso: 'همچنین ببینید',
  faqs: 'پرسش‌های متداول',
  related: 'برای مطالعهٔ بیشتر',
  expandAll: 'باز کردن همه',
  collapseAll: 'بستن همه',
  copied: 'پیوند کپی شد',
  search: 'جستجوی اصطلاحات',
  tags: 'برچسب‌ها',
  found: { one: '{n} اصطلاح', other: '{n} اصطلاح' },
  nothingFound: 'نتیجه‌ای برای «{query}» پیدا نشد',
  similar: { one: '{n} اصطلاح مشابه', other: '{n} اصطلاح مشابه' },
  showAll: 'نمایش همهٔ اصطلاحات',
  more: 'نمایش بیشتر',
  listen: 'شنیدن',
  listenTo: 'شنیدن {term}',
  soundFailed: 'پخش صدا ممکن نشد.',
  terms: 'اصطلاحات این متن',
  options: 'گزینه‌ها',
  knowTerm: 'این اصطلاح را می‌شناسم',
  cardsOnAsk: 'نمایش کارت‌ها فقط با درخواست من',
  cardsAsk: 'کارت‌ها فقط با فشردن اصطلاح باز می‌شوند.',
  cardsHover: 'کارت‌ها با اشاره به اصطلاح باز می‌شوند.',
  termKnown: '«{term}» به‌عنوان آشنا علامت‌گذاری شد.',
  termUnknown: '«{term}» دیگر به‌عنوان آشنا علامت‌گذاری نشده است.',
};

export default strings;
