/**
 * `<copy-box>`: a text to copy, with its button. Knows nothing of glossaries.
 */
import { css, html, LitElement } from 'lit';
import { controls } from './controls.styles.js';

/** How long the button says that it has copied. */
const SAID_MS = 2500;

export class CopyBox extends LitElement {
  static override properties = { label: {}, text: {}, said: { state: true } };

  declare label: string;
  declare text: string;
  /** What became of the last press. */
  declare said: string;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.label = '';
    this.text = '';
    this.said = '';
  }

  static override styles = [
    controls,
    css`
      :host {
        position: relative;
      }

      pre {
        max-block-size: 22rem;
        margin: 0;
        padding: 0.9rem 1rem;
        overflow: auto;
        border-radius: 4px;
        background: var(--sheet);
        font: 0.8125rem/1.6 var(--mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    return html`
      <pre class="snippet" tabindex="0" role="group" aria-label=${this.label} translate="no">
${this.text}</pre>
      <button type="button" class="copy" @click=${this.#copy}>${this.said || 'Copy'}</button>
      <span class="visually-hidden" role="status">${this.said}</span>
    `;
  }

  /** Moves the focus to the text. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('pre')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy(): Promise<void> {
    try {
      // Missing on http, except on localhost.
      await navigator.clipboard.writeText(this.text);
      this.said = 'Copied';
    } catch {
      const pre = this.renderRoot.querySelector('pre');
      if (pre !== null) getSelection()?.selectAllChildren(pre);
      this.said = 'Selected: press Ctrl+C';
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.said = ''), SAID_MS);
  }
}

customElements.define('copy-box', CopyBox);

declare global {
  interface HTMLElementTagNameMap {
    'copy-box': CopyBox;
  }
}
