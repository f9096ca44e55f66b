/**
 * `<glossary-index>`: all terms from A to Z as plain links in the page, with a search box and tags. It connects the parts of
 * the index: the content from the glossary, its sections (letter-sections.ts), the places in it (index-places.ts) and its
 * search (index-search-box.ts). A listing that cannot be read line by line is parsed as a whole.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { ReactiveElement } from '../reactive-element.js';
import type { Glossary } from '../../core/glossary.js';
import type { Listing } from '../../core/listing/listing.js';
import { adoptInShadow, adoptStyles } from '../../dom/adopt-styles.js';
import { reportMissing, reportOnce } from '../../dom/console.js';
import { OURS } from '../../dom/define-element.js';
import { isEmpty, documentReady } from '../../dom/document-ready.js';
import { FillController } from '../fill/fill-controller.js';
import { flag, optional } from '../optional-attribute.js';
import { glossaryIndexStyles, indexListStyles } from './glossary-index.styles.js';
import { IndexPlaces } from './index-places.js';
import { IndexSearchBox } from './index-search-box.js';
import type { LetterSections } from './letter-sections.js';

/**
 * All terms from A to Z. An empty element fills itself; one with content keeps it, and gets the search box. A term whose
 * entry has no page of its own opens its card; with `definitions`, the index itself is its page.
 *
 * @tag glossary-index
 * @slot - The letters and the links, written by hand or by the command line
 * @slot tags - The tags to choose from
 * @slot results - The results of a search; the element fills it
 * @fires {GlossarySearchEvent} glossary-search - The user searches, chooses tags, or ends the search
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @csspart search - The form around the search box
 * @csspart input - The search box
 * @csspart clear - The button in the search box that shows all terms again
 * @csspart status - The number of results, or that there are none
 * @csspart announcement - The same for screen readers; it is not visible
 * @csspart more - The button that shows more results
 * @csspart all - The button that ends a search without results
 * @cssprop [--glossary-index-bar] - Background of the bar of letters, which stays in view; default: that of the page
 * @cssprop [--glossary-index-top] - Distance of the bar of letters from the top of the window; default: the height of the page's fixed headers
 * @cssprop [--glossary-index-letter] - Colour of the letters above the entries; default: that of the page
 * @cssprop [--glossary-index-current] - Background of the current letter and of chosen tags; default: none for the letter, 15 % of the text colour for tags
 * @cssprop [--glossary-index-gap] - Space above and below the entries of a letter; default: 0.9em
 * @cssprop [--glossary-quiet] - Opacity of secondary text: long forms, teasers, counts; default: 0.7 to 0.8
 * @cssprop [--glossary-index-column] - Least width of a column of names; default: 15em
 * @cssprop [--glossary-tag-background] - Background of the tags; default: none
 * @cssprop [--glossary-tag-radius] - Corner radius of the tags; default: round
 * @cssprop [--glossary-mark] - Background of the words that the search has found; default: none
 * @cssprop [--glossary-title-font] - Font of the letters; default: that of the page
 * @cssprop [--glossary-border] - Colour of the borders of search box and buttons, and of the lines; default: 55 %, 30 % and 20 % of the text colour
 * @cssprop [--glossary-rule] - Colour of the lines, and of the borders of tags; default: `--glossary-border`
 * @cssprop [--glossary-border-width] - Width of the borders and lines; default: 1px
 * @cssprop [--glossary-control-radius] - Corner radius of search box, buttons and letters; default: 8px, 8px, 6px
 * @cssprop [--glossary-accent] - Colour of the focus ring, and of the definition that the address names; default: the text colour
 */
