/**
 * The endings that a word may have beyond a term: English plurals and possessives ("webhooks", "API's", "companies"), and
 * Korean particles ("컨테이너를"). One rule for the matcher, which takes endings off the words of a text, and for look-up
 * (glossary.ts), which takes them off a text that is marked as a term. An entry opts out with `match.inflect: false`.
 */
import { LONGEST_PARTICLE, PARTICLES } from './korean-particles.js';

/** The least UTF-16 code units of a base. Shorter ones are more often another word: "as" is not the plural of "a". */
export const SHORTEST_BASE = 2;
/** The first Hangul syllable: what a word with a Korean particle ends with has this code unit or a higher one. */
export const FIRST_SYLLABLE = 0xac00;

/** The end of a stem with an English ending, in running text, which may be in any language: "cafés" is left alone. */
const IN_TEXT = /[a-z\d]$/;
/** The same in a text that is marked as a term: there the author says that "cafés" is one. */
export const MARKED = /\S$/;

/**
 * The base forms that `word` may stand for, the likeliest first; empty if it has no ending.
 *
 * @param word folded (see fold.ts), possibly with other words before it
 * @param stemEnd how a stem ends before a plain English ending: {@link MARKED} for a text that is marked as a term
 */
export function baseForms(word: string, stemEnd = IN_TEXT): readonly string[] {
  const forms: string[] = [];
  const takeOff = (ending: string, stemEnd: RegExp, y = '') => {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stemEnd.test(stem) && stem.length + y.length >= SHORTEST_BASE)
      forms.push(stem + y);
  };
  takeOff("'s", stemEnd);
  if (!/[s']s$/.test(word)) takeOff('s', stemEnd);
  takeOff('es', /(?:[osxz]|[cs]h)$/);
  takeOff('ies', /[b-df-hj-np-tv-z]$/, 'y');
  for (let length = 1; length <= LONGEST_PARTICLE; length++) {
    const particle = word.slice(-length);
    if (PARTICLES.has(particle)) takeOff(particle, /[\p{sc=Hang}\p{sc=Latn}\p{Nd}]$/u);
  }
  return forms;
}

/** A possessive of a plural without its ending ("webhooks'", "webhooks's"), or `text` itself. */
export function withoutPossessive(text: string): string {
  return text.replace(/(?<=s)'s?$/i, '');
}
