/**
 * Finds the name that somebody meant who wrote another one. Used for fields of configurations and of entries, and for what a
 * page names. Pure.
 */

/** A word with more typing errors is another word. */
const MOST_EDITS = 2;

/**
 * The one of `names` that is most like `name` but for case, hyphens and typing errors; `undefined` if none is like it.
 *
 * @param most the most typing errors
 */
export function nearestName(name: string, names: Iterable<string>, most = MOST_EDITS): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let fewest = Math.min(most, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const other = plain(candidate);
    // A glossary may have thousands of names; most are too short or too long.
    if (Math.abs(other.length - wanted.length) >= fewest) continue;
    const count = edits(wanted, other, fewest);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/**
 * How many letters must be inserted, removed, replaced or swapped with the next one to make `other` of `one`; `Infinity`, as soon
 * as it is sure that these are more than `most`.
 */
function edits(one: string, other: string, most: number): number {
  let before: number[] = []; // the row before the last
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    // Further from the diagonal are too many edits.
    const end = Math.min(other.length, row + most);
    let fewest = row;
    for (let column = Math.max(1, row - most); column <= end; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const count = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      );
      next[column] = count;
      if (count < fewest) fewest = count;
    }
    // A row has at most one edit more than the row before, so a swap over this row saves nothing.
    if (fewest > most) return Infinity;
    [before, last] = [last, next];
  }
  return at(last, other.length);
}
