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
  nothingFound: 'لا نتائج للبحث عن «{query}»',
  similar: {
    one: 'مصطلح مشابه واحد',
    two: 'مصطلحان مشابهان',
    few: '{n} مصطلحات مشابهة',
    many: '{n} مصطلحًا مشابهًا',
    other: '{n} مصطلح مشابه',
  },
  showAll: 'عرض كل المصطلحات',
  more: 'عرض المزيد',
  listen: 'استمع',
  listenTo: 'استمع إلى {term}',
  soundFailed: 'تعذّر تشغيل الصوت.',
  terms: 'مصطلحات في هذا النص',
  options: 'خيارات',
  knowTerm: 'أعرف هذا المصطلح',
  cardsOnAsk: 'أظهر البطاقات عند الطلب فقط',
  cardsAsk: 'تُفتح البطاقات فقط عند الضغط على مصطلح.',
  cardsHover: 'تُفتح البطاقات عند الإشارة إلى مصطلح.',
  termKnown: 'تم تعليم «{term}» كمصطلح معروف.',
  termUnknown: 'لم يعد «{term}» معلَّمًا كمصطلح معروف.',
};

export default strings;
