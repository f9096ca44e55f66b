/**
 * The data of an index: the entries of a glossary in alphabetical order, addressed by position. `Listing` is
 * an interface with two implementations: listingOf sorts a parsed glossary, and line-bundle.ts reads 100,000
 * entries line by line, so that the first letter can be shown before the rest is parsed. Used by templates,
 * `<glossary-index>` and its search.
 */
import type { Glossary } from '../glossary.js';
import { groupByLetter } from './alphabet.js';
import type { Entry } from '../schema.js';

/** A letter and the positions of its entries: from `start` up to, but not including, `end`. */
export interface ListedLetter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

export interface Listing {
  /** The number of entries. */
  readonly size: number;
  /** All letters of the alphabet in order, including letters without entries. */
  readonly letters: readonly ListedLetter[];
  /** The number of entries with each tag, largest first. */
  readonly tags: ReadonlyMap<string, number>;
  /** The glossary of the entries. A large one is parsed when one of its entries is requested. */
  readonly glossary: Glossary;
  /**
   * The entries from position `start` up to, but not including, `end`.
   *
   * @throws {Error} when the entries are not valid, or fewer than `size` announced
   */
  entries(start: number, end: number): readonly Entry[];
  /** The URL of the entry's own page; `undefined` if it has none. */
  hrefOf(entry: Entry): string | undefined;
  /** The position of the entry with this id; -1 if it is not listed. */
  positionOf(id: string): number;
  /** The listing of the entries with `tag` only. */
  withTag(tag: string): Listing;
}

/**
 * Lists the entries of `glossary` from A to Z; with `tag`, only the entries that have it.
 *
 * @param entries the entries to list. Default: all of the glossary
 */
export function listingOf(
  glossary: Glossary,
  tag?: string,
  entries: readonly Entry[] = glossary.entries,
): Listing {
  const listed = entries.filter(({ tags }) => tag === undefined || tags?.includes(tag));
  const groups = groupByLetter(listed, glossary.lang);
  const sorted = groups.flatMap(({ entries }) => entries);
  let start = 0;
  return {
    size: sorted.length,
    letters: groups.map(({ letter, entries }) => ({ letter, start, end: (start += entries.length) })),
    tags: countTags(sorted),
    glossary,
    entries: (from, to) => sorted.slice(from, to),
    hrefOf: (entry) => glossary.urlOf(entry),
    positionOf: (id) => sorted.findIndex((entry) => entry.id === id),
    withTag: (other) => listingOf(glossary, other, sorted),
  };
}

/** Counts how many of `entries` have each tag. Sorted by count, largest first, then by tag in code units. */
export function countTags(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of entries)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Map(
    [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1)),
  );
}
