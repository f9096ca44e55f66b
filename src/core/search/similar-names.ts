/**
 * Corrects a query with typing errors: finds the words of names that are most like its words. Called by name-search.ts
 * when nothing matches the query as it was typed.
 */
import type { NameLines } from './name-lines.js';
import { comparisonWith, mostErrors, type Comparison } from './typing-errors.js';

/** If more corrections are equally near, none of them is likely to be what was meant. */
const MAX_CORRECTIONS = 5;

type Words = readonly string[];

/**
 * Returns the corrections of `words` with the fewest errors, each as words that stand in one name; empty if no name is
 * near. If no name has words like these, their spaces may also stand elsewhere, besides at most one error.
 */
export function corrections(words: Words, lines: NameLines): readonly Words[] {
  const found = nearest(words, words.map(mostErrors), lines, wordsLike);
  const letters = words.join('');
  return found.length > 0 ? found : nearest([letters], [Math.min(1, mostErrors(letters))], lines, lineLike);
}

/** Words of a line, and how many errors are in the words that were typed instead. */
interface Correction {
  readonly words: Words;
  readonly errors: number;
}

/** @param most how many errors each of `words` may have */
function nearest(
  words: Words,
  most: readonly number[],
  lines: NameLines,
  compare: (line: string, comparisons: readonly Comparison[]) => Correction | undefined,
): readonly Words[] {
  const comparisons = words.map((word, index) => comparisonWith(word, most[index]));
  let least = most.reduce((sum, errors) => sum + errors, 0);
  if (least === 0) return [];
  const found = new Map<string, Words>();
  lines.forEachLike(words.join(''), least, (line) => {
    const correction = compare(line, comparisons);
    if (correction === undefined || correction.errors > least) return;
    if (correction.errors < least) found.clear();
    least = correction.errors;
    found.set(correction.words.join(' '), correction.words);
  });
  return found.size > MAX_CORRECTIONS ? [] : [...found.values()];
}

/** For each word that was typed, the beginning of a word of `line` that is most like it. */
function wordsLike(line: string, comparisons: readonly Comparison[]): Correction | undefined {
  const words: string[] = [];
  let errors = 0;
  for (const compare of comparisons) {
    let best: Correction | undefined;
    for (let start = 1; start < line.length; start = line.indexOf(' ', start) + 1) {
      const likeness = compare(line, start, line.indexOf(' ', start));
      if (likeness === undefined || (best !== undefined && likeness.errors >= best.errors)) continue;
      best = { words: [line.slice(start, start + likeness.length)], errors: likeness.errors };
    }
    if (best === undefined) return undefined;
    words.push(...best.words);
    errors += best.errors;
  }
  return { words, errors };
}

/** All words of `line`, if it is like what was typed when neither has spaces. */
function lineLike(line: string, [compare]: readonly Comparison[]): Correction | undefined {
  const letters = line.replaceAll(' ', '');
  const likeness = compare?.(letters, 0, letters.length);
  return likeness && { words: line.trim().split(' '), errors: likeness.errors };
}
