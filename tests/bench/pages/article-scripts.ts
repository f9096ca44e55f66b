/**
 * Turns the English bundle and article of the bench into texts that cost the matcher more: decomposed letters, which need a
 * normal form, and Japanese, which has no blanks between words. The meaning is lost; the same word always becomes the same.
 */

/** `latin` is the text as it is. */
export type Script = 'latin' | 'decomposed' | 'japanese';

const WORDS =
  `広告 分析 顧客 情報 管理 市場 配信 検索 結果 言葉 世界 歴史 部分 時間 場所 方法 関係 社会 経済 文化 科学 技術 音楽 植物 動物 人間 身体
  国家 法律 学校 教育 仕事 会社 商品 価格 データ ページ サイト メール リンク コード ネットワーク クラスター サービス システム プログラム
  ユーザー カメラ ホテル バス`.split(/\s+/);

const convert: Readonly<Record<Script, (text: string) => string>> = {
  latin: (text) => text,
  decomposed: (text) => text.replace(/[eo]/g, '$&\u0301'),
  japanese: (text) =>
    text
      .replace(/[^\S\n]*[,;:][^\S\n]*/g, '、')
      .replace(/[^\S\n]*[.!?][^\S\n]*/g, '。')
      .replace(/[a-z\d'’-]+/gi, wordFor)
      .replace(/ +/g, 'の'),
};

function wordFor(word: string): string {
  let hash = 0;
  for (const char of word.toLowerCase()) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return WORDS[hash % WORDS.length] as string;
}

/** `text` in `script`. */
export function inScript(text: string, script: Script): string {
  return convert[script](text);
}
