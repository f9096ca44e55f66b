/**
 * How two spellings of one term become the same key: Unicode compatibility forms, case and white space are
 * folded, accents are kept. Used by look-up; the matcher folds by the same rules, with offsets.
 */

/**
 * Folds a surface for comparison. Upper- then lower-casing is the closest that ECMAScript has to full case
 * folding (https://www.unicode.org/reports/tr44/#CaseFolding.txt): it makes `ß` and `ss` equal.
 */
export function fold(surface: string): string {
  return surface.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}
