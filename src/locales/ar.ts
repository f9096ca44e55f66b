/** The words of the interface in Arabic; fetched by dom/localize when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'إغلاق',
  back: 'رجوع',
  loading: 'جارٍ التحميل…',
  loadFailed: 'تعذّر تحميل التعريف.',
  readMore: 'اقرأ المزيد',
  seeAlso: 'انظر أيضًا',
  faqs: 'الأسئلة الشائعة',
  related: 'للاستزادة',
  expandAll: 'توسيع الكل',
  collapseAll: 'طي الكل',
  copied: 'تم نسخ الرابط',
  search: 'ابحث في المصطلحات',
  tags: 'الوسوم',
  found: {
    zero: 'لا مصطلحات',
    one: 'مصطلح واحد',
    two: 'مصطلحان',
    few: '{n} مصطلحات',
    many: '{n} مصطلحًا',
    other: '{n} مصطلح',
  },
  similar: {
    one: 'لا تطابق تامًّا. مصطلح مشابه واحد',
    two: 'لا تطابق تامًّا. مصطلحان مشابهان',
    few: 'لا تطابق تامًّا. {n} مصطلحات مشابهة',
    many: 'لا تطابق تامًّا. {n} مصطلحًا مشابهًا',
    other: 'لا تطابق تامًّا. {n} مصطلح مشابه',
  },
  nothingFound: 'لا نتائج',
  more: 'عرض المزيد',
  terms: 'مصطلحات في هذا النص',
};

export default strings;
