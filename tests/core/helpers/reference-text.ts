// Reads a text for the reference matcher: as a list of characters, and the positions at which words may begin
// and end. Ignorable format characters are left out, a run of white space is one character, and a mark
// belongs to the character before it, even a symbol. Half-width voiced sound marks, and the vowels and finals
// of decomposed Korean, are letters in Unicode, but marks here, because the compatibility forms of fold.ts
// compose them.

/** One character of a text; `start` and `end` are offsets into the text as given. */
export interface Character {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** The compatibility form, in the original case. */
  readonly cased: string;
  readonly folded: string;
  readonly kind: 'word' | 'dictionary' | 'joiner' | 'other';
}

const MARK = /^[\p{M}\uff9e\uff9f]/u;
const KOREAN_END = /^[\u1160-\u11ff\ud7b0-\ud7fb]/;
/** Format characters, points of Hebrew, vowel signs and tatweel of Arabic. */
const IGNORABLE =
  /\p{Cf}|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]|\u0640/u;
/** Signs that are compared as those of a keyboard. */
const WORD = /^[\p{L}\p{N}]/u;
/** U+02BC, the apostrophe of Ukrainian. Since version 16, Unicode also assigns it to Thai. */
const DICTIONARY =
  /^(?=[\p{L}\p{N}])(?!\u02bc)[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
const JOINER = /^[-\u2010\u2011'\u2018\u2019\u201b_.@\\\u00b7\u05f3\u05f4]$/;
const SAME: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'‘’‛′'].map((sign) => [sign, "'"]),
  ...[...'“”„‟″'].map((sign) => [sign, '"']),
  ...[...'‐‑‒–'].map((sign) => [sign, '-']),
]);

/**
 * Of one code point: WebKit before 2026-07 takes half of a pair, or U+F800–FBFF, and what comes from U+FC00
 * on for one (https://bugs.webkit.org/show_bug.cgi?id=319651), so no Unicode expression of the reference sees
 * more at once.
 */
const firstOf = (raw: string) => String.fromCodePoint(raw.codePointAt(0)!);
export const lastOf = (raw: string) => [...raw].at(-1)!;

function kindOf(raw: string): Character['kind'] {
  const base = firstOf(raw);
  if (DICTIONARY.test(base)) return 'dictionary';
  if (WORD.test(base)) return 'word';
  return JOINER.test(raw) ? 'joiner' : 'other';
}

/** I and ı, İ and i are one letter each in Turkish. Greek letters lose all marks but the diaeresis. */
function fold(cased: string, isTurkic: boolean): string {
  if (isTurkic && /^[Iı]$/.test(cased)) return 'ı';
  if (isTurkic && cased === 'İ') return 'i';
  const folded = cased.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
  const parts = folded.normalize('NFD');
  if (!/^[α-ω]/.test(parts)) return folded;
  return parts.replace(/[\u0300\u0301\u0313\u0314\u0342\u0345]/g, '').normalize('NFC');
}

/**
 * A character whose parts do not fold one by one (ß, ẞ, Ϊ with another accent, all beyond U+FFFF) is written
 * out: in capitals if that is possible, so that MAẞE is MASSE, else in small letters.
 */
function inCase(cased: string, folded: string, isTurkic: boolean): string {
  const foldsToIt = (text: string) =>
    text.length === folded.length &&
    Array.from(text.split(''), (unit) => fold(unit, isTurkic)).join('') === folded;
  const capitals = folded.toUpperCase();
  if (foldsToIt(cased)) return cased;
  return cased !== cased.toLowerCase() && foldsToIt(capitals) ? capitals : folded;
}

export function charactersOf(text: string, isTurkic = false): Character[] {
  const rough: { raw: string; start: number; end: number }[] = [];
  let end = 0;
  for (const raw of text) {
    const start = end;
    end += raw.length;
    const last = rough.at(-1);
    if (IGNORABLE.test(raw)) {
      if (last && MARK.test(raw)) last.end = end;
      continue;
    }
    const goesOn = (rule: RegExp, before: RegExp) => rule.test(raw) && last && before.test(lastOf(last.raw));
    if (last && (MARK.test(raw) || goesOn(/^\s/, /^\s/) || goesOn(KOREAN_END, /\p{sc=Hang}/u)))
      Object.assign(last, { raw: last.raw + raw, end });
    else rough.push({ raw, start, end });
  }
  return rough.map((character) => {
    const { raw } = character;
    const kind = kindOf(raw);
    if (/^\s+$/.test(raw)) return { ...character, kind, cased: ' ', folded: ' ' };
    if (kind === 'joiner' || kind === 'other') {
      const same = SAME[raw] ?? raw.replace(/^\s+/, ' ');
      return { ...character, kind, cased: same, folded: same };
    }
    const compatible = [...raw.normalize('NFKC')].filter((char) => !IGNORABLE.test(char)).join('');
    const folded = fold(compatible, isTurkic);
    return { ...character, kind, cased: inCase(compatible, folded, isTurkic), folded };
  });
}

/** Includes scripts that put no spaces between words. */
export const isWord = (character: Character | undefined) =>
  character?.kind === 'word' || character?.kind === 'dictionary';

/**
 * For each character and the end of the text, whether a word may begin or end before it: not inside of a
 * word.
 */
export function boundariesOf(text: readonly Character[]): boolean[] {
  const is = (kind: Character['kind'], at: number) => text[at]?.kind === kind;
  const boundaries = Array.from({ length: text.length + 1 }, (_, at) => {
    if (is('dictionary', at - 1) && is('dictionary', at)) return false; // the segmenter decides below
    if (is('word', at - 1)) return !is('word', at) && !(is('joiner', at) && is('word', at + 1));
    return !(is('joiner', at - 1) && is('word', at - 2) && is('word', at));
  });
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  for (let from = 0; from < text.length; from++) {
    if (!is('dictionary', from)) continue;
    let to = from;
    while (is('dictionary', to)) to++;
    const run = text.slice(from, to);
    const starts = new Set(
      [...segmenter.segment(run.map(({ cased }) => cased).join(''))].map(({ index }) => index),
    );
    let offset = 0;
    run.forEach(({ cased }, index) => {
      if (starts.has(offset)) boundaries[from + index] = true;
      offset += cased.length;
    });
    from = to;
  }
  return boundaries;
}
