/**
 * `<glossary-index>`: all terms from A to Z as plain links in the page, with a search box and tags. Shows one letter at a time of a
 * glossary that is too large for one page. What readers look for, index-search-box.ts asks.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Glossary } from '../../core/glossary.js';
import type { Listing } from '../../core/listing/listing.js';
import { h } from '../../core/tree.js';
import { adoptStyles } from '../../dom/adopt-styles.js';
import { build } from '../../dom/build.js';
import { followAddress, idIn } from './index-address.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty, documentReady } from '../../dom/document-ready.js';
import { FillController } from '../fill/fill-controller.js';
import { optional } from '../optional-attribute.js';
import { glossaryIndexStyles, indexListStyles } from './glossary-index.styles.js';
import type { IndexFinder } from './index-finder.js';
import { linkOf } from './index-keys.js';
import type { IndexLetters } from './letter-sections.js';
import { IndexSearchBox } from './index-search-box.js';

/**
 * All terms from A to Z. An empty element fills itself; one with content keeps it, and gets the search box.
 *
 * @tag glossary-index
 * @slot - The letters and the links, written by hand or by the command line
 * @slot tags - The tags to choose from
 * @slot results - What a search has found; the element puts it there
 * @fires {GlossarySearchEvent} glossary-search - A reader searches, or chooses tags
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @csspart search - The form around the search box
 * @csspart input - The search box
 * @csspart status - How much was found
 * @csspart more - The button that shows more results
 * @cssprop --glossary-index-bar - Background of the bar of letters, which stays in view; by default what is behind it is blurred
 */
export class GlossaryIndex extends ReactiveElement {
  static override styles = glossaryIndexStyles;
  static override properties = {
    src: { reflect: true, converter: optional(String) },
    tag: { reflect: true, converter: optional(String) },
    noSearch: { type: Boolean, attribute: 'no-search', reflect: true },
    headingLevel: { attribute: 'heading-level', reflect: true, converter: optional(Number) },
    jsonLd: { type: Boolean, attribute: 'json-ld', reflect: true },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** Only entries with this tag are listed. */
  declare tag: string | undefined;
  /** Whether there is no search box, and no tags to choose from. */
  declare noSearch: boolean;
  /** Level of the letters' headings; default 2. */
  declare headingLevel: number | undefined;
  /** Whether to state the terms as DefinedTermSet JSON-LD. */
  declare jsonLd: boolean;

  /** What the element has filled itself with, and its sections. */
  #listing: Listing | undefined;
  #letters: IndexLetters | undefined;
  /** The listings that were loaded, of which the latest may be on its way. */
  readonly #loaded = new WeakMap<Glossary, { listing: Listing; letters?: IndexLetters }>();
  /** Whether the reader has seen all of the list once. */
  #wasShown = false;
  /** Whether all of the glossary is to be parsed, because reading it line by line has failed. */
  #isWhole = false;
  #unfollow = (): void => undefined;
  /** Takes this index's JSON-LD out of the page again. */
  #unpublish = (): void => undefined;

  readonly #content = new FillController(
    this,
    async (glossary, strings) => {
      const loaded = this.#loaded.get(glossary);
      const headingLevel = this.headingLevel ?? 2;
      const { indexList } = await import('../../templates/index-list.js');
      const { IndexLetters } = await import('./letter-sections.js');
      if (loaded === undefined) return [];
      loaded.letters = new IndexLetters(this, loaded.listing, headingLevel);
      const { unfilled } = loaded.letters;
      return indexList(loaded.listing, { headingLevel, strings, noSearch: this.noSearch, unfilled });
    },
    {
      load: async (source) => {
        const { loadListing } = await import('../../dom/loading/load-listing.js');
        const listing = await loadListing(source, this.tag || undefined, this.#isWhole);
        this.#loaded.set(listing.glossary, { listing });
        return listing.glossary;
      },
      filled: (glossary) => this.#begin(glossary),
    },
  );

  readonly #search = new IndexSearchBox(
    this,
    () => this.#makeFinder(),
    (error) => this.#readWhole(error),
  );

