/** What the search of an index has found: plain links, with what fits marked. Shown by `<glossary-index>`. */
import type { Listing } from '../core/listing/listing.js';
import { plainText } from '../core/rich-text.js';
import type { Entry } from '../core/schema.js';
import { findHighlights, type TextRange } from '../core/search/highlights.js';
import { h, type TreeElement, type TreeNode, nodes } from '../core/tree.js';

/** So much of a definition stands around what fits in it. */
const EXCERPT_MARGIN = 60;

/** One hit; `matchedWords` are the words that fit. */
export function searchResult(listing: Listing, entry: Entry, matchedWords: string): TreeElement {
  return h(
    'li',
    {},
    h('a', { href: listing.hrefOf(entry) }, withMarks(entry.term, matchedWords)),
    explanation(entry, matchedWords),
  );
}

/** Why the entry is here if its term does not tell: another name, or a piece of its definition. */
function explanation(entry: Entry, marked: string): readonly TreeNode[] {
  const { term, aliases = [], expansion, definition } = entry;
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

/** Where the word at `at` begins; in text without blanks, the character. */
function wordStart(text: string, at: number): number {
  const start = at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
  return at - start > EXCERPT_MARGIN ? characterStart(text, at) : start;
}

function wordEnd(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  const end = blank < 0 ? text.length : blank;
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
