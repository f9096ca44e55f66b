/**
 * The entries below the letters of `<glossary-index>`: made in slices, and, of a glossary that is too large for one page, one
 * letter at a time, that which the address names. Knows nothing of searching.
 */
import type { ListedLetter, Listing } from '../core/listing.js';
import { build } from '../dom/build.js';
import { idInAddress } from '../dom/index-address.js';
import { inSlices } from '../dom/slices.js';
import { idOfLetter, letterHeading, letterPieces, lettersWithEntries } from '../templates/index-list.js';

/** Beyond so many entries, one letter at a time is in the page. */
const MOST_IN_PAGE = 5000;

export class IndexLetters {
  readonly #host: HTMLElement;
  readonly #listing: Listing;
  readonly #headingLevel: number;
  /** Whether there are too many for one page. */
  readonly isOneAtATime: boolean;
  #shown: ListedLetter | undefined;

  constructor(host: HTMLElement, listing: Listing, headingLevel: number) {
    this.#host = host;
    this.#listing = listing;
    this.#headingLevel = headingLevel;
    this.isOneAtATime = listing.size > MOST_IN_PAGE;
  }

  /** The letters whose sections the template makes, to be filled here. */
  get unfilled(): readonly ListedLetter[] {
    const letters = lettersWithEntries(this.#listing);
    return this.isOneAtATime ? letters.slice(0, 1) : letters;
  }

  /** Fills the sections that the template made: the first entries at once, the rest when the browser had its turn. */
  async fill(): Promise<void> {
    if (this.isOneAtATime) return this.follow();
    const pieces = this.#allPieces();
    scrollToLetter(this.#host);
    await inSlices(
      () => pieces.next().done !== true,
      () => !this.#host.isConnected,
    );
    // What was put in above has moved it.
    scrollToLetter(this.#host);
  }

  /** One at a time: turns to the letter that the address names. */
  async follow(): Promise<void> {
    if (!this.isOneAtATime) return;
    const letter = letterInAddress(this.#listing);
    const section = this.#host.querySelector(':scope > section');
    // An address that names something else in the page is no reason to turn to another letter.
    const isElsewhere = this.#shown !== undefined && idInAddress() !== '' && !namesLetter();
    if (letter === undefined || letter === this.#shown || section === null || isElsewhere) return;
    this.#shown = letter;
    section.id = idOfLetter(letter.letter);
    section.replaceChildren(build(letterHeading(letter, this.#headingLevel)));
    for (const link of this.#host.querySelectorAll(':scope > nav a'))
      if (link.textContent === letter.letter) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const pieces = this.#addPieces(section, letter);
    const added = inSlices(
      () => pieces.next().done !== true,
      () => this.#shown !== letter || !this.#host.isConnected,
    );
    scrollToLetter(this.#host);
    await added;
  }

  *#allPieces(): Generator<void, undefined> {
    const sections = this.#host.querySelectorAll(':scope > section');
    for (const [index, letter] of this.unfilled.entries()) {
      const section = sections[index];
      if (section !== undefined) yield* this.#addPieces(section, letter);
    }
    return undefined;
  }

  *#addPieces(section: Element, letter: ListedLetter): Generator<void, undefined> {
    for (const piece of letterPieces(this.#listing, letter)) {
      section.append(build(piece));
      yield;
    }
    return undefined;
  }
}

/** The letter that the address names; else the first with entries. */
function letterInAddress(listing: Listing): ListedLetter | undefined {
  const id = idInAddress();
  return listing.letters.find(({ letter }) => idOfLetter(letter) === id) ?? lettersWithEntries(listing)[0];
}

/** Goes to the letter that the address names: when the browser looked for it, it was not there. */
function scrollToLetter(host: HTMLElement): void {
  if (!namesLetter()) return;
  const sections = [...host.querySelectorAll(':scope > section')];
  sections.find(({ id }) => id === idInAddress())?.scrollIntoView();
}

function namesLetter(): boolean {
  return idInAddress().startsWith(idOfLetter(''));
}
