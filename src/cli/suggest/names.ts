/** When two spellings name the same candidate: in any case, with or without hyphens, in the singular or plural. Pure. */
import { fold } from '../../core/fold.js';

/** @param lang without region and script; only English plurals are known */
export function keyOf(name: string, lang: string): string {
  const words = fold(name).replace(/[-\s]+/g, ' ');
  // The S of "FTPS" is no plural.
  return lang === 'en' && !/\p{Lu}$/u.test(name) ? singularOf(words) : words;
}

/** "virtual machines" is "virtual machine". Of a word that only ends like a plural, the key is no word, and no harm. */
export function singularOf(words: string): string {
  return words
    .replace(/(?<=[b-df-hj-np-tv-z])ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=[^s'’u])s$/, '');
}
