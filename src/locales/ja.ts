/** The words of the interface in Japanese; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: '閉じる',
  back: '戻る',
  loading: '読み込み中…',
  loadFailed: '定義を読み込めませんでした。',
  readMore: '続きを読む',
  seeAlso: '関連項目',
  faqs: 'よくある質問',
  related: '関連記事',
  expandAll: 'すべて開く',
  collapseAll: 'すべて閉じる',
  copied: 'リンクをコピーしました',
  search: '用語を検索',
  tags: 'タグ',
  found: { other: '{n} 件の用語' },
  nothingFound: '「{query}」は見つかりませんでした',
  similar: { other: '似た用語：{n} 件' },
  showAll: 'すべての用語を表示',
  more: 'さらに表示',
  listen: '音声を聞く',
  listenTo: '{term}の音声を聞く',
  soundFailed: '音声を再生できませんでした。',
  terms: 'この文章の用語',
  options: 'オプション',
  knowTerm: 'この用語は知っている',
  cardsOnAsk: '押したときだけカードを表示',
  cardsAsk: 'カードは用語を押したときだけ開きます。',
  cardsHover: 'カードは用語を指すと開きます。',
  termKnown: '「{term}」を既知の用語にしました。',
  termUnknown: '「{term}」を既知の用語から外しました。',
};

export default strings;
