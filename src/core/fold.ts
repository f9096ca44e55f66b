/**
 * When two spellings are one: compatibility forms (Ａ, ﬁ, ½), case, white space, invisible characters, and typographic
 * apostrophes and hyphens do not count; accents do. Look-up (glossary.ts) and the lints compare by {@link fold}. The matcher
 * (matcher/) folds by the same rules, but character by character, because it needs the offsets in the text as given.
 */

/** A format character, which a page does not show: soft hyphen, joiner, bidi mark. Not U+200B, which separates words. */
export const IGNORABLE = /(?!\u200b)\p{Cf}/u;
const IGNORABLES = new RegExp(IGNORABLE, 'gu');

/** Most terms: nothing in them has another spelling but its case. One quick test saves ten times its own time. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The key under which all spellings of `text` are one. */
export function fold(text: string): string {
  return foldCase(spell(text));
}

/** `text` in the form in which spellings are compared, but with its case. */
export function spell(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      // Before invisible characters are taken out: it leaves none of the pairs that WebKit before 2026-07 reads as one
      // character, such as U+FB01 U+FEFF (https://bugs.webkit.org/show_bug.cgi?id=319651).
      .normalize('NFKC')
      .replace(IGNORABLES, '')
      .replaceAll('\u2019', "'")
      .replaceAll('\u2010', '-') // and U+2011, of which NFKC makes U+2010
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/**
 * Folds the case of `text`. Lower-, upper-, then lower-casing is the closest that ECMAScript has to full case folding
 * (https://www.unicode.org/reports/tr44/#CaseFolding.txt): it makes `ß`, `ẞ` and `ss` equal. Changing the case decomposes
 * some letters (`ΐ`), so they are composed again.
 */
export function foldCase(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.toLowerCase().toUpperCase().toLowerCase().normalize().replaceAll('ς', 'σ');
}

/** Whether all letters of `surface` are capitals: then it is strict about case, since "IT" is not "it". */
export function isCapitals(surface: string): boolean {
  return !/[a-z]/.test(surface) && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

/** Whether `text` has no capitals. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase();
}
