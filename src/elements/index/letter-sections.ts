/**
 * The entries below the letters of `<glossary-index>`. It fills the sections that the template made, in slices so that
 * the page stays responsive. Of a glossary that is too large for one page it shows one letter at a time: the one in the
 * address. It does not know about searching.
 */
import { idOfLetter, TERM_PREFIX } from '../../core/index-ids.js';
import type { ListedLetter, Listing } from '../../core/listing/listing.js';
import type { Entry } from '../../core/schema.js';
import { build } from '../../dom/build.js';
import { freeIds } from '../../dom/free-ids.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { inSlices } from '../../dom/slices.js';
import type { IndexEntryOptions } from '../../templates/index-entries.js';
import { entryLists, letterHeading, lettersWithEntries } from '../../templates/index-list.js';
import { idInAddress } from './index-address.js';
import { markAddress, scrollToAddress } from './index-target.js';
import { markLetter } from './letter-mark.js';

/** An index of more entries than this shows one letter at a time. */
const MAX_ENTRIES_IN_PAGE = 5000;

export class LetterSections {
  readonly #host: HTMLElement;
  readonly #listing: Listing;
  readonly #options: IndexEntryOptions;
  /** Whether there are too many entries for one page. */
  readonly isOneAtATime: boolean;
  /** The letter that is shown, if it is one at a time. */
  #shown: ListedLetter | undefined;
  /** The entries of a split glossary that were loaded for their definitions, by id. */
  readonly #whole = new Map<string, Entry>();

  constructor(host: HTMLElement, listing: Listing, options: IndexEntryOptions) {
    this.#host = host;
    this.#listing = listing;
    this.#options = options;
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
   * @param scrolls whether to scroll to what the address names, which was not there when the browser looked for it
   * @throws {Error} when an entry cannot be read from its line
   */
  async fill(scrolls: boolean): Promise<void> {
    if (this.isOneAtATime) return this.showAddress();
    const input = watchInput();
    if (scrolls) scrollToAddress(this.#host);
    await this.#loadParts({ start: 0, end: this.#listing.size });
    const pieces = this.#allPieces();
    await inSlices(
      () => pieces.next().done !== true,
      () => !this.#host.isConnected,
    );
    markAddress(this.#host);
    // Entries that were added above the target have moved it. A user who has moved on meanwhile stays there.
    if (!input.stop() && scrolls) scrollToAddress(this.#host);
  }

  /**
   * Marks the definition in the address. If one letter is shown at a time: replaces it by the letter in the address, or the one of
   * the entry in the address.
   */
  async showAddress(): Promise<void> {
    markAddress(this.#host);
    if (!this.isOneAtATime) return;
    const named = this.#letterWith(idInAddress());
    // If the address names another target in the page, the present letter stays.
    const isElsewhere = this.#shown !== undefined && idInAddress() !== '' && named === undefined;
    const letter = named ?? lettersWithEntries(this.#listing)[0];
    const section = this.#host.querySelector(':scope > section');
    if (letter === undefined || letter === this.#shown || section === null || isElsewhere) return;
    this.#shown = letter;
    await this.#loadParts(letter);
    if (this.#shown !== letter) return;
    section.id = idOfLetter(letter.letter);
    section.replaceChildren(build(letterHeading(letter, this.#options.headingLevel)));
    markLetter(this.#host, section.id);
    const pieces = this.#addPieces(section, letter);
    const added = inSlices(
      () => pieces.next().done !== true,
      () => this.#shown !== letter || !this.#host.isConnected,
    );
    scrollToAddress(this.#host);
    await added;
    markAddress(this.#host);
    // The definition in the address may have come with the last piece.
    if (this.#shown === letter && idInAddress() !== section.id) scrollToAddress(this.#host);
  }

  /** Whether the index has a letter or a definition with this id, though it may not be in the page. */
  has(id: string): boolean {
    return this.#letterWith(id) !== undefined;
  }

  /** The letter with this id, or the letter of the definition with this id. */
  #letterWith(id: string): ListedLetter | undefined {
    const { letters } = this.#listing;
    const letter = letters.find(({ letter }) => idOfLetter(letter) === id);
    if (letter !== undefined || id === '' || this.#options.definitions !== true) return letter;
    let position = this.#listing.positionOf(id);
    if (position < 0 && id.startsWith(TERM_PREFIX))
      position = this.#listing.positionOf(id.slice(TERM_PREFIX.length));
    return letters.find(({ start, end }) => position >= start && position < end);
  }

  /** Loads the entries whose definitions are in parts of a split glossary. Where that fails, the name stands alone. */
  async #loadParts({ start, end }: Pick<ListedLetter, 'start' | 'end'>): Promise<void> {
    if (this.#options.definitions !== true || this.#listing.entries(0, 1)[0]?.part === undefined) return;
    const entries = this.#listing.entries(start, end);
    await Promise.all(
      entries.map(async (entry) => {
        // The loader reports a failure.
        const whole = await loadEntry(this.#listing.glossary.originOf(entry), entry).catch(() => undefined);
        if (whole !== undefined) this.#whole.set(entry.id, whole);
      }),
    );
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
    const wholeOf = (entry: Entry) => this.#whole.get(entry.id) ?? entry;
    for (const list of entryLists(this.#listing, letter, this.#options, wholeOf)) {
      const content = build(list);
      freeIds(content, section);
      section.append(content);
      yield;
    }
    return undefined;
  }
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
