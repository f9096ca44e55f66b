/** The words of the interface in Chinese in simplified characters; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: '关闭',
  back: '返回',
  loading: '正在加载…',
  loadFailed: '无法加载定义。',
  readMore: '阅读更多',
  seeAlso: '另见',
  faqs: '常见问题',
  related: '延伸阅读',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  copied: '链接已复制',
  search: '搜索术语',
  tags: '标签',
  found: { other: '{n} 个术语' },
  nothingFound: '未找到“{query}”',
  similar: { other: '{n} 个相近的术语' },
  showAll: '显示全部术语',
  more: '显示更多',
  listen: '听发音',
  listenTo: '听发音：{term}',
  soundFailed: '无法播放音频。',
  terms: '本文中的术语',
  options: '选项',
  knowTerm: '我知道这个术语',
  cardsOnAsk: '仅在我需要时显示卡片',
  cardsAsk: '仅在按下术语时打开卡片。',
  cardsHover: '指向术语时打开卡片。',
  termKnown: '“{term}”已标记为已知。',
  termUnknown: '“{term}”不再标记为已知。',
};

export default strings;
