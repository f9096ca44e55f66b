/** The words of the interface in Chinese in traditional characters; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: '關閉',
  back: '返回',
  loading: '載入中…',
  loadFailed: '無法載入定義。',
  readMore: '閱讀更多',
  seeAlso: '另請參閱',
  faqs: '常見問題',
  related: '延伸閱讀',
  expandAll: '全部展開',
  collapseAll: '全部收合',
  copied: '已複製連結',
  search: '搜尋術語',
  tags: '標籤',
  found: { other: '{n} 個術語' },
  nothingFound: '找不到「{query}」',
  similar: { other: '{n} 個相近的術語' },
  showAll: '顯示所有術語',
  more: '顯示更多',
  listen: '聽發音',
  listenTo: '聽發音：{term}',
  soundFailed: '無法播放音訊。',
  terms: '本文中的術語',
  options: '選項',
  knowTerm: '我知道這個術語',
  cardsOnAsk: '僅在我需要時顯示卡片',
  cardsAsk: '僅在按下術語時開啟卡片。',
  cardsHover: '指向術語時開啟卡片。',
  termKnown: '「{term}」已標示為已知。',
  termUnknown: '「{term}」不再標示為已知。',
};

export default strings;
