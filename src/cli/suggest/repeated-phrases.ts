/**
 * Finds what a site speaks of again and again: names in capitals, and phrases of two to four words of which one at least is no
 * everyday word. Called by suggest.ts with all blocks of the site; it only proposes, and candidates.ts counts.
 */
import { fold } from '../../core/fold.js';
import { isShortForm } from './acronyms.js';

export interface PhraseText {
  readonly text: string;
  /** The parts of the text that no phrase may touch: code, what a glossary explains. */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

export interface PhraseOptions {
  /** The common words of the language, folded, the most frequent first. */
  readonly words: readonly string[];
  /** How often a phrase must occur. */
  readonly least: number;
  /** Whether the language writes its nouns with capitals, so that one capital says nothing. */
  readonly hasCapitalNouns: boolean;
}

/** So many of the most frequent words are in every text, and at no end of a term. */
const EVERYWHERE = 400;
const MOST_WORDS = 4;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&+/.-][\p{L}\p{N}]+)*/gu;
/** Acronyms that need no explanation, and words in capitals that are none. */
const KNOWN = new Set(
  'OK AM PM US USA UK EU UN TV PC FAQ NB PS ID NOT AND OR MUST NO YES NEW TODO BC AD'.split(' '),
);
/** Inside of a name in capitals: "Bank of England". */
const JOINING = /^(?:of|and|the|for|de|du|des|la|le|del|los|las|y|di|da|do|dos|van|von|der|und|für|&)$/;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether only a space stands between it and the token before. */
  readonly isJoined: boolean;
}

/** The phrases, as most of the texts write them. */
export function repeatedPhrases(texts: readonly PhraseText[], options: PhraseOptions): readonly string[] {
  const everywhere = new Set(options.words.slice(0, EVERYWHERE));
  const common = new Set(options.words);
  const found = new Map<string, Map<string, number>>();
  const lower = new Map<string, number>();
  const add = (text: string) => {
    const key = fold(text);
    const spellings = found.get(key) ?? new Map<string, number>();
    found.set(key, spellings);
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  };
  for (const phrase of texts) {
    const tokens = tokensIn(phrase);
    for (const [index, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) lower.set(fold(token.text), (lower.get(fold(token.text)) ?? 0) + 1);
      for (const text of phrasesFrom(tokens, index, { ...options, everywhere, common }, phrase.text))
        add(text);
    }
  }
  const isLower = (text: string) => (lower.get(fold(text)) ?? 0) > 0;
  return (
    [...found.values()]
      .filter((spellings) => sum(spellings) >= options.least)
      .map(mostFrequent)
      // A single word that is also written small is no name.
      .filter((text) => text.includes(' ') || !isLower(text))
  );
}

interface Rules extends PhraseOptions {
  readonly everywhere: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** The phrases that begin with the token at `index`. */
function* phrasesFrom(
  tokens: readonly Token[],
  index: number,
  rules: Rules,
  text: string,
): Generator<string> {
  const first = tokens[index] as Token;
  if (isShortForm(singular(first.text)) && !KNOWN.has(first.text)) yield singular(first.text);
  const { everywhere, common, hasCapitalNouns } = rules;
  if (everywhere.has(fold(first.text)) || first.text.length < 2) return;
  const isName = (token: Token) => /^\p{Lu}/u.test(token.text);
  if (
    isName(first) &&
    !first.isFirst &&
    !hasCapitalNouns &&
    !common.has(fold(first.text)) &&
    first.text.length > 3
  )
    yield first.text;
  for (let length = 2; length <= MOST_WORDS; length++) {
    const words = tokens.slice(index, index + length);
    const last = words.at(-1) as Token;
    if (words.length < length || !last.isJoined) return;
    if (everywhere.has(fold(last.text)) || last.text.length < 3 || !/\p{L}{2}/u.test(last.text)) continue;
    const inner = words.slice(1, -1);
    const phrase = text.slice(first.start, last.end);
    const small = inner.filter((word) => everywhere.has(fold(word.text)));
    const capitals = words.filter((word) => !small.includes(word));
    const isTitle =
      capitals.every(isName) &&
      small.every(({ text }) => JOINING.test(text)) &&
      !(first.isFirst && length === 2);
    if (isTitle && !hasCapitalNouns) yield phrase;
    else if (small.length === 0 && words.some((word) => isRare(word.text, common))) yield phrase;
  }
}

function isRare(word: string, common: ReadonlySet<string>): boolean {
  const folded = fold(word);
  return (
    !/^\d/.test(folded) &&
    ![
      folded,
      folded.replace(/s$/, ''),
      folded.replace(/(?:es|ed|ing)$/, ''),
      folded.replace(/(?:ed|ing|es)$/, 'e'),
      folded.replace(/ies$/, 'y'),
    ].some((form) => common.has(form))
  );
}

function singular(word: string): string {
  return word.replace(/(?<=\p{Lu})['’]?s$/u, '');
}

function tokensIn({ text, taken }: PhraseText): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const end = index + word.length;
    const before = tokens.at(-1);
    const between = text.slice(before?.end ?? 0, index);
    if (taken.some((part) => part.start < end && index < part.end)) continue;
    const isFirst = before === undefined || /[.!?:;"“”„(•–—]\s*$/.test(between);
    tokens.push({
      text: word,
      start: index,
      end,
      isFirst,
      isJoined: before !== undefined && between === ' ',
    });
  }
  return tokens;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** The spelling with most uses; of several, the one that comes first in the alphabet of code units, small letters last. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[text] = ['']] = [...spellings].sort(
    ([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? 1 : -1),
  );
  return text;
}
