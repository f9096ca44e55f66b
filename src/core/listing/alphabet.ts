/**
 * The letters under which an index lists its entries, as a person who reads the language expects them.
 * Intl.Collator decides which letters a language has and how they are ordered: Swedish has Å, Ä and Ö after
 * Z, German lists Ä under A. Called by listing.ts and by `glossary pages`.
 */
import type { Entry } from '../schema.js';

/** A letter and its entries in order. A letter of the alphabet may have no entries. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** The group of entries that start with a digit or a symbol. It comes before all letters. */
export const SYMBOLS = '#';
/** The group of Japanese entries in kanji without a reading in `sortKey`. It comes after the kana. */
const KANJI = '漢字';

const A_TO_Z = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Further Latin capitals: in some languages letters of their own, in others variants of a letter. */
const OTHER_CAPITALS = [
  ...[...Array(0x17f - 0xc0).keys()]
    .map((i) => String.fromCharCode(0xc0 + i))
    .filter((letter) => /\p{Lu}/u.test(letter)),
  ...'ƠƯȘȚ',
];
/** Groups of two or three characters that count as one letter in some languages. */
const MULTIGRAPHS = 'CH CS DD DH DZ DZS DŽ FF GJ GY LJ LL LY NG NJ NY PH RH RR SH SZ TH TY XH ZH ZS'.split(
  ' ',
);
/** Every collation sorts this letter separately, but only the Icelandic alphabet contains it. */
const THORN = 'Þ';
/** COMBINING GRAPHEME JOINER: keeps its neighbours from counting as one letter; has no weight itself. */
const JOINER = '\u034f';
/** The first syllable in Pinyin order under each of `PINYIN_LETTERS`. No syllable begins with I, U or V. */
const PINYIN = [...'阿八嚓搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝'];
const PINYIN_LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];
const KANA_ROWS = [...'あかさたなはまやらわ'];
/** The initial consonants of Hangul in syllable order. A doubled consonant is listed under the single one. */
const HANGUL_INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
/** Code point of the first initial consonant in the canonical decomposition (NFD) of a syllable. */
const FIRST_INITIAL = 0x1100;
/** Languages that list a marked letter under the plain one, although collation separates them: آ, ا. */
const WITHOUT_MARKS = ['ar', 'ur'];

/**
 * Sorts `entries` and groups them by letter.
 *
 * @param lang BCP 47 tag of the entries' language. If it has an alphabet of a few dozen letters or signs, and
 *   at least one entry is listed under one of them, the result also has a group for each letter without
 *   entries.
 */
export function groupByLetter(entries: readonly Entry[], lang = 'en'): readonly LetterGroup[] {
  if (entries.length === 0) return [];
  const alphabet = new Alphabet(localeOf(lang));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = alphabet.letterOf(sortKeyOf(entry));
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  // If no entry uses the alphabet, the entries are in another language than `lang` says.
  const isUsed = alphabet.letters.some((letter) => groups.has(letter));
  const unused = alphabet.letters.filter((letter) => isUsed && !groups.has(letter));
  return [...groups, ...unused.map((letter) => [letter, []] as const)]
    .sort(([one], [other]) => alphabet.compareLetters(one, other))
    .map(([letter, group]) => ({
      letter,
      entries: [...group].sort((one, other) => alphabet.compareKeys(sortKeyOf(one), sortKeyOf(other))),
    }));
}

function sortKeyOf({ sortKey, term }: Entry): string {
  return (sortKey || term).trim();
}

/**
 * The locale for Intl of a language tag: English if the tag is malformed. Chinese is sorted by Pinyin, also
 * in regions whose default is the number of strokes.
 */
export function localeOf(lang: string): string {
  try {
    const locale = new Intl.Locale(lang.replaceAll('_', '-'));
    return locale.language === 'zh' ? 'zh-u-co-pinyin' : locale.toString();
  } catch {
    return 'en';
  }
}

/** The letters of one language and their order. */
class Alphabet {
  readonly #lang: string;
  readonly #order: Intl.Collator;
  /** Ignores case and accents: two texts are equal if they have the same letters. */
  readonly #base: Intl.Collator;
  readonly #latin: readonly string[];
  /**
   * Letters of other scripts that `letterOf` has returned, so that variants of one letter get the same group.
   */
  readonly #others: string[] = [];
  /**
   * Made for the first kana. A collator costs about 10 µs, so one for each entry would take most of the time.
   */
  #kanaBase: Intl.Collator | undefined;

  constructor(locale: string) {
    this.#lang = locale.split('-', 1)[0] as string;
    // With an unsupported locale, Intl.Collator would use the browser's language, and the order would vary
    // with it.
    const [supported = 'en'] = Intl.Collator.supportedLocalesOf(locale);
    this.#order = new Intl.Collator(supported, { numeric: true });
    this.#base = new Intl.Collator(supported, { sensitivity: 'base' });
    this.#latin = latinLetters(this.#lang, this.#order, this.#base);
  }

  /** Compares two sort keys. Entries with equal keys keep their order, because sorting is stable. */
  compareKeys(one: string, other: string): number {
    return this.#order.compare(one, other);
  }

