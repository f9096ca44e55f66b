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
};

export default strings;
