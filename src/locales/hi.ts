/** The words of the interface in Hindi; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'बंद करें',
  back: 'वापस',
  loading: 'लोड हो रहा है…',
  loadFailed: 'परिभाषा लोड नहीं हो सकी।',
  readMore: 'और पढ़ें',
  seeAlso: 'यह भी देखें',
  faqs: 'अक्सर पूछे जाने वाले सवाल',
  related: 'अतिरिक्त जानकारी',
  expandAll: 'सभी खोलें',
  collapseAll: 'सभी बंद करें',
  copied: 'लिंक कॉपी हो गया',
  search: 'शब्द खोजें',
  tags: 'टैग',
  found: { one: '{n} शब्द', other: '{n} शब्द' },
  nothingFound: '“{query}” के लिए कुछ नहीं मिला',
  similar: { one: '{n} मिलता-जुलता शब्द', other: '{n} मिलते-जुलते शब्द' },
  showAll: 'सभी शब्द दिखाएँ',
  more: 'और दिखाएँ',
  listen: 'सुनें',
  listenTo: '{term} सुनें',
  soundFailed: 'आवाज़ नहीं चलाई जा सकी।',
  terms: 'इस लेख के शब्द',
  options: 'विकल्प',
  knowTerm: 'यह शब्द मुझे पता है',
  cardsOnAsk: 'कार्ड केवल माँगने पर दिखाएँ',
  cardsAsk: 'कार्ड केवल शब्द दबाने पर खुलते हैं।',
  cardsHover: 'शब्द पर पॉइंटर रखने पर कार्ड खुलते हैं।',
  termKnown: '“{term}” को ज्ञात के रूप में चिह्नित किया गया।',
  termUnknown: '“{term}” अब ज्ञात के रूप में चिह्नित नहीं है।',
};

export default strings;
