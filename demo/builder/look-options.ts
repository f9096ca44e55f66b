/** `<look-options>`: what of the glossary is shown on a site, how much is linked, and how it looks. The app has the options. */
import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import './choice-row.js';
import './colour-field.js';
import type { ChoiceRow } from './choice-row.js';
import type { ColourField } from './colour-field.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { defaultOptions, type Limit, type Mode, type Options, type Theme } from './engine/index.js';
import { interfaceLanguages } from './interface-languages.js';
import { lookOptionsStyles } from './look-options.styles.js';
import { themeColours } from './theme-colours.js';

const PARTS: readonly {
  readonly part: keyof Options['show'];
  readonly label: string;
  readonly hint: string;
}[] = [
  { part: 'articles', label: 'Terms in articles', hint: 'Words of your texts explain themselves.' },
  { part: 'faq', label: 'Questions', hint: 'An accordion, for a landing page.' },
  { part: 'index', label: 'Index from A to Z', hint: 'All terms, with a search.' },
  { part: 'entry', label: 'One whole entry', hint: 'A term with all that is known of it.' },
];

const LIMITS: readonly { readonly value: Limit; readonly label: string }[] = [
  { value: 'first', label: 'First in the article' },
  { value: 'section', label: 'First in each section' },
  { value: 'all', label: 'All' },
];

const MODES: readonly { readonly value: Mode; readonly label: string }[] = [
  { value: 'auto', label: 'As each text allows' },
  { value: 'wrap', label: 'Always as elements' },
  { value: 'highlight', label: 'Only underlined: no node of the page changes' },
];

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: '', label: 'Default' },
  { value: 'editorial', label: 'Editorial' },
  { value: 'compact', label: 'Compact' },
  { value: 'high-contrast', label: 'High contrast' },
  { value: 'playful', label: 'Playful' },
];

const CORNERS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'As the theme' },
  { value: '0', label: 'Square' },
  { value: '6px', label: 'Slight' },
  { value: '18px', label: 'Round' },
];

const FONTS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'That of the page' },
  { value: 'system-ui, sans-serif', label: 'Sans serif of the system' },
  { value: 'Georgia, serif', label: 'Georgia' },
  { value: 'Verdana, sans-serif', label: 'Verdana' },
  { value: 'ui-monospace, monospace', label: 'Monospace' },
];

export class LookOptions extends LitElement {
  static override properties = { options: { attribute: false } };

  declare options: Options;

  constructor() {
    super();
    this.options = defaultOptions;
  }

  static override styles = [controls, lookOptionsStyles];

  override render() {
    return html`<div class="groups">
      ${this.#renderParts()} ${this.#renderLook()} ${this.#renderLinking()}
    </div>`;
  }

  #renderParts() {
    const { show } = this.options;
    return html`<fieldset>
      <legend>What is shown</legend>
      ${PARTS.map(
        ({ part, label, hint }) =>
          html`<div class="check">
            <input
              type="checkbox"
              id=${part}
              aria-describedby="${part}-hint"
              .checked=${live(show[part])}
              @change=${(event: Event) =>
                this.#change({
                  show: { ...show, [part]: (event.currentTarget as HTMLInputElement).checked },
                })}
            />
            <label for=${part}>${label}</label>
            <span class="hint" id="${part}-hint">${hint}</span>
          </div>`,
      )}
    </fieldset>`;
  }

  #renderLook() {
    const { theme, accent, background, radius, font, lang } = this.options;
    const ofTheme = themeColours(theme);
    return html`<section class="stack" aria-labelledby="look">
      <h2 id="look">Look</h2>
      <choice-row
        label="Theme"
        labelled
        .choices=${THEMES}
        .value=${theme}
        @change=${(event: Event) => this.#change({ theme: (event.currentTarget as ChoiceRow).value as Theme })}
      ></choice-row>
      <div class="pair">
        <colour-field
          label="Accent"
          .otherwise=${ofTheme.accent}
          .value=${accent}
          @change=${(event: Event) => this.#change({ accent: (event.currentTarget as ColourField).value }, 'accent')}
        ></colour-field>
        <colour-field
          label="Background of the card"
          .otherwise=${ofTheme.background}
          .value=${background}
          @change=${(event: Event) =>
            this.#change({ background: (event.currentTarget as ColourField).value }, 'background')}
        ></colour-field>
      </div>
      <choice-row
        label="Corners"
        labelled
        .choices=${withOwn(CORNERS, radius)}
        .value=${radius}
        @change=${(event: Event) => this.#change({ radius: (event.currentTarget as ChoiceRow).value })}
      ></choice-row>
      <div class="pair">
        ${this.#renderSelect('font', 'Font of the card', withOwn(FONTS, font), font)}
        ${this.#renderSelect('lang', 'Language of labels', interfaceLanguages, lang)}
      </div>
    </section>`;
  }

  #renderLinking() {
    const { autolink, limit, max, skip, mode } = this.options;
    return html`<section class="stack" aria-labelledby="linking">
      <h2 id="linking">Links in articles</h2>
      <choice-row
        label="How often a term is linked"
        labelled
        .choices=${LIMITS}
        .value=${limit}
        @change=${(event: Event) => this.#change({ limit: (event.currentTarget as ChoiceRow).value as Limit })}
      ></choice-row>
      <div class="field">
        <label for="autolink">Where your articles are</label>
        <input
          id="autolink"
          class="code"
          spellcheck="false"
          autocapitalize="off"
          aria-describedby="autolink-hint"
          .value=${live(autolink)}
          @input=${(event: Event) => this.#change({ autolink: valueOf(event) }, 'autolink')}
        />
        <p class="hint" id="autolink-hint">
          A CSS selector, such as <code>article</code> or <code>.post-content</code>. “Check a page” helps to
          find it.
        </p>
      </div>
      <div class="pair">
        <div class="field">
          <label for="max">At most, in an article</label>
          <input
            id="max"
            type="number"
            min="0"
            step="1"
            inputmode="numeric"
            placeholder="any number"
            .value=${live(max === null ? '' : String(max))}
            @input=${(event: Event) => this.#change({ max: toMax(valueOf(event)) }, 'max')}
          />
        </div>
        <div class="field">
          <label for="skip">Leave alone</label>
          <input
            id="skip"
            class="code"
            spellcheck="false"
            autocapitalize="off"
            placeholder=".author, figcaption"
            .value=${live(skip)}
            @input=${(event: Event) => this.#change({ skip: valueOf(event) }, 'skip')}
          />
        </div>
      </div>
      ${this.#renderSelect('mode', 'How terms get into the text', MODES, mode)}
    </section>`;
  }

  #renderSelect(
    name: 'font' | 'lang' | 'mode',
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    chosen: string,
  ) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${(event: Event) => this.#change({ [name]: valueOf(event) })}>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} .selected=${choice.value === chosen}>${choice.label}</option>`,
        )}
      </select>
    </div>`;
  }

  #change(change: Partial<Options>, label?: string): void {
    this.dispatchEvent(new EditEvent({ options: { ...this.options, ...change } }, label));
  }
}

/** The choices, and the value that came with a shared project, if it is another one. */
function withOwn(choices: typeof FONTS, value: string): typeof FONTS {
  return choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];
}

function toMax(text: string): number | null {
  const max = Number(text);
  return text.trim() === '' || !Number.isInteger(max) || max < 0 ? null : max;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('look-options', LookOptions);

declare global {
  interface HTMLElementTagNameMap {
    'look-options': LookOptions;
  }
}