  constructor() {
    super();
    this.noSearch = false;
    this.jsonLd = false;
    this.addEventListener('click', (event) => this.#followClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, indexListStyles);
    this.#unfollow = followAddress(() => this.#followAddress());
    void this.#adoptContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow();
    this.#unpublish();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const field = {
      part: 'input',
      type: 'search',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    };
    root.append(
      build([
        h('form', { part: 'search', role: 'search', hidden: true }, h('input', field)),
        h('slot', { name: 'tags', hidden: true }),
        h('p', { part: 'status', role: 'status', hidden: true }),
        h('slot', { name: 'results' }),
        h('button', { part: 'more', type: 'button', hidden: true }),
        h('slot', { id: 'list' }),
      ]),
    );
    this.#search.listen(root);
    root.querySelector('#list')?.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const filling = ['src', 'tag', 'headingLevel', 'noSearch'] as const;
    if (filling.some((name) => changed.has(name))) {
      this.#search.forget(); // content that is not ours is searched with another glossary, too
      void this.#content.update();
      if (this.noSearch) this.#search.askAgain();
    }
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined) void this.#publishJsonLd();
    const isSearched = !this.noSearch && this.querySelector('a[href]') !== null;
    for (const chrome of this.renderRoot.querySelectorAll('form, [name=tags], [part=status]'))
      chrome.toggleAttribute('hidden', !isSearched);
    // A box without its words can be searched, too.
    if (isSearched) this.#search.label().catch(() => undefined);
  }

  /** Content that stands here already is searched as the address says. */
  async #adoptContent(): Promise<void> {
    await documentReady();
    if (isEmpty(this)) return;
    this.#followAddress();
    // A copied page may have results in it.
    if (!this.#search.isAsked)
      for (const results of this.querySelectorAll(':scope > [slot=results]')) results.remove();
  }

  /** The element has filled itself from `glossary`. */
  #begin(glossary: Glossary): void {
    const isFirst = this.#listing === undefined;
    const { listing, letters } = this.#loaded.get(glossary) ?? {};
    if (listing !== this.#listing) this.#search.forget();
    this.#listing = listing;
    this.#letters = letters;
    void this.#fillLetters();
    this.requestUpdate();
    void this.#publishJsonLd();
    if (isFirst) this.#followAddress();
    // What was looked for in another glossary is looked for in this one.
    else this.#search.askAgain();
  }

  async #fillLetters(): Promise<void> {
    try {
      await this.#letters?.fill(!this.#wasShown);
      this.#wasShown = true;
    } catch (error) {
      this.#readWhole(error);
    }
  }

  /** Lines that do not say what they should: what is right in the glossary is shown all the same. */
  #readWhole(error: unknown): void {
    if (this.#isWhole) return reportOnce('error', `<glossary-index>: ${String(error)}`);
    this.#isWhole = true;
    this.#listing = undefined;
    this.#search.forget();
    void this.#content.update();
    this.#search.askAgain();
  }

  #followAddress(): void {
    this.#search.followAddress();
    this.#letters?.follow().catch((error: unknown) => this.#readWhole(error));
  }

  async #makeFinder(): Promise<IndexFinder> {
    const { createFinder } = await import('./index-finder.js');
    const [status, more] = ['status', 'more'].map((part) => this.renderRoot.querySelector(`[part=${part}]`));
    return createFinder(this, this.#listing, this.#isWhole, status as HTMLElement, more as HTMLElement);
  }

  /** The list shows the letter that a link in its bar names, also where the browser would look elsewhere for it. */
  #followClick(event: MouseEvent): void {
    const link = linkOf(event);
    if (link?.closest('nav')?.parentElement !== this || !link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    location.hash = link.hash;
    void this.#goTo(idIn(link.hash));
  }

  /** To the letter in this index: another one in the page may have the same, and none is found in a shadow root. */
  async #goTo(id: string): Promise<void> {
    const section = [...this.querySelectorAll(':scope > section')].find((each) => each.id === id);
    if (this.#letters === undefined) section?.scrollIntoView();
    else await this.#letters.goTo(id).catch((error: unknown) => this.#readWhole(error));
  }

  async #publishJsonLd(): Promise<void> {
    this.#unpublish();
    const listing = this.#listing;
    if (!this.jsonLd || listing === undefined || this.#letters?.isOneAtATime === true) return;
    const { publishTermsJsonLd: stateTerms } = await import('../../dom/json-ld.js');
    this.#unpublish();
    if (this.jsonLd && this.isConnected) this.#unpublish = stateTerms(listing, Boolean(this.tag));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-index': GlossaryIndex;
  }
}
