/**
 * Shows the results of a search in `<glossary-index>`: links in the light DOM, their number, and how many entries each
 * tag would leave. The search box creates it when the user first searches, so that no page loads the search before. It
 * does not know about typing, keys or the address.
 */
import { countText } from '../../core/count-text.js';
import type { Listing } from '../../core/listing/listing.js';
import { IndexSearch, type SearchResults } from '../../core/search/index-search.js';
import type { Plural, Strings } from '../../core/strings.js';
import { h, type Content } from '../../core/tree.js';
import { build, type Built } from '../../dom/build.js';
import { GlossarySearchEvent } from '../../dom/events.js';
import { listingIn, loadListing } from '../../dom/loading/load-listing.js';
import { interfaceLanguage } from '../../dom/language.js';
import { loadStringsFor } from '../../dom/localize.js';
import { inSlices } from '../../dom/slices.js';
import { searchResult } from '../../templates/search-results.js';
import { findSource } from '../fill/context.js';
import { NO_QUERY, type IndexQuery } from './index-address.js';
import { tagListIn, updateTags } from './index-tags.js';

/** How many results are shown at first, and how many "Show more" adds: a few screens. */
const PAGE_SIZE = 50;

/**
 * Screen readers announce the status when the user pauses so long, not after each key: longer than between the keys of
 * a slow typist.
 */
const ANNOUNCED_AFTER_MS = 1000;

type Host = HTMLElement & {
  readonly tag: string | undefined;
  readonly src: string | undefined;
  readonly definitions: boolean;
  readonly teasers: boolean;
};

export class SearchResultsView {
  readonly #host: Host;
  readonly #status: HTMLElement;
  readonly #announcement: HTMLElement;
  readonly #more: HTMLElement;
  readonly #all: HTMLElement;
  readonly #listing: Listing;
  readonly #search: IndexSearch;
  readonly #prepared: Promise<void>;
  #isPrepared = false;
  /** The query of the results that are shown. */
  #query: IndexQuery | undefined;
  #list: Element | undefined;

  /** The timer that will announce the status. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param parts the parts of the search box's chrome, in the shadow root of `host` */
  constructor(host: Host, listing: Listing, parts: Built['parts']) {
    this.#host = host;
    this.#listing = listing;
    this.#status = parts('status');
    this.#announcement = parts('announcement');
    this.#more = parts('more');
    this.#all = parts('all');
    this.#search = new IndexSearch(listing);
    this.#prepared = this.#prepare();
    this.#prepared.catch(() => undefined); // `show` throws it
  }

  async #prepare(): Promise<void> {
    await inSlices(
      () => this.#search.prepare(),
      () => false,
    );
    this.#isPrepared = true;
  }

  /**
   * Shows the results of `query` in place of earlier ones.
   *
   * @param isLatest whether there is no later query; checked before anything is shown
   * @throws when an entry of the listing cannot be read
   */
  async show(query: IndexQuery, isLatest: () => boolean): Promise<void> {
    const strings = await loadStringsFor(this.#host);
    // Reading a large glossary takes a moment.
    if (!this.#isPrepared) this.#setStatus(strings.loading);
    await this.#prepared;
    if (!isLatest()) return;
    this.#query = query;
    removeResults(this.#host);
    this.#list = build(h('ul', { slot: 'results' })).firstElementChild ?? undefined;
    const count = this.#fill(query, PAGE_SIZE, strings);
    if (this.#list !== undefined) this.#host.append(this.#list);
    this.countTags();
    this.#host.dispatchEvent(new GlossarySearchEvent(query.text, query.tags, count));
  }

  /** Adds the next results, and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const shown = this.#list?.childElementCount ?? 0;
    if (this.#query === undefined) return;
    this.#fill(this.#query, shown + PAGE_SIZE, await loadStringsFor(this.#host));
    this.#list?.children[shown]?.querySelector<HTMLElement>('a, glossary-term')?.focus();
  }

  /** Removes the results. */
  clear(): void {
    removeResults(this.#host);
    this.#setStatus('');
    if (this.#query === undefined) return;
    this.#query = undefined;
    this.#list = undefined;
    this.#more.hidden = this.#all.hidden = true;
    this.countTags();
    this.#host.dispatchEvent(new GlossarySearchEvent('', [], this.#listing.size));
  }

  /** Updates the number of entries that each tag would leave, if the list of tags is open. */
  countTags(): void {
    const query = this.#query ?? NO_QUERY;
    const list = tagListIn(this.#host);
    if (list === null) return;
    if (query.tags.length > 0) list.open = true;
    if (list.open && this.#isPrepared)
      updateTags(list, query, this.#search.countTags(query.text, query.tags));
  }

  /** Adds results to the list until it has `limit`; returns the number of all results, 0 if they are only similar. */
  #fill(query: IndexQuery, limit: number, strings: Strings): number {
    const results = this.#search.search(query.text, query.tags, limit);
    const { positions, count, isSimilar, matched } = results;
    const shown = this.#list?.childElementCount ?? 0;
    const items = positions.slice(shown).map((position) => {
      const [entry] = this.#listing.entries(position, position + 1);
      return entry && searchResult(this.#listing, entry, matched, this.#host);
    });
    this.#list?.append(build(items));
    this.#more.hidden = count <= positions.length;
    this.#more.textContent = strings.more;
    this.#all.hidden = count > 0 && !isSimilar;
    this.#all.textContent = strings.showAll;
    this.#setStatus(this.#statusOf(query, results, strings));
    return isSimilar ? 0 : count;
  }

  #statusOf({ text, tags }: IndexQuery, { count, isSimilar }: SearchResults, strings: Strings): Content {
    if (count > 0 && !isSimilar) return this.#countText(strings.found, count);
    const [before = '', after = ''] = strings.nothingFound.split('{query}');
    const query = text.trim() === '' ? tags.join(', ') : text.trim();
    // The query may be in a script of another direction than the words around it.
    const nothing = [before, h('bdi', {}, query), after];
    return count === 0 ? nothing : [nothing, ' ', h('strong', {}, this.#countText(strings.similar, count))];
  }

  #countText(texts: Plural, count: number): string {
    return countText(texts, count, interfaceLanguage(this.#host));
  }

  /** Shows the status at once. What it says when the user pauses is announced. */
  #setStatus(content: Content): void {
    clearTimeout(this.#timer);
    this.#status.replaceChildren(build(content));
    this.#timer = setTimeout(
      () => this.#announcement.replaceChildren(...this.#status.cloneNode(true).childNodes),
      ANNOUNCED_AFTER_MS,
    );
  }
}

/**
 * Creates the view of `host`.
 *
 * @param listing the entries that `host` shows. Without it the content is the author's: then the view searches the
 *   glossary of `host`, which has aliases and definitions, or, if it cannot be loaded, the links in the content
 * @param isWhole see loadListing
 */
export async function createResultsView(
  host: Host,
  listing: Listing | undefined,
  isWhole: boolean,
  parts: Built['parts'],
): Promise<SearchResultsView> {
  return new SearchResultsView(host, listing ?? (await findListing(host, isWhole)), parts);
}

async function findListing(host: Host, isWhole: boolean): Promise<Listing> {
  try {
    return await loadListing(await findSource(host), host.tag || undefined, isWhole);
  } catch {
    return listingIn(host);
  }
}

/** Removes all results, including those of another view, and those that came with a copy of the page. */
function removeResults(host: Element): void {
  for (const list of host.querySelectorAll(':scope > [slot=results]')) list.remove();
}
