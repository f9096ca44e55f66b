/**
 * The rules of a language as expressions, made of the data in languages.ts. The matcher takes them for the language of a
 * text, look-up (glossary.ts) for that of the glossary.
 */
import { ELIDED, TURKIC } from './languages.js';

export interface LanguageRules {
  /** The language, without region and script. */
  readonly base: string;
  /** At the start of a word: an elided word with its apostrophe. Sticky. */
  readonly elision?: RegExp;
  readonly isTurkic: boolean;
}

/**
 * The articles that Hebrew and Arabic write at the start of a word, with the conjunctions and prepositions before them; in
 * Hebrew a hyphen may join them to a word in Latin letters. The script tells the language.
 * Sources: Glinert, The Grammar of Modern Hebrew, ch. 8; Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7.
 */
const ARTICLE = /[ובהלכמש]{1,3}-|ו?(?:כש|מ|ש)?ה|[وف]?(?:[بك]?ال|لل)/y;
/** The first letter of Hebrew, and the last of Arabic: no article is written in others. */
const [FIRST_LETTER, LAST_LETTER] = [0x5d0, 0x64a];
/** The fewest letters of a word behind its article: shorter ones are more often another word. */
const SHORTEST_WORD = 2;

const compiled = new Map<string, LanguageRules>();

/** The rules of the language with the tag `lang`; those of every language if it is not known. */
export function rulesOf(lang = ''): LanguageRules {
  const base = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  let rules = compiled.get(base);
  if (rules === undefined) compiled.set(base, (rules = compile(base)));
  return rules;
}

function compile(base: string): LanguageRules {
  const rules = { base, isTurkic: TURKIC.includes(base) };
  if (!Object.hasOwn(ELIDED, base)) return rules;
  const words = (ELIDED[base] as string).replaceAll(' ', '|');
  return { ...rules, elision: new RegExp(`(?:${words})['’]`, 'iy') };
}

/**
 * Where in `text` the word starts that stands behind an article, which is written together with it from `start` on; `end`,
 * where both end, if there is no article.
 */
export function behindArticle(text: string, start: number, end: number, { elision }: LanguageRules): number {
  const first = text.charCodeAt(start);
  const mayBeArticle = first >= FIRST_LETTER && first <= LAST_LETTER;
  const article = mayBeArticle ? ARTICLE : elision;
  if (article === undefined) return end;
  article.lastIndex = start;
  const length = article.test(text) ? article.lastIndex - start : 0;
  return length > 0 && start + length + (mayBeArticle ? SHORTEST_WORD : 1) <= end ? start + length : end;
}
