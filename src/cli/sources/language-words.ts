/** The words of all languages for our fields, of entries and of questions. Used by field-names.ts and header-words.ts. Pure. */
import { FIELD_WORDS } from './field-words.js';
import { QUESTION_WORDS } from './question-words.js';

/** All but English, whose names are in field-names.ts. */
export const LANGUAGES: readonly string[] = Object.keys({ ...FIELD_WORDS, ...QUESTION_WORDS });

/** The words for `field`, as people write them; those for tags stand for the topics of questions, too. */
export function wordsIn(language: string, field: string): readonly string[] {
  const name = field === 'topics' ? 'tags' : field;
  const rows = [FIELD_WORDS[language], QUESTION_WORDS[language]];
  return rows.flatMap((row) => row?.[name]?.split(/,\s*/) ?? []);
}
