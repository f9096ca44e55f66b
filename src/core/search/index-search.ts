/**
 * The search of an index: finds entries by their names (term-search.ts), then by their definitions, and if
 * neither matches, entries with similar names (similar-terms.ts). Used by elements/index/index-finder.ts,
 * which loads it when a user first focuses the search box. Knows nothing of the page.
 */
import type { Listing } from '../listing/listing.js';
import { plainText } from '../rich-text.js';
import type { Entry } from '../schema.js';
import { normalizeSearchText } from './normalize-search-text.js';
import { SimilarTerms, type Hit } from './similar-terms.js';
import { TermSearch, type TermMatches } from './term-search.js';

export interface SearchResults {
  /** The best hits, in order. */
  readonly hits: readonly Hit[];
  /** The number of all hits. */
  readonly count: number;
  /** Whether nothing matches the query, and `hits` are similar terms. */
  readonly isSimilar: boolean;
}

/** `prepare` adds this many entries at a time, which takes about 3 ms. */
const ENTRIES_PER_STEP = 250;

export class IndexSearch {
  readonly #listing: Listing;
  readonly #terms: TermSearch;
  /** `undefined` for a split glossary, whose index has no definitions. */
  readonly #definitions: TermSearch | undefined;
  readonly #similar: SimilarTerms;
  /** The positions of the entries with each tag, ascending. */
  readonly #positionsByTag = new Map<string, number[]>();
  #addedCount = 0;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#terms = new TermSearch(listing.size);
    this.#similar = new SimilarTerms(this.#terms);
    if (listing.entries(0, 1)[0]?.part === undefined) this.#definitions = new TermSearch(listing.size);
  }

  /** Does the next part of the preparation. Call `search` only after it has returned `false`. */
  prepare(): boolean {
    if (this.#addedCount === this.#listing.size)
      return this.#terms.prepare() || this.#definitions?.prepare() === true || this.#similar.prepare();
    const entries = this.#listing.entries(this.#addedCount, this.#addedCount + ENTRIES_PER_STEP);
    this.#terms.add(entries.map(namesOf));
    // With the names, so that one word of a query may match a name, and another the definition.
    this.#definitions?.add(
      entries.map((entry) => [[...namesOf(entry), plainText(entry.definition)].join(' ')]),
    );
    entries.forEach(({ tags }, index) => {
      for (const tag of new Set(tags)) {
        const positions = this.#positionsByTag.get(tag);
        if (positions === undefined) this.#positionsByTag.set(tag, [this.#addedCount + index]);
        else positions.push(this.#addedCount + index);
      }
    });
    this.#addedCount += entries.length;
    return true;
  }

  /**
   * Finds the entries that match `text` and have all of `tags`.
   *
   * @param text what the user typed; if it has no words, all entries with `tags` match
   * @param limit the largest number of hits to return
   */
  search(text: string, tags: readonly string[], limit: number): SearchResults {
    const allowed = this.#withTags(tags);
    if (normalizeSearchText(text).trim() === '' && allowed !== undefined)
      return toResults([...allowed], allowed.size, '', limit);
    const most = allowed === undefined && this.#definitions === undefined ? limit : this.#listing.size;
    const terms = keepAllowed(this.#terms.find(text, most), allowed);
    const inTerms = new Set(terms.positions);
    const definitions = keepAllowed(this.#definitions?.find(text, most) ?? NONE, allowed);
    const others = definitions.positions.filter((position) => !inTerms.has(position));
    const count = terms.count + others.length;
    if (count === 0) return this.#findSimilar(text, allowed, limit);
    return toResults([...terms.positions, ...others], count, text, limit);
  }

  /** Counts the entries that match `text` and `tags`, by tag. */
  countTags(text: string, tags: readonly string[]): ReadonlyMap<string, number> {
    if (text.trim() === '' && tags.length === 0) return this.#listing.tags;
    const { hits, isSimilar } = this.search(text, tags, this.#listing.size);
    const found = new Set(isSimilar ? [] : hits.map(({ position }) => position));
    return new Map(
      [...this.#positionsByTag].map(([tag, positions]) => [
        tag,
        positions.filter((each) => found.has(each)).length,
      ]),
    );
  }

  /** The positions of the entries that have all of `tags`, ascending; `undefined` without tags. */
  #withTags(tags: readonly string[]): ReadonlySet<number> | undefined {
    const [first, ...others] = tags.map((tag) => this.#positionsByTag.get(tag) ?? []);
    if (first === undefined) return undefined;
    const sets = others.map((positions) => new Set(positions));
    return new Set(first.filter((position) => sets.every((set) => set.has(position))));
  }

  #findSimilar(text: string, allowed: ReadonlySet<number> | undefined, limit: number): SearchResults {
    const query = normalizeSearchText(text).trim();
    if (query === '') return toResults([], 0, '', limit);
    const hits = this.#similar.find(query, (position) => allowed?.has(position) ?? true);
    return { hits: hits.slice(0, limit), count: hits.length, isSimilar: true };
  }
}

const NONE: TermMatches = { positions: [], count: 0 };

/** The texts by which an entry is found: term, aliases, expansion. "opt-in" is also found as "optin". */
export function namesOf({ term, aliases = [], expansion }: Entry): readonly string[] {
  const names = [
    term,
    ...aliases,
    ...(expansion === undefined || aliases.includes(expansion) ? [] : [expansion]),
  ];
  const joined = names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ''));
  return joined.length === 0 ? names : [...names, ...joined];
}

function keepAllowed(matches: TermMatches, allowed: ReadonlySet<number> | undefined): TermMatches {
  if (allowed === undefined) return matches;
  const positions = matches.positions.filter((position) => allowed.has(position));
  return { positions, count: positions.length };
}

function toResults(
  positions: readonly number[],
  count: number,
  matchedWords: string,
  limit: number,
): SearchResults {
  const hits = positions.slice(0, limit).map((position) => ({ position, matchedWords }));
  return { hits, count, isSimilar: false };
}
