/**
 * `<token-editor>`: changes the custom properties of the elements, shows them in a sample in light and dark with the contrast
 * of its texts, and gives the CSS. The address of the page keeps the work, so that it can be linked. index.html has it; page.ts
 * gives it the properties and the themes.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../../styles/controls.styles.js';
import { editorStyles } from './token-editor.styles.js';
import { contrastTable, LEAST_CONTRAST, rounded, SCHEMES, title, type Contrasts } from './contrast-table.js';
import type { TokenChangeEvent } from './token-field.js';
import { TEXT_NAMES, type SampleMeasuredEvent } from './token-sample.js';
import type { SeenColors } from './sample-colors.js';
import type { TokenGroup } from './tokens.js';
import { cssOf, fromFragment, toFragment, valuesOfTheme, type Look } from './values.js';

/** The address is written when the user pauses so long: Safari allows 100 changes in 10 seconds. */
const PAUSE_MS = 200;

export class TokenEditor extends LitElement {
  static override properties = {
    groups: { attribute: false },
    themes: { attribute: false },
    sample: {},
    look: { state: true },
    contrasts: { state: true },
    colors: { state: true },
    shown: { state: true },
    opened: { state: true },
    said: { state: true },
  };
  static override styles = [controlStyles, editorStyles];

  declare groups: readonly TokenGroup[];
  /** The style sheets of the themes by their names. */
  declare themes: ReadonlyMap<string, string>;
  /** The address of the sample page. */
  declare sample: string;
  declare look: Look;
  declare contrasts: Readonly<Record<(typeof SCHEMES)[number], Contrasts>>;
  declare colors: Readonly<Record<(typeof SCHEMES)[number], SeenColors>>;
  /** The sample that a narrow screen shows. */
  declare shown: (typeof SCHEMES)[number];
  /** The title of the group that was opened last; the samples show what it sets. */
  declare opened: string;
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
    this.colors = { light: new Map(), dark: new Map() };
    this.shown = schemeOfPage();
    this.opened = '';
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['hashchange', 'popstate']) window.addEventListener(type, this.#readAddress);
    window.addEventListener('pagehide', this.#writeAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    for (const type of ['hashchange', 'popstate']) window.removeEventListener(type, this.#readAddress);
    window.removeEventListener('pagehide', this.#writeAddress);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('groups') || changed.has('themes')) this.#readAddress();
  }

  override render(): TemplateResult {
    return html`
      <div class="samples" role="group" aria-label="Samples">
        ${this.#schemeChoice()} ${SCHEMES.map((scheme) => this.#sample(scheme))}
      </div>
      <div class="controls">
        ${this.#head()} ${contrastTable(TEXT_NAMES, this.contrasts)}
        ${this.groups.map((group, at) => this.#group(group, at))} ${this.#output()}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  #head(): TemplateResult {
    const isUnchanged = this.look.values.size === 0;
    return html`
      <div class="head">
        <label class="field">
          Start with the theme
          <select @change=${(event: Event) => this.#changeTheme((event.target as HTMLSelectElement).value)}>
            ${['', ...this.themes.keys()].map(
              (name) =>
                html`<option value=${name} ?selected=${name === this.look.theme}>
                  ${title(name) || 'Default'}
                </option>`,
            )}
          </select>
        </label>
        <button type="button" class="primary" ?disabled=${isUnchanged} @click=${() => void this.#copy()}>
          Copy CSS
        </button>
        <button type="button" ?disabled=${isUnchanged} @click=${() => this.#resetAll()}>Reset all</button>
      </div>
    `;
  }

  /** On a narrow screen, where one sample lies on the other. */
  #schemeChoice(): TemplateResult {
    return html`
      <fieldset class="scheme-choice">
        <legend class="visually-hidden">Sample</legend>
        <div class="segments">
          ${SCHEMES.map(
            (scheme) =>
              html`<label>
                <input
                  type="radio"
                  name="scheme"
                  .checked=${scheme === this.shown}
                  @change=${() => (this.shown = scheme)}
                />${title(scheme)}
              </label>`,
          )}
        </div>
      </fieldset>
    `;
  }

  #group({ title, tokens }: TokenGroup, at: number): TemplateResult {
    const start = valuesOfTheme(this.themes.get(this.look.theme) ?? '');
    const changed = tokens.filter(({ name }) => this.look.values.has(name)).length;
    return html`
      <details
        ?open=${at === 0}
        @toggle=${(event: ToggleEvent) => (event.newState === 'open' ? (this.opened = title) : undefined)}
        @token-change=${this.#onTokenChange}
      >
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
              .seen=${SCHEMES.map((scheme) => this.colors[scheme].get(token.label))}
            ></token-field>`,
        )}
      </details>
    `;
  }

  #sample(scheme: (typeof SCHEMES)[number]): TemplateResult {
    return html`
      <figure ?data-shown=${scheme === this.shown}>
        <figcaption>${title(scheme)}</figcaption>
        <token-sample
          .src=${this.sample}
          .scheme=${scheme}
          .look=${this.look}
          .group=${this.opened}
          .themeCss=${this.themes.get(this.look.theme) ?? ''}
          @sample-measured=${(event: SampleMeasuredEvent) => this.#onMeasured(scheme, event)}
        ></token-sample>
      </figure>
    `;
  }

  #output(): TemplateResult {
    const css = cssOf(this.look);
    return html`
      <div class="output">
        <h2 id="css">Your CSS</h2>
        ${
          css === ''
            ? html`<p>Change a property, and its CSS is here.</p>`
            : html`<pre tabindex="0" role="region" aria-labelledby="css"><code>${css}</code></pre>`
        }
      </div>
    `;
  }

  #onTokenChange({ token, value }: TokenChangeEvent): void {
    const values = new Map(this.look.values);
    if (value === '') values.delete(token.name);
    else values.set(token.name, value);
    this.#change({ ...this.look, values });
  }

  #changeTheme(theme: string): void {
    this.#change({ ...this.look, theme });
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

  #onMeasured(scheme: (typeof SCHEMES)[number], { contrasts, colors }: SampleMeasuredEvent): void {
    const before = this.contrasts[scheme];
    const newlyLow = [...contrasts].filter(
      ([name, contrast]) =>
        contrast < LEAST_CONTRAST && (before.get(name) ?? LEAST_CONTRAST) >= LEAST_CONTRAST,
    );
    this.contrasts = { ...this.contrasts, [scheme]: contrasts };
    this.colors = { ...this.colors, [scheme]: colors };
    const [first] = newlyLow;
    if (first)
      this.said = `${first[0]}, ${scheme}: contrast ${rounded(first[1])}, less than ${LEAST_CONTRAST}.`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(cssOf(this.look));
      this.said = 'The CSS was copied.';
    } catch {
      this.said = 'The browser did not allow copying. The CSS is at the end of the page.';
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

/** What the button for the theme has set, or the system's. */
function schemeOfPage(): (typeof SCHEMES)[number] {
  const { colorScheme } = document.documentElement.style;
  const isDark = colorScheme ? colorScheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? 'dark' : 'light';
}

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
