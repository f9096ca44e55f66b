/**
 * `<glossary-index>`: all terms from A to Z as plain links in the page, with a search box and tags. Shows one letter at a time of a
 * glossary that is too large for one page; what readers look for is found by index-finder.ts, loaded when they do.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Glossary } from '../core/glossary.js';
import type { Listing } from '../core/listing.js';
import { h } from '../core/tree.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { build } from '../dom/build.js';
import {
  followAddress,
  fragmentOf,
  idIn,
  NO_QUERY,
  queryInAddress,
  writeQuery,
  type IndexQuery,
} from '../dom/index-address.js';
import { absolute, reportOnce } from '../dom/page.js';
import { isEmpty, parsed } from '../dom/parsed.js';
import { FillController } from './fill-controller.js';
import { glossaryIndexStyles, indexListStyles } from './glossary-index.styles.js';
import type { IndexFinder } from './index-finder.js';
import { stepOf } from './index-keys.js';
import { tagListIn, tagOf, toggleTag } from './index-tags.js';
import type { IndexLetters } from './index-letters.js';

/** The address follows when the reader pauses: Safari allows 100 changes in 10 seconds. */
const PAUSE_MS = 200;

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
    src: { reflect: true },
    tag: { reflect: true },
    noSearch: { type: Boolean, attribute: 'no-search', reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
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
  #finder: Promise<IndexFinder> | undefined;
  #query: IndexQuery = NO_QUERY;
  /** Counts questions, so that only the latest one is answered. */
  #question = 0;
  #answered = Promise.resolve();
  /** The timer that will write the address. */
  #writing: ReturnType<typeof setTimeout> | undefined;
  #unfollow = (): void => undefined;
  /** Takes this index's JSON-LD out of the page again. */
  #unstate = (): void => undefined;

  readonly #content = new FillController(
    this,
    async (glossary, strings) => {
      const loaded = this.#loaded.get(glossary);
      const headingLevel = this.headingLevel ?? 2;
      const { indexList } = await import('../templates/index-list.js');
      const { IndexLetters } = await import('./index-letters.js');
      if (loaded === undefined) return [];
      loaded.letters = new IndexLetters(this, loaded.listing, headingLevel);
      const { unfilled } = loaded.letters;
      return indexList(loaded.listing, { headingLevel, strings, noSearch: this.noSearch, unfilled });
    },
    {
      load: async (source) => {
        const { loadListing } = await import('../dom/load-listing.js');
        const listing = await loadListing(source, this.tag || undefined, this.#isWhole);
        this.#loaded.set(listing.glossary, { listing });
        return listing.glossary;
      },
      filled: (glossary) => this.#begin(glossary),
    },
  );

  constructor() {
    super();
    this.noSearch = false;
    this.jsonLd = false;
    this.addEventListener('keydown', (event) => this.#followKey(event));
    this.addEventListener('click', (event) => this.#followClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, indexListStyles);
    this.#unfollow = followAddress(() => this.#followAddress());
    window.addEventListener('pagehide', this.#flush);
    void this.#adoptContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#writing);
    window.removeEventListener('pagehide', this.#flush);
    this.#unfollow();
    this.#unstate();
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
    root.querySelector('form')?.addEventListener('submit', (event) => void this.#openFirst(event));
    root.querySelector('input')?.addEventListener('focus', () => void this.#find().catch(() => undefined));
    root
      .querySelector('input')
      ?.addEventListener('input', () => this.#choose({ ...this.#query, text: this.#input.value }));
    root
      .querySelector('[part=more]')
      ?.addEventListener('click', () => void this.#find().then((finder) => finder.showMore()));
    root.querySelector('[name=tags]')?.addEventListener('slotchange', () => this.#watchTags());
    root.querySelector('#list')?.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const filling = ['src', 'tag', 'headingLevel', 'noSearch'] as const;
    if (filling.some((name) => changed.has(name))) {
      this.#finder = undefined; // content that is not ours is searched with another glossary, too
      void this.#content.refill();
      if (this.noSearch && fragmentOf(this.#query) !== '') void this.#ask(NO_QUERY);
    }
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined) void this.#state();
    const isSearched = !this.noSearch && this.querySelector('a[href]') !== null;
    for (const chrome of this.renderRoot.querySelectorAll('form, [name=tags], [part=status]'))
      chrome.toggleAttribute('hidden', !isSearched);
    // A box without its words can be searched, too.
    if (isSearched) this.#labelInput().catch(() => undefined);
  }

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  get #results(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [slot=results] a')];
  }

  /** The code for words of the interface comes when there is a box. */
  async #labelInput(): Promise<void> {
    const { loadStringsFor } = await import('../dom/localize.js');
    const { search } = await loadStringsFor(this);
    this.#input.placeholder = search;
    this.#input.setAttribute('aria-label', search);
  }

  /** Content that stands here already is searched as the address says. */
  async #adoptContent(): Promise<void> {
    await parsed();
    if (isEmpty(this)) return;
    this.#followAddress();
    // A copied page may have results in it.
    if (fragmentOf(this.#query) === '')
      for (const results of this.querySelectorAll(':scope > [slot=results]')) results.remove();
  }

  /** The element has filled itself from `glossary`. */
  #begin(glossary: Glossary): void {
    const isFirst = this.#listing === undefined;
    const { listing, letters } = this.#loaded.get(glossary) ?? {};
    if (listing !== this.#listing) this.#finder = undefined;
    this.#listing = listing;
    this.#letters = letters;
    void this.#fillLetters();
    this.requestUpdate();
    void this.#state();
    if (isFirst) this.#followAddress();
    // What was looked for in another glossary is looked for in this one.
    else if (fragmentOf(this.#query) !== '') void this.#ask(this.#query);
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
    this.#finder = undefined;
    this.#listing = undefined;
    void this.#content.refill();
    if (fragmentOf(this.#query) !== '') void this.#ask(this.#query);
  }

  readonly #followAddress = (): void => {
    clearTimeout(this.#writing);
    const query = this.noSearch ? NO_QUERY : queryInAddress();
    if (fragmentOf(query) !== fragmentOf(this.#query)) {
      this.#input.value = query.text;
      void this.#ask(query);
    }
    this.#letters?.follow().catch((error: unknown) => this.#readWhole(error));
  };

  // Search and tags

  /** The reader wants `query`: the list follows, and the address tells, at the latest when the reader pauses. */
  #choose(query: IndexQuery): void {
    clearTimeout(this.#writing);
    const isTyping = query.text !== '' && this.#query.text !== '';
    void this.#ask(query);
    if (isTyping) this.#writing = setTimeout(this.#flush, PAUSE_MS);
    else this.#flush();
  }

  /** The address tells at once, because the reader leaves. */
  readonly #flush = (): void => {
    clearTimeout(this.#writing);
    if (!this.noSearch) writeQuery(this.#query);
  };

  #ask(query: IndexQuery): Promise<void> {
    const question = ++this.#question;
    this.#query = query;
    this.#answered = this.#answer(query, () => question !== this.#question);
    return this.#answered;
  }

  async #answer(query: IndexQuery, isOutdated: () => boolean): Promise<void> {
    const isAsked = fragmentOf(query) !== '';
    try {
      const finder = await this.#find();
      if (isOutdated()) return;
      if (isAsked) await finder.show(query, isOutdated);
      else finder.clear();
      if (!isOutdated()) this.renderRoot.querySelector('#list')?.toggleAttribute('hidden', isAsked);
    } catch (error) {
      this.#finder = undefined;
      const status = this.renderRoot.querySelector('[part=status]');
      if (status !== null) status.textContent = '';
      this.#readWhole(error);
    }
  }

  #find(): Promise<IndexFinder> {
    this.#finder ??= this.#makeFinder().catch((error: unknown) => {
      this.#finder = undefined; // the next key stroke tries again
      throw error;
    });
    return this.#finder;
  }

  async #makeFinder(): Promise<IndexFinder> {
    const { createFinder } = await import('./index-finder.js');
    const [status, more] = ['status', 'more'].map((part) => this.renderRoot.querySelector(`[part=${part}]`));
    return createFinder(this, this.#listing, this.#isWhole, status as HTMLElement, more as HTMLElement);
  }

  /** The list shows what a link in its bar or its tags says, also where the browser would look elsewhere for it. */
  #followClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    let place: Element | null = link;
    while (place !== null && place.parentElement !== this) place = place.parentElement;
    if (link === null || place === null) return;
    if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tag = place === tagListIn(this) ? tagOf(link) : undefined;
    if (place.matches('[slot=results]')) {
      this.#flush();
    } else if (tag !== undefined) {
      event.preventDefault();
      this.#choose(toggleTag(this.#query, tag));
    } else if (place.localName === 'nav' && link.getAttribute('href')?.startsWith('#') === true) {
      event.preventDefault();
      location.hash = link.hash;
      void this.#goTo(idIn(link.hash));
    }
  }

  /** To the letter in this index: another one in the page may have the same, and none is found in a shadow root. */
  async #goTo(id: string): Promise<void> {
    const section = [...this.querySelectorAll(':scope > section')].find((each) => each.id === id);
    if (this.#letters === undefined) section?.scrollIntoView();
    else await this.#letters.goTo(id).catch((error: unknown) => this.#readWhole(error));
  }

  /** What each tag would leave is counted when readers see it. */
  #watchTags(): void {
    tagListIn(this)?.addEventListener('toggle', this.#countTags);
  }

  readonly #countTags = (): void => {
    void this.#finder?.then((finder) => finder.countTags()).catch(() => undefined);
  };

  // Keys

  #followKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && fragmentOf(this.#query) !== '') {
      event.preventDefault();
      this.#clear();
      return;
    }
    const step = stepOf(event, this.#input, this.#results);
    if (step === undefined) return;
    event.preventDefault();
    step.focus();
  }

  /** First what was typed, then the tags. */
  #clear(): void {
    const { text, tags } = this.#query;
    this.#input.value = '';
    this.#input.focus();
    this.#choose({ text: '', tags: text === '' ? [] : tags });
  }

  /** Also when Enter is pressed before there is an answer. */
  async #openFirst(event: Event): Promise<void> {
    event.preventDefault();
    await this.#answered;
    this.#results[0]?.click();
  }

  async #state(): Promise<void> {
    this.#unstate();
    const listing = this.#listing;
    if (!this.jsonLd || listing === undefined || this.#letters?.isOneAtATime === true) return;
    const { definedTermSet, stateJsonLd, statedNames } = await import('../dom/json-ld.js');
    this.#unstate();
    if (!this.jsonLd || !this.isConnected) return;
    const { glossary } = listing;
    if (statedNames('DefinedTermSet').has(glossary.title ?? '')) return;
    const urlOf = (url: string | undefined) => url && absolute(url);
    this.#unstate = stateJsonLd(
      definedTermSet(
        glossary,
        location.href.split('#', 1)[0],
        (entry) => urlOf(glossary.urlOf(entry)),
        this.tag ? listing.entries(0, listing.size) : glossary.entries,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-index': GlossaryIndex;
  }
}
