/**
 * When two spellings are one: compatibility forms (Ａ, ﬁ, ½), case, white space, invisible characters, and what editors make
 * of signs (’ “ ” – × …) do not count; accents do. Look-up (glossary.ts) and the lints compare by {@link fold}. The matcher
 * (matcher/) folds by the same rules, but character by character, because it needs the offsets in the text as given.
 */

/**
 * What no reader misses: format characters, which a page does not show (soft hyphen, zero-width space, bidi mark), the points
 * of Hebrew, and the vowel signs and tatweel of Arabic.
 */
export const IGNORABLE =
  /[\p{Cf}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]|\u0640/u;
const IGNORABLES = new RegExp(IGNORABLE, 'gu');

/** Most terms: nothing in them has another spelling but its case. One quick test saves ten times its own time. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Greek letters with and without accents. */
const GREEK = /[\u0370-\u03ff\u1f00-\u1fff]/;

/** The key under which all spellings of `text` are one. */
export function fold(text: string, isTurkic = false): string {
  return foldCase(spell(text), isTurkic);
}

/** `text` in the form in which spellings are compared, but with its case. */
export function spell(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
      .replace(/[\u201c-\u201f\u2033]/g, '"') // before NFKC makes two primes of U+2033
      // Before invisible characters are taken out: it leaves none of the pairs that WebKit before 2026-07 reads as one
      // character, such as U+FB01 U+FEFF (https://bugs.webkit.org/show_bug.cgi?id=319651).
      .normalize('NFKC')
      .replace(IGNORABLES, '')
      .replace(/[\u2010-\u2013]/g, '-')
      .replace(/(\d\s?)×(?=\s?\d)/g, '$1x')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/**
 * Folds the case of `text`. Lower-, upper-, then lower-casing is the closest that ECMAScript has to full case folding
 * (https://www.unicode.org/reports/tr44/#CaseFolding.txt): it makes `ß`, `ẞ` and `ss` equal. Changing the case decomposes
 * some letters (`ΐ`), so they are composed again. Greek loses its accents, which capitals do not have; {@link hasSameAccents}
 * tells small letters apart.
 *
 * @param isTurkic whether I and ı, İ and i are one letter each, as in Turkish
 */
export function foldCase(text: string, isTurkic = false): string {
  if (isTurkic) text = text.replaceAll('İ', 'i').replace(/[Iı]/g, DOTLESS);
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = foldLetters(text);
  const bare = GREEK.test(folded) ? withoutGreekAccents(folded) : folded;
  return isTurkic ? bare.replaceAll(DOTLESS, 'ı') : bare;
}

/** Stands for the Turkish ı while the case changes, which would make an i of it. A character for private use. */
const DOTLESS = '\ue131';

function foldLetters(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().normalize().replaceAll('ς', 'σ');
}

/** All accents and breathings; the diaeresis stays, also on capitals. */
function withoutGreekAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([α-ω]\u0308?)[\u0300\u0301\u0313\u0314\u0342\u0345]+/g, '$1')
    .normalize();
}

/** Whether two spellings that fold to the same differ in no accent, or one of them is in capitals, which have none. */
export function hasSameAccents(one: string, other: string): boolean {
  return (
    !GREEK.test(one) ||
    one === one.toUpperCase() ||
    other === other.toUpperCase() ||
    foldLetters(one.normalize('NFKC')) === foldLetters(other.normalize('NFKC'))
  );
}

/**
 * Whether `surface` is strict about case: all of its letters are capitals ("IT" is not "it"), or it is a word of mixed case
 * with at least as many capitals as small letters ("eCR" is not "ECR"). "WiFi" is no such word, but two syllables.
 */
export function isAcronym(surface: string): boolean {
  if (!/[a-z]/.test(surface)) return surface === surface.toUpperCase() && surface !== surface.toLowerCase();
  if (!/^\S+[A-Z]/.test(surface) || /\s|^(?:[A-Z][a-z]+)+$/.test(surface)) return false;
  return surface.replace(/[^A-Z]/g, '').length >= surface.replace(/\P{Ll}/gu, '').length;
}

/** Whether `text` has no capitals. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase();
}