  /** The letters of the language in no particular order; empty if this module does not know them. */
  get letters(): readonly string[] {
    const lettersByScript: Readonly<Record<string, readonly string[]>> = {
      Latn: this.#latin,
      Jpan: KANA_ROWS,
      Kore: [...new Set(HANGUL_INITIALS)],
      Hans: PINYIN_LETTERS,
      Hant: PINYIN_LETTERS,
    };
    return lettersByScript[new Intl.Locale(this.#lang).maximize().script ?? ''] ?? [];
  }

  compareLetters(one: string, other: string): number {
    return rankOf(one) - rankOf(other) || this.#order.compare(one, other);
  }

  /** The letter under which an entry with the sort key `key` is listed. */
  letterOf(key: string): string {
    const first = [...key.normalize('NFKC')][0] ?? '';
    if (!/\p{L}/u.test(first)) return SYMBOLS;
    if (/\p{Script=Latin}/u.test(first)) return lastUpTo(this.#latin, key, this.#base);
    if (/\p{Script=Hangul}/u.test(first)) return initialOf(first);
    if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(first)) return this.#kanaRowOf(first);
    if (/\p{Script=Han}/u.test(first)) return this.#letterOfHan(first);
    if (/\p{Script=Ethiopic}/u.test(first)) return ethiopicConsonantOf(first);
    // Thai and Lao write some vowels before the consonant that they follow in speech. Indexes go by the
    // consonant.
    return this.#letterOfOtherScript([...key.replace(/^[\u0e40-\u0e44\u0ec0-\u0ec4]/, '')][0] ?? first);
  }

  /** Small kana, voiced kana and katakana belong to the row of the plain hiragana. */
  #kanaRowOf(first: string): string {
    this.#kanaBase ??= new Intl.Collator('ja', { sensitivity: 'base' });
    return lastUpTo(KANA_ROWS, first.normalize('NFD').charAt(0), this.#kanaBase);
  }

  #letterOfHan(first: string): string {
    if (this.#lang === 'ja') return KANJI;
    if (this.#lang !== 'zh') return first;
    const syllable = lastUpTo(PINYIN, first, this.#base);
    return PINYIN_LETTERS[PINYIN.indexOf(syllable)] as string;
  }

  /**
   * The letter without its marks, unless the language counts the marked letter as another one: й is not и.
   */
  #letterOfOtherScript(first: string): string {
    const bare = first.normalize('NFD').charAt(0);
    const isBare = WITHOUT_MARKS.includes(this.#lang) || this.#base.compare(bare, first) === 0;
    const letter = isBare ? bare : first;
    // Georgian uses its capitals only for text that is set in capitals throughout.
    const shown = /\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase(this.#lang);
    const known = this.#others.find((other) => this.#base.compare(other, shown) === 0);
    if (known === undefined) this.#others.push(shown);
    return known ?? shown;
  }
}

/** A to Z and the further letters of the language, in its order. */
function latinLetters(lang: string, order: Intl.Collator, base: Intl.Collator): readonly string[] {
  const english = new Intl.Collator('en', { sensitivity: 'base' });
  // Estonian sorts Z before T; Lithuanian treats Y as a variant of I.
  const aToZ = sortDistinct(A_TO_Z, order, base);
  const isSeparate = (letter: string) => {
    if (letter === THORN) return lang === 'is';
    const plain = lastUpTo(A_TO_Z, letter, english);
    if (lastUpTo(aToZ, letter, base) !== plain) return true;
    return english.compare(letter, plain) === 0 && base.compare(letter, plain) !== 0;
  };
  const isOneLetter = (letters: string) => base.compare(letters, [...letters].join(JOINER)) !== 0;
  const further = [...OTHER_CAPITALS.filter(isSeparate), ...MULTIGRAPHS.filter(isOneLetter)];
  return sortDistinct([...A_TO_Z, ...further], order, base);
}

/** Sorts `letters` by `order`; of letters that are equal in `base`, only the first is kept. */
function sortDistinct(
  letters: readonly string[],
  order: Intl.Collator,
  base: Intl.Collator,
): readonly string[] {
  return [...letters]
    .sort(order.compare)
    .filter((letter, i, all) => i === 0 || base.compare(all[i - 1] as string, letter) !== 0);
}

/**
 * The last of the sorted `letters` that does not come after `key`; the first letter if all do. Binary search.
 */
function lastUpTo(letters: readonly string[], key: string, { compare }: Intl.Collator): string {
  let [low, high] = [0, letters.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (compare(letters[middle] as string, key) <= 0) low = middle;
    else high = middle;
  }
  return letters[low] as string;
}

function rankOf(letter: string): number {
  return letter === SYMBOLS ? -1 : letter === KANJI ? 1 : 0;
}

function initialOf(first: string): string {
  return HANGUL_INITIALS.charAt(first.normalize('NFD').charCodeAt(0) - FIRST_INITIAL) || first;
}

/** Unicode has eight code points for each Ethiopic consonant, one for each vowel. */
function ethiopicConsonantOf(first: string): string {
  return String.fromCodePoint((first.codePointAt(0) as number) & ~7);
}
