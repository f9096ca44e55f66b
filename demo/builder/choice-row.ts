/**
 * `<choice-row>`: one of a few, as radio buttons that look like one control. Knows nothing of glossaries.
 */
import { html, LitElement } from 'lit';
import { controls } from './controls.styles.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How many characters, with three around each choice, fit into one row of a phone. */
const MOST_CHARACTERS = 36;

/** @fires change - the user has chosen; `value` is what */
export class ChoiceRow extends LitElement {
  static override properties = {
    label: {},
    choices: { attribute: false },
    value: {},
    labelled: { type: Boolean, reflect: true },
  };

  declare label: string;
  declare choices: readonly Choice[];
  declare value: string;
  /** Whether the label can be seen. */
  declare labelled: boolean;

  constructor() {
    super();
    this.label = '';
    this.choices = [];
    this.value = '';
    this.labelled = false;
  }

  static override styles = controls;

  override render() {
    return html`<fieldset>
      <legend class=${this.labelled ? '' : 'visually-hidden'}>${this.label}</legend>
      <div class=${isLong(this.choices) ? 'segments long' : 'segments'}>
        ${this.choices.map(
          ({ value, label }) =>
            html`<label>
              <input
                type="radio"
                name="choice"
                value=${value}
                .checked=${value === this.value}
                @change=${() => this.#choose(value)}
              />
              ${label}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** Moves the focus to what is chosen, where Tab would lead, too. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus(options);
  }

  #choose(value: string): void {
    this.value = value;
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether the choices are too long for one row of a phone. */
function isLong(choices: readonly Choice[]): boolean {
  return choices.reduce((sum, { label }) => sum + label.length + 3, 0) > MOST_CHARACTERS;
}

customElements.define('choice-row', ChoiceRow);

declare global {
  interface HTMLElementTagNameMap {
    'choice-row': ChoiceRow;
  }
}
