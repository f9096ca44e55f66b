/**
 * Reports names that are everyday words, such as "state" or "event": most texts mean something else by them, and get wrong
 * links. commands/common-words.ts reads the words of the language.
 */
import { fold, isAcronym } from '../../core/fold.js';
import type { Problem } from '../problems.js';
import type { Lint } from './lint.js';
import { claimsOf } from './surfaces.js';

/** @param words the most frequent words of the language of the glossary, folded */
export function commonWords(words: ReadonlySet<string>): Lint {
  return (glossary, locate) =>
    claimsOf(glossary).flatMap(({ entry, surface, path }): readonly Problem[] => {
      const { match = {} } = entry;
      const isLimited = match.near ?? match.exclude ?? (match.caseSensitive === true || match.auto === false);
      if (isLimited !== false || isAcronym(surface) || !words.has(fold(surface))) return [];
      return [
        {
          ...locate(path),
          severity: 'warning',
          rule: 'common-word',
          message: `"${surface}" is an everyday word, so texts that mean something else by it get links, too.`,
          advice:
            'Say in "match" when it is meant: words that stand near it (near), phrases to leave alone (exclude), its capitals (caseSensitive: true), or never (auto: false).',
        },
      ];
    });
}
