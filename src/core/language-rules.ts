/**
 * The rules of a language as expressions, made of the data in languages.ts. The matcher takes them for the language of a
 * text, look-up (glossary.ts) for that of the glossary.
 */
import { LANGUAGES, type LanguageRow } from './languages.js';

export interface LanguageRules {
  /** At the start of a word: an elided word with its apostrophe. Sticky. */
  readonly elision?: RegExp;
  /** Behind a word: what makes it the first half of a gender-neutral one. Sticky. */
  readonly genderEnding?: RegExp;
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

const NO_RULES: LanguageRules = { isTurkic: false };
const compiled = new Map<string, LanguageRules>();

/** The rules of the language with the tag `lang`; those of every language if it is not known. */
export function rulesOf(lang = ''): LanguageRules {
  const base = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  if (!Object.hasOwn(LANGUAGES, base)) return NO_RULES;
  let rules = compiled.get(base);
  if (rules === undefined) compiled.set(base, (rules = compile(LANGUAGES[base] as LanguageRow)));
  return rules;
}

function compile({ elided, genderEndings, isTurkic }: LanguageRow): LanguageRules {
  return {
    isTurkic: isTurkic === true,
    ...(elided && { elision: new RegExp(`(?:${alternatives(elided)})['’]`, 'iy') }),
    ...(genderEndings && {
      genderEnding: new RegExp(
        `(?:[:*_·•⋅!'’.@-]|/-?|[(（]-?)(?:${alternatives(genderEndings)})(?![\\p{L}\\p{N}])`,
        'iuy',
      ),
    }),
  };
}

function alternatives(words: string): string {
  return words.replaceAll(' ', '|');
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
