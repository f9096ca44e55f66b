/** The words of the interface in Korean; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: '닫기',
  back: '뒤로',
  loading: '불러오는 중…',
  loadFailed: '정의를 불러오지 못했습니다.',
  readMore: '자세히 보기',
  seeAlso: '같이 보기',
  faqs: '자주 묻는 질문',
  related: '더 알아보기',
  expandAll: '모두 펼치기',
  collapseAll: '모두 접기',
  copied: '링크를 복사했습니다',
  search: '용어 검색',
  tags: '태그',
  found: { other: '용어 {n}개' },
  nothingFound: '“{query}”에 대한 검색 결과가 없습니다',
  similar: { other: '비슷한 용어 {n}개' },
  showAll: '모든 용어 보기',
  more: '더 보기',
  listen: '듣기',
  listenTo: '{term} 듣기',
  soundFailed: '소리를 재생하지 못했습니다.',
  terms: '이 글의 용어',
  options: '옵션',
  knowTerm: '이 용어를 알고 있음',
  cardsOnAsk: '요청할 때만 카드 표시',
  cardsAsk: '용어를 누를 때만 카드가 열립니다.',
  cardsHover: '용어를 가리키면 카드가 열립니다.',
  termKnown: '“{term}” 용어를 아는 용어로 표시했습니다.',
  termUnknown: '“{term}” 용어는 더 이상 아는 용어로 표시되지 않습니다.',
};

export default strings;
