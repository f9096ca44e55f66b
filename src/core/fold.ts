/**
 * When two spellings are one: the rules by which look-up (glossary.ts), the matcher (matcher/) and the lints compare terms.
 * Compatibility forms, case, white space, invisible characters, and typographic apostrophes and hyphens do not count;
 * accents do. The matcher reads a text unit by unit and keeps offsets, so it calls the parts of {@link fold} itself.
 */

/** Latin, Cyrillic, kana, Han, Hangul and common punctuation: characters that are in normal form wherever they stand. */
const USUAL =
  /^[\0-\xa9\xc0-\xde\xe0-\xff\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
// The three expressions with Unicode properties are given one character at a time: WebKit before 2026-07 reads two characters
// of the Basic Multilingual Plane, such as U+FB01 U+FF76, as a pair (https://bugs.webkit.org/show_bug.cgi?id=319651).
/** Format characters, which a page does not show: soft hyphen, joiners, bidi marks. Not U+200B, which separates words. */
export const IGNORABLE = /(?!\u200b)\p{Cf}/u;
const WORD = /[\p{L}\p{N}]/u;
/** What composes with the character before it: marks, half-width voiced sound marks, vowels and finals of Korean syllables. */
const COMPOSING = /[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** A character of a text with everything that may compose with it, and its offsets. */
export interface Character {
  /** Without invisible characters. */
  text: string;
  readonly start: number;
  end: number;
}

/** The key under which all spellings of `text` are one. */
export function fold(text: string): string {
  return foldCase(spell(text));
}

/**
 * `text` with its case, but otherwise in the form in which spellings are compared: what is left of it to fold is the case,
 * letter by letter.
 *
 * @param known characters in normal form; a caller with many texts passes the same map, to save time
 */
export function spell(text: string, known = new Map<string, string>()): string {
  let spelled = text;
  if (!isUsual(text)) {
    spelled = '';
    for (const { text: character } of charactersOf(text)) spelled += normalCharacter(character, known);
  }
  return spelled
    .replace(/[\u2010\u2011\u2019]/g, (char) => String.fromCharCode(foldPunctuation(char.charCodeAt(0))))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Folds the case of `text`. Lower-, upper-, then lower-casing is the closest that ECMAScript has to full case folding
 * (https://www.unicode.org/reports/tr44/#CaseFolding.txt): it makes `ß`, `ẞ` and `ss` equal. Changing the case decomposes
 * some letters (`ΐ`), so they are composed again.
 */
export function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().normalize().replaceAll('ς', 'σ');
}

/** Whether all letters of `spelled` are capitals: such a surface is strict about case, since "IT" is not "it". */
export function isCapitals(spelled: string): boolean {
  return !/[a-z]/.test(spelled) && spelled === spelled.toUpperCase() && spelled !== spelled.toLowerCase();
}

/** Whether `text` has no capitals. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

/** Typographic apostrophes and hyphens are compared as those of a keyboard; every other UTF-16 code unit is kept. */
export function foldPunctuation(unit: number): number {
  if (unit === 0x2019) return 0x27;
  return unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;
}

/** Whether no character of `text` needs a closer look to see that it is in normal form. */
export function isUsual(text: string): boolean {
  return USUAL.test(text);
}

/** The characters of `text`, each with what may compose with it; invisible characters are left out. */
export function* charactersOf(text: string): Generator<Character> {
  let character: Character | undefined;
  let end = 0;
  for (const char of text) {
    const start = end;
    end += char.length;
    if (IGNORABLE.test(char)) continue;
    if (character !== undefined && COMPOSING.test(char)) {
      character.text += char;
      character.end = end;
    } else {
      if (character !== undefined) yield character;
      character = { text: char, start, end };
    }
  }
  if (character !== undefined) yield character;
}

/**
 * A character in normal form: composed, a compatibility form (ﬁ, Ａ, ½) or a letter that folds to several (ß) written out.
 * Symbols stay as they are: "™" is not "TM". Its case stays where the case can be folded letter by letter.
 *
 * @param known the results for characters that came before
 */
export function normalCharacter(character: string, known: Map<string, string>): string {
  let normal = known.get(character);
  if (normal === undefined)
    known.set(character, (normal = isWord(character) ? writeOut(character) : character));
  return normal;
}

/** Whether `character` is a letter or digit, possibly with marks. */
function isWord(character: string): boolean {
  return WORD.test(String.fromCodePoint(character.codePointAt(0) as number));
}

function writeOut(character: string): string {
  const written = character.normalize('NFKC');
  const folded = foldCase(written);
  if (foldsTo(written, folded)) return written;
  const capitals = folded.toUpperCase();
  return written !== written.toLowerCase() && foldsTo(capitals, folded) ? capitals : folded;
}

/** Whether `text` folds to `folded` unit by unit. */
function foldsTo(text: string, folded: string): boolean {
  const units = text.split('');
  return (
    units.map((unit) => (isWord(unit) ? foldCase(unit) : unit)).join('') === folded &&
    text.length === folded.length
  );
}
