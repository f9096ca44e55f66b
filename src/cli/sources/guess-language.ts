/**
 * Says in which languages the texts of a glossary may be written. Called by `glossary check`, which compares them with what is
 * stated, and by the builder. Both load it with a dynamic import, because the statistics of the package are large. Pure.
 */
import { francAll } from 'franc';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { FIELD_WORDS } from './field-words.js';

/** Characters that are enough; with more, languages that are alike are harder to tell apart. */
const SAMPLE = 500;
/** Fewer letters are no proof; a letter of Chinese or Japanese says as much as three. */
const LEAST = 60;
/** A text whose likeness to a language is so much of its greatest one may be in it: Spanish is like Galician. */
const LIKE = 0.9;
/** For others, the texts of a glossary are too short to be sure. */
const KNOWN: ReadonlySet<string> = new Set(['en', 'fi', 'hu', 'nb', 'ro', ...Object.keys(FIELD_WORDS)]);

/** Whether texts in the language with this tag would be recognized. */
export function isKnown(tag: string): boolean {
  return KNOWN.has(tag);
}

/** @returns tags of languages, the likeliest first, which is one that we know; empty if the definitions do not show it */
export function likelyLanguages(entries: readonly Pick<Entry, 'definition'>[]): readonly string[] {
  const texts = entries.map(({ definition }) => plainText(definition)).join(' ');
  const sample = texts.slice(0, SAMPLE);
  const isLong = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(sample)
    ? sample.length >= LEAST / 3
    : sample.length >= LEAST;
  if (!isLong) return [];
  const ranked = francAll(sample, { minLength: 1 }).map(([code, score]) => [tagOf(code), score] as const);
  const [likeliest, score] = ranked.find(([tag]) => KNOWN.has(tag)) ?? ['', 0];
  if (score < LIKE) return [];
  const alike = ranked.filter(([tag, other]) => tag !== likeliest && other > LIKE * score);
  return [likeliest, ...alike.map(([tag]) => tag)];
}

/** The shortest tag of a language, of its code with three letters. */
function tagOf(code: string): string {
  return new Intl.Locale(code).language;
}
