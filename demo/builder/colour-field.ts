/**
 * `<colour-field>`: a colour of CSS, chosen or typed, or none, which is that of the theme. Knows nothing of glossaries.
 */
import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isCssValue } from '../css-value.js';
import { splitSchemes } from '../theming/editor/values.js';
import { controls } from './controls.styles.js';

/** What the picker begins with where no colour is known. */
const NONE = '#808080';

/** @fires change - the user has chosen `value`, or removed it */
export class ColourField extends LitElement {
  static override properties = { label: {}, value: {}, otherwise: {} };

  declare label: string;
  declare value: string;
  /** The colour that is used without a value, in CSS. */
  declare otherwise: string;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.otherwise = '';
  }

  static override styles = [
    controls,
    css`
      .row {
        flex-wrap: nowrap;
      }

      /* The colour that is used without one, in the scheme of the page; the field itself knows one scheme only. */
      .none {
        background:
          linear-gradient(var(--otherwise) 0 0) content-box,
          var(--paper);
      }

      .none::-webkit-color-swatch {
        opacity: 0;
      }

      .none::-moz-color-swatch {
        opacity: 0;
      }

      [aria-invalid='true'] {
        border-color: var(--mark);
        outline-color: var(--mark);
      }

      .wrong {
        color: var(--mark);
        font-size: var(--small);
      }
    `,
  ];

  override render() {
    const isWrong = this.value !== '' && !isCssValue(this.value, 'color');
    this.style.setProperty('--otherwise', this.otherwise);
    return html`<div class="field">
      <label for="text">${this.label}</label>
      <div class="row">
        <input
          type="color"
          class=${this.value === '' || isWrong ? 'none' : ''}
          aria-label="${this.label}: choose"
          .value=${live(toHex(isWrong || this.value === '' ? splitSchemes(this.otherwise)[0] : this.value))}
          @input=${this.#onInput}
        />
        <input
          id="text"
          spellcheck="false"
          autocapitalize="off"
          placeholder="as the theme"
          aria-invalid=${String(isWrong)}
          aria-describedby=${isWrong ? 'wrong' : nothing}
          .value=${live(this.value)}
          @input=${this.#onInput}
        />
      </div>
      ${isWrong ? html`<p id="wrong" class="wrong" role="status"><span aria-hidden="true">⚠</span> This is no colour. Write #8a3ffc or teal.</p>` : nothing}
    </div>`;
  }

  #onInput(event: Event): void {
    this.value = (event.currentTarget as HTMLInputElement).value.trim();
    this.dispatchEvent(new Event('change'));
  }
}

/** The swatch takes six digits only; other notations are drawn on a canvas, which answers with them. */
function toHex(colour: string): string {
  if (/^#[\da-f]{6}$/i.test(colour)) return colour;
  if (colour === '' || !CSS.supports('color', colour)) return NONE;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return NONE;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

customElements.define('colour-field', ColourField);

declare global {
  interface HTMLElementTagNameMap {
    'colour-field': ColourField;
  }
}
