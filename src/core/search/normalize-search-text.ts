/**
 * Normalizes text for search: lower case, no accents, a space before each word. "Crème", "CREME" and "creme"
 * become the same. Look-up (fold.ts) is stricter and keeps accents. Used by everything in this folder; the
 * text and the query must be normalized by the same rules. Line breaks are kept, so that one call can
 * normalize many texts.
 */

/** A text of these characters takes a shorter path. Most glossaries have no others. */
const ASCII = /^[\0-\x7f]*$/;
/** The characters between words. "+" and "#" are parts of words: "C++", "C#". */
const ASCII_GAPS = /[^a-z0-9+#\n]+/g;
const GAPS = /[^\p{L}\p{N}\p{M}+#\n]+/gu;
/** Removed, so that "bachelor's" becomes "bachelors". */
const APOSTROPHES = /['‘’ʻʼ]/g;
/** Invisible characters are removed, except U+200B (zero width space), which separates words. */
const INVISIBLE = /(?:(?!\u200b)\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs, hamza and tatweel of Arabic. */
const MARKS =
  /(?:[\u0300-\u036f]|[\u0591-\u05bd]|\u05bf|[\u05c1\u05c2]|[\u05c4\u05c5]|\u05c7|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670)+/g;
/** Letters without a Unicode decomposition, and what users type whose keyboard does not have them. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
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
const SUBSTITUTED = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'g');
/**
 * The final consonants of Korean syllables, as the keys that a user types for them. The same key may instead
 * begin the next syllable: the text field shows 간 on the way to 가나.
 */
const FINALS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'
    .normalize('NFKD')
    .split(' ');
/** Code point of the first final consonant. */
const FIRST_FINAL = 0x11a8;
/** Double vowels, as the keys that a user types for them: the text field shows 고 on the way to 과. */
const DOUBLE_VOWELS = new Map(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .normalize('NFKD')
    .split(' ')
    .map((vowels) => [vowels.charAt(0), vowels.slice(1)]),
);
const VOWELS_AND_FINALS = /[\u1161-\u1175\u11a8-\u11c2]/g;
const KATAKANA = /[\u30a1-\u30f6]/g;
/** The distance in Unicode from a katakana down to the same hiragana. */
const TO_HIRAGANA = 0x60;

/**
 * Returns the words of `text`, each with one space before it. A line also begins with a space, and ends with
 * one if its last character is no part of a word.
 *
 * Compatibility decomposition (NFKD, https://www.unicode.org/reports/tr15/) separates accents from letters,
 * and the letters of a Hangul syllable, so that a half-typed syllable is the beginning of the whole one.
 * fold.ts explains why the case is changed three times.
 */
export function normalizeSearchText(text: string): string {
  const isAscii = ASCII.test(text);
  const letters = (isAscii ? text.toLowerCase() : normalizeUnicode(text)).replace(APOSTROPHES, '');
  return ` ${letters.replaceAll('\n', '\n ')}`.replace(isAscii ? ASCII_GAPS : GAPS, ' ');
}

function normalizeUnicode(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SUBSTITUTED, (letter) => SUBSTITUTES[letter] ?? letter)
    .replace(VOWELS_AND_FINALS, keysOf)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
}

function keysOf(part: string): string {
  return FINALS[part.charCodeAt(0) - FIRST_FINAL] ?? DOUBLE_VOWELS.get(part) ?? part;
}
