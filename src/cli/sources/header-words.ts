/**
 * Finds the word that somebody meant who misspelt the name of a column: in a French table "Synonymes", not our "aliases". Called by
 * proposed-names.ts. Pure.
 */
import { nearestName } from '../../core/nearest-name.js';
import { ENTRY_FIELDS, FAQ_FIELDS, normalizeName, type Fields } from './field-names.js';
import { LANGUAGES, wordsIn } from './language-words.js';

const ENGLISH = 'en';

/** The names of all columns that a language has words for, normalized. */
const wordsOf = new Map<string, ReadonlySet<string>>();

/**
 * The word for `field` that the column `name` is likely to mean: one of the language of the other columns, else one of any
 * language; where it is English, our name of the field.
 *
 * @param columns the names of all columns
 */
export function meantWord(name: string, field: string, fields: Fields, columns: readonly string[]): string {
  const { english = [], names = [] } = fields.get(field) ?? {};
  const language = languageOf(columns.filter((column) => column !== name));
  const known = language === undefined || language === ENGLISH ? [] : wordsIn(language, field);
  const word = nearestWord(name, known);
  if (word !== undefined) return inCaseOf(word, name);
  const isEnglish = language === ENGLISH && nearestWord(name, english) !== undefined;
  const nearest = nearestWord(name, names);
  if (isEnglish || nearest === undefined || english.includes(nearest)) return field;
  const written = LANGUAGES.flatMap((each) => wordsIn(each, field));
  return inCaseOf(written.find((each) => normalizeName(each) === nearest) ?? field, name);
}

function nearestWord(name: string, words: readonly string[]): string | undefined {
  const nearest = nearestName(normalizeName(name), words.map(normalizeName));
  return words.find((word) => normalizeName(word) === nearest);
}

/** The language that knows the most of `names`; of several, English, or the first. */
function languageOf(names: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const language of [ENGLISH, ...LANGUAGES]) {
    const words = allWords(language);
    const count = names.filter((name) => words.has(normalizeName(name))).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function allWords(language: string): ReadonlySet<string> {
  let words = wordsOf.get(language);
  if (words === undefined) {
    const fields = [ENTRY_FIELDS, FAQ_FIELDS].flatMap((each) => [...each]);
    words = new Set(
      fields.flatMap(([field, { english }]) =>
        language === ENGLISH ? english : wordsIn(language, field).map(normalizeName),
      ),
    );
    wordsOf.set(language, words);
  }
  return words;
}

/** `word` in capitals, with a capital or without one, as `name` is written. */
function inCaseOf(word: string, name: string): string {
  const [first = ''] = name;
  if (name.length > 1 && name === name.toUpperCase()) return word.toUpperCase();
  const [initial = '', ...rest] = first === first.toUpperCase() ? word : word.toLowerCase();
  return (first === first.toUpperCase() ? initial.toUpperCase() : initial) + rest.join('');
}
