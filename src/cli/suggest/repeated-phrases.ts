/**
 * Finds what a site speaks of again and again: acronyms, names in capitals, and phrases of two to four words of which one at
 * least is no everyday word. Called by suggest.ts with all texts of the site; it only proposes, and count-uses.ts counts.
 */
import { fold } from '../../core/fold.js';
import { isShortForm } from './acronyms.js';
import { patternsOf } from './compiled-patterns.js';
import { isNameInCode } from './definitions.js';
import { tokensIn, type PhraseText, type Token } from './phrase-tokens.js';

export interface PhraseOptions {
  /** Of the texts, without region and script. */
  readonly lang: string;
  /** The common words of the language, folded, the most frequent first. */
  readonly words: readonly string[];
  /** How often a phrase must occur. */
  readonly least: number;
}

/** So many of the most frequent words are in every text, and at no end of a term. */
const EVERYWHERE = 400;
const MOST_WORDS = 4;
/** Acronyms that need no explanation, and words in capitals that are none. */
const KNOWN = new Set(
  'OK AM PM US USA UK EU UN TV PC FAQ NB PS ID NOT AND OR MUST NO YES NEW TODO BC AD KB MB GB TB'.split(' '),
);
/** Inside of a name in capitals: "Bank of England". */
const JOINING = /^(?:of|the|for|de|du|des|la|le|del|los|las|di|da|do|dos|van|von|der|für)$/;
/** Languages in which each noun has a capital, so that one capital says nothing. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Languages whose words change too much for a list of common words to know them. */
const INFLECTED: ReadonlySet<string> = new Set([
  'ar',
  'cs',
  'fi',
  'he',
  'hi',
  'hu',
  'ko',
  'pl',
  'ru',
  'tr',
  'uk',
  'ur',
]);
/** The phrases that occur often enough, each as most of the texts write it. */
export function repeatedPhrases(texts: readonly PhraseText[], options: PhraseOptions): readonly string[] {
  const finder = new PhraseFinder(options);
  for (const text of texts) finder.read(text);
  return finder.found();
}

class PhraseFinder {
  readonly #options: PhraseOptions;
  readonly #everywhere: ReadonlySet<string>;
  readonly #common: ReadonlySet<string>;
  readonly #hasCapitalNouns: boolean;
  /** By the folded phrase: how often each spelling occurs. */
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #small = new Set<string>();

  constructor(options: PhraseOptions) {
    this.#options = options;
    this.#everywhere = new Set(options.words.slice(0, EVERYWHERE));
    this.#common = new Set(options.words);
    this.#hasCapitalNouns = CAPITAL_NOUNS.has(options.lang);
  }

  read(text: PhraseText): void {
    const tokens = tokensIn(text);
    for (const [index, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) this.#small.add(fold(token.text));
      this.#readName(token);
      for (let length = 2; length <= MOST_WORDS; length++) {
        const words = tokens.slice(index, index + length);
        if (words.length < length || words.at(-1)?.isJoined !== true) break;
        if (this.#isPhrase(words) && this.#isNoun(words, tokens[index - 1], tokens[index + length]))
          this.#add(text.text.slice(token.start, words.at(-1)?.end));
      }
    }
  }

  found(): readonly string[] {
    return [...this.#spellings.values()]
      .filter((spellings) => sum(spellings) >= this.#options.least)
      .map(mostFrequent)
      .filter((text) => text.includes(' ') || isShortForm(text) || !this.#small.has(fold(text)));
  }

  #readName({ text, isFirst }: Token): void {
    const acronym = text.replace(/(?<=\p{Lu})s$/u, '');
    const isName = /^\p{Lu}\P{Lu}/u.test(text) && text.length > 3 && !isFirst && !this.#hasCapitalNouns;
    if (isNameInCode(text)) return;
    if (isShortForm(acronym)) {
      if (!KNOWN.has(acronym.replaceAll('.', '')) && !/^\d/.test(acronym)) this.#add(acronym);
    } else if (isName && this.#isRare(text)) this.#add(text);
  }

  #isPhrase(words: readonly Token[]): boolean {
    const [first, last] = [words[0] as Token, words.at(-1) as Token];
    if ([first, last].some(({ text }) => this.#everywhere.has(fold(text)) || text.length < 2)) return false;
    if (!/\p{L}{2}/u.test(last.text) || words.some(({ text }) => isNameInCode(text) || /^\d/.test(text)))
      return false;
    const small = words.filter(({ text }) => this.#everywhere.has(fold(text)));
    const names = words.filter(({ text }) => /^\p{Lu}/u.test(text));
    const isTitle =
      names.length + small.length === words.length &&
      small.every(({ text }) => JOINING.test(text)) &&
      !(first.isFirst && names.length === 2);
    if (isTitle && !this.#hasCapitalNouns) return true;
    const { notFirst } = patternsOf(this.#options.lang) ?? {};
    if (words.some(({ text }) => notFirst?.test(text) === true)) return false;
    if (small.length > 0 || this.#common.size === 0 || INFLECTED.has(this.#options.lang)) return false;
    // "Node.js versions" says no more than its words; "configuration drift" does.
    const rare = words.filter(({ text }) => this.#isRare(text));
    return rare.some((word) => !names.includes(word) || word.isFirst) || rare.length > 1;
  }

  /** Whether the words around do not show that one of the phrase is a verb: "to deploy containers", "Lit uses the". */
  #isNoun(words: readonly Token[], before: Token | undefined, after: Token | undefined): boolean {
    const { beforeVerb, afterVerb } = patternsOf(this.#options.lang) ?? {};
    const first = words[0] as Token;
    if (
      this.#options.lang === 'en' &&
      words.some(({ text }, index) => hasEndingOfVerb(text, index, words.length))
    )
      return false;
    const isVerb = first.isJoined && before !== undefined && beforeVerb?.test(before.text) === true;
    return !isVerb && !(after?.isJoined === true && afterVerb?.test(after.text) === true);
  }

  #isRare(word: string): boolean {
    const folded = fold(word);
    const bases = [
      folded,
      folded.replace(/s$/, ''),
      folded.replace(/(?:es|ed|ing)$/, ''),
      folded.replace(/(?:ed|ing|es)$/, 'e'),
      folded.replace(/ies$/, 'y'),
    ];
    return !/^\d/.test(folded) && !bases.some((base) => this.#common.has(base));
  }

  #add(text: string): void {
    const key = fold(text);
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    this.#spellings.set(key, spellings);
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
}

/** Whether an English word in a phrase of `length` words ends as verbs and adverbs do: "urging many voters", "system coupled". */
function hasEndingOfVerb(word: string, index: number, length: number): boolean {
  return index > 0
    ? /(?:ly|ed)$/.test(word)
    : /ly$/.test(word)
      ? length === 2
      : /ing$/.test(word) && length > 2;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** The spelling with most uses; of several, the one in small letters. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[text] = ['']] = [...spellings].sort(
    ([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? 1 : -1),
  );
  return text;
}
