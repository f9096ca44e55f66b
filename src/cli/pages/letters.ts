/**
 * Divides the index of a long glossary into pages, one for each letter; a letter with very many entries gets several. Pure;
 * called by site.ts.
 */
import { SYMBOLS, type LetterGroup } from '../../core/listing/alphabet.js';
import type { Entry } from '../../core/schema.js';
import { FreeNames } from './free-names.js';

/** The folder of the letters' pages. */
export const LETTERS = 'letter';

/**
 * The most entries of one index page. With their definitions they are about 230 KB of HTML, and forty screens of a phone: one
 * does not want to load or to scroll more.
 */
export const MOST_ENTRIES = 500;

/** A page with the entries of one letter, or with a part of them. */
export interface LetterPage {
  readonly letter: string;
  /** Which part of its letter this page has, from 1. */
  readonly part: number;
  /** The path of its folder, relative to the site: "letter/a". */
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** Returns no pages for a glossary whose index is one page. */
export function letterPages(groups: readonly LetterGroup[]): readonly LetterPage[] {
  const size = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (size <= MOST_ENTRIES) return [];
  const names = new FreeNames();
  return groups.flatMap(({ letter, entries }) => {
    const name = letter === SYMBOLS ? 'symbols' : letter.toLowerCase();
    return chunks(entries).map((chunk, index): LetterPage => {
      return { letter, part: index + 1, folder: `${LETTERS}/${names.takeLike(name)}`, entries: chunk };
    });
  });
}

function chunks(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / MOST_ENTRIES);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * MOST_ENTRIES, (index + 1) * MOST_ENTRIES),
  );
}
