/**
 * How text is spelled for searching: in small letters, without accents, as words with a blank before each, so that "Crème",
 * "CREME" and "creme" are the same. More forgiving than look-up (fold.ts), which keeps accents. Called by term-search and by
 * what marks hits; keeps line breaks, so that many texts can be spelled at once.
 */

/** Texts of these only need small letters; most glossaries have no others. */
const ASCII = /^[\0-\x7f]*$/;
/** What stands between words there; "C++" and "C#" keep their signs. */
const ASCII_GAPS = /[^a-z0-9+#\n]+/g;
const GAPS = /[^\p{L}\p{N}\p{M}+#\n]+/gu;
/** Left out: "bachelor's" is "bachelors". */
const APOSTROPHES = /['‘’ʻʼ]/g;
/** What readers do not see; U+200B separates words. */
const UNSEEN = /(?:(?!\u200b)\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs, hamza and stretching of Arabic. */
const MARKS =
  /(?:[\u0300-\u036f]|[\u0591-\u05bd]|\u05bf|[\u05c1\u05c2]|[\u05c4\u05c5]|\u05c7|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670)+/g;
/** Letters that Unicode does not take apart, and what people without such keys write. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/**
 * The ends of Korean syllables and their double vowels, as they are typed: what ends 간 begins the second syllable of 가나, and
 * on the way to 과 is 고.
 */
const FINALS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'
    .normalize('NFKD')
    .split(' ');
const FIRST_FINAL = 0x11a8;
const DOUBLE_VOWELS = new Map(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .normalize('NFKD')
    .split(' ')
    .map((vowels) => [vowels.charAt(0), vowels.slice(1)]),
);
const SYLLABLE_PARTS = /[\u1161-\u1175\u11a8-\u11c2]/g;
const KATAKANA = /[\u30a1-\u30f6]/g;
/** From a katakana to the same hiragana. */
const TO_HIRAGANA = 0x60;

/**
 * `text` as words for searching; each has a blank before it, in each line.
 *
 * Compatibility decomposition takes accents from letters, and Hangul apart, so that a half-typed syllable is the beginning
 * of the whole one (https://www.unicode.org/reports/tr15/). Lower-, upper-, lower-casing is explained in fold.ts.
 */
export function normalizeSearchText(text: string): string {
  const isAscii = ASCII.test(text);
  const letters = (isAscii ? text.toLowerCase() : plain(text)).replace(APOSTROPHES, '');
  return ` ${letters.replaceAll('\n', '\n ')}`.replace(isAscii ? ASCII_GAPS : GAPS, ' ');
}

function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(SYLLABLE_PARTS, asTyped)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
}

function asTyped(part: string): string {
  return FINALS[part.charCodeAt(0) - FIRST_FINAL] ?? DOUBLE_VOWELS.get(part) ?? part;
}
