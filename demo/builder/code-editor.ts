/**
 * `<code-editor>`: a plain text field with the numbers of its lines, some of them marked. A `<textarea>` and nothing more, so
 * that undo, screen readers and spelling work as everywhere; lines do not wrap, so that each has its place. Only the numbers
 * in view are rendered. Knows nothing of glossaries.
 */
import { html, LitElement, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { codeEditorStyles, LINE_HEIGHT } from './code-editor.styles.js';

export interface LineMark {
  readonly line: number;
  readonly severity: 'error' | 'warning';
}

/** @fires input - the user has changed `value` */
export class CodeEditor extends LitElement {
  static override properties = {
    label: {},
    value: {},
    placeholder: {},
    description: {},
    marks: { attribute: false },
    top: { state: true },
    height: { state: true },
  };

  declare label: string;
  declare value: string;
  declare placeholder: string;
  /** What a screen reader says of the text: what is wrong with it. */
  declare description: string;
  declare marks: readonly LineMark[];
  /** How far the text is scrolled, and how much of it is in view. */
  declare top: number;
  declare height: number;

  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.placeholder = '';
    this.description = '';
    this.marks = [];
    this.top = 0;
    this.height = 0;
  }

  static override styles = [controls, codeEditorStyles];

  override render() {
    const count = this.value.split('\n').length;
    const first = Math.floor(this.top / LINE_HEIGHT) + 1;
    const last = Math.min(count, first + Math.ceil(this.height / LINE_HEIGHT));
    const severities = new Map(this.marks.map(({ line, severity }) => [line, severity]));
    const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return html`
      <div class="lines" aria-hidden="true">
        ${lines.map(
          (line) =>
            html`<div
              class="line ${severities.get(line) ?? ''}"
              style=${styleMap({ top: `${(line - 1) * LINE_HEIGHT - this.top}px` })}
            >
              ${line}
            </div>`,
        )}
      </div>
      <textarea
        class="code"
        wrap="off"
        rows="14"
        spellcheck="false"
        autocomplete="off"
        aria-label=${this.label}
        aria-describedby=${this.description ? 'description' : nothing}
        aria-invalid=${this.marks.some(({ severity }) => severity === 'error') ? 'true' : nothing}
        placeholder=${this.placeholder}
        .value=${live(this.value)}
        @input=${this.#onInput}
        @scroll=${this.#measure}
      ></textarea>
      <span id="description" hidden>${this.description}</span>
    `;
  }

  override firstUpdated(): void {
    this.#sizes.observe(this.#field);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.#field);
  }

  /** Moves the focus into the text, selects the line from this column on, and scrolls to it. Both count from 1. */
  select(line: number, column: number): void {
    const lines = this.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const end = start + (lines[line - 1] ?? '').length;
    const field = this.#field;
    field.focus({ preventScroll: true });
    field.setSelectionRange(Math.min(start + column - 1, end), end);
    field.scrollTop = (line - 1) * LINE_HEIGHT - field.clientHeight / 3;
    this.scrollIntoView({ block: 'nearest' });
  }

  get #field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  }

  #measure(): void {
    this.top = this.#field.scrollTop;
    this.height = this.#field.clientHeight;
  }

  /** The event goes on to whoever uses the element: `input` crosses shadow roots. */
  #onInput(): void {
    this.value = this.#field.value;
  }
}

customElements.define('code-editor', CodeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'code-editor': CodeEditor;
  }
}
