/** Where in a text what was searched for is, so that it can be marked. Called by the templates of search results. */
import { searchForm } from './search-form.js';
import { needlesOf } from './term-search.js';

/** A part of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where in `text` the words of `query` are, or words that begin so: in order, without overlaps. */
export function searchMarks(text: string, query: string): readonly Range[] {
  const { form, offsets } = formWithOffsets(text);
  const found = needlesOf(searchForm(query)).flatMap((needle) =>
    placesOf(form, needle).map((at) => {
      const blank = needle.startsWith(' ') ? 1 : 0;
      return toText(offsets, at + blank, at + needle.length);
    }),
  );
  return merged(found);
}

/** The search form of `text`, and where in the text each of its units comes from. */
function formWithOffsets(text: string): { form: string; offsets: readonly number[] } {
  let form = ' ';
  const offsets = [0];
  let at = 0;
  for (const character of text) {
    // Behind a letter, so that what stands between words is told from what is left out.
    for (const unit of searchForm(`a${character}`).slice(2).replaceAll('\n', ' ')) {
      if (unit === ' ' && form.endsWith(' ')) continue;
      form += unit;
      for (let i = 0; i < unit.length; i++) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(at);
  return { form, offsets };
}

function placesOf(form: string, needle: string): readonly number[] {
  const places: number[] = [];
  for (let at = form.indexOf(needle); at >= 0; at = form.indexOf(needle, at + 1)) places.push(at);
  return places;
}

/** A part of a character (half of "ﬁ", the first sound of "한") marks all of it. */
function toText(offsets: readonly number[], from: number, to: number): Range {
  const last = offsets[to - 1] as number;
  const end = offsets.slice(to).find((offset) => offset > last);
  return { start: offsets[from] as number, end: end ?? (offsets.at(-1) as number) };
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted.reduce<Range[]>((done, range) => {
    const last = done.at(-1);
    if (last === undefined || last.end < range.start) return [...done, range];
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}
