/**
 * Shows the results of a search in `<glossary-index>`: links in the light DOM, their number, and how many entries each
 * tag would leave. The search box creates it when the user first searches, so that no page loads the search before. It
 * does not know about typing, keys or the address.
 */
import { localeOf } from '../../core/listing/alphabet.js';
import type { Listing } from '../../core/listing/listing.js';
import { IndexSearch } from '../../core/search/index-search.js';
import type { Plural, Strings } from '../../core/strings.js';
import { h } from '../../core/tree.js';
import { build } from '../../dom/build.js';
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

type Host = HTMLElement & {
  readonly tag: string | undefined;
  readonly src: string | undefined;
  readonly definitions: boolean;
};

export class SearchResultsView {
  readonly #host: Host;
  readonly #status: HTMLElement;
  readonly #more: HTMLElement;
  readonly #listing: Listing;
  readonly #search: IndexSearch;
  readonly #prepared: Promise<void>;
  #isPrepared = false;
  /** The query of the results that are shown. */
  #query: IndexQuery | undefined;
  #list: Element | undefined;

  /**
   * @param status live region in the shadow root of `host`
   * @param more button that shows more results, in the shadow root of `host`
   */
  constructor(host: Host, listing: Listing, status: HTMLElement, more: HTMLElement) {
    this.#host = host;
    this.#listing = listing;
    this.#status = status;
    this.#more = more;
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
    if (!this.#isPrepared) this.#status.textContent = strings.loading;
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
    this.#status.textContent = '';
    if (this.#query === undefined) return;
    this.#query = undefined;
    this.#list = undefined;
    this.#more.hidden = true;
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
  #fill({ text, tags }: IndexQuery, limit: number, strings: Strings): number {
    const { hits, count, isSimilar } = this.#search.search(text, tags, limit);
    const shown = this.#list?.childElementCount ?? 0;
    const results = hits.slice(shown).map(({ position, matchedWords }) => {
      const [entry] = this.#listing.entries(position, position + 1);
      return entry && searchResult(this.#listing, entry, matchedWords, this.#host);
    });
    this.#list?.append(build(results));
    this.#more.hidden = count <= hits.length;
    this.#more.textContent = strings.more;
    this.#status.textContent =
      count === 0
        ? strings.nothingFound
        : this.#countText(isSimilar ? strings.similar : strings.found, count);
    return isSimilar ? 0 : count;
  }

  #countText(texts: Plural, count: number): string {
    const lang = localeOf(interfaceLanguage(this.#host));
    const text = texts[new Intl.PluralRules(lang).select(count)] ?? texts.other;
    return text.replace('{n}', new Intl.NumberFormat(lang).format(count));
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
  status: HTMLElement,
  more: HTMLElement,
): Promise<SearchResultsView> {
  return new SearchResultsView(host, listing ?? (await findListing(host, isWhole)), status, more);
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
