/**
 * Finds terms that are similar to a query with typing errors: first terms with one error per word (uFuzzy),
 * or else the terms with the fewest wrong letters. Called by index-search.ts when nothing else matches.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { distance } from 'fastest-levenshtein';
import type { TermSearch } from './term-search.js';

/** An entry that was found. */
export interface Hit {
  /** Its position in the listing. */
  readonly position: number;
  /** The words that `findHighlights` highlights in its texts, separated by spaces; empty for none. */
  readonly matchedWords: string;
}

/** `prepare` reads this many texts at a time, which takes about 1 ms. */
const LINES_PER_STEP = 5000;
/** The most terms to suggest when every term has several wrong letters. */
const MAX_NEAREST = 5;
/** A term is suggested when at most this share of the query's letters is wrong. */
const MAX_WRONG_SHARE = 1 / 4;
/** In a short query, this many letters may be wrong whatever their share. */
const MIN_WRONG_ALLOWED = 2;
/** Queries of up to this many words are searched with their words in every order: 3! = 6 searches. */
const MAX_REORDERED_WORDS = 3;
/** uFuzzy ranks no more matches than this. It would become slow beyond. */
const MAX_RANKED = 1000;

const ONE_ERROR = { intraMode: 1 } as const;
/** Slower than uFuzzy's default, which finds only ASCII letters. */
const ONE_ERROR_ALL_SCRIPTS = {
  ...ONE_ERROR,
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{M}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
} as const;

export class SimilarTerms {
  readonly #terms: TermSearch;
  /** The normalized texts of all entries, in the form that uFuzzy expects. */
  readonly #lines: string[] = [];
  /** The offset of each line in the text of `#terms`. */
  readonly #offsets: number[] = [];
  /** The letters of each line as a bit set, see `letterBits`. */
  readonly #letters: number[] = [];
  /** The offset in the text of `#terms` up to which lines have been read. */
  #end = 0;
  #fuzzy: uFuzzy | undefined;

  constructor(terms: TermSearch) {
    this.#terms = terms;
  }

  /** Reads the next texts; `false` when all are read. `find` finds only texts that have been read. */
  prepare(): boolean {
    const { text } = this.#terms;
    let offset = this.#end;
    for (let line = 0; line < LINES_PER_STEP; line++) {
      const end = text.indexOf('\n', offset + 1);
      if (end < 0) return false;
      // Each text follows a line break and a space. A sign at its end may have become another space.
      const normalized = text.slice(offset + 1, end).trim();
      this.#lines.push(normalized);
      this.#offsets.push(offset);
      this.#letters.push(letterBits(normalized));
      this.#end = offset = end;
    }
    return true;
  }

  /**
   * Finds the entries whose terms are most similar to a query, best first, each once.
   *
   * @param query normalized for search, not empty
   * @param isAllowed whether the entry at a position may be returned
   */
  find(query: string, isAllowed: (position: number) => boolean): readonly Hit[] {
    const hits = this.#findMistyped(query).filter(({ position }) => isAllowed(position));
    return firstOfEachEntry(hits.length > 0 ? hits : this.#findNearest(query, isAllowed));
  }

  /**
   * Finds terms with at most one typing error in each word. The words may also stand inside of other words.
   */
  #findMistyped(query: string): readonly Hit[] {
    const lines = this.#lines;
    const fuzzy = (this.#fuzzy ??= new uFuzzy(
      /^[\n -~]*$/.test(this.#terms.text) ? ONE_ERROR : ONE_ERROR_ALL_SCRIPTS,
    ));
    const words = fuzzy.split(query);
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    // Few lines have the longest word. Only these are searched for the others.
    const candidates = longest === '' ? null : fuzzy.filter(lines, longest, this.#linesLike(longest));
    if (!candidates?.length) return [];
    const inOrder = words.length === 1 ? candidates : fuzzy.filter(lines, query, candidates);
    const [indices, info, order] = inOrder?.length
      ? fuzzy.search(lines, query, 0, MAX_RANKED, inOrder)
      : fuzzy.search(lines, query, MAX_REORDERED_WORDS, MAX_RANKED, candidates);
    if (!indices) return [];
    if (!info || !order) return indices.map((line) => this.#hitAt(line, lines[line] as string));
    return order.map((rank) => {
      const line = info.idx[rank] as number;
      return this.#hitAt(line, wordsAt(lines[line] as string, info.ranges[rank] ?? []));
    });
  }

  /** The lines that lack at most one letter of `word`. Only these can have the word with one error. */
  #linesLike(word: string): number[] {
    const letters = letterBits(word);
    const found: number[] = [];
    for (let line = 0; line < this.#letters.length; line++)
      if (!hasMoreBits(letters & ~(this.#letters[line] as number), 1)) found.push(line);
    return found;
  }

  /** Finds the terms with the smallest edit distance. */
  #findNearest(query: string, isAllowed: (position: number) => boolean): readonly Hit[] {
    const best: { hit: Hit; wrong: number }[] = [];
    let maxWrong = Math.max(MIN_WRONG_ALLOWED, Math.floor(query.length * MAX_WRONG_SHARE));
    const letters = letterBits(query);
    for (let line = 0; line < this.#lines.length; line++) {
      // Each letter that only one of the two texts has is wrong. Counting these is faster than the edit
      // distance.
      const others = this.#letters[line] as number;
      if (hasMoreBits(letters & ~others, maxWrong) || hasMoreBits(others & ~letters, maxWrong)) continue;
      const text = this.#lines[line] as string;
      if (Math.abs(text.length - query.length) > maxWrong) continue;
      const wrong = distance(text, query);
      const hit = this.#hitAt(line, '');
      if (wrong > maxWrong || !isAllowed(hit.position)) continue;
      best.push({ hit, wrong });
      best.sort((one, other) => one.wrong - other.wrong);
      if (best.length > MAX_NEAREST) best.length = MAX_NEAREST;
      if (best.length === MAX_NEAREST) maxWrong = (best.at(-1) as { wrong: number }).wrong - 1;
    }
    return best.map(({ hit }) => hit);
  }

  #hitAt(line: number, matchedWords: string): Hit {
    return { position: this.#terms.positionAt(this.#offsets[line] as number), matchedWords };
  }
}

/** The letters of `text` as a bit set of 30 bits, which engines store inline. Some letters share a bit. */
function letterBits(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 30);
  return letters;
}

/** Whether more than `limit` bits are set. */
function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits;
  for (let count = 0; count < limit; count++) rest &= rest - 1;
  return rest !== 0;
}

function firstOfEachEntry(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<number>();
  return hits.filter(({ position }) => !seen.has(position) && seen.add(position));
}

/** The words of `line` that overlap any of `ranges`: start, end, start, end… as uFuzzy returns them. */
function wordsAt(line: string, ranges: readonly number[]): string {
  const words: string[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    const start = line.lastIndexOf(' ', ranges[i]) + 1;
    const end = line.indexOf(' ', (ranges[i + 1] as number) - 1);
    words.push(line.slice(start, end < 0 ? undefined : end));
  }
  return words.join(' ');
}
