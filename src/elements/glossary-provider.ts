/**
 * `<glossary-provider>`: provides one glossary to the elements inside it, by the context protocol. It
 * provides a source and does not fetch: the first element that needs the glossary does.
 */
import { ContextProvider } from '@lit/context';
import { adoptStyles } from '../dom/adopt-styles.js';
import { sourceAt, sourceInPage, type GlossarySource } from '../dom/loading/load.js';
import { glossaryContext } from './fill/context.js';
import { PlainElement, reflect, takeEarlyProperties } from './plain-element.js';

/**
 * Provides a glossary to the elements inside it. It is fetched when one of them needs it.
 *
 * @tag glossary-provider
 * @attr {string} src - URL of the bundle, relative to the page
 * @slot - Anything. A child `<script type="application/json">` is the bundle when there is no `src`.
 */
export class GlossaryProvider extends PlainElement {
  static readonly observedAttributes = ['src'];

  readonly #inPage = sourceInPage(() => this.#readScript());
  readonly #provider = new ContextProvider<typeof glossaryContext>(this, { context: glossaryContext });
  #wasConnected = false;

  /** URL of the bundle, relative to the page. Without it, a child `<script type="application/json">` is the bundle. */
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined;
  }
  set src(src: string | undefined) {
    reflect(this, 'src', src);
  }

  connectedCallback(): void {
    adoptStyles(this, ':where(glossary-provider:not([hidden])){display:contents}');
    if (!this.#wasConnected) takeEarlyProperties(this);
    this.#wasConnected = true;
    this.#provider.setValue(this.#source());
    this.#provider.hostConnected();
  }

  attributeChangedCallback(): void {
    if (this.#wasConnected) this.#provider.setValue(this.#source());
  }

  #source(): GlossarySource {
    const { src } = this;
    return src === undefined ? this.#inPage : sourceAt(src);
  }

  #readScript(): string {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script !== null) return withoutParagraphs(script.textContent ?? '');
    throw new Error('There is none. Add it, or set src to the URL of a bundle.');
  }
}

/**
 * `json` without the tags that classic editors put where a line ends. Only there: JSON has no line breaks inside of its texts,
 * so what stands beside one is no text.
 */
function withoutParagraphs(json: string): string {
  return json.replace(/(?:<\/?p>|<br ?\/?>)+(?=\s*(?:\n|$))|(^|\n)\s*(?:<\/?p>|<br ?\/?>)+/g, '$1');
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-provider': GlossaryProvider;
  }
}