export class GlossaryIndex extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
  static override properties = {
    src: { reflect: true, converter: optional(String) },
    tag: { reflect: true, converter: optional(String) },
    definitions: { reflect: true, converter: flag },
    teasers: { reflect: true, converter: flag },
    noSearch: { attribute: 'no-search', reflect: true, converter: flag },
    headingLevel: { attribute: 'heading-level', reflect: true, converter: optional(Number) },
    jsonLd: { attribute: 'json-ld', reflect: true, converter: flag },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** Only entries with this tag are listed. */
  declare tag: string | undefined;
  /**
   * Whether each definition stands under its term, which can be linked by its id: `#api`.
   *
   * @default false
   */
  declare definitions: boolean;
  /**
   * Whether the beginning of each definition stands under its term. The index of a split glossary has none.
   *
   * @default false
   */
  declare teasers: boolean;
  /**
   * Whether the index has no search box and no tags.
   *
   * @default false
   */
  declare noSearch: boolean;
  /**
   * Heading level of the letters.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel: number | undefined;
  /**
   * Whether to publish the terms as DefinedTermSet JSON-LD. An index that shows one letter at a time publishes none.
   *
   * @default false
   */
  declare jsonLd: boolean;

  /** The entries that the element filled itself with; `undefined` for content of the author. */
  #listing: Listing | undefined;
  /** The entries of each loaded glossary. The one that was loaded last may not be the content yet. */
  readonly #loaded = new WeakMap<Glossary, { listing: Listing; sections?: LetterSections }>();
  /** Whether all entries were in the page once: later the scroll position is the user's. */
  #wasFilled = false;
  /** Whether the glossary is parsed as a whole, because reading it line by line has failed. */
  #isWhole = false;
  /** Removes this index's JSON-LD from the page. */
  #unpublish = (): void => undefined;

  readonly #content = new FillController(this, async () => {
    const [{ indexList }, { LetterSections }, { loadListing }] = await Promise.all([
      import('../../templates/index-list.js'),
      import('./letter-sections.js'),
      import('../../dom/loading/load-listing.js'),
    ]);
    return {
      load: async (source) => {
        const listing = await loadListing(source, this.tag || undefined, this.#isWhole);
        this.#loaded.set(listing.glossary, { listing });
        return listing.glossary;
      },
      template: async (glossary, strings) => {
        const loaded = this.#loaded.get(glossary);
        const { headingLevel, noSearch, definitions, teasers, src } = this;
        if (loaded === undefined) return [];
        const options = { headingLevel, strings, definitions, teasers, src };
        loaded.sections = new LetterSections(this, loaded.listing, options);
        const { unfilled } = loaded.sections;
        return indexList(loaded.listing, { ...options, noSearch, unfilled });
      },
      onFilled: (glossary) => this.#onFilled(glossary),
    };
  });

  readonly #search = new IndexSearchBox(
    this,
    async (parts) => {
      const file = await import('./search-results-view.js').catch(reportMissing('The search'));
      return file ? file.createResultsView(this, this.#listing, this.#isWhole, parts) : undefined;
    },
    (error) => this.#readWhole(error),
  );

  readonly #places = new IndexPlaces(this, this.#search, (error) => this.#readWhole(error));

  constructor() {
    super();
    this.definitions = false;
    this.teasers = false;
    this.noSearch = false;
    this.jsonLd = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInShadow(this, glossaryIndexStyles);
    adoptStyles(this, indexListStyles);
    void this.#searchOwnContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unpublish();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#search.renderInto(root);
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const filling = ['src', 'tag', 'definitions', 'teasers', 'headingLevel', 'noSearch'] as const;
    if (filling.some((name) => changed.has(name))) {
      this.#search.dropView(); // the author's content, too, is searched with the glossary
      void this.#content.update();
      if (this.noSearch) this.#search.searchAgain();
    }
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined)
      this.#publishJsonLd().catch(reportMissing('JSON-LD'));
  }

  /** Searches the author's content for the query in the address. */
  async #searchOwnContent(): Promise<void> {
    await documentReady();
    if (isEmpty(this)) return;
    this.#places.followScrolling();
    void this.#places.applyAddress();
    // A copy of the page may contain the results of a search.
    if (!this.#search.isActive)
      for (const results of this.querySelectorAll(':scope > [slot=results]')) results.remove();
  }

  #onFilled(glossary: Glossary): void {
    const isFirst = this.#listing === undefined;
    const { listing, sections } = this.#loaded.get(glossary) ?? {};
    if (listing !== this.#listing) this.#search.dropView();
    this.#listing = listing;
    this.#places.sections = sections;
    void this.#fillSections(sections);
    this.requestUpdate();
    this.#publishJsonLd().catch(reportMissing('JSON-LD'));
    if (isFirst) void this.#places.applyAddress();
    // The results are of the glossary before.
    else this.#search.searchAgain();
  }

  async #fillSections(sections: LetterSections | undefined): Promise<void> {
    try {
      await sections?.fill(!this.#wasFilled);
      this.#wasFilled = true;
      this.#places.followScrolling();
    } catch (error) {
      this.#readWhole(error);
    }
  }

  /**
   * Parses the whole glossary after an entry could not be read from its line: the parser skips a wrong entry and shows
   * the others. A failure after that is reported.
   */
  #readWhole(error: unknown): void {
    if (this.#isWhole) return reportOnce('error', `<glossary-index>: ${String(error)}`);
    this.#isWhole = true;
    this.#listing = undefined;
    this.#search.dropView();
    void this.#content.update();
    this.#search.searchAgain();
  }

  async #publishJsonLd(): Promise<void> {
    this.#unpublish();
    const listing = this.#listing;
    if (!this.jsonLd || listing === undefined || this.#places.sections?.isOneAtATime === true) return;
    const { publishTermsJsonLd } = await import('../../dom/json-ld.js');
    this.#unpublish();
    if (this.jsonLd && this.isConnected)
      this.#unpublish = publishTermsJsonLd(listing, Boolean(this.tag), this.definitions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-index': GlossaryIndex;
  }
}
