/**
 * The search of `<glossary-index>`: builds the chrome, handles the user's input, and keeps the query and the address the
 * same. It creates a SearchResultsView (search-results-view.ts) when the user first needs it; the view finds and shows
 * the results. Where the entries come from, only the element knows.
 */
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { LatestOnly } from '../../core/latest-only.js';
import { h } from '../../core/tree.js';
import { buildParts, type Built } from '../../dom/build.js';
import {
  fragmentOf,
  isLeavingSearch,
  NO_QUERY,
  queryInAddress,
  writeQuery,
  type IndexQuery,
} from './index-address.js';
import { clickedLink, focusTarget } from './index-navigation.js';
import { tagListIn, tagOfLink, toggleTag } from './index-tags.js';
import type { SearchResultsView } from './search-results-view.js';

const CROSS = h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: 'm4 4 8 8m0-8-8 8' }));

/** The address is written when the user pauses so long: Safari allows 100 changes in 10 seconds. */
const PAUSE_MS = 200;

type Host = ReactiveElement & { readonly noSearch: boolean };

/** Creates the view, which writes into the chrome. Resolves to `undefined` when the file for it is missing. */
type CreateView = (chrome: Built['parts']) => Promise<SearchResultsView | undefined>;

export class IndexSearchBox implements ReactiveController {
  readonly #host: Host;
  readonly #createView: CreateView;
  readonly #onError: (error: unknown) => void;
  #view: ReturnType<CreateView> | undefined;
  #query: IndexQuery = NO_QUERY;
  readonly #searches = new LatestOnly();
  /** Settles when the results of the present query are in the page. */
  #shown = Promise.resolve();
  /** The timer that will write the address. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #tags = document.createElement('slot');
  readonly #list = document.createElement('slot');
  /** The results, and the list of all terms. */
  readonly #content = document.createElement('div');
  readonly #chrome = buildParts([
    h(
      'form',
      { part: 'search', role: 'search', hidden: true },
      h('input', {
        part: 'input',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
      }),
      h('button', { part: 'clear', type: 'button', hidden: true }, CROSS),
    ),
    h('p', { part: 'status', 'aria-hidden': 'true', hidden: true }),
    h('p', { part: 'announcement', role: 'status' }),
    h(
      'div',
      {},
      h('slot', { name: 'results' }),
      h('button', { part: 'more', type: 'button', hidden: true }),
      h('button', { part: 'all', type: 'button', hidden: true }),
    ),
  ]);
  readonly #input = this.#chrome.parts('input') as HTMLInputElement;

  /** @param onError gets the reason when results could not be shown */
  constructor(host: Host, createView: CreateView, onError: (error: unknown) => void) {
    this.#host = host;
    this.#createView = createView;
    this.#onError = onError;
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#onKeydown(event));
    host.addEventListener('click', (event) => this.#onClick(event));
    const { parts } = this.#chrome;
    parts('search').addEventListener('submit', (event) => void this.#openFirst(event));
    parts('more').addEventListener('click', () => void this.#showMore());
    for (const name of ['all', 'clear']) parts(name).addEventListener('click', () => this.#restart([]));
    // The user is about to type. A failure is reported with the first search.
    this.#input.addEventListener('focus', () => void this.#loadView().catch(() => undefined));
    this.#input.addEventListener('input', () =>
      this.#changeQuery({ ...this.#query, text: this.#input.value }),
    );
    this.#tags.name = 'tags';
    this.#tags.addEventListener('slotchange', () =>
      tagListIn(host)?.addEventListener('toggle', this.#countTags),
    );
    // Content with links can be searched, content without cannot.
    this.#list.addEventListener('slotchange', () => host.requestUpdate());
  }

  /** Appends the chrome to the host's shadow root. Called once. */
  renderInto(root: ParentNode): void {
    const { fragment, parts } = this.#chrome;
    this.#content.append(fragment.lastElementChild as Element, this.#list);
    root.append(fragment, this.#content);
    parts('status').before(this.#tags);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#writeAddress);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('pagehide', this.#writeAddress);
  }

  hostUpdated(): void {
    const { parts } = this.#chrome;
    const isSearchable = !this.#host.noSearch && this.#host.querySelector('a[href], glossary-term') !== null;
    for (const chrome of [parts('search'), this.#tags, parts('status')]) chrome.hidden = !isSearchable;
    // Without its label the box still works, so a failure needs no report.
    if (isSearchable) this.#label().catch(() => undefined);
  }

  /** Whether there is a query, of text or tags. */
  get isActive(): boolean {
    return fragmentOf(this.#query) !== '';
  }

  /** Searches for the query in the address; settles when the results are in the page, or gone from it. */
  async applyAddress(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#host.noSearch ? NO_QUERY : queryInAddress();
    if (fragmentOf(query) === fragmentOf(this.#query)) return;
    this.#input.value = query.text;
    await this.#search(query);
  }

  /** Drops the view, because the host has another glossary. The next search creates a new one. */
  dropView(): void {
    this.#view = undefined;
  }

  /** Searches once more for the present query; ends the search if the host has `no-search` now. */
  searchAgain(): void {
    if (this.isActive) void this.#search(this.#host.noSearch ? NO_QUERY : this.#query);
  }

  get #results(): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(':scope > [slot=results] :is(a, glossary-term)')];
  }

  /** Imports the words of the interface here, because an index may have no search box. */
  async #label(): Promise<void> {
    const { loadStringsFor } = await import('../../dom/localize.js');
    const { search, showAll } = await loadStringsFor(this.#host);
    this.#input.placeholder = search;
    this.#input.setAttribute('aria-label', search);
    this.#chrome.parts('clear').setAttribute('aria-label', showAll);
  }

  /** Searches for the user's `query`, and writes it into the address: after a pause while the user types, else at once. */
  #changeQuery(query: IndexQuery): void {
    clearTimeout(this.#timer);
    const isTyping = query.text !== '' && this.#query.text !== '' && !isLeavingSearch();
    void this.#search(query);
    if (isTyping) this.#timer = setTimeout(this.#writeAddress, PAUSE_MS);
    else this.#writeAddress();
  }

  readonly #writeAddress = (): void => {
    clearTimeout(this.#timer);
    if (!this.#host.noSearch) writeQuery(this.#query);
  };

  #search(query: IndexQuery): Promise<void> {
    this.#query = query;
    this.#chrome.parts('clear').hidden = !this.isActive;
    this.#shown = this.#showResults(query, this.#searches.start());
    return this.#shown;
  }

  async #showResults(query: IndexQuery, isLatest: () => boolean): Promise<void> {
    const { isActive } = this;
    try {
      const view = await this.#loadView();
      // Without the file the list of all terms stays.
      if (view === undefined || !isLatest()) return;
      if (isActive) await view.show(query, isLatest);
      else view.clear();
      if (isLatest()) this.#content.classList.toggle('searching', isActive);
    } catch (error) {
      this.dropView();
      this.#chrome.parts('status').replaceChildren();
      this.#onError(error);
    }
  }

  async #showMore(): Promise<void> {
    // The results in the page are those of a view that was dropped.
    if (this.#view === undefined) return this.searchAgain();
    try {
      await (await this.#view)?.showMore();
    } catch (error) {
      this.#onError(error);
    }
  }

  #loadView(): ReturnType<CreateView> {
    const { parts } = this.#chrome;
    this.#view ??= this.#createView(parts)
      .catch((error: unknown) => {
        this.dropView();
        throw error;
      })
      .then((view) => {
        if (view === undefined) this.dropView(); // the next key stroke tries again
        return view;
      });
    return this.#view;
  }

  /** Updates the numbers of the tags. The view counts only while the user sees them. */
  readonly #countTags = (): void => {
    void this.#view?.then((view) => view?.countTags()).catch(() => undefined);
  };

  #onClick(event: MouseEvent): void {
    const link = clickedLink(event);
    if (link === null) return;
    // The user leaves the page: "Back" leads to this search.
    if (this.#results.includes(link)) this.#writeAddress();
    const tag = tagListIn(this.#host)?.contains(link) === true ? tagOfLink(link) : undefined;
    if (tag === undefined) return;
    event.preventDefault();
    this.#changeQuery(toggleTag(this.#query, tag));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const isClearing = event.key === 'Escape' && this.isActive;
    const target = focusTarget(event, this.#input, this.#results);
    if (isClearing || target !== undefined) event.preventDefault();
    // The text is cleared; where there is none, the tags.
    if (isClearing) this.#restart(this.#query.text === '' ? [] : this.#query.tags);
    target?.focus();
  }

  /** Searches for `tags` without a text. */
  #restart(tags: readonly string[]): void {
    this.#input.value = '';
    this.#input.focus();
    this.#changeQuery({ text: '', tags });
  }

  /** Follows the first result. The user may press Enter before the results are there. */
  async #openFirst(event: Event): Promise<void> {
    event.preventDefault();
    await this.#shown;
    this.#results[0]?.click();
  }
}
