/**
 * The search of `<glossary-index>`: what readers type, choose and press, what the address says of it, and which question is the
 * latest. What is found, index-finder.ts shows, loaded when the box is first used; where it comes from, the element knows.
 */
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { fragmentOf, NO_QUERY, queryInAddress, writeQuery, type IndexQuery } from './index-address.js';
import type { IndexFinder } from './index-finder.js';
import { linkOf, stepOf } from './index-keys.js';
import { tagListIn, tagOf, toggleTag } from './index-tags.js';

/** The address follows when the reader pauses: Safari allows 100 changes in 10 seconds. */
const PAUSE_MS = 200;

type Host = ReactiveElement & { readonly noSearch: boolean };

export class IndexSearchBox implements ReactiveController {
  readonly #host: Host;
  readonly #makeFinder: () => Promise<IndexFinder>;
  readonly #onFailed: (error: unknown) => void;
  #finder: Promise<IndexFinder> | undefined;
  #query: IndexQuery = NO_QUERY;
  /** Counts questions, so that only the latest one is answered. */
  #question = 0;
  #answered = Promise.resolve();
  /** The timer that will write the address. */
  #writing: ReturnType<typeof setTimeout> | undefined;

  /** @param onFailed is told why there is no answer */
  constructor(host: Host, makeFinder: () => Promise<IndexFinder>, onFailed: (error: unknown) => void) {
    this.#host = host;
    this.#makeFinder = makeFinder;
    this.#onFailed = onFailed;
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#followKey(event));
    host.addEventListener('click', (event) => this.#followClick(event));
  }

  /** Whether readers look for something. */
  get isAsked(): boolean {
    return fragmentOf(this.#query) !== '';
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    clearTimeout(this.#writing);
    window.removeEventListener('pagehide', this.#flush);
  }

  /** Listens to the box and what belongs to it. */
  listen(root: ParentNode): void {
    const on = (selector: string, type: string, listener: (event: Event) => void): void =>
      root.querySelector(selector)?.addEventListener(type, listener);
    on('form', 'submit', (event) => void this.#openFirst(event));
    on('input', 'focus', () => void this.#find().catch(() => undefined));
    on('input', 'input', () => this.#choose({ ...this.#query, text: this.#input.value }));
    on('[part=more]', 'click', () => void this.#find().then((finder) => finder.showMore()));
    on('[name=tags]', 'slotchange', () => tagListIn(this.#host)?.addEventListener('toggle', this.#countTags));
  }

  /** Names the box. The code for words of the interface comes when there is one. */
  async label(): Promise<void> {
    const { loadStringsFor } = await import('../../dom/localize.js');
    const { search } = await loadStringsFor(this.#host);
    this.#input.placeholder = search;
    this.#input.setAttribute('aria-label', search);
  }

  /** Looks for what the address says. */
  followAddress(): void {
    clearTimeout(this.#writing);
    const query = this.#host.noSearch ? NO_QUERY : queryInAddress();
    if (fragmentOf(query) === fragmentOf(this.#query)) return;
    this.#input.value = query.text;
    void this.#ask(query);
  }

  /** There is another glossary to look in. */
  forget(): void {
    this.#finder = undefined;
  }

  /** Looks for the same once more, or for nothing where the host shall not be searched. */
  askAgain(): void {
    if (this.isAsked) void this.#ask(this.#host.noSearch ? NO_QUERY : this.#query);
  }

  get #input(): HTMLInputElement {
    return this.#host.renderRoot.querySelector('input') as HTMLInputElement;
  }

  get #results(): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(':scope > [slot=results] a')];
  }

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
    if (!this.#host.noSearch) writeQuery(this.#query);
  };

  #ask(query: IndexQuery): Promise<void> {
    const question = ++this.#question;
    this.#query = query;
    this.#answered = this.#answer(query, () => question !== this.#question);
    return this.#answered;
  }

  async #answer(query: IndexQuery, isOutdated: () => boolean): Promise<void> {
    const root = this.#host.renderRoot;
    const { isAsked } = this;
    try {
      const finder = await this.#find();
      if (isOutdated()) return;
      if (isAsked) await finder.show(query, isOutdated);
      else finder.clear();
      if (!isOutdated()) root.querySelector('#list')?.toggleAttribute('hidden', isAsked);
    } catch (error) {
      this.forget();
      root.querySelector('[part=status]')?.replaceChildren();
      this.#onFailed(error);
    }
  }

  #find(): Promise<IndexFinder> {
    this.#finder ??= this.#makeFinder().catch((error: unknown) => {
      this.forget(); // the next key stroke tries again
      throw error;
    });
    return this.#finder;
  }

  /** What each tag would leave is counted when readers see it. */
  readonly #countTags = (): void => {
    void this.#finder?.then((finder) => finder.countTags()).catch(() => undefined);
  };

  #followClick(event: MouseEvent): void {
    const link = linkOf(event);
    if (link === null) return;
    if (this.#results.includes(link)) this.#flush();
    const tag = tagListIn(this.#host)?.contains(link) === true ? tagOf(link) : undefined;
    if (tag === undefined) return;
    event.preventDefault();
    this.#choose(toggleTag(this.#query, tag));
  }

  #followKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const isClearing = event.key === 'Escape' && this.isAsked;
    const step = stepOf(event, this.#input, this.#results);
    if (isClearing || step !== undefined) event.preventDefault();
    if (isClearing) this.#clear();
    step?.focus();
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
}
