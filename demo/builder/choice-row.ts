/**
 * `<choice-row>`: one of a few, as radio buttons that look like one control. Knows nothing of glossaries.
 */
import { css, html, LitElement } from 'lit';
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

  static override styles = [
    controls,
    css`
      legend {
        margin-block-end: 0.3rem;
      }

      .all {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 2px;
        padding: 2px;
        border-radius: 6px;
        background: var(--sheet);
      }

      label {
        position: relative;
        display: grid;
        padding: 0.3rem 0.75rem;
        border: 1px solid transparent;
        border-radius: 4px;
        color: var(--faded);
        font-weight: 500;
        line-height: 1.4;
        cursor: pointer;
      }

      @media (width < 30rem) {
        .all {
          display: grid;
          grid-auto-columns: 1fr;
          grid-auto-flow: column;
        }

        /* Two in a row, of one width; the last one has its row alone, if the number is odd. */
        .all.long {
          grid-template-columns: 1fr 1fr;
          grid-auto-flow: row;
        }

        .long > :last-child:nth-child(odd) {
          grid-column: 1 / -1;
        }

        label {
          place-items: center;
          padding-inline: 0.4rem;
          text-align: center;
        }
      }

      label:hover {
        color: var(--ink);
      }

      input[type='radio'] {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        opacity: 0;
        cursor: pointer;
      }

      label:has(:checked) {
        border-color: light-dark(#8b8881, #74777d);
        background: var(--paper);
        color: var(--ink);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--mark);
        outline-offset: 2px;
      }

      /* Four choices have room side by side. */
      @media (width < 30rem) {
        label {
          padding-inline: 0.5rem;
        }
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          border-color: Highlight;
          color: Highlight;
        }
      }
    `,
  ];

  override render() {
    return html`<fieldset>
      <legend class=${this.labelled ? '' : 'visually-hidden'}>${this.label}</legend>
      <div class=${isLong(this.choices) ? 'all long' : 'all'}>
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
