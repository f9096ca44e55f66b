/**
 * A result of the search in an index: a link with the matching words in `<mark>`, and why the entry matches.
 * Called by elements/index/search-results-view.ts.
 */
import type { Listing } from '../core/listing/listing.js';
import { plainText } from '../core/rich-text.js';
import type { Entry } from '../core/schema.js';
import { findHighlights, type TextRange } from '../core/search/highlights.js';
import { matchTag, wordsOf } from '../core/search/search-query.js';
import { h, nodes, type Content, type TreeElement, type TreeNode } from '../core/tree.js';
import { expansionOf } from './entry-parts.js';
import { entryName, hrefOf, itemMarkIn, teaserOf, type IndexEntryOptions } from './index-entries.js';

/** The number of characters that an excerpt shows before and after the first match, rounded to words. */
const EXCERPT_MARGIN = 60;

/**
 * Returns the list item of one entry.
 *
 * @param matched what `findHighlights` looks for; empty for nothing
 * @param place the index that shows it
 */
export function searchResult(
  listing: Listing,
  entry: Entry,
  matched: string,
  place: Pick<IndexEntryOptions, 'definitions' | 'teasers' | 'src'> = {},
): TreeElement {
  const { why, isNoted } = explanation(entry, matched);
  const isWithText = place.definitions === true || place.teasers === true;
  const teaser = isWithText && !isNoted ? teaserOf(entry) : '';
  return h(
    'li',
    itemMarkIn(listing, entry),
    entryName(entry, hrefOf(listing, entry, place), withMarks(entry.term, matched), place.src),
    why,
    teaser !== '' && note(withMarks(teaser, matched)),
  );
}

/**
 * What explains the match if the term does not: another name that has more of the words; and for words that are in
 * neither, a tag or an excerpt of the definition, as a note below the term.
 */
function explanation(entry: Entry, matched: string): { why: readonly TreeNode[]; isNoted: boolean } {
  const { term, aliases = [], tags = [], definition } = entry;
  const expansion = expansionOf(entry);
  const inTerm = wordCount(term, matched);
  const name = [...aliases, expansion].find((each) => wordCount(each, matched) > inTerm);
  const words = wordsOf(matched);
  const isExplained = Math.max(inTerm, wordCount(name, matched)) === words.length;
  const rest = words.filter((word) => !isExplained && wordCount(term, word) + wordCount(name, word) === 0);
  const tag = tags.find((each) => matchTag(each, words) !== undefined);
  const isNoted = rest.length > 0;
  const shown = name === undefined ? expansion : withMarks(name, matched);
  const why = nodes([
    shown && [' ', h('small', {}, shown)],
    isNoted &&
      (tag === undefined
        ? excerpt(plainText(definition), rest.join(' '), matched)
        : note(withMarks(tag, matched))),
  ]);
  return { why, isNoted };
}

/** How many words of `matched` are in `text`. */
function wordCount(text: string | undefined, matched: string): number {
  return text === undefined ? 0 : findHighlights(text, matched).wordCount;
}

/** The part of `text` around the first of `words`. */
function excerpt(text: string, words: string, matched: string): readonly TreeNode[] {
  const [first] = findHighlights(text, words).ranges;
  if (first === undefined) return [];
  const start = wordStart(text, first.start - EXCERPT_MARGIN);
  const end = wordEnd(text, first.end + EXCERPT_MARGIN);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  return note([before, withMarks(text.slice(start, end), matched), after]);
}

/** Puts `content` below the term, in small letters. */
function note(content: Content): readonly TreeNode[] {
  return [h('br'), h('small', {}, content)];
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

function withMarks(text: string, matched: string): readonly TreeNode[] {
  const { ranges } = findHighlights(text, matched);
  const ends: readonly TextRange[] = [...ranges, { start: text.length, end: text.length }];
  return ends.flatMap(({ start, end }, index) =>
    nodes([
      text.slice(ends[index - 1]?.end ?? 0, start),
      start < end && h('mark', {}, text.slice(start, end)),
    ]),
  );
}
