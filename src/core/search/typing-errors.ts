/**
 * Compares a word that a user typed with words of a text: with how many typing errors is it the beginning of one? Called
 * by similar-names.ts.
 */

/** A word of so many letters may have one typing error, or two. In a shorter one, any error makes another word. */
const LETTERS = [3, 8];
/** The same where normalized text has several letters for one: a Korean syllable, a voiced kana. */
const COMPOSED_LETTERS = [3, 5, 10];
const COMPOSED = /[\u1100-\u11ff]|\u3099|\u309a/;
/** A word of so many letters may be the beginning of a longer one. Shorter ones would be like too many. */
const LEAST_BEGINNING = 5;

/** How many typing errors `word` may have. */
export function mostErrors(word: string): number {
  const letters = COMPOSED.test(word) ? COMPOSED_LETTERS : LETTERS;
  return letters.filter((least) => word.length >= least).length;
}

/** The beginning of a word that is most like what was typed. */
export interface Likeness {
  readonly errors: number;
  /** How many letters the beginning has. */
  readonly length: number;
}

/**
 * Compares what was typed with a word: the characters of `text` from `start` up to, but not including, `end`. Returns
 * `undefined` if there are too many errors.
 */
export type Comparison = (text: string, start: number, end: number) => Likeness | undefined;

/**
 * Makes the comparison for `typed`, with at most `most` errors. An error is a wrong letter, one too much or too few, or
 * two the wrong way round (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 */
export function comparisonWith(typed: string, most: number): Comparison {
  const isWhole = typed.length < LEAST_BEGINNING;
  const tooMany = most + 1;
  // A row holds the errors between the first i letters of `typed` and each beginning of the word. Beginnings that are
  // longer or shorter by more than `most` have too many errors, so they are left out.
  const rows = [0, 1, 2].map(() => new Uint16Array(typed.length + most + 2));
  const rowOf = (i: number) => rows[i % 3] as Uint16Array;
  return (text, start, end) => {
    const length = end - start;
    if (length < typed.length - most || (isWhole && length > typed.length + most)) return undefined;
    let row = rowOf(0);
    for (let j = 0; j <= tooMany; j++) row[j] = j;
    for (let i = 1; i <= typed.length; i++) {
      const [above, before] = [rowOf(i - 1), rowOf(i + 1)];
      row = rowOf(i);
      const [first, last] = [Math.max(1, i - most), Math.min(length, i + most)];
      row[first - 1] = first === 1 ? i : tooMany;
      row[last + 1] = tooMany;
      const letter = typed.charCodeAt(i - 1);
      let least = row[first - 1] as number;
      for (let j = first; j <= last; j++) {
        const other = text.charCodeAt(start + j - 1);
        let errors = (above[j - 1] as number) + (letter === other ? 0 : 1);
        errors = Math.min(errors, (above[j] as number) + 1, (row[j - 1] as number) + 1);
        const isSwapped =
          i > 1 && j > 1 && letter === text.charCodeAt(start + j - 2) && other === typed.charCodeAt(i - 2);
        if (isSwapped) errors = Math.min(errors, (before[j - 2] as number) + 1);
        row[j] = errors;
        least = Math.min(least, errors);
      }
      if (least > most) return undefined;
    }
    const [shortest, longest] = [typed.length - most, Math.min(length, typed.length + most)];
    let best = longest;
    if (!isWhole)
      for (let j = longest; j >= Math.max(1, shortest); j--)
        if ((row[j] as number) < (row[best] as number)) best = j;
    const errors = row[best] as number;
    return errors > most ? undefined : { errors, length: best };
  };
}
