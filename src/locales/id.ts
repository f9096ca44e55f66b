/** The words of the interface in Indonesian; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Tutup',
  back: 'Kembali',
  loading: 'Memuat…',
  loadFailed: 'Definisi tidak dapat dimuat.',
  readMore: 'Baca selengkapnya',
  seeAlso: 'Lihat juga',
  faqs: 'Pertanyaan umum',
  related: 'Bacaan lebih lanjut',
  expandAll: 'Buka semua',
  collapseAll: 'Tutup semua',
  copied: 'Tautan disalin',
  search: 'Cari istilah',
  tags: 'Tag',
  found: { other: '{n} istilah' },
  nothingFound: 'Tidak ada hasil untuk “{query}”',
  similar: { other: '{n} istilah serupa' },
  showAll: 'Tampilkan semua istilah',
  more: 'Tampilkan lebih banyak',
  listen: 'Dengarkan',
  listenTo: 'Dengarkan {term}',
  soundFailed: 'Suara tidak dapat diputar.',
  terms: 'Istilah dalam teks ini',
  options: 'Opsi',
  knowTerm: 'Saya tahu istilah ini',
  cardsOnAsk: 'Tampilkan kartu hanya bila diminta',
  cardsAsk: 'Kartu hanya terbuka saat istilah ditekan.',
  cardsHover: 'Kartu terbuka saat penunjuk berada di atas istilah.',
  termKnown: '“{term}” ditandai sebagai sudah diketahui.',
  termUnknown: '“{term}” tidak lagi ditandai sebagai sudah diketahui.',
};

export default strings;
