/**
 * One letter of an index at a time: the list in the page holds the entries of the letter that the address names. For
 * `<glossary-index>` of a glossary that is too large for one page; knows nothing of searching.
 */
import type { ListedLetter, Listing } from '../core/listing.js';
import { build } from '../dom/build.js';
import { idInAddress } from '../dom/index-address.js';
import { inSlices } from '../dom/slices.js';
import { idOfLetter, letterHeading, letterPieces } from '../templates/index-list.js';

export class IndexLetters {
  readonly #host: HTMLElement;
  readonly #listing: Listing;
  readonly #headingLevel: number;
  #shown: ListedLetter | undefined;

  /** @param host holds the list with one empty section, as the template made it */
  constructor(host: HTMLElement, listing: Listing, headingLevel: number) {
    this.#host = host;
    this.#listing = listing;
    this.#headingLevel = headingLevel;
  }

  /** Shows the letter that the address names: its first entries at once, the rest when the browser had its turn. */
  async follow(): Promise<void> {
    const letter = letterInAddress(this.#listing);
    const section = this.#host.querySelector(':scope > section');
    // An address that names something else in the page is no reason to turn to another letter.
    const isElsewhere = this.#shown !== undefined && idInAddress() !== '' && !namesLetter();
    if (letter === this.#shown || section === null || isElsewhere) return;
    this.#shown = letter;
    if (letter === undefined) return;
    section.id = idOfLetter(letter.letter);
    section.replaceChildren(build(letterHeading(letter, this.#headingLevel)));
    for (const link of this.#host.querySelectorAll(':scope > nav a'))
      if (link.textContent === letter.letter) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const pieces = letterPieces(this.#listing, letter);
    const addPiece = () => {
      const { value, done } = pieces.next();
      if (value !== undefined) section.append(build(value));
      return done !== true;
    };
    const added = inSlices(addPiece, () => this.#shown !== letter || !this.#host.isConnected);
    scrollToLetter(this.#host);
    await added;
  }
}

/** The letter that the address names; else the first with entries. */
export function letterInAddress({ letters }: Listing): ListedLetter | undefined {
  const id = idInAddress();
  return (
    letters.find(({ letter }) => idOfLetter(letter) === id) ?? letters.find(({ start, end }) => end > start)
  );
}

/** Goes to the letter that the address names: when the browser looked for it, it was not there. */
export function scrollToLetter(host: HTMLElement): void {
  if (!namesLetter()) return;
  const sections = [...host.querySelectorAll(':scope > section')];
  sections.find(({ id }) => id === idInAddress())?.scrollIntoView();
}

function namesLetter(): boolean {
  return idInAddress().startsWith(idOfLetter(''));
}
