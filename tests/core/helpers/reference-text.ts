// A text as the reference matcher reads it: a row of characters, and the places where words may begin and end.
// Ignorable format characters are left out, a run of white space is one character, and a mark belongs to the character
// before it, also where that is a symbol. The voiced sound marks of half width and the vowels and finals of decomposed
// Korean are letters to Unicode, but marks here, because compatibility forms compose them.

/** One character of a text; `start` and `end` are offsets into the text as given. */
export interface Character {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** In its compatibility form, but in its case. */
  readonly cased: string;
  readonly folded: string;
  readonly kind: 'word' | 'dictionary' | 'joiner' | 'other';
}

const MARK = /^[\p{M}\uff9e\uff9f]/u;
const KOREAN_END = /^[\u1160-\u11ff\ud7b0-\ud7fb]/;
const IGNORABLE = /(?!\u200b)\p{Cf}/u;
const WORD = /^[\p{L}\p{N}]/u;
/** U+02BC, the apostrophe of Ukrainian, is a letter that Thai may use too, says Unicode since version 16. */
const DICTIONARY =
  /^(?=[\p{L}\p{N}])(?!\u02bc)[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
const JOINER = /^[-\u2010\u2011'\u2019_.@\\\u00b7\u05f3\u05f4]$/;
const SAME: Readonly<Record<string, string>> = { '\u2019': "'", '\u2010': '-', '\u2011': '-' };

/**
 * Of one code point: WebKit before 2026-07 takes half of a pair, or U+F800–FBFF, and what comes from U+FC00 on for one
 * (https://bugs.webkit.org/show_bug.cgi?id=319651), so no Unicode expression of the reference sees more at once.
 */
const firstOf = (raw: string) => String.fromCodePoint(raw.codePointAt(0)!);
export const lastOf = (raw: string) => [...raw].at(-1)!;

function kindOf(raw: string): Character['kind'] {
  const base = firstOf(raw);
  if (DICTIONARY.test(base)) return 'dictionary';
  if (WORD.test(base)) return 'word';
  return JOINER.test(raw) ? 'joiner' : 'other';
}

function fold(cased: string): string {
  const folded = cased.toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('ς', 'σ').normalize('NFC');
}

/**
 * A character whose parts do not fold one by one (ß, ẞ, Ϊ with another accent, all beyond U+FFFF) is written out: in
 * capitals if that is possible, so that MAẞE is MASSE, else in small letters.
 */
function inCase(cased: string, folded: string): string {
  const foldsToIt = (text: string) =>
    text.length === folded.length && Array.from(text.split(''), fold).join('') === folded;
  const capitals = folded.toUpperCase();
  if (foldsToIt(cased)) return cased;
  return cased !== cased.toLowerCase() && foldsToIt(capitals) ? capitals : folded;
}

export function charactersOf(text: string): Character[] {
  const rough: { raw: string; start: number; end: number }[] = [];
  let end = 0;
  for (const raw of text) {
    const start = end;
    end += raw.length;
    if (IGNORABLE.test(raw)) continue;
    const last = rough.at(-1);
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
    const folded = fold(raw.normalize('NFKC'));
    return { ...character, kind, cased: inCase(raw.normalize('NFKC'), folded), folded };
  });
}

/** Also of scripts that write without spaces. */
export const isWord = (character: Character | undefined) =>
  character?.kind === 'word' || character?.kind === 'dictionary';

/** Whether a word may begin or end before each character (and after the last): true unless that cuts a word. */
export function boundariesOf(text: readonly Character[]): boolean[] {
  const is = (kind: Character['kind'], at: number) => text[at]?.kind === kind;
  const boundaries = Array.from({ length: text.length + 1 }, (_, at) => {
    if (is('dictionary', at - 1) && is('dictionary', at)) return false; // the segmenter says, below
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
