/**
 * The places in an index: it shows the letter or definition that the address or a clicked link names, and keeps the bar of
 * letters in step. Made by `<glossary-index>`, which fills the sections. What a search finds, only the search box knows.
 */
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { followFragment, idIn, subscribeToAddress } from './index-address.js';
import { clickedLink } from './index-navigation.js';
import type { IndexSearchBox } from './index-search-box.js';
import { focusAddress, scrollToAddress, showTop, targetIn } from './index-target.js';
import { LetterBar } from './letter-bar.js';
import type { LetterSections } from './letter-sections.js';

export class IndexPlaces implements ReactiveController {
  /** The sections that the element filled; `undefined` for content of the author. */
  sections: LetterSections | undefined;
  readonly #host: ReactiveElement;
  readonly #search: IndexSearchBox;
  readonly #onError: (error: unknown) => void;
  #bar: LetterBar | undefined;
  #unsubscribe = (): void => undefined;

  /** @param onError gets the reason when a letter could not be shown */
  constructor(host: ReactiveElement, search: IndexSearchBox, onError: (error: unknown) => void) {
    this.#host = host;
    this.#search = search;
    this.#onError = onError;
    host.addController(this);
    host.addEventListener('click', (event) => this.#onClick(event));
  }

  hostConnected(): void {
    this.#unsubscribe = subscribeToAddress(() => void this.applyAddress());
  }

  hostDisconnected(): void {
    this.#unsubscribe();
    this.#bar?.disconnect();
  }

  /** Keeps the bar of letters in step with what is in view. Call when the sections are there. */
  followScrolling(): void {
    this.#bar?.disconnect();
    if (this.#host.isConnected) this.#bar = new LetterBar(this.#host);
  }

  /** Shows what the address names: a search, a letter or a definition. */
  async applyAddress(): Promise<void> {
    const wasSearching = this.#search.isActive;
    await this.#search.applyAddress();
    await this.sections?.showAddress().catch(this.#onError);
    this.#bar?.mark();
    // The browser could not scroll to what was hidden behind the results.
    if (wasSearching && !this.#search.isActive) scrollToAddress(this.#host);
    if (!wasSearching && this.#search.isActive) showTop(this.#host);
  }

  /** Shows the letter or the definition that a clicked link leads to. */
  #onClick(event: MouseEvent): void {
    const link = clickedLink(event);
    if (!link?.getAttribute('href')?.startsWith('#') || !this.#leadsHere(link)) return;
    event.preventDefault();
    followFragment(link.hash);
    void this.applyAddress().then(() => {
      // Results, with the focus in them, are gone.
      if (link.isConnected) scrollToAddress(this.#host);
      else focusAddress(this.#host);
    });
  }

  /** Whether `link` leads to a letter or a definition of this index, and not of another one in the page. */
  #leadsHere(link: HTMLAnchorElement): boolean {
    if (link.closest('details')?.slot === 'tags') return false;
    if (link.closest('nav')?.parentElement === this.#host) return true;
    const id = idIn(link.hash);
    return this.sections?.has(id) === true || targetIn(this.#host, id) !== undefined;
  }
}
