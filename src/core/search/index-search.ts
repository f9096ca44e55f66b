/**
 * The search of an index: finds entries by their names (name-search.ts), tags and definitions, in the order of ranks.ts;
 * if nothing matches, entries with similar names. Used by elements/index/search-results-view.ts, which is loaded when a
 * user first focuses the search box. Knows nothing of the page.
 */
import type { Listing } from '../listing/listing.js';
import { plainText } from '../rich-text.js';
import type { Entry } from '../schema.js';
import { aliasesOf, namesOf } from './entry-names.js';
import { NameSearch } from './name-search.js';
import { PackedTexts } from './packed-texts.js';
import { RankedEntries } from './ranked-entries.js';
import { DEFINITION, NAME, TAG } from './ranks.js';
import { inDefinition, matchTag, wordsOf } from './search-query.js';

export interface SearchResults {
  /** The positions in the listing of the best entries, in order. */
  readonly positions: readonly number[];
  /** The number of all entries that were found. */
  readonly count: number;
  /** Whether nothing matches the query, and these entries have similar names. */
  readonly isSimilar: boolean;
  /** The text that `findHighlights` looks for in these entries; empty for none. */
  readonly matched: string;
}

/** `prepare` adds this many entries at a time, which takes about 3 ms. */
const ENTRIES_PER_STEP = 250;
/** A name with a sign that a user may look for: not the letters, digits and punctuation of ordinary names. */
const HAS_SIGN = /[^\p{L}\p{M}\p{N}\s'’.,()-]/u;

export class IndexSearch {
  readonly #listing: Listing;
  readonly #names: NameSearch;
  /** Names, tags and definition of each entry. `undefined` for a split glossary, whose index has no definitions. */
  readonly #definitions: PackedTexts | undefined;
  /** The positions of the entries with each tag, ascending. */
  readonly #positionsByTag = new Map<string, number[]>();
  /** The names with signs, and the positions of their entries. */
  readonly #signs: { readonly name: string; readonly position: number }[] = [];
  #addedCount = 0;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#names = new NameSearch(listing.size);
    if (listing.entries(0, 1)[0]?.part === undefined) this.#definitions = new PackedTexts(listing.size);
  }

  /** Does the next part of the preparation. Call `search` only after it has returned `false`. */
  prepare(): boolean {
    const from = this.#addedCount;
    if (from === this.#listing.size) return this.#names.prepare() || this.#definitions?.prepare() === true;
    const entries = this.#listing.entries(from, from + ENTRIES_PER_STEP);
    this.#addedCount += entries.length;
    this.#names.add(entries);
    this.#definitions?.add(entries.map((entry) => [textOf(entry)]));
    entries.forEach((entry, index) => {
      const position = from + index;
      for (const tag of new Set(entry.tags)) this.#positionsWith(tag).push(position);
      for (const name of [...namesOf(entry), ...aliasesOf(entry)])
        if (HAS_SIGN.test(name)) this.#signs.push({ name, position });
    });
    return true;
  }

  /**
   * Finds the entries that match `text` and have all of `tags`.
   *
   * @param text what the user typed; if it is blank, all entries with `tags` match
   * @param limit the largest number of positions to return
   */
  search(text: string, tags: readonly string[], limit: number): SearchResults {
    const allowed = this.#withTags(tags);
    const found = new RankedEntries(this.#listing.size, allowed);
    const resultsFor = (matched: string, isSimilar: boolean): SearchResults => ({
      positions: found.best(limit),
      count: found.count,
      isSimilar,
      matched,
    });
    if (text.trim() === '') {
      for (const position of allowed ?? []) found.add(position, NAME.equals);
      return resultsFor('', false);
    }
    const words = wordsOf(text);
    if (words.length === 0) this.#findSigns(text.trim(), found);
    else this.#findWords(words, found);
    if (found.count > 0) return resultsFor(text, false);
    const similar = this.#names.corrections(words);
    for (const corrected of similar) this.#names.findBeginnings(corrected, found);
    return resultsFor(similar.flat().join(' '), true);
  }

  /** Counts the entries that match `text` and `tags`, by tag. */
  countTags(text: string, tags: readonly string[]): ReadonlyMap<string, number> {
    if (text.trim() === '' && tags.length === 0) return this.#listing.tags;
    const { positions, isSimilar } = this.search(text, tags, this.#listing.size);
    const found = new Set(isSimilar ? [] : positions);
    return new Map(
      [...this.#positionsByTag].map(([tag, positions]) => [
        tag,
        positions.filter((each) => found.has(each)).length,
      ]),
    );
  }

  #positionsWith(tag: string): number[] {
    let positions = this.#positionsByTag.get(tag);
    if (positions === undefined) this.#positionsByTag.set(tag, (positions = []));
    return positions;
  }

  /** The positions of the entries that have all of `tags`; `undefined` without tags. */
  #withTags(tags: readonly string[]): readonly number[] | undefined {
    const [first, ...others] = tags.map((tag) => this.#positionsByTag.get(tag) ?? []);
    const sets = others.map((positions) => new Set(positions));
    return first?.filter((position) => sets.every((set) => set.has(position)));
  }

  #findWords(words: readonly string[], found: RankedEntries): void {
    this.#names.find(words, found);
    for (const [tag, positions] of this.#positionsByTag) {
      const match = matchTag(tag, words);
      if (match !== undefined) for (const position of positions) found.add(position, TAG[match]);
    }
    const patterns = words.map(inDefinition);
    const longest = patterns.reduce((one, other) => (other.length > one.length ? other : one));
    this.#definitions?.forEachGroupWith(longest, (position) => {
      const line = this.#definitions?.linesOf(position, position + 1) ?? '';
      if (patterns.every((pattern) => line.includes(pattern))) found.add(position, DEFINITION);
    });
  }

  /** Finds the names that contain `signs`: "→", "&". */
  #findSigns(signs: string, found: RankedEntries): void {
    for (const { name, position } of this.#signs)
      if (name.includes(signs)) found.add(position, name === signs ? NAME.equals : NAME.words);
  }
}

/** What is searched as one text, so that each word of a query may be in another field. */
function textOf(entry: Entry): string {
  const { tags = [], definition } = entry;
  return [...namesOf(entry), ...aliasesOf(entry), ...tags, plainText(definition)].join(' ');
}
