/**
 * The entries below the letters of `<glossary-index>`. It fills the sections that the template made, in slices so that
 * the page stays responsive. Of a glossary that is too large for one page it shows one letter at a time: the one in the
 * address. It does not know about searching.
 */
import type { ListedLetter, Listing } from '../../core/listing/listing.js';
import { build } from '../../dom/build.js';
import { inSlices } from '../../dom/slices.js';
import { entryLists, idOfLetter, letterHeading, lettersWithEntries } from '../../templates/index-list.js';
import { idIn, idInAddress } from './index-address.js';
import { sectionOf } from './index-navigation.js';

/** An index of more entries than this shows one letter at a time. */
const MAX_ENTRIES_IN_PAGE = 5000;

export class LetterSections {
  readonly #host: HTMLElement;
  readonly #listing: Listing;
  readonly #headingLevel: number | undefined;
  /** Whether there are too many entries for one page. */
  readonly isOneAtATime: boolean;
  /** The letter that is shown, if it is one at a time. */
  #shown: ListedLetter | undefined;

  constructor(host: HTMLElement, listing: Listing, headingLevel: number | undefined) {
    this.#host = host;
    this.#listing = listing;
    this.#headingLevel = headingLevel;
    this.isOneAtATime = listing.size > MAX_ENTRIES_IN_PAGE;
  }

  /** The letters for which the template makes sections without entries. */
  get unfilled(): readonly ListedLetter[] {
    const letters = lettersWithEntries(this.#listing);
    return this.isOneAtATime ? letters.slice(0, 1) : letters;
  }

  /**
   * Fills the sections that the template made: the first entries at once, the others in later slices.
   *
   * @param scrolls whether to scroll to the letter in the address, which was not there when the browser looked for it
   */
  async fill(scrolls: boolean): Promise<void> {
    if (this.isOneAtATime) return this.showLetterInAddress();
    const pieces = this.#allPieces();
    const input = watchInput();
    if (scrolls) scrollToLetter(this.#host);
    await inSlices(
      () => pieces.next().done !== true,
      () => !this.#host.isConnected,
    );
    // Entries that were added above the letter have moved it. A user who has moved on meanwhile stays there.
    if (!input.stop() && scrolls) scrollToLetter(this.#host);
  }

  /** If one letter is shown at a time: replaces it by the letter in the address. */
  async showLetterInAddress(): Promise<void> {
    if (!this.isOneAtATime) return;
    const letter = letterInAddress(this.#listing);
    const section = this.#host.querySelector(':scope > section');
    // The address names another target in the page: the present letter stays.
    const isElsewhere = this.#shown !== undefined && idInAddress() !== '' && !isLetterInAddress();
    if (letter === undefined || letter === this.#shown || section === null || isElsewhere) return;
    this.#shown = letter;
    section.id = idOfLetter(letter.letter);
    section.replaceChildren(build(letterHeading(letter, this.#headingLevel)));
    // Found by its address, because the browser may have translated its text.
    for (const link of this.#host.querySelectorAll<HTMLAnchorElement>(':scope > nav a'))
      if (idIn(link.hash) === section.id) link.setAttribute('aria-current', 'true');
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
    let index = 0;
    for (const letter of this.unfilled) {
      const section = sections[index++];
      if (section !== undefined) yield* this.#addPieces(section, letter);
    }
    return undefined;
  }

  *#addPieces(section: Element, letter: ListedLetter): Generator<void, undefined> {
    for (const list of entryLists(this.#listing, letter)) {
      section.append(build(list));
      yield;
    }
    return undefined;
  }
}

/** The letter in the address; else the first letter with entries. */
function letterInAddress(listing: Listing): ListedLetter | undefined {
  const id = idInAddress();
  return listing.letters.find(({ letter }) => idOfLetter(letter) === id) ?? lettersWithEntries(listing)[0];
}

function scrollToLetter(host: HTMLElement): void {
  if (isLetterInAddress()) sectionOf(host, idInAddress())?.scrollIntoView();
}

/** Watches for input of the user that may scroll the page; `stop` ends it and returns whether there was any. */
function watchInput(): { stop(): boolean } {
  let hasActed = false;
  const onInput = () => (hasActed = true);
  const types = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const type of types) window.addEventListener(type, onInput, { capture: true, passive: true });
  return {
    stop() {
      for (const type of types) window.removeEventListener(type, onInput, { capture: true });
      return hasActed;
    },
  };
}

function isLetterInAddress(): boolean {
  return idInAddress().startsWith(idOfLetter(''));
}
