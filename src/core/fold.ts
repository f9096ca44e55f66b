/**
 * How two spellings of one term become the same key: Unicode compatibility forms, case and white space are
 * folded, accents are kept. Used by look-up; the matcher folds by the same rules, with offsets.
 */

/**
 * Folds a surface for comparison. Lower-, upper-, then lower-casing is the closest that ECMAScript has to
 * full case folding (https://www.unicode.org/reports/tr44/#CaseFolding.txt): it makes `ß`, `ẞ` and `ss`
 * equal. Changing the case decomposes some letters (`ΐ`), so they are composed again.
 */
export function fold(surface: string): string {
  const folded = surface.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
  return folded.replace(/\s+/g, ' ').trim();
}
