/**
 * `<glossary-provider>`: provides one glossary to the elements inside it, by the context protocol. It
 * provides a source and does not fetch: the first element that needs the glossary does.
 */
import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { adoptStyles } from '../dom/adopt-styles.js';
import { sourceAt, sourceInPage, type GlossarySource } from '../dom/loading/load.js';
import { glossaryContext } from './fill/context.js';
import { optional } from './optional-attribute.js';

/**
 * Provides a glossary to the elements inside it. It is fetched when one of them needs it.
 *
 * @tag glossary-provider
 * @attr {string} src - URL of the bundle, relative to the page
 * @slot - Anything. A child `<script type="application/json">` is the bundle when there is no `src`.
 */
export class GlossaryProvider extends ReactiveElement {
  static override properties = { src: { reflect: true, converter: optional(String) } };

  /**
   * URL of the bundle, relative to the page. Without it, a child `<script type="application/json">` is the
   * bundle.
   */
  declare src: string | undefined;

  readonly #inPage = sourceInPage(() => this.#readScript());
  readonly #provider = new ContextProvider<typeof glossaryContext>(this, { context: glossaryContext });

  override connectedCallback(): void {
    adoptStyles(this, ':where(glossary-provider:not([hidden])){display:contents}');
    this.#provider.setValue(this.#source());
    super.connectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#provider.setValue(this.#source());
  }

  #source(): GlossarySource {
    const { src } = this;
    // Frameworks set `null` for a property without a value.
    return src == null ? this.#inPage : sourceAt(src);
  }

  #readScript(): string {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script !== null) return script.textContent ?? '';
    throw new Error('There is none. Add it, or set src to the URL of a bundle.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-provider': GlossaryProvider;
  }
}
