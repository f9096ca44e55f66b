/**
 * `<token-field>`: the fields for one custom property: two for a colour (light and dark, each with the picker of the browser),
 * one for everything else. What CSS does not understand is marked and not applied.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../../styles/controls.styles.js';
import { isSeen, toHex } from './contrast.js';
import { fieldStyles } from './token-field.styles.js';
import type { Token } from './tokens.js';
import { isOfAccent, isUnderstood, joinSchemes, splitSchemes, stepped } from './values.js';

/** The user has given a property another value; empty: none. */
export class TokenChangeEvent extends Event {
  readonly token: Token;
  readonly value: string;

  constructor(token: Token, value: string) {
    super('token-change', { bubbles: true, composed: true });
    this.token = token;
    this.value = value;
  }
}

const SCHEMES = ['light', 'dark'] as const;
const LINES = ['solid', 'dotted', 'dashed', 'double', 'wavy'];
const FONTS = ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace'];
const WEIGHTS = ['400', '500', '600', '700'];

export class TokenField extends LitElement {
  static override properties = {
    token: { attribute: false },
    value: {},
    start: {},
    seen: { attribute: false },
  };
  static override styles = [controlStyles, fieldStyles];

  declare token: Token;
  /** The user's value; empty without one. */
  declare value: string;
  /** The value that the theme gives; empty for the default. */
  declare start: string;
  /** The colours that the samples show, in light and dark; `undefined` for none. */
  declare seen: readonly (string | undefined)[];
  /** What is in the fields, also where CSS does not understand it. */
  #typed: readonly string[] = [];
  /** The value that {@link #typed} stands for. */
  #typedFor: string | undefined;

  constructor() {
    super();
    this.seen = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // While the user types, the value that comes back from the editor is that of the fields.
    if (!changed.has('value') || this.value === this.#typedFor) return;
    this.#typedFor = this.value;
    const isColor = this.token.kind === 'color';
    this.#typed = isColor && this.value !== '' ? [...splitSchemes(this.value)] : [this.value, this.value];
  }

  override render(): TemplateResult {
    const { token } = this;
    return html`
      <fieldset>
        <legend>${token.label.replaceAll('-', ' ')}</legend>
        <p id="sets">${token.sets}<br />Default: ${token.fallback}</p>
        <div class="fields">
          ${token.kind === 'color' ? SCHEMES.map((_, at) => this.#color(at)) : this.#single()}
        </div>
        ${
          this.value === '' && this.#typed.every((text) => text === '')
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => this.#reset()}>
                Reset<span class="visually-hidden"> ${token.label}</span>
              </button>`
        }
      </fieldset>
    `;
  }

  #color(at: number): TemplateResult {
    const scheme = SCHEMES[at] as string;
    const start = splitSchemes(this.start)[at] ?? '';
    const typed = this.#typed[at] ?? '';
    const known = [this.#isWrong(typed) ? '' : typed, this.seen[at] ?? '', start];
    const shown = known.find((colour) => colour !== '' && !isOfAccent(colour)) ?? '';
    return html`
      <span class="color">
        <input
          type="color"
          aria-label="Pick ${scheme}"
          .value=${toHex(shown || '#ffffff')}
          ?data-none=${shown === '' || !isSeen(shown)}
          @input=${(event: Event) => this.#type(at, (event.target as HTMLInputElement).value)}
        />
        ${this.#text(at, scheme, start || scheme)}
      </span>
    `;
  }

  #single(): TemplateResult {
    const { kind, label, fallback } = this.token;
    if (kind === 'line')
      return html`<select
        aria-label="Value"
        @change=${(event: Event) => this.#type(0, (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${this.value === ''}>${this.start || fallback}</option>
        ${LINES.map((line) => html`<option ?selected=${this.value === line}>${line}</option>`)}
      </select>`;
    const offered = kind === 'font' ? FONTS : kind === 'weight' ? WEIGHTS : [];
    return html`${this.#text(0, 'Value', this.start || 'default', offered.length > 0)}
    ${
      offered.length === 0
        ? nothing
        : html`<datalist id="offered" aria-label=${label}>
            ${offered.map((value) => html`<option value=${value}></option>`)}
          </datalist>`
    }`;
  }

  #text(at: number, name: string, placeholder: string, isOffered = false): TemplateResult {
    const typed = this.#typed[at] ?? '';
    const isWrong = this.#isWrong(typed);
    return html`<input
        type="text"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-label=${name}
        aria-describedby=${isWrong ? 'sets wrong' : 'sets'}
        aria-invalid=${isWrong ? 'true' : nothing}
        list=${isOffered ? 'offered' : nothing}
        placeholder=${placeholder}
        .value=${typed}
        @input=${(event: Event) => this.#type(at, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.#step(at, event)}
      />${isWrong ? html`<span id="wrong" class="wrong">CSS does not understand this.</span>` : nothing}`;
  }

  #isWrong(text: string): boolean {
    return text !== '' && !isUnderstood(text, this.token.kind);
  }

  #type(at: number, text: string): void {
    const typed = [...this.#typed];
    typed[at] = text.trim();
    this.#typed = typed;
    this.requestUpdate();
    if (typed.some((each) => this.#isWrong(each))) return;
    const [light = '', dark = ''] = typed;
    const isPair = this.token.kind === 'color';
    // Who sets one scheme leaves the other as it is, if that is known.
    const [startLight = '', startDark = ''] = splitSchemes(this.start);
    const isEmpty = light === '' && dark === '';
    this.#typedFor = !isPair ? light : isEmpty ? '' : joinSchemes(light || startLight, dark || startDark);
    this.dispatchEvent(new TokenChangeEvent(this.token, this.#typedFor));
  }

  /** Up and Down change a number. */
  #step(at: number, event: KeyboardEvent): void {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (steps === undefined || !['length', 'time', 'opacity'].includes(this.token.kind)) return;
    const shown = (this.#typed[at] ?? '') || this.start || this.token.fallback;
    const next = stepped(shown, steps);
    if (next === undefined || !isUnderstood(next, this.token.kind)) return;
    event.preventDefault();
    this.#type(at, next);
  }

  #reset(): void {
    this.#typed = ['', ''];
    this.#typedFor = '';
    this.requestUpdate();
    this.dispatchEvent(new TokenChangeEvent(this.token, ''));
    // The button goes; the focus stays with the property.
    this.renderRoot.querySelector<HTMLElement>('input[type=text], select')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-field': TokenField;
  }
  interface HTMLElementEventMap {
    'token-change': TokenChangeEvent;
  }
}
