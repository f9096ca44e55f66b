/** The words of the interface in Turkish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Kapat',
  back: 'Geri',
  loading: 'Yükleniyor…',
  loadFailed: 'Tanım yüklenemedi.',
  readMore: 'Devamını oku',
  seeAlso: 'Ayrıca bakınız',
  faqs: 'Sık sorulan sorular',
  related: 'Daha fazla bilgi',
  expandAll: 'Tümünü aç',
  collapseAll: 'Tümünü kapat',
  copied: 'Bağlantı kopyalandı',
  search: 'Terim ara',
  tags: 'Etiketler',
  found: { one: '{n} terim', other: '{n} terim' },
  nothingFound: '“{query}” için sonuç bulunamadı',
  similar: { one: '{n} benzer terim', other: '{n} benzer terim' },
  showAll: 'Tüm terimleri göster',
  more: 'Daha fazla göster',
  listen: 'Dinle',
  listenTo: 'Dinle: {term}',
  soundFailed: 'Ses çalınamadı.',
  terms: 'Bu metindeki terimler',
  options: 'Seçenekler',
  knowTerm: 'Bu terimi biliyorum',
  cardsOnAsk: 'Kartları yalnızca istediğimde göster',
  cardsAsk: 'Kartlar yalnızca bir terime bastığınızda açılır.',
  cardsHover: 'Bir terimin üzerine geldiğinizde kartlar açılır.',
  termKnown: '“{term}” biliniyor olarak işaretlendi.',
  termUnknown: '“{term}” artık biliniyor olarak işaretli değil.',
};

export default strings;
