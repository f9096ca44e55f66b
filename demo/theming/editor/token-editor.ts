/**
 * `<token-editor>`: changes the custom properties of the elements, shows them in a sample in light and dark with the contrast
 * of its texts, and gives the CSS. The address of the page keeps the work, so that it can be linked. index.html has it; page.ts
 * gives it the properties and the themes.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { editorStyles } from './token-editor.styles.js';
import './token-field.js';
import type { TokenChangeEvent } from './token-field.js';
import { type Contrasts, type SampleMeasuredEvent } from './token-sample.js';
import type { TokenGroup } from './tokens.js';
import { cssOf, fromFragment, toFragment, valuesOfTheme, type Look } from './values.js';

/** Less than this is hard to read: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
/** The address is written when the user pauses so long: Safari allows 100 changes in 10 seconds. */
const PAUSE_MS = 200;
const SCHEMES = ['light', 'dark'] as const;

export class TokenEditor extends LitElement {
  static override properties = {
    groups: { attribute: false },
    themes: { attribute: false },
    sample: {},
    look: { state: true },
    contrasts: { state: true },
    said: { state: true },
  };
  static override styles = editorStyles;

  declare groups: readonly TokenGroup[];
  /** The style sheets of the themes by their names. */
  declare themes: ReadonlyMap<string, string>;
  /** The address of the sample page. */
  declare sample: string;
  declare look: Look;
  declare contrasts: Readonly<Record<(typeof SCHEMES)[number], Contrasts>>;
  /** What is announced. */
  declare said: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.groups = [];
    this.themes = new Map();
    this.sample = 'sample/';
    this.look = { theme: '', values: new Map() };
    this.contrasts = { light: new Map(), dark: new Map() };
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#readAddress);
    window.addEventListener('pagehide', this.#writeAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#readAddress);
    window.removeEventListener('pagehide', this.#writeAddress);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('groups') || changed.has('themes')) this.#readAddress();
  }

  override render(): TemplateResult {
    return html`
      <div class="controls">
        ${this.#head()} ${this.#table()} ${this.groups.map((group, at) => this.#group(group, at))}
      </div>
      <div class="samples" role="group" aria-label="Samples">
        ${SCHEMES.map((scheme) => this.#sample(scheme))}
      </div>
      ${this.#output()}
      <p class="hidden" role="status">${this.said}</p>
    `;
  }

  #head(): TemplateResult {
    return html`
      <div class="head">
        <label>
          Start with
          <select
            @change=${(event: Event) => this.#change({ ...this.look, theme: (event.target as HTMLSelectElement).value })}
          >
            ${['', ...this.themes.keys()].map(
              (name) =>
                html`<option value=${name} ?selected=${name === this.look.theme}>${title(name)}</option>`,
            )}
          </select>
        </label>
        <button type="button" ?disabled=${this.look.values.size === 0} @click=${() => this.#resetAll()}>
          Reset all
        </button>
      </div>
    `;
  }

  #table(): TemplateResult {
    const names = [...this.contrasts.light.keys()];
    return html`
      <table>
        <caption>
          Contrast, at least ${LEAST_CONTRAST}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${SCHEMES.map((scheme) => html`<th scope="col">${title(scheme)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (name) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${SCHEMES.map((scheme) => contrastCell(this.contrasts[scheme].get(name)))}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  #group({ title, tokens }: TokenGroup, at: number): TemplateResult {
    const start = valuesOfTheme(this.themes.get(this.look.theme) ?? '');
    const changed = tokens.filter(({ name }) => this.look.values.has(name)).length;
    return html`
      <details ?open=${at === 0} @token-change=${this.#onTokenChange}>
        <summary>
          <h2>${title}</h2>
          <span>${changed > 0 ? `${changed} of ${tokens.length} changed` : tokens.length}</span>
        </summary>
        ${tokens.map(
          (token) =>
            html`<token-field
              .token=${token}
              .value=${this.look.values.get(token.name) ?? ''}
              .start=${start.get(token.name) ?? ''}
            ></token-field>`,
        )}
      </details>
    `;
  }

  #sample(scheme: (typeof SCHEMES)[number]): TemplateResult {
    return html`
      <figure>
        <figcaption>${title(scheme)}</figcaption>
        <token-sample
          .src=${this.sample}
          .scheme=${scheme}
          .look=${this.look}
          .themeCss=${this.themes.get(this.look.theme) ?? ''}
          @sample-measured=${(event: SampleMeasuredEvent) => this.#onMeasured(scheme, event.contrasts)}
        ></token-sample>
      </figure>
    `;
  }

  #output(): TemplateResult {
    const css = cssOf(this.look);
    return html`
      <section class="output" aria-labelledby="css">
        <h2 id="css">Your CSS</h2>
        ${
          css === ''
            ? html`<p>Change a property, and its CSS is here.</p>`
            : html`<pre tabindex="0" aria-labelledby="css"><code>${css}</code></pre>`
        }
        ${
          css === '' || !('clipboard' in navigator)
            ? nothing
            : html`<button type="button" @click=${() => void this.#copy(css)}>Copy CSS</button>`
        }
      </section>
    `;
  }

  #onTokenChange({ token, value }: TokenChangeEvent): void {
    const values = new Map(this.look.values);
    if (value === '') values.delete(token.name);
    else values.set(token.name, value);
    this.#change({ ...this.look, values });
  }

  #change(look: Look): void {
    this.look = look;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#writeAddress, PAUSE_MS);
  }

  /** The browser's Back button undoes it. */
  #resetAll(): void {
    this.#writeAddress();
    history.pushState(null, '', location.href);
    this.#change({ theme: this.look.theme, values: new Map() });
    this.#writeAddress();
    this.said = 'All properties are reset. The Back button of the browser undoes it.';
    this.renderRoot.querySelector('select')?.focus();
  }

  #onMeasured(scheme: (typeof SCHEMES)[number], contrasts: Contrasts): void {
    const before = this.contrasts[scheme];
    const newlyLow = [...contrasts].filter(
      ([name, contrast]) =>
        contrast < LEAST_CONTRAST && (before.get(name) ?? LEAST_CONTRAST) >= LEAST_CONTRAST,
    );
    this.contrasts = { ...this.contrasts, [scheme]: contrasts };
    const [first] = newlyLow;
    if (first)
      this.said = `${first[0]}, ${scheme}: contrast ${rounded(first[1])}, less than ${LEAST_CONTRAST}.`;
  }

  async #copy(css: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(css);
      this.said = 'The CSS was copied.';
    } catch {
      this.said = 'The browser did not allow copying.';
    }
  }

  readonly #readAddress = (): void => {
    const tokens = this.groups.flatMap((group) => group.tokens);
    this.look = fromFragment(location.hash.slice(1), tokens, [...this.themes.keys()]);
  };

  readonly #writeAddress = (): void => {
    clearTimeout(this.#timer);
    const fragment = toFragment(this.look);
    if (fragment !== location.hash.slice(1))
      history.replaceState(
        history.state,
        '',
        fragment ? `#${fragment}` : location.pathname + location.search,
      );
  };
}

const title = (name: string): string =>
  name === '' ? 'The default look' : (name[0] ?? '').toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Rounded down: 4.49 is not 4.5. */
const rounded = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

function contrastCell(contrast: number | undefined): TemplateResult {
  if (contrast === undefined) return html`<td>–</td>`;
  return contrast < LEAST_CONTRAST
    ? html`<td class="low">${rounded(contrast)} <strong>low</strong></td>`
    : html`<td>${rounded(contrast)}</td>`;
}

customElements.define('token-editor', TokenEditor);

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
