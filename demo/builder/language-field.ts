/**
 * `<language-field>`: in which language the terms are. Without a choice it says which language is taken, and why. The app has the
 * choice; the engine guesses.
 */
import { css, html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import type { LangOrigin } from './engine/index.js';
import {
  glossaryLanguages,
  interfaceTags,
  languageName,
  type LanguageChoice,
} from './interface-languages.js';

const WHY: Readonly<Record<Exclude<LangOrigin, 'chosen'>, string>> = {
  source: 'your text says so',
  text: 'guessed',
  browser: 'that of your browser',
};

export class LanguageField extends LitElement {
  static override properties = { value: {}, taken: {}, origin: {} };

  /** The tag that is chosen; empty without a choice. */
  declare value: string;
  /** The tag of the language that is taken. */
  declare taken: string;
  /** Why it is taken; `undefined` while there are no terms. */
  declare origin: LangOrigin | undefined;

  constructor() {
    super();
    this.value = '';
    this.taken = '';
    this.origin = undefined;
  }

  static override styles = [
    controls,
    css`
      .row {
        gap: 0.3rem 0.75rem;
      }

      select {
        flex: 1 1 12rem;
        inline-size: auto;
        min-inline-size: 0;
        min-block-size: 2.25rem;
        font-size: 0.875rem;
      }
    `,
  ];

  override render() {
    const { origin, taken } = this;
    const automatic =
      origin === undefined || origin === 'chosen'
        ? 'As your text says, or guessed from it'
        : `${languageName(taken)} (${WHY[origin]})`;
    return html`<div class="row">
      <label for="lang">Language of the terms</label>
      <select id="lang" @change=${this.#onChange}>
        <option value="" .selected=${this.value === ''}>${automatic}</option>
        ${this.#renderGroup(
          'Cards have labels in it',
          glossaryLanguages.filter(({ value }) => interfaceTags.has(value)),
        )}
        ${this.#renderGroup(
          'Labels of the cards stay English',
          glossaryLanguages.filter(({ value }) => !interfaceTags.has(value)),
        )}
        ${
          this.value === '' || glossaryLanguages.some(({ value }) => value === this.value)
            ? nothing
            : html`<option value=${this.value} selected>${languageName(this.value)}</option>`
        }
      </select>
    </div>`;
  }

  #renderGroup(label: string, choices: readonly LanguageChoice[]) {
    return html`<optgroup label=${label}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === this.value}>
            ${choice.label}
          </option>`,
      )}
    </optgroup>`;
  }

  #onChange(event: Event): void {
    this.dispatchEvent(new EditEvent({ lang: (event.currentTarget as HTMLSelectElement).value }));
  }
}

customElements.define('language-field', LanguageField);

declare global {
  interface HTMLElementTagNameMap {
    'language-field': LanguageField;
  }
}
