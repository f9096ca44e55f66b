/**
 * A result of the search in an index: a link with the matching words in `<mark>`, and why the entry matches.
 * Called by elements/index/index-finder.ts.
 */
import type { Listing } from '../core/listing/listing.js';
import { plainText } from '../core/rich-text.js';
import type { Entry } from '../core/schema.js';
import { findHighlights, type TextRange } from '../core/search/highlights.js';
import { expansionOf } from './entry-parts.js';
import { entryName, hrefOf, type IndexEntryOptions } from './index-entries.js';
import { h, type TreeElement, type TreeNode, nodes } from '../core/tree.js';

/** The number of characters that an excerpt shows before and after the first match, rounded to words. */
const EXCERPT_MARGIN = 60;

/**
 * Returns the list item of one entry.
 *
 * @param matchedWords the words to highlight, separated by spaces; empty for none
 * @param place the index that shows it
 */
export function searchResult(
  listing: Listing,
  entry: Entry,
  matchedWords: string,
  place: Pick<IndexEntryOptions, 'definitions' | 'src'> = {},
): TreeElement {
  return h(
    'li',
    {},
    entryName(entry, hrefOf(listing, entry, place), withMarks(entry.term, matchedWords), place.src),
    explanation(entry, matchedWords),
  );
}

/**
 * What explains the match if the term does not: another name of the entry, or an excerpt of its definition.
 */
function explanation(entry: Entry, marked: string): readonly TreeNode[] {
  const { term, aliases = [], definition } = entry;
  const expansion = expansionOf(entry);
  const ranges = findHighlights(term, marked);
  const name = [...aliases, expansion].find(
    (each) => each !== undefined && findHighlights(each, marked).length > ranges.length,
  );
  if (name !== undefined) return nodes([' (', withMarks(name, marked), ')']);
  if (ranges.length > 0 || marked === '') return nodes(expansion && ` (${expansion})`);
  return nodes(excerpt(plainText(definition), marked));
}

function excerpt(text: string, marked: string): readonly TreeNode[] {
  const first = findHighlights(text, marked)[0];
  if (first === undefined) return [];
  const start = wordStart(text, first.start - EXCERPT_MARGIN);
  const end = wordEnd(text, first.end + EXCERPT_MARGIN);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  return [h('br'), h('small', {}, before, withMarks(text.slice(start, end), marked), after)];
}

/** The start of the word at `at`; in text without spaces, of the character. */
function wordStart(text: string, at: number): number {
  const start = at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
  return at - start > EXCERPT_MARGIN ? characterStart(text, at) : start;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  const end = space < 0 ? text.length : space;
  return end - at > EXCERPT_MARGIN ? characterStart(text, at) : end;
}

function characterStart(text: string, at: number): number {
  return /[\p{M}\udc00-\udfff]/u.test(text.charAt(at)) ? characterStart(text, at - 1) : at;
}

function withMarks(text: string, marked: string): readonly TreeNode[] {
  const ranges = findHighlights(text, marked);
  const ends: readonly TextRange[] = [...ranges, { start: text.length, end: text.length }];
  return ends.flatMap(({ start, end }, index) =>
    nodes([
      text.slice(ends[index - 1]?.end ?? 0, start),
      start < end && h('mark', {}, text.slice(start, end)),
    ]),
  );
}
