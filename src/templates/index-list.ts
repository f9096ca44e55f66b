/**
 * The content of `<glossary-index>`: tags, a bar of letters, and for each letter a section with links to its
 * entries. Called by the element and by the command line for static pages.
 */
import { fragmentOfTag, idOfLetter } from '../core/index-ids.js';
import { SYMBOLS } from '../core/listing/alphabet.js';
import type { ListedLetter, Listing } from '../core/listing/listing.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { h, heading, type TreeElement } from '../core/tree.js';
import { entryList, type IndexEntryOptions } from './index-entries.js';

export interface IndexListOptions extends IndexEntryOptions {
  /** Whether the list of tags is left out. Default: false. */
  readonly noSearch?: boolean;
  /** Letters that get an empty section, which the caller fills. Default: all sections, with their entries. */
  readonly unfilled?: readonly ListedLetter[];
}

/**
 * A letter with more entries gets several lists. Browsers lay out only lists in view (`content-visibility`),
 * and a list is made in a few milliseconds.
 */
const ENTRIES_PER_LIST = 200;
/** A definition takes as much as ten names. */
const DEFINITIONS_PER_LIST = 20;

/** Returns nothing if the listing has no entries. */
export function indexList(listing: Listing, options: IndexListOptions): readonly TreeElement[] {
  const { headingLevel, strings, noSearch = false, unfilled } = options;
  if (listing.size === 0) return [];
  const sections =
    unfilled?.map((letter) => section(letter, headingLevel, [])) ??
    lettersWithEntries(listing).map((letter) =>
      section(letter, headingLevel, [...entryLists(listing, letter, options)]),
    );
  return [...(noSearch ? [] : tagList(listing, strings)), ...letterBar(listing), ...sections];
}

export function lettersWithEntries({ letters }: Listing): readonly ListedLetter[] {
  return letters.filter(({ start, end }) => end > start);
}

function section(
  letter: ListedLetter,
  headingLevel: number | undefined,
  lists: readonly TreeElement[],
): TreeElement {
  return h('section', { id: idOfLetter(letter.letter) }, letterHeading(letter, headingLevel), lists);
}

/** The heading of a letter's section. Default level: 2. */
export function letterHeading({ letter }: ListedLetter, headingLevel: number | undefined): TreeElement {
  return heading(headingLevel ?? 2, letter);
}

/**
 * Makes the lists of a letter's entries, one at each step, so that a caller can spread the work over time.
 *
 * @param wholeOf returns the entry with its definition, where the listing has only its name. Default: the entry itself
 */
export function* entryLists(
  listing: Listing,
  { start, end }: ListedLetter,
  options: IndexEntryOptions,
  wholeOf: (entry: Entry) => Entry = (entry) => entry,
): Generator<TreeElement, undefined> {
  const step = options.definitions === true ? DEFINITIONS_PER_LIST : ENTRIES_PER_LIST;
  for (let from = start; from < end; from += step) {
    const entries = listing.entries(from, Math.min(from + step, end));
    yield entryList(listing, entries.map(wholeOf), options);
  }
  return undefined;
}

/**
 * The bar of letters; none for a single letter. Letters without entries are not links, and are left out where most letters
 * have none.
 */
function letterBar(listing: Listing): readonly TreeElement[] {
  const used = lettersWithEntries(listing);
  if (used.length < 2) return [];
  const letters = 2 * used.length < listing.letters.length ? used : listing.letters;
  const items = letters.map(({ letter, start, end }) =>
    h('li', {}, start === end ? letter : letterLink(letter)),
  );
  return [h('nav', { 'aria-label': labelOfLetters(letters) }, h('ul', {}, items))];
}

/** The accessible name of a bar of letters: its first and last letter, "A–Z", which needs no translation. */
export function labelOfLetters(letters: readonly Pick<ListedLetter, 'letter'>[]): string {
  const named = letters.filter(({ letter }) => letter !== SYMBOLS);
  return [...new Set([named[0]?.letter ?? SYMBOLS, named.at(-1)?.letter ?? SYMBOLS])].join('–');
}

function letterLink(letter: string): TreeElement {
  return h('a', { href: `#${encodeURIComponent(idOfLetter(letter))}` }, letter);
}

/** The list of tags. Each is a link, because the fragment of the page's URL keeps the chosen tags. */
function tagList({ tags }: Listing, strings: Strings): readonly TreeElement[] {
  if (tags.size === 0) return [];
  const items = [...tags].map(([tag, count]) =>
    h('li', {}, h('a', { href: fragmentOfTag(tag) }, tag, ' ', h('span', {}, String(count)))),
  );
  return [h('details', { slot: 'tags' }, h('summary', {}, strings.tags), h('ul', {}, items))];
}
