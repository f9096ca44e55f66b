/**
 * `<glossary-autolink>`: wraps an article and turns the terms in it into `<glossary-term>`s. It finds its glossary as every
 * element does; all the rest is dom/autolink.ts.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { LatestOnly } from '../core/latest-only.js';
import { toLimit, toMax } from '../core/linking/link-policy.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { autolink, type Autolinking } from '../dom/autolink/autolink.js';
import { GlossaryErrorEvent, GlossaryLoadEvent } from '../dom/events.js';
import type { GlossarySource } from '../dom/loading/load.js';
import { reportOnce } from '../dom/console.js';
import { documentReady } from '../dom/document-ready.js';
import { findSource } from './fill/context.js';
import { subscribeToSource } from './fill/subscribe-to-source.js';

/** An attribute that is removed is `undefined`, not Lit's `null`. */
const TEXT = { fromAttribute: (value: string | null) => value ?? undefined };

/**
 * Links the terms in the article that it wraps, and in what is added to it later. The text stays the same; removing or
 * disabling the element takes the links out again.
 *
 * @tag glossary-autolink
 * @attr {string} src - URL of the bundle; default: the nearest provider's, else the page's
 * @attr {'first' | 'section' | 'all'} limit - How often a term is linked: once (default), once under each h2 and h3, always
 * @attr {number} max - How many links the article may have in all; default: no maximum
 * @attr {string} skip - Selector of what is left alone, beside links, headings, code and the like
 * @attr {boolean} disabled - Takes the links out, until it is removed
 * @slot - The article
 * @fires {GlossaryAutolinkedEvent} glossary-autolinked - The article is linked, or what was added to it
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded; the text stays as it is
 */
export class GlossaryAutolink extends ReactiveElement {
  static override properties = {
    src: { reflect: true, converter: TEXT },
    limit: { reflect: true, converter: { fromAttribute: toLimit } },
    max: { reflect: true, converter: { fromAttribute: toMax } },
    skip: { reflect: true, converter: TEXT },
    disabled: { type: Boolean, reflect: true },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** How often a term is linked: once (default `first`), once under each h2 and h3, always. */
  declare limit: 'first' | 'section' | 'all' | undefined;
  /** How many links the article may have in all; default: no maximum. */
  declare max: number | undefined;
  /** Selector of what is left alone, beside links, headings, code and the like. */
  declare skip: string | undefined;
  /** Takes the links out, until it is removed. */
  declare disabled: boolean;

  #linking: Autolinking | undefined;
  #unfollow: (() => void) | undefined;
  readonly #runs = new LatestOnly();

  constructor() {
    super();
    this.disabled = false;
  }

  override connectedCallback(): void {
    adoptStyles(this, ':where(glossary-autolink:not([hidden])){display:contents}');
    super.connectedCallback();
    if (this.hasUpdated) void this.#link();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlink();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    void this.#link();
  }

  #unlink(): void {
    this.#runs.cancel();
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#linking?.undo();
    this.#linking = undefined;
  }

  /** Links the article anew: another attribute, provider or place may mean other links. */
  async #link(): Promise<void> {
    this.#unlink();
    if (this.disabled || !this.isConnected) return;
    const isLatest = this.#runs.start();
    let source: GlossarySource | undefined;
    let isLoading = false;
    try {
      await documentReady();
      source = await findSource(this);
      if (!isLatest()) return;
      if (this.src === undefined) this.#unfollow = subscribeToSource(this, () => void this.#link());
      isLoading = true;
      const glossary = await source.load();
      isLoading = false;
      if (!isLatest()) return;
      this.dispatchEvent(new GlossaryLoadEvent(glossary));
      this.#linking = autolink(this, glossary, { limit: this.limit, max: this.max, skip: this.skip });
    } catch (error) {
      if (!isLatest()) return;
      // A source says itself what is wrong with it.
      if (!isLoading) reportOnce('error', error instanceof Error ? error.message : String(error));
      this.dispatchEvent(new GlossaryErrorEvent(source?.url, error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-autolink': GlossaryAutolink;
  }
}
