/**
 * Finds entries by their names, and ranks them (ranks.ts). It looks for beginnings of words, in any order; where these
 * are few, also inside of words, and for the same letters with other spaces between them. Called by index-search.ts.
 */
import { aliasesOf, namesOf } from './entry-names.js';
import type { Entry } from '../schema.js';
import { NameLines } from './name-lines.js';
import { PackedTexts } from './packed-texts.js';
import type { RankedEntries } from './ranked-entries.js';
import { ALIAS, NAME, SINGULAR, type NameRanks } from './ranks.js';
import {
  beginningOf,
  endOf,
  insideOf,
  joined,
  queryOf,
  singularsOf,
  type SearchQuery,
} from './search-query.js';
import { corrections } from './similar-names.js';

const LINE_BREAK = 0x0a;
/** If beginnings of words find so many entries, which is more than a screen shows, the insides are not searched. */
const ENOUGH = 50;
/** Each entry has two groups of texts: its names, and its aliases. */
const GROUPS = 2;

export class NameSearch {
  readonly #texts: PackedTexts;
  readonly #lines: NameLines;

  /** @param size the number of entries that will be added */
  constructor(size: number) {
    this.#texts = new PackedTexts(GROUPS * size);
    this.#lines = new NameLines(this.#texts);
  }

  /** Adds the next entries of the listing. */
  add(entries: readonly Entry[]): void {
    this.#texts.add(entries.flatMap((entry) => [namesOf(entry), aliasesOf(entry)]));
  }

  /** Does a part of the work that precedes the first query; `false` when all of it is done. */
  prepare(): boolean {
    return this.#texts.prepare() || this.#lines.prepare();
  }

  /** Adds the entries whose names match `words`, of which there is at least one, to `found`. */
  find(words: readonly string[], found: RankedEntries): void {
    this.findBeginnings(words, found);
    if (found.count < ENOUGH) this.#findInsides(words, found);
  }

  /** The same, but only where `words` are at the beginnings of words. */
  findBeginnings(words: readonly string[], found: RankedEntries): void {
    this.#findQuery(queryOf(words), NAME, found);
    for (const singular of singularsOf(words)) this.#findQuery(singular, SINGULAR, found);
  }

  /** What may have been meant instead of `words`, which no name has. */
  corrections(words: readonly string[]): readonly (readonly string[])[] {
    return corrections(words, this.#lines);
  }

  #findQuery(query: SearchQuery, names: NameRanks, found: RankedEntries): void {
    if (query.patterns.length === 1) this.#findWord(query, names, found);
    else this.#findWords(query, names, found);
  }

  /** The same as `#findWords`, for one word. It is faster: the first letter of a query is in most entries. */
  #findWord({ phrase, patterns: [word = ''] }: SearchQuery, names: NameRanks, found: RankedEntries): void {
    const { text } = this.#texts;
    const { length } = phrase.trimEnd();
    // 1 if the word is searched without the space before it, else 0.
    const offsetInPhrase = phrase.indexOf(word);
    this.#texts.forEachOccurrence(word, (offset, group) => {
      const ranks = group % GROUPS === 0 ? names : ALIAS;
      const start = offset - offsetInPhrase;
      let rank = ranks.words;
      if (text.charCodeAt(start - 1) === LINE_BREAK) {
        const end = start + length;
        if (text.startsWith(' \n', end)) rank = ranks.equals;
        else rank = text.startsWith('s \n', end) ? ranks.inflected : ranks.starts;
      }
      found.add(Math.floor(group / GROUPS), rank);
    });
  }

  #findWords({ phrase, patterns }: SearchQuery, names: NameRanks, found: RankedEntries): void {
    // Long words are rare: the search looks for the longest word, and compares the others only in those entries.
    const longest = patterns.reduce((one, other) => (other.length > one.length ? other : one));
    this.#texts.forEachGroupWith(longest, (group) => {
      const position = Math.floor(group / GROUPS);
      const hasAll = (lines: string) => patterns.every((pattern) => lines.includes(pattern));
      if (!hasAll(this.#texts.linesOf(GROUPS * position, GROUPS * (position + 1)))) return;
      const ranks = group % GROUPS === 0 ? names : ALIAS;
      const lines = this.#texts.linesOf(group, group + 1);
      const name = phrase.trimEnd();
      if (lines.includes(`\n${name} \n`)) found.add(position, ranks.equals);
      else if (lines.includes(`\n${name}s \n`)) found.add(position, ranks.inflected);
      else if (lines.includes(`\n${phrase}`)) found.add(position, ranks.starts);
      else found.add(position, hasAll(lines) ? ranks.words : ALIAS.words);
    });
  }

  #findInsides(words: readonly string[], found: RankedEntries): void {
    const letters = joined(words);
    this.#lines.forEachLike(words, 0, (line, offset) => {
      const match = matchInside(line, words, letters);
      if (match === undefined) return;
      const group = this.#texts.groupAt(offset);
      found.add(Math.floor(group / GROUPS), (group % GROUPS === 0 ? NAME : ALIAS)[match]);
    });
  }
}

/** How `line` has all `words`, or their letters with other spaces between them. */
function matchInside(line: string, words: readonly string[], letters: RegExp): keyof NameRanks | undefined {
  const isAtEdge = (word: string) => line.includes(beginningOf(word)) || line.includes(endOf(word));
  if (words.every(isAtEdge)) return 'ends';
  if (words.every((word) => isAtEdge(word) || line.includes(insideOf(word)))) return 'insides';
  const at = line.search(letters);
  return at < 0 ? undefined : at === 0 ? 'starts' : 'words';
}
