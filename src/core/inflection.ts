/**
 * The endings that a word may have beyond a term: English plurals and possessives ("webhooks", "API's", "companies"), and
 * Korean particles ("컨테이너를"). One rule for the matcher, which takes endings off the words of a text, and for look-up
 * (glossary.ts), which takes them off a text that is marked as a term. An entry opts out with `match.inflect: false`.
 */
import { LONGEST_PARTICLE, PARTICLES } from './korean-particles.js';

/** How to get from a word to its base. */
export interface Ending {
  /** How many UTF-16 code units to take off the end of the word. */
  readonly cut: number;
  /** Whether to put a y in their place. */
  readonly y: boolean;
}

/** The least code units of a stem. Shorter ones are more often another word: "as" is not the plural of "a". */
export const SHORTEST_STEM = 2;
/** The first Hangul syllable. Hardly any other letter has a higher code unit. */
export const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const TAKES_PARTICLE = /[\p{sc=Hang}\p{sc=Latn}\p{Nd}]/u;

const NONE: readonly Ending[] = [];
const S: readonly Ending[] = [{ cut: 1, y: false }];
const POSSESSIVE: readonly Ending[] = [{ cut: 2, y: false }];
const S_OR_ES: readonly Ending[] = [...S, ...POSSESSIVE];
const S_OR_IES: readonly Ending[] = [...S, { cut: 3, y: true }];

/** What is left of a word of running text, which may be in any language: "cafés" is left alone. */
const STEM = /.[a-z\d]$/;
/** What is left of a text that is marked as a term: the author says that "cafés" is one. */
const MARKED_STEM = /.[^\s'’]$/;

/**
 * The endings that `word` may have in a text.
 *
 * @param word folded (see fold.ts); the last word of several may stand behind others
 */
export function endingsOf(word: string, stem = STEM): readonly Ending[] {
  const last = word.charCodeAt(word.length - 1);
  if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) return koreanEndings(word);
  const endings = englishEndings(word);
  const [first] = endings;
  return first !== undefined && stem.test(word.slice(0, -first.cut)) ? endings : NONE;
}

/** The base forms that a text may stand for which is marked as a term, and folded. */
export function baseForms(text: string): readonly string[] {
  return endingsOf(text, MARKED_STEM).map(({ cut, y }) => text.slice(0, -cut) + (y ? 'y' : ''));
}

/** A possessive of a plural without its ending ("webhooks'", "webhooks's"), or `text` itself. */
export function withoutPossessive(text: string): string {
  return text.replace(/(?<=s)['’]s?$/i, '');
}

function englishEndings(word: string): readonly Ending[] {
  if (/['’]s$/.test(word)) return POSSESSIVE;
  if (/(?:.[osxz]|[cs]h)es$/.test(word)) return S_OR_ES;
  if (/[b-df-hj-np-tv-z]ies$/.test(word)) return S_OR_IES;
  return /[^s]s$/.test(word) ? S : NONE;
}

function koreanEndings(word: string): readonly Ending[] {
  const endings: Ending[] = [];
  for (let cut = 1; cut <= LONGEST_PARTICLE && word.length - cut >= SHORTEST_STEM; cut++)
    if (PARTICLES.has(word.slice(-cut)) && TAKES_PARTICLE.test(word.charAt(word.length - cut - 1)))
      endings.push({ cut, y: false });
  return endings;
}
