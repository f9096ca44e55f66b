/**
 * The entries below the letters of `<glossary-index>`: made in slices, and, of a glossary that is too large for one page, one
 * letter at a time, that which the address names. Knows nothing of searching.
 */
import type { ListedLetter, Listing } from '../../core/listing/listing.js';
import { build } from '../../dom/build.js';
import { idIn, idInAddress } from './index-address.js';
import { inSlices } from '../../dom/slices.js';
import { entryLists, idOfLetter, letterHeading, lettersWithEntries } from '../../templates/index-list.js';

/** Beyond so many entries, one letter at a time is in the page. */
const MOST_IN_PAGE = 5000;

export class IndexLetters {
  readonly #host: HTMLElement;
  readonly #listing: Listing;
  readonly #headingLevel: number | undefined;
  /** Whether there are too many for one page. */
  readonly isOneAtATime: boolean;
  #shown: ListedLetter | undefined;

  constructor(host: HTMLElement, listing: Listing, headingLevel: number | undefined) {
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

  /**
   * Fills the sections that the template made: the first entries at once, the rest when the browser had its turn.
   *
   * @param isFirst whether the reader has not seen the list before, and is to be taken to the letter that the address names
   */
  async fill(isFirst: boolean): Promise<void> {
    if (this.isOneAtATime) return this.follow();
    const pieces = this.#allPieces();
    const watch = watchReader();
    if (isFirst) scrollToLetter(this.#host);
    await inSlices(
      () => pieces.next().done !== true,
      () => !this.#host.isConnected,
    );
    // What was put in above has moved it. A reader who has moved on stays there.
    if (!watch.hasActed() && isFirst) scrollToLetter(this.#host);
  }

  /** Goes to the letter with this id, which was pressed, and shows its entries. */
  async goTo(id: string): Promise<void> {
    const followed = this.follow();
    sectionOf(this.#host, id)?.scrollIntoView();
    await followed;
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
    // By where it leads: what stands in it may be translated.
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
    for (const [index, letter] of this.unfilled.entries()) {
      const section = sections[index];
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

/** The letter that the address names; else the first with entries. */
function letterInAddress(listing: Listing): ListedLetter | undefined {
  const id = idInAddress();
  return listing.letters.find(({ letter }) => idOfLetter(letter) === id) ?? lettersWithEntries(listing)[0];
}

/** Goes to the letter that the address names: when the browser looked for it, it was not there. */
function scrollToLetter(host: HTMLElement): void {
  if (namesLetter()) sectionOf(host, idInAddress())?.scrollIntoView();
}

/** Whether the reader does something from now on. To be asked once. */
function watchReader(): { hasActed(): boolean } {
  let hasActed = false;
  const act = () => (hasActed = true);
  const types = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const type of types) window.addEventListener(type, act, { capture: true, passive: true });
  return {
    hasActed() {
      for (const type of types) window.removeEventListener(type, act, { capture: true });
      return hasActed;
    },
  };
}

function sectionOf(host: HTMLElement, id: string): Element | undefined {
  return [...host.querySelectorAll(':scope > section')].find((section) => section.id === id);
}

function namesLetter(): boolean {
  return idInAddress().startsWith(idOfLetter(''));
}
