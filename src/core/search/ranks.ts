/**
 * Why an entry is found: the order of the results. Lower ranks come first; entries of the same rank keep the order of
 * the index. Used by index-search.ts and name-search.ts. The names of an entry are its term, and of a term in two parts,
 * as "Advisory opinion (AO)", each part; its aliases are all other names (entry-names.ts).
 */
export interface NameRanks {
  /** The query is the name. */
  readonly equals: number;
  /** It is the singular or plural of the name. */
  readonly inflected: number;
  /** The name begins with the query. */
  readonly starts: number;
  /** Words of the name begin with the words of the query, in any order. */
  readonly words: number;
  /** Words of the name end with them: "mail" in "email". */
  readonly ends: number;
  /** Words of the name have them inside. */
  readonly insides: number;
}

export const NAME: NameRanks = { equals: 1, inflected: 2, starts: 3, words: 5, ends: 8, insides: 10 };
/** A name that matches the singular of the query. If it is longer than that, what was typed comes first. */
export const SINGULAR: NameRanks = { ...NAME, equals: NAME.inflected, starts: 6, words: 6 };
export const ALIAS: NameRanks = { equals: 4, inflected: 4, starts: 7, words: 9, ends: 11, insides: 11 };
/** A tag is the query, or begins with it. */
export const TAG = { equals: 12, starts: 13 } as const;
/** Each word of the query begins a word of the names, the tags or the definition. */
export const DEFINITION = 14;
