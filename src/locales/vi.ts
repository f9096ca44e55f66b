/** The words of the interface in Vietnamese; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Đóng',
  back: 'Quay lại',
  loading: 'Đang tải…',
  loadFailed: 'Không thể tải định nghĩa.',
  readMore: 'Đọc tiếp',
  seeAlso: 'Xem thêm',
  faqs: 'Câu hỏi thường gặp',
  related: 'Đọc thêm',
  expandAll: 'Mở rộng tất cả',
  collapseAll: 'Thu gọn tất cả',
  copied: 'Đã sao chép liên kết',
  search: 'Tìm thuật ngữ',
  tags: 'Thẻ',
  found: { other: '{n} thuật ngữ' },
  nothingFound: 'Không tìm thấy kết quả cho “{query}”',
  similar: { other: '{n} thuật ngữ tương tự' },
  showAll: 'Hiển thị tất cả thuật ngữ',
  more: 'Hiển thị thêm',
  listen: 'Nghe',
  listenTo: 'Nghe {term}',
  soundFailed: 'Không thể phát âm thanh.',
  terms: 'Thuật ngữ trong bài này',
  options: 'Tùy chọn',
  knowTerm: 'Tôi đã biết thuật ngữ này',
  cardsOnAsk: 'Chỉ hiện thẻ khi tôi yêu cầu',
  cardsAsk: 'Thẻ chỉ mở khi nhấn vào thuật ngữ.',
  cardsHover: 'Thẻ mở khi trỏ vào thuật ngữ.',
  termKnown: '“{term}” đã được đánh dấu là đã biết.',
  termUnknown: '“{term}” không còn được đánh dấu là đã biết.',
};

export default strings;
