/** Where in a text what was searched for is, so that it can be marked. Called by the templates of search results. */
import { normalizeSearchText } from './normalize-search-text.js';
import { needlesOf } from './term-search.js';

/** A part of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What readers see as one: a letter with its marks, the sounds of a Korean syllable. A half of it (of "ﬁ", too) marks all. */
const CHARACTER = /[^][\p{M}\u1160-\u11ff]*/gu;

/** Where in `text` the words of `query` are, or words that begin so: in order, without overlaps. */
export function searchMarks(text: string, query: string): readonly TextRange[] {
  const needles = needlesOf(normalizeSearchText(query));
  if (needles.length === 0) return [];
  const { form, origins } = formWithOrigins(text);
  const found = needles.flatMap((needle) =>
    placesOf(form, needle).map((at) => {
      const first = needle.startsWith(' ') ? at + 1 : at;
      const last = at + needle.length - 1;
      return { start: (origins[first] as TextRange).start, end: (origins[last] as TextRange).end };
    }),
  );
  return merged(found);
}

/** The search form of `text`, and the character of the text that each of its units comes from. */
function formWithOrigins(text: string): { form: string; origins: readonly TextRange[] } {
  let form = ' ';
  const origins: TextRange[] = [{ start: 0, end: 0 }];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const origin = { start: index, end: index + character.length };
    // Behind a letter, so that what stands between words is told from what is left out.
    const units = normalizeSearchText(`a${character}`).slice(2).replaceAll('\n', ' ');
    for (let at = 0; at < units.length; at++) {
      const unit = units.charAt(at);
      if (unit === ' ' && form.endsWith(' ')) continue;
      form += unit;
      origins.push(origin);
    }
  }
  return { form, origins };
}

function placesOf(form: string, needle: string): readonly number[] {
  const places: number[] = [];
  for (let at = form.indexOf(needle); at >= 0; at = form.indexOf(needle, at + 1)) places.push(at);
  return places;
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted.reduce<TextRange[]>((done, range) => {
    const last = done.at(-1);
    if (last === undefined || last.end < range.start) return [...done, range];
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}
