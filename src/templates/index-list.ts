/**
 * All entries from A to Z, as plain links: letters to jump to, tags to choose from, and a section for each letter. What
 * `<glossary-index>` fills itself with, and static pages hold.
 */
import { SYMBOLS } from '../core/listing/alphabet.js';
import type { ListedLetter, Listing } from '../core/listing/listing.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export interface IndexListOptions {
  /** The level of the letters. */
  readonly headingLevel: number;
  readonly strings: Strings;
  /** Whether there are no tags to choose from. */
  readonly noSearch?: boolean;
  /** Letters whose sections are made without their entries, to be filled piece by piece. Default: all, with their entries. */
  readonly unfilled?: readonly ListedLetter[];
}

/** A long list is cut into such pieces: what is not in view is not laid out, and a piece is made in a few milliseconds. */
const ENTRIES_PER_LIST = 200;

/** Empty when there are no entries. */
export function indexList(listing: Listing, options: IndexListOptions): readonly TreeElement[] {
  const { headingLevel, strings, noSearch = false, unfilled } = options;
  if (listing.size === 0) return [];
  const sections =
    unfilled?.map((letter) => section(letter, headingLevel, [])) ??
    lettersWithEntries(listing).map((letter) =>
      section(letter, headingLevel, [...entryLists(listing, letter)]),
    );
  return [...(noSearch ? [] : tagList(listing, strings)), letterList(listing), ...sections];
}

export function lettersWithEntries({ letters }: Listing): readonly ListedLetter[] {
  return letters.filter(({ start, end }) => end > start);
}

function section(letter: ListedLetter, headingLevel: number, pieces: readonly TreeElement[]): TreeElement {
  return h('section', { id: idOfLetter(letter.letter) }, letterHeading(letter, headingLevel), pieces);
}

/** What stands above the entries of a letter. */
export function letterHeading({ letter }: ListedLetter, headingLevel: number): TreeElement {
  return heading(headingLevel, letter);
}

/** The entries of a letter, in lists of some hundred, each made when it is asked for. */
export function* entryLists(
  listing: Listing,
  { start, end }: ListedLetter,
): Generator<TreeElement, undefined> {
  for (let from = start; from < end; from += ENTRIES_PER_LIST) {
    const entries = listing.entries(from, Math.min(from + ENTRIES_PER_LIST, end));
    yield h(
      'ul',
      {},
      entries.map((entry) =>
        h('li', {}, h('a', { href: listing.hrefOf(entry) }, entry.term), expansion(entry)),
      ),
    );
  }
  return undefined;
}

/** The id of a letter's section, which its link leads to. */
export function idOfLetter(letter: string): string {
  return `letter-${letter}`;
}

/** It is named by what it holds, which every reader understands: "A–Z". Letters without entries are no links. */
function letterList({ letters }: Listing): TreeElement {
  const items = letters.map(({ letter, start, end }) =>
    h('li', {}, start === end ? letter : letterLink(letter)),
  );
  const named = letters.filter(({ letter }) => letter !== SYMBOLS);
  const label = [...new Set([named[0]?.letter ?? SYMBOLS, named.at(-1)?.letter ?? SYMBOLS])].join('–');
  return h('nav', { 'aria-label': label }, h('ul', {}, items));
}

function letterLink(letter: string): TreeElement {
  return h('a', { href: `#${encodeURIComponent(idOfLetter(letter))}` }, letter);
}

/** Each is a link to the entries that have it: the address tells what is chosen. */
function tagList({ tags }: Listing, strings: Strings): readonly TreeElement[] {
  if (tags.size === 0) return [];
  const items = [...tags].map(([tag, count]) =>
    h(
      'li',
      {},
      h('a', { href: `#${String(new URLSearchParams({ tag }))}` }, tag),
      ' ',
      h('span', {}, String(count)),
    ),
  );
  return [h('details', { slot: 'tags' }, h('summary', {}, strings.tags), h('ul', {}, items))];
}

function expansion({ expansion }: Entry): string | undefined {
  return expansion && ` (${expansion})`;
}
