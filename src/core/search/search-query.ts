/**
 * What a user typed, as it is searched in normalized text (normalize-search-text.ts). Finding and highlighting read a
 * query by these rules.
 */
import { baseForms } from '../inflection.js';
import { normalizeSearchText } from './normalize-search-text.js';

/** Scripts that put no spaces between words. In a text of these, a word may begin at any character. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The least letters of a word that is also searched at the ends of words, and inside of them. Fewer are in too many. */
const [LEAST_END, LEAST_INSIDE] = [3, 4];
/** The least letters of a word that may be the beginning of a word in a definition. */
const LEAST_IN_DEFINITION = 3;
/** The least letters of a query that may be the beginning of a tag. One or two begin too many. */
const LEAST_OF_TAG = 3;

/** Words of a query, ready to be found in normalized text. */
export interface SearchQuery {
  /** The words as they stand, with the space before them: ` email auth`. */
  readonly phrase: string;
  /** Each word as it is found at the beginning of a word. */
  readonly patterns: readonly string[];
}

/** The words of `text`; empty if it has only signs. */
export function wordsOf(text: string): readonly string[] {
  return normalizeSearchText(text)
    .split(/[ \n]/)
    .filter((word) => word !== '');
}

export function queryOf(words: readonly string[]): SearchQuery {
  return { phrase: ` ${words.join(' ')}`, patterns: words.map(beginningOf) };
}

/**
 * The queries for the singular of the last word, which is searched as a whole word. A user who types "candidates" means
 * the term "candidate".
 */
export function singularsOf(words: readonly string[]): readonly SearchQuery[] {
  const last = words.at(-1) ?? '';
  return baseForms(last).map((base) => {
    const { phrase, patterns } = queryOf([...words.slice(0, -1), base]);
    return { phrase: `${phrase} `, patterns: [...patterns.slice(0, -1), `${beginningOf(base)} `] };
  });
}

/** `word` as it is found at the beginning of a word; in scripts without spaces between words, anywhere. */
export function beginningOf(word: string): string {
  return UNSPACED.test(word) ? word : ` ${word}`;
}

/** `word` as it is found at the end of a word, or at the beginning if it is too short for that. */
export function endOf(word: string): string {
  return word.length < LEAST_END ? beginningOf(word) : `${word} `;
}

/** `word` as it is found inside of words, or at their ends if it is too short for that. */
export function insideOf(word: string): string {
  return word.length < LEAST_INSIDE ? endOf(word) : word;
}

/** `word` as it is found in a definition: a short one only as a whole word, because many words begin with it. */
export function inDefinition(word: string): string {
  return word.length < LEAST_IN_DEFINITION && !UNSPACED.test(word) ? ` ${word} ` : beginningOf(word);
}

/** Where a word is looked for in a text, the likeliest first. */
export function placesOf(word: string): readonly string[] {
  const singulars = baseForms(word).map((base) => ` ${base} `);
  return [inDefinition(word), beginningOf(word), ...singulars, insideOf(word)];
}

/**
 * Finds the letters of a query as whole words, whatever spaces are between the letters: "tcpip" and "t cp ip" in
 * " tcp ip ".
 */
export function joined(words: readonly string[]): RegExp {
  const letters = [...words.join('')].map((letter) => letter.replace('+', '\\+'));
  return new RegExp(` ${letters.join(' ?')} `, 'u');
}

/** Whether a tag is the query, or begins with it. */
export function matchTag(tag: string, words: readonly string[]): 'equals' | 'starts' | undefined {
  const [own, { phrase }] = [normalizeSearchText(tag), queryOf(words)];
  if (own === `${phrase} `) return 'equals';
  return phrase.length > LEAST_OF_TAG && own.startsWith(phrase) ? 'starts' : undefined;
}
