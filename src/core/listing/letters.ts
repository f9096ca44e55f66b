/**
 * The letters under which an index lists the entries, as readers of the language expect them. What is a letter of its
 * own and in which order they come, the language's collation knows (Intl.Collator): Swedish has Å, Ä and Ö after Z,
 * German has Ä under A. Called by listings.
 */
import type { Entry } from '../schema.js';

/** A letter, and the entries under it in order; none where a letter of the alphabet has none. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Where digits and symbols stand: before all letters. */
export const SYMBOLS = '#';
/** Where a Japanese index lists kanji whose reading (`sortKey`) nobody gave: behind the kana. */
const KANJI = '漢字';

const A_TO_Z = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Other capitals of Latin scripts: some are letters of their own in some languages. */
const MARKED = [
  ...Array.from({ length: 0x17f - 0xc0 }, (_, i) => String.fromCharCode(0xc0 + i)).filter((letter) =>
    /\p{Lu}/u.test(letter),
  ),
  ...'ƠƯȘȚ',
];
/** Letters that are written with two or three. */
const COMPOUND = 'CH CS DD DH DZ DZS DŽ FF GJ GY LJ LL LY NG NJ NY PH RH RR SH SZ TH TY XH ZH ZS'.split(' ');
/** All collations sort it apart; only Icelandic has it in its alphabet. */
const THORN = 'Þ';
/** Stands between letters without weight, and keeps them from being read as one. */
const JOINER = '\u034f';
/** The first syllable in the order of Pinyin under each letter; none begins with I, U or V. */
const PINYIN = [...'阿八嚓搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝'];
const PINYIN_LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];
const KANA_ROWS = [...'あかさたなはまやらわ'];
/** The initial consonants of Hangul in the order of its syllables, the doubled under the single ones. */
const HANGUL_INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
/** Where the initial consonants stand in Unicode, which a syllable is decomposed into. */
const FIRST_INITIAL = 0x1100;
/** Languages that list a letter under its plain form even where they sort it apart: آ under ا. */
const WITHOUT_MARKS = ['ar', 'ur'];

/**
 * Sorts `entries` and puts each under its letter, between the other letters of the alphabet.
 *
 * @param lang the language that they are written in; of those with a few dozen letters or signs, all are listed
 */
export function groupByLetter(entries: readonly Entry[], lang = 'en'): readonly LetterGroup[] {
  if (entries.length === 0) return [];
  const letters = new Letters(localeOf(lang));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letters.of(sortKeyOf(entry));
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  // An alphabet in which nothing is written is that of another language.
  const isUsed = letters.alphabet.some((letter) => groups.has(letter));
  const others = letters.alphabet.filter((letter) => isUsed && !groups.has(letter));
  return [...groups, ...others.map((letter) => [letter, []] as const)]
    .sort(([one], [other]) => letters.compare(one, other))
    .map(([letter, group]) => ({
      letter,
      entries: [...group].sort((one, other) => letters.compareKeys(sortKeyOf(one), sortKeyOf(other))),
    }));
}

function sortKeyOf({ sortKey, term }: Entry): string {
  return (sortKey || term).trim();
}

/** A tag that is no tag is English; and Chinese is sorted by sound, also where strokes are the default. */
export function localeOf(lang: string): string {
  try {
    const locale = new Intl.Locale(lang.replaceAll('_', '-'));
    return locale.language === 'zh' ? 'zh-u-co-pinyin' : locale.toString();
  } catch {
    return 'en';
  }
}

class Letters {
  readonly #lang: string;
  readonly #order: Intl.Collator;
  readonly #base: Intl.Collator;
  readonly #latin: readonly string[];
  /** Made for the first kana. A collator costs about 10 µs, so one for each entry would take most of the time. */
  #kanaBase: Intl.Collator | undefined;
  /** Letters of other scripts that were met, so that what counts as one letter is listed as one. */
  readonly #others: string[] = [];

  constructor(locale: string) {
    this.#lang = locale.split('-', 1)[0] as string;
    // Otherwise languages that are not known were sorted by that of the browser: by each in another way.
    const [known = 'en'] = Intl.Collator.supportedLocalesOf(locale);
    this.#order = new Intl.Collator(known, { numeric: true });
    this.#base = new Intl.Collator(known, { sensitivity: 'base' });
    this.#latin = latinLetters(this.#lang, this.#order, this.#base);
  }

