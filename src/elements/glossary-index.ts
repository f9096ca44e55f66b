/**
 * `<glossary-index>`: all terms from A to Z as plain links in the page, with a search box and tags. Shows one letter at a time of a
 * glossary that is too large for one page; what readers look for is found by index-finder.ts, loaded when they do.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Listing } from '../core/listing.js';
import { h } from '../core/tree.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { build } from '../dom/build.js';
import {
  followAddress,
  fragmentOf,
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

  /** What the element has filled itself with. */
  #listing: Listing | undefined;
  #finder: Promise<IndexFinder> | undefined;
  #query: IndexQuery = NO_QUERY;
  /** Counts questions, so that only the latest one is answered. */
  #question = 0;
  #letters: IndexLetters | undefined;
  /** The timer that will write the address. */
  #writing: ReturnType<typeof setTimeout> | undefined;
  #unfollow = (): void => undefined;
  /** Takes this index's JSON-LD out of the page again. */
  #unstate = (): void => undefined;

  readonly #content = new FillController(
    this,
    async (_glossary, strings) => {
      const listing = this.#listing;
      const headingLevel = this.headingLevel ?? 2;
      const { indexList } = await import('../templates/index-list.js');
      const { IndexLetters } = await import('./index-letters.js');
      if (listing === undefined) return [];
      this.#letters = new IndexLetters(this, listing, headingLevel);
      const { unfilled } = this.#letters;
      return indexList(listing, { headingLevel, strings, noSearch: this.noSearch, unfilled });
    },
    {
      load: async (source) => {
        const { loadListing } = await import('../dom/load-listing.js');
        this.#listing = await loadListing(source, this.tag || undefined);
        this.#finder = undefined;
        return this.#listing.glossary;
      },
      filled: () => this.#begin(),
    },
  );

  constructor() {
    super();
    this.noSearch = false;
    this.jsonLd = false;
    this.addEventListener('keydown', (event) => this.#followKey(event));
    this.addEventListener('click', (event) => this.#chooseTag(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, indexListStyles);
    this.#unfollow = followAddress(() => this.#followAddress());
    void this.#adoptContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#writing);
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
    root.querySelector('form')?.addEventListener('submit', (event) => this.#openFirst(event));
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
    if (filling.some((name) => changed.has(name))) void this.#content.refill();
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined) void this.#state();
    const isSearched = !this.noSearch && !isEmpty(this);
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
    if (!isEmpty(this)) this.#followAddress();
  }

  /** The element has filled itself. */
  #begin(): void {
    void this.#letters?.fill();
    this.requestUpdate();
    void this.#state();
    // What was looked for in another glossary is looked for in this one.
    this.#query = NO_QUERY;
    this.#followAddress();
  }

  readonly #followAddress = (): void => {
    clearTimeout(this.#writing);
    const query = this.noSearch ? NO_QUERY : queryInAddress();
    if (fragmentOf(query) !== fragmentOf(this.#query)) {
      this.#input.value = query.text;
      void this.#ask(query);
    }
    void this.#letters?.follow();
  };

  // Search and tags

  /** The reader wants `query`: the list follows, and the address tells, at the latest when the reader pauses. */
  #choose(query: IndexQuery): void {
    clearTimeout(this.#writing);
    const isTyping = query.text !== '' && this.#query.text !== '';
    if (isTyping) this.#writing = setTimeout(writeQuery, PAUSE_MS, query);
    else writeQuery(query);
    void this.#ask(query);
  }

  async #ask(query: IndexQuery): Promise<void> {
    const question = ++this.#question;
    this.#query = query;
    const isAsked = fragmentOf(query) !== '';
    try {
      if (!isAsked && this.#finder === undefined) return;
      const finder = await this.#find();
      if (question !== this.#question) return;
      if (isAsked) await finder.show(query, () => question !== this.#question);
      else finder.clear();
      if (question === this.#question)
        this.renderRoot.querySelector('#list')?.toggleAttribute('hidden', isAsked);
    } catch (error) {
      reportOnce('error', `<glossary-index> cannot search: ${String(error)}`);
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
    return createFinder(this, this.#listing, status as HTMLElement, more as HTMLElement);
  }

  #chooseTag(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (
      link?.closest('[slot=tags]')?.parentElement !== this ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    const tag = link.textContent ?? '';
    const { text, tags } = this.#query;
    this.#choose({ text, tags: tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag] });
  }

  /** What each tag would leave is counted when readers see it. */
  #watchTags(): void {
    this.querySelector(':scope > details[slot=tags]')?.addEventListener('toggle', () => {
      void this.#finder?.then((finder) => finder.countTags());
    });
  }

  // Keys

  #followKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const results = this.#results;
    const isHere = event.composedPath()[0] === this.#input || results.includes(event.target as HTMLElement);
    if (event.key === 'Escape' && isHere && fragmentOf(this.#query) !== '') {
      event.preventDefault();
      this.#clear();
      return;
    }
    const step = stepOf(event, this.#input, results);
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

  #openFirst(event: Event): void {
    event.preventDefault();
    this.#results[0]?.click();
  }

  async #state(): Promise<void> {
    this.#unstate();
    const listing = this.#listing;
    if (!this.jsonLd || listing === undefined || this.#letters?.isOneAtATime === true) return;
    const { definedTermSet, stateJsonLd } = await import('../dom/json-ld.js');
    this.#unstate();
    if (!this.jsonLd || !this.isConnected) return;
    const { glossary } = listing;
    const urlOf = (url: string | undefined) => url && absolute(url);
    this.#unstate = stateJsonLd(
      definedTermSet(glossary, location.href.split('#', 1)[0], (entry) => urlOf(glossary.urlOf(entry))),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-index': GlossaryIndex;
  }
}
