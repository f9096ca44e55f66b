/**
 * Guesses in which language a glossary is written, from its definitions. read-all.ts loads it, with the statistics of the
 * package, where no source says the language. Pure.
 */
import { eld } from 'eld/extrasmall';
import { plainText } from '../../../src/core/rich-text.js';
import type { Bundle } from '../../../src/core/schema.js';

/** Enough to be sure, and read in a millisecond. */
const MOST_CHARACTERS = 4000;
/** Fewer letters than these may be of any language. */
const FEWEST_LETTERS = 20;

/** @returns a language tag; `undefined` if the texts do not show it */
export function guessLanguage({ entries }: Bundle): string | undefined {
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
