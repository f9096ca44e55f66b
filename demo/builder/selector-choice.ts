/**
 * `<selector-choice>`: selectors that find the text of the user's page, a button for each, with what it would link. A part of
 * <page-check> and <page-snippet>.
 */
import { css, html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';
import type { Suggestion } from './engine/index.js';

/** @fires change - the user has chosen; `value` is the selector */
export class SelectorChoice extends LitElement {
  static override properties = { suggestions: { attribute: false } };

  declare suggestions: readonly Suggestion[];
  /** The selector that was chosen last. */
  value = '';

  constructor() {
    super();
    this.suggestions = [];
  }

  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  override render() {
    if (this.suggestions.length === 0) return nothing;
    return html`<div role="group" aria-labelledby="question">
      <p id="question">Where is the text of this page? Choose a selector:</p>
      <ul>
        ${this.suggestions.map(
          ({ selector, terms }) =>
            html`<li class="row">
              <button type="button" class="code" @click=${() => this.#choose(selector)}>${selector}</button>
              <span class="hint">${terms === 1 ? '1 term' : `${terms} terms`}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #choose(selector: string): void {
    this.value = selector;
    this.dispatchEvent(new Event('change'));
  }
}

customElements.define('selector-choice', SelectorChoice);

declare global {
  interface HTMLElementTagNameMap {
    'selector-choice': SelectorChoice;
  }
}
