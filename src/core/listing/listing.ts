/**
 * What an index shows: the entries of a glossary in the order of its letters, by position. An interface, because a glossary of
 * 100,000 entries is not to be made into objects before its first letter can be shown (entry-lines.ts). Asked by
 * templates and the index search.
 */
import { encodeId, type Glossary } from '../glossary.js';
import { groupByLetter } from './letters.js';
import type { Entry } from '../schema.js';

/** A letter, and the positions of the entries under it: `start` up to, not including, `end`. */
export interface ListedLetter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

export interface Listing {
  /** How many entries there are. */
  readonly size: number;
  /** All letters of the alphabet in its order, those without entries too. */
  readonly letters: readonly ListedLetter[];
  /** How many entries have each tag: by tag, those that most entries have first. */
  readonly tags: ReadonlyMap<string, number>;
  /** All of the glossary, for events; large ones make it when it is asked for something. */
  readonly glossary: Glossary;
  /**
   * The entries from position `start` up to, not including, `end`.
   *
   * @throws {Error} when the glossary is not what it said to be
   */
  entries(start: number, end: number): readonly Entry[];
  /** Where the entry is explained: its page, else `#id`. */
  hrefOf(entry: Entry): string;
}

/** The entries of `glossary`, or those with `tag`, from A to Z. */
export function listingOf(glossary: Glossary, tag?: string): Listing {
  const listed = glossary.entries.filter(({ tags }) => tag === undefined || tags?.includes(tag));
  const groups = groupByLetter(listed, glossary.lang);
  const sorted = groups.flatMap(({ entries }) => entries);
  let start = 0;
  return {
    size: sorted.length,
    letters: groups.map(({ letter, entries }) => ({ letter, start, end: (start += entries.length) })),
    tags: countTags(sorted),
    glossary,
    entries: (from, to) => sorted.slice(from, to),
    hrefOf: (entry) => hrefIn(glossary, entry),
  };
}

/** Where an entry of `glossary` is explained: its page, else the place in this page that has its id. */
export function hrefIn(glossary: Glossary, entry: Entry): string {
  return glossary.urlOf(entry) ?? `#${encodeId(entry.id)}`;
}

/** Tags with how many of `entries` have them, the most frequent first. */
export function countTags(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of entries)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Map(
    [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1)),
  );
}
