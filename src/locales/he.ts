/** The words of the interface in Hebrew; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'סגירה',
  back: 'חזרה',
  loading: 'בטעינה…',
  loadFailed: 'לא ניתן לטעון את ההגדרה.',
  readMore: 'להמשך קריאה',
  seeAlso: 'ראו גם',
  faqs: 'שאלות נפוצות',
  related: 'לקריאה נוספת',
  expandAll: 'הרחבת הכול',
  collapseAll: 'כיווץ הכול',
  copied: 'הקישור הועתק',
  search: 'חיפוש מונחים',
  tags: 'תגיות',
  found: { one: 'מונח אחד', two: 'שני מונחים', other: '{n} מונחים' },
  nothingFound: 'לא נמצאו תוצאות עבור ”{query}”',
  similar: { one: 'מונח דומה אחד', two: 'שני מונחים דומים', other: '{n} מונחים דומים' },
  showAll: 'הצגת כל המונחים',
  more: 'הצגת עוד',
  listen: 'האזנה',
  listenTo: 'האזנה: {term}',
  soundFailed: 'לא ניתן להשמיע את ההקלטה.',
  terms: 'מונחים בטקסט זה',
  options: 'אפשרויות',
  knowTerm: 'המונח הזה מוכר לי',
  cardsOnAsk: 'הצגת כרטיסים רק לפי בקשה',
  cardsAsk: 'כרטיסים נפתחים רק בלחיצה על מונח.',
  cardsHover: 'כרטיסים נפתחים כשמצביעים על מונח.',
  termKnown: '”{term}” סומן כמוכר.',
  termUnknown: '”{term}” כבר לא מסומן כמוכר.',
};

export default strings;
