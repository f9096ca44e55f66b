/**
 * Reports names that are common words, such as "state" or "host": texts often mean something else by them, and get wrong
 * links. An entry that says when its names are meant, or that they always are, is left alone. commands/common-words.ts
 * reads the words of the language.
 */
import { fold, isAcronym } from '../../core/fold.js';
import type { Problem } from '../problems.js';
import type { Lint } from './lint.js';
import { claimsOf } from './surfaces.js';

/** @param words the common words of the language of the glossary, folded */
export function commonWords(words: ReadonlySet<string>): Lint {
  return (glossary, locate) =>
    claimsOf(glossary).flatMap(({ entry, surface, path }): readonly Problem[] => {
      const { near, exclude, auto, caseSensitive } = entry.match ?? {};
      const isDecided = [near, exclude, auto].some((value) => value !== undefined) || caseSensitive === true;
      if (isDecided || isAcronym(surface) || !words.has(fold(surface))) return [];
      return [
        {
          ...locate(path),
          severity: 'warning',
          rule: 'common-word',
          message: `"${surface}" is a common word, so texts that mean something else by it get links, too.`,
          advice:
            'Say in "match" when it is meant: words that stand near it (near), phrases to leave alone (exclude), its capitals (caseSensitive: true), never (auto: false) or always (auto: true). In a table, "match.near" is a column.',
        },
      ];
    });
}
