/**
 * Guesses in which language the texts of a glossary are written. Called by `glossary check`, which compares it with what is stated,
 * and by the builder. Both load it with a dynamic import, because the statistics of the package are large. Pure.
 */
import { eld } from 'eld/extrasmall';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';

/** Enough to be sure, and read in a millisecond. */
const MOST_CHARACTERS = 4000;
/** Fewer letters than these may be of any language. */
const FEWEST_LETTERS = 20;

/** @returns the tag of the language of the definitions; `undefined` if they do not show it */
export function guessLanguage(entries: readonly Pick<Entry, 'definition'>[]): string | undefined {
  let text = '';
  for (const { definition } of entries) {
    text += `${plainText(definition)}\n`;
    if (text.length > MOST_CHARACTERS) break;
  }
  if ((text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return undefined;
  const found = eld.detect(text.slice(0, MOST_CHARACTERS));
  if (!found.isReliable()) return undefined;
  // The words of the interface are those of Bokmål.
  return found.language === 'no' ? 'nb' : found.language;
}