  /** Entries with the same reading stay as they were given. */
  compareKeys(one: string, other: string): number {
    return this.#order.compare(one, other);
  }

  /** The letters that readers expect, whether or not a term begins with them; empty where that is not known. */
  get alphabet(): readonly string[] {
    const alphabets: Readonly<Record<string, readonly string[]>> = {
      Latn: this.#latin,
      Jpan: KANA_ROWS,
      Kore: [...new Set(HANGUL_INITIALS)],
      Hans: PINYIN_LETTERS,
      Hant: PINYIN_LETTERS,
    };
    return alphabets[new Intl.Locale(this.#lang).maximize().script ?? ''] ?? [];
  }

  compare(one: string, other: string): number {
    return rankOf(one) - rankOf(other) || this.#order.compare(one, other);
  }

  /** The letter that `key` is listed under. */
  of(key: string): string {
    const first = [...key.normalize('NFKC')][0] ?? '';
    if (!/\p{L}/u.test(first)) return SYMBOLS;
    if (/\p{Script=Latin}/u.test(first)) return lastUpTo(this.#latin, key, this.#base);
    if (/\p{Script=Hangul}/u.test(first)) return initialOf(first);
    if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(first)) return this.#kanaRowOf(first);
    if (/\p{Script=Han}/u.test(first)) return this.#ofHan(first);
    if (/\p{Script=Ethiopic}/u.test(first)) return ethiopicConsonantOf(first);
    // Thai and Lao write some vowels before the consonant that they follow, and under which they are listed.
    return this.#ofOther([...key.replace(/^[\u0e40-\u0e44\u0ec0-\u0ec4]/, '')][0] ?? first);
  }

  /** Small kana, voiced kana and katakana are in the row of what they come from. */
  #kanaRowOf(first: string): string {
    this.#kanaBase ??= new Intl.Collator('ja', { sensitivity: 'base' });
    return lastUpTo(KANA_ROWS, first.normalize('NFD').charAt(0), this.#kanaBase);
  }

  #ofHan(first: string): string {
    if (this.#lang === 'ja') return KANJI;
    if (this.#lang !== 'zh') return first;
    const syllable = lastUpTo(PINYIN, first, this.#base);
    return PINYIN_LETTERS[PINYIN.indexOf(syllable)] as string;
  }

  /** The letter without its marks, unless they make it another letter: й is not и. */
  #ofOther(first: string): string {
    const bare = first.normalize('NFD').charAt(0);
    const isBare = WITHOUT_MARKS.includes(this.#lang) || this.#base.compare(bare, first) === 0;
    const letter = isBare ? bare : first;
    // The capitals of Georgian are for lines in capitals only.
    const shown = /\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase(this.#lang);
    const known = this.#others.find((other) => this.#base.compare(other, shown) === 0);
    if (known === undefined) this.#others.push(shown);
    return known ?? shown;
  }
}

/** A to Z and what else the language has, in its order. */
function latinLetters(lang: string, order: Intl.Collator, base: Intl.Collator): readonly string[] {
  const english = new Intl.Collator('en', { sensitivity: 'base' });
  // Estonian has Z before T; to Lithuanian, Y is a kind of I.
  const ordered = inOrder(A_TO_Z, order, base);
  const isOwn = (letter: string) => {
    if (letter === THORN) return lang === 'is';
    const usual = lastUpTo(A_TO_Z, letter, english);
    if (lastUpTo(ordered, letter, base) !== usual) return true;
    return english.compare(letter, usual) === 0 && base.compare(letter, usual) !== 0;
  };
  const isOne = (letter: string) => base.compare(letter, [...letter].join(JOINER)) !== 0;
  return inOrder([...A_TO_Z, ...MARKED.filter(isOwn), ...COMPOUND.filter(isOne)], order, base);
}

/** Sorted, and of those that count as one letter, the first. */
function inOrder(letters: readonly string[], order: Intl.Collator, base: Intl.Collator): readonly string[] {
  return [...letters]
    .sort(order.compare)
    .filter((letter, i, all) => i === 0 || base.compare(all[i - 1] as string, letter) !== 0);
}

/** The last of `letters`, which are in order, that does not come after `key`; the first when all do. */
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

/** The vowels of each consonant stand side by side in Unicode, eight places a consonant. */
function ethiopicConsonantOf(first: string): string {
  return String.fromCodePoint((first.codePointAt(0) as number) & ~7);
}
