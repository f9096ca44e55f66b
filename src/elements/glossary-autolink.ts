/**
 * `<glossary-autolink>`: wraps an article and links the terms in it. This class finds the glossary, as every
 * element does, and calls dom/autolink/autolink.ts, which does the linking.
 */
import { isOn } from '../core/flag.js';
import { LatestOnly } from '../core/latest-only.js';
import { toMode, type LinkMode } from '../core/linking/link-mode.js';
import { toLimit, toMax } from '../core/linking/link-policy.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { autolink, type Autolinking } from '../dom/autolink/autolink.js';
import { GlossaryErrorEvent, GlossaryLoadEvent } from '../dom/events.js';
import type { GlossarySource } from '../dom/loading/load.js';
import { Retry } from '../dom/loading/retry.js';
import { reportOnce } from '../dom/console.js';
import { documentReady } from '../dom/document-ready.js';
import { findSource } from './fill/context.js';
import { subscribeToSource } from './fill/subscribe-to-source.js';
import { PlainElement, reflect, takeEarlyProperties } from './plain-element.js';

/**
 * Links the terms in the article that it wraps, and in text that is added to it later. The text does not
 * change; removing or disabling the element removes the links.
 *
 * @tag glossary-autolink
 * @attr {string} src - URL of the bundle; default: the nearest provider's, else the page's
 * @attr {'first' | 'section' | 'all'} limit - How often a term is linked: first (default), first under each h2 and h3, or all
 * @attr {number} max - How many links the article may have in total; default: no maximum
 * @attr {string} skip - Selector of elements that are not linked, in addition to links, headings, code and the like
 * @attr {'auto' | 'wrap' | 'highlight'} mode - Whether terms become elements, or are only underlined, so that no node of the page changes; default: as each text allows
 * @attr {string} links - Which links that are there open a card, too: default those that lead to the page of an entry, a pattern like `#term-{term}`, or `off`
 * @attr {boolean} disabled - Whether the article has no links
 * @slot - The article
 * @fires {GlossaryAutolinkedEvent} glossary-autolinked - Terms of the article, or of text added to it, are linked
 * @fires {GlossaryLoadEvent} glossary-load - The element has loaded its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded; the text stays as it is
 */
export class GlossaryAutolink extends PlainElement {
  static readonly observedAttributes = ['src', 'limit', 'max', 'skip', 'mode', 'links', 'disabled'];

  #linking: Autolinking | undefined;
  #unsubscribe: (() => void) | undefined;
  #wasConnected = false;
  readonly #runs = new LatestOnly();
  readonly #retry = new Retry(this, () => void this.#link());

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined;
  }
  set src(src: string | undefined) {
    reflect(this, 'src', src);
  }

  /**
   * How often a term is linked: `first` in the article (default), first in each `section` (under an h2 or
   * h3), or `all`.
   */
  get limit(): 'first' | 'section' | 'all' | undefined {
    const limit = this.getAttribute('limit');
    return limit === null ? undefined : toLimit(limit);
  }
  set limit(limit: 'first' | 'section' | 'all' | undefined) {
    reflect(this, 'limit', limit);
  }

  /** How many links the article may have in total; default: no maximum. */
  get max(): number | undefined {
    const max = this.getAttribute('max');
    return max === null ? undefined : toMax(max);
  }
  set max(max: number | undefined) {
    reflect(this, 'max', max);
  }

  /** Selector of elements that are not linked, in addition to links, headings, code and the like. */
  get skip(): string | undefined {
    return this.getAttribute('skip') ?? undefined;
  }
  set skip(skip: string | undefined) {
    reflect(this, 'skip', skip);
  }

  /**
   * How terms get into the article: `wrap` puts elements around them; `highlight` only underlines them, and no node of
   * the page changes; `auto` takes `highlight` where an element would do harm.
   *
   * @default 'auto'
   */
  get mode(): LinkMode {
    return toMode(this.getAttribute('mode'));
  }
  set mode(mode: LinkMode | undefined) {
    reflect(this, 'mode', mode);
  }

  /** Which links of the page open a card, too: a pattern of their addresses, or `off`; default: all that lead to an entry. */
  get links(): string | undefined {
    return this.getAttribute('links') ?? undefined;
  }
  set links(links: string | undefined) {
    reflect(this, 'links', links);
  }

  /**
   * Whether the article has no links.
   *
   * @default false
   */
  get disabled(): boolean {
    return isOn(this.getAttribute('disabled'));
  }
  set disabled(disabled: boolean | undefined) {
    reflect(this, 'disabled', disabled ? '' : undefined);
  }

  connectedCallback(): void {
    adoptStyles(this, ':where(glossary-autolink:not([hidden])){display:contents}');
    if (!this.#wasConnected) takeEarlyProperties(this);
    this.#wasConnected = true;
    void this.#scheduleLinking();
  }

  disconnectedCallback(): void {
    this.#unlink();
    this.#retry.end();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#scheduleLinking();
  }

  /** Links in a microtask, so that several changes in one task link once. */
  async #scheduleLinking(): Promise<void> {
    this.#unlink();
    const isLatest = this.#runs.start();
    // eslint-disable-next-line @typescript-eslint/await-thenable -- a microtask, also where queueMicrotask is missing
    await undefined;
    if (isLatest()) await this.#link();
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
      this.#retry.end();
      this.dispatchEvent(new GlossaryLoadEvent(glossary));
      this.#linking = autolink(this, glossary, this);
    } catch (error) {
      if (!isLatest()) return;
      // A source reports its own errors.
      if (!isLoading) reportOnce('error', error instanceof Error ? error.message : String(error));
      if (!isLoading || this.#retry.after(error, source?.url))
        this.dispatchEvent(new GlossaryErrorEvent(source?.url, error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-autolink': GlossaryAutolink;
  }
}
