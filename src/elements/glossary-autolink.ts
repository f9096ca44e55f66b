/**
 * `<glossary-autolink>`: wraps an article and links the terms in it. This class finds the glossary, as every
 * element does, and calls dom/autolink/autolink.ts, which does the linking.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { LatestOnly } from '../core/latest-only.js';
import { toLimit, toMax } from '../core/linking/link-policy.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { autolink, type Autolinking } from '../dom/autolink/autolink.js';
import { GlossaryErrorEvent, GlossaryLoadEvent } from '../dom/events.js';
import type { GlossarySource } from '../dom/loading/load.js';
import { reportOnce } from '../dom/console.js';
import { OURS } from '../dom/define-element.js';
import { documentReady } from '../dom/document-ready.js';
import { findSource } from './fill/context.js';
import { subscribeToSource } from './fill/subscribe-to-source.js';
import { optional } from './optional-attribute.js';

/**
 * Links the terms in the article that it wraps, and in text that is added to it later. The text does not
 * change; removing or disabling the element removes the links.
 *
 * @tag glossary-autolink
 * @attr {string} src - URL of the bundle; default: the nearest provider's, else the page's
 * @attr {'first' | 'section' | 'all'} limit - How often a term is linked: first (default), first under each h2 and h3, or all
 * @attr {number} max - How many links the article may have in total; default: no maximum
 * @attr {string} skip - Selector of elements that are not linked, in addition to links, headings, code and the like
 * @attr {boolean} disabled - Whether the article has no links
 * @slot - The article
 * @fires {GlossaryAutolinkedEvent} glossary-autolinked - Terms of the article, or of text added to it, are linked
 * @fires {GlossaryLoadEvent} glossary-load - The element has loaded its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded; the text stays as it is
 */
export class GlossaryAutolink extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
  static override properties = {
    src: { reflect: true, converter: optional(String) },
    limit: { reflect: true, converter: optional(toLimit) },
    max: { reflect: true, converter: optional(toMax) },
    skip: { reflect: true, converter: optional(String) },
    disabled: { type: Boolean, reflect: true },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /**
   * How often a term is linked: `first` in the article (default), first in each `section` (under an h2 or
   * h3), or `all`.
   */
  declare limit: 'first' | 'section' | 'all' | undefined;
  /** How many links the article may have in total; default: no maximum. */
  declare max: number | undefined;
  /** Selector of elements that are not linked, in addition to links, headings, code and the like. */
  declare skip: string | undefined;
  /** Whether the article has no links. */
  declare disabled: boolean;

  #linking: Autolinking | undefined;
  #unsubscribe: (() => void) | undefined;
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
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#linking?.undo();
    this.#linking = undefined;
  }

  /** Links the article again, because an attribute, the provider or the element's position has changed. */
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
      if (!this.hasAttribute('src'))
        this.#unsubscribe = subscribeToSource(this, source, () => void this.#link());
      isLoading = true;
      const glossary = await source.load();
      isLoading = false;
      if (!isLatest()) return;
      this.dispatchEvent(new GlossaryLoadEvent(glossary));
      const { limit, max } = this;
      // Frameworks set `null` for a property without a value.
      this.#linking = autolink(this, glossary, { limit, max, skip: this.skip ?? undefined });
    } catch (error) {
      if (!isLatest()) return;
      // A source reports its own errors.
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
