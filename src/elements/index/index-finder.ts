/**
 * Shows in `<glossary-index>` what a reader looks for: results as links in the page, their number, and how many each tag would
 * leave. Loaded with the search when the box is first used; the element says what to look for.
 */
import { localeOf } from '../../core/listing/alphabet.js';
import type { Listing } from '../../core/listing/listing.js';
import type { Plural, Strings } from '../../core/strings.js';
import { h } from '../../core/tree.js';
import { build } from '../../dom/build.js';
import { GlossarySearchEvent } from '../../dom/events.js';
import { NO_QUERY, type IndexQuery } from './index-address.js';
import { interfaceLanguage, loadStringsFor } from '../../dom/localize.js';
import { listingIn, loadListing } from '../../dom/loading/load-listing.js';
import { inSlices } from '../../dom/slices.js';
import { searchResult } from '../../templates/search-results.js';
import { findSource } from '../fill/context.js';
import { IndexSearch } from '../../core/search/index-search.js';
import { showTags, tagListIn } from './index-tags.js';

/** So many results are shown, and so many more each time a reader asks for more. */
const SHOWN = 50;

type Findable = HTMLElement & { readonly tag: string | undefined };

export class IndexFinder {
  readonly #host: HTMLElement;
  readonly #status: Element;
  readonly #more: HTMLElement;
  readonly #listing: Listing;
  readonly #search: IndexSearch;
  readonly #prepared: Promise<void>;
  #isPrepared = false;
  #query: IndexQuery | undefined;
  #list: Element | undefined;

  /**
   * @param status what is announced, in the shadow of `host`
   * @param more the button that shows more, likewise
   */
  constructor(host: HTMLElement, listing: Listing, status: Element, more: HTMLElement) {
    this.#host = host;
    this.#listing = listing;
    this.#status = status;
    this.#more = more;
    this.#search = new IndexSearch(listing);
    this.#prepared = this.#prepare();
    this.#prepared.catch(() => undefined); // told to who wants to see something
  }

  async #prepare(): Promise<void> {
    await inSlices(
      () => this.#search.prepare(),
      () => false,
    );
    this.#isPrepared = true;
  }

  /** Shows what fits `query`, unless it is outdated by then. */
  async show(query: IndexQuery, isOutdated: () => boolean): Promise<void> {
    const strings = await loadStringsFor(this.#host);
    // A large glossary takes a moment to be read.
    if (!this.#isPrepared) this.#status.textContent = strings.loading;
    await this.#prepared;
    if (isOutdated()) return;
    this.#query = query;
    removeResults(this.#host);
    this.#list = build(h('ul', { slot: 'results' })).firstElementChild ?? undefined;
    const count = this.#fill(query, SHOWN, strings);
    if (this.#list !== undefined) this.#host.append(this.#list);
    this.countTags();
    this.#host.dispatchEvent(new GlossarySearchEvent(query.text, query.tags, count));
  }

  /** Adds the next results, and goes to the first of them. */
  async showMore(): Promise<void> {
    const shown = this.#list?.childElementCount ?? 0;
    if (this.#query === undefined) return;
    this.#fill(this.#query, shown + SHOWN, await loadStringsFor(this.#host));
    this.#list?.children[shown]?.querySelector('a')?.focus();
  }

  /** Takes the results away. */
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

  /** Counts what each tag would leave, if readers see it. */
  countTags(): void {
    const query = this.#query ?? NO_QUERY;
    const list = tagListIn(this.#host);
    if (list === null) return;
    if (query.tags.length > 0) list.open = true;
    if (list.open && this.#isPrepared) showTags(list, query, this.#search.countTags(query.text, query.tags));
  }

  /** Adds results to the list until it has `limit`; returns how many there are. */
  #fill({ text, tags }: IndexQuery, limit: number, strings: Strings): number {
    const { hits, count, isSimilar } = this.#search.search(text, tags, limit);
    const shown = this.#list?.childElementCount ?? 0;
    const results = hits.slice(shown).map(({ position, matchedWords }) => {
      const [entry] = this.#listing.entries(position, position + 1);
      return entry && searchResult(this.#listing, entry, matchedWords);
    });
    this.#list?.append(build(results));
    this.#more.hidden = count <= hits.length;
    this.#more.textContent = strings.more;
    this.#status.textContent =
      count === 0 ? strings.nothingFound : this.#counted(isSimilar ? strings.similar : strings.found, count);
    return isSimilar ? 0 : count;
  }

  #counted(texts: Plural, count: number): string {
    const lang = localeOf(interfaceLanguage(this.#host));
    const text = texts[new Intl.PluralRules(lang).select(count)] ?? texts.other;
    return text.replace('{n}', new Intl.NumberFormat(lang).format(count));
  }
}

/**
 * Makes the finder of `host`.
 *
 * @param listing what `host` has filled itself with; content of any other origin is searched with its glossary, which knows
 *   aliases and definitions, or without one by its links
 * @param isWhole see loadListing
 */
export async function createFinder(
  host: Findable,
  listing: Listing | undefined,
  isWhole: boolean,
  status: HTMLElement,
  more: HTMLElement,
): Promise<IndexFinder> {
  return new IndexFinder(host, listing ?? (await findListing(host, isWhole)), status, more);
}

async function findListing(host: Findable, isWhole: boolean): Promise<Listing> {
  try {
    return await loadListing(await findSource(host), host.tag || undefined, isWhole);
  } catch {
    return listingIn(host);
  }
}

/** Takes results away: those of another finder too, and those that came with a copied page. */
function removeResults(host: Element): void {
  for (const list of host.querySelectorAll(':scope > [slot=results]')) list.remove();
}
