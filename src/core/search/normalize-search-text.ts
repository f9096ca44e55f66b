/**
 * Normalizes text for search: lower case, no accents, a space around each word. "Crème", "CREME" and "creme"
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
/** Invisible characters are removed. */
const INVISIBLE = /(?:\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs, hamza and tatweel of Arabic. */
const MARKS =
  /(?:[\u0300-\u036f]|[\u0591-\u05bd]|\u05bf|[\u05c1\u05c2]|[\u05c4\u05c5]|\u05c7|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670)+/g;
/** Cyrillic letters, and the Latin ones that look like them, small or capital: "АРІ" may be typed for "API". */
const [CYRILLIC, LATIN] = ['авеіјкмнорсѕтух', 'abeijkmhopcstyx'] as const;
/** The zero of each script that has digits of its own. The other nine follow it in Unicode. */
const ZEROS =
  '\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0\u1810';
/**
 * Characters, and what they become. The first are letters without a Unicode decomposition, and what users type whose
 * keyboard does not have a letter or sign.
 */
const SUBSTITUTES = new Map<string, string>([
  ...'øo łl đd ðd þth æae œoe ςσ ىي یي کك ةه ×x'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
  ...[...CYRILLIC].map((letter, index): [string, string] => [letter, LATIN.charAt(index)]),
  ...[...ZEROS].flatMap((zero) =>
    [...'0123456789'].map((digit, value): [string, string] => [
      String.fromCharCode(zero.charCodeAt(0) + value),
      digit,
    ]),
  ),
]);
const SUBSTITUTED = new RegExp(`[${[...SUBSTITUTES.keys()].join('')}]`, 'g');
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
 * Returns the words of `text` with one space before, between and after them, so that ` a` is the beginning of a
 * word, and `a ` its end. A line without words is one space.
 *
 * Compatibility decomposition (NFKD, https://www.unicode.org/reports/tr15/) separates accents from letters,
 * and the letters of a Hangul syllable, so that a half-typed syllable is the beginning of the whole one.
 * fold.ts explains why the case is changed three times.
 */
export function normalizeSearchText(text: string): string {
  const isAscii = ASCII.test(text);
  const letters = (isAscii ? text.toLowerCase() : normalizeUnicode(text)).replace(APOSTROPHES, '');
  return ` ${letters.replaceAll('\n', ' \n ')} `.replace(isAscii ? ASCII_GAPS : GAPS, ' ');
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
    .replace(SUBSTITUTED, (letter) => SUBSTITUTES.get(letter) ?? letter)
    .replace(VOWELS_AND_FINALS, keysOf)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
}

function keysOf(part: string): string {
  return FINALS[part.charCodeAt(0) - FIRST_FINAL] ?? DOUBLE_VOWELS.get(part) ?? part;
}
