/**
 * Finds what a search query matches in a text, so that search results can highlight it. Called by
 * templates/search-results.ts. Matches by the same rules as name-search.ts.
 */
import { normalizeSearchText } from './normalize-search-text.js';
import { joined, placesOf, wordsOf } from './search-query.js';

/** A range in a text: from `start` up to, but not including, `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlights {
  /** Sorted, without overlaps. */
  readonly ranges: readonly TextRange[];
  /** How many words of the query the text has. */
  readonly wordCount: number;
}

/**
 * What a user sees as one character: a letter with its marks, or the letters of a Korean syllable. A match of
 * a part of it highlights all of it. This includes ligatures: "f" highlights all of "ﬁ".
 */
const CHARACTER = /[^][\p{M}\u1160-\u11ff]*/gu;

/**
 * Finds each word of `query` in `text`: at the beginnings of words; if there are none, inside of words. If the text has
 * no word of the query, it may have its letters with other spaces between them.
 */
export function findHighlights(text: string, query: string): Highlights {
  const words = wordsOf(query);
  if (words.length === 0) return findSigns(text, query.trim());
  const normalized = normalizeWithOrigins(text);
  const found = words.map((word) => firstPlaces(word, normalized)).filter((ranges) => ranges.length > 0);
  if (found.length > 0) return { ranges: mergeOverlapping(found.flat()), wordCount: found.length };
  const match = joined(words).exec(normalized.text);
  if (match === null) return { ranges: [], wordCount: 0 };
  return { ranges: [normalized.rangeOf(match.index, match[0])], wordCount: words.length };
}

/** The ranges of `word` at the likeliest of its places in a text that has any. */
function firstPlaces(word: string, normalized: Normalized): readonly TextRange[] {
  for (const place of placesOf(word)) {
    const offsets = offsetsOf(normalized.text, place);
    if (offsets.length > 0) return offsets.map((at) => normalized.rangeOf(at, place));
  }
  return [];
}

/** Finds a query without words as it stands. */
function findSigns(text: string, signs: string): Highlights {
  const offsets = signs === '' ? [] : offsetsOf(text, signs);
  const origins = [...text.matchAll(CHARACTER)].flatMap(({ 0: character, index }) =>
    Array<TextRange>(character.length).fill({ start: index, end: index + character.length }),
  );
  const ranges = offsets.map((at) => rangeOf(origins, at, at + signs.length - 1));
  return { ranges: mergeOverlapping(ranges), wordCount: Math.min(offsets.length, 1) };
}

/** The range of the characters from which two code units come, and of all between them. */
function rangeOf(origins: readonly TextRange[], first: number, last: number): TextRange {
  return { start: (origins[first] as TextRange).start, end: (origins[last] as TextRange).end };
}

interface Normalized {
  /** The text, normalized for search. */
  readonly text: string;
  /** The range in the original text of what `found` is in `text`, without the spaces around it. */
  rangeOf(this: void, at: number, found: string): TextRange;
}

function normalizeWithOrigins(original: string): Normalized {
  let text = ' ';
  /** The character of the original that each code unit of `text` comes from. */
  const origins: TextRange[] = [{ start: 0, end: 0 }];
  for (const { 0: character, index } of [
    ...original.matchAll(CHARACTER),
    { 0: ' ', index: original.length },
  ]) {
    const origin = { start: index, end: index + character.length };
    // Between letters, a character that separates words becomes a space, and an ignored one becomes nothing.
    const units = normalizeSearchText(`a${character}a`).slice(2, -2).replaceAll('\n', ' ');
    for (const unit of units) {
      if (unit === ' ' && text.endsWith(' ')) continue;
      text += unit;
      for (let i = 0; i < unit.length; i++) origins.push(origin);
    }
  }
  return {
    text,
    rangeOf: (at, found) =>
      rangeOf(origins, at + found.length - found.trimStart().length, at + found.trimEnd().length - 1),
  };
}

function offsetsOf(text: string, part: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}

function mergeOverlapping(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted.reduce<TextRange[]>((merged, range) => {
    const last = merged.at(-1);
    if (last === undefined || last.end < range.start) return [...merged, range];
    return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}
