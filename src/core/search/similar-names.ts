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
 * near. If no name has words like these, their spaces may also stand elsewhere.
 */
export function corrections(words: Words, lines: NameLines): readonly Words[] {
  const letters = [words.join('')];
  // More errors in a word are looked for last: that takes several times as long.
  const searches = [
    () => nearest(words, 1, lines, wordsLike),
    () => nearest(letters, 1, lines, lineLike),
    () => nearest(words, Infinity, lines, wordsLike),
  ];
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

/** Words of a line, and how many errors are in the words that were typed instead. */
interface Correction {
  readonly words: Words;
  readonly errors: number;
}

/** @param limit how many errors a word may have, if it is long enough for them */
function nearest(
  words: Words,
  limit: number,
  lines: NameLines,
  compare: (line: string, comparisons: readonly Comparison[]) => Correction | undefined,
): readonly Words[] {
  const mostOf = (word: string) => Math.min(limit, mostErrors(word));
  // A long word is the first to tell that a line is not like the query.
  const sorted = [...words].sort((one, other) => other.length - one.length);
  const [longest = ''] = sorted;
  if (mostOf(longest) === 0) return [];
  const comparisons = sorted.map((word) => comparisonWith(word, mostOf(word)));
  let least = Infinity;
  const found = new Map<string, Words>();
  lines.forEachLike([longest], mostOf(longest), (line) => {
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
    for (let start = 1, end; start < line.length; start = end + 1) {
      end = line.indexOf(' ', start);
      const likeness = compare(line, start, end);
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
