/**
 * Finds the words of a search query in a text, so that search results can highlight them. Called by
 * templates/search-results.ts. Matches by the same rules as term-search.ts.
 */
import { normalizeSearchText } from './normalize-search-text.js';
import { queryWords } from './term-search.js';

/** A range in a text: from `start` up to, but not including, `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a user sees as one character: a letter with its marks, or the letters of a Korean syllable. A match of
 * a part of it highlights all of it. This includes ligatures: "f" highlights all of "ﬁ".
 */
const CHARACTER = /[^][\p{M}\u1160-\u11ff]*/gu;

/** The ranges in `text` of words that begin with a word of `query`; sorted, without overlaps. */
export function findHighlights(text: string, query: string): readonly TextRange[] {
  const words = queryWords(normalizeSearchText(query));
  if (words.length === 0) return [];
  const { normalized, origins } = normalizeWithOrigins(text);
  const ranges = words.flatMap((word) =>
    offsetsOf(normalized, word).map((at) => {
      const first = word.startsWith(' ') ? at + 1 : at;
      const last = at + word.length - 1;
      return { start: (origins[first] as TextRange).start, end: (origins[last] as TextRange).end };
    }),
  );
  return mergeOverlapping(ranges);
}

/** `text` normalized for search, with the character of `text` that each of its code units comes from. */
function normalizeWithOrigins(text: string): { normalized: string; origins: readonly TextRange[] } {
  let normalized = ' ';
  const origins: TextRange[] = [{ start: 0, end: 0 }];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const origin = { start: index, end: index + character.length };
    // After the letter, a character that separates words becomes a space, and an ignored one becomes nothing.
    const units = normalizeSearchText(`a${character}`).slice(2).replaceAll('\n', ' ');
    for (let at = 0; at < units.length; at++) {
      const unit = units.charAt(at);
      if (unit === ' ' && normalized.endsWith(' ')) continue;
      normalized += unit;
      origins.push(origin);
    }
  }
  return { normalized, origins };
}

function offsetsOf(normalized: string, word: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = normalized.indexOf(word); at >= 0; at = normalized.indexOf(word, at + 1)) offsets.push(at);
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
