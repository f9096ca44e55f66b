/**
 * `<code-editor>`: a plain text field with the numbers of its lines, some of them marked. A `<textarea>`, so that undo, screen
 * readers and spelling work as everywhere. Long lines wrap: behind the field the same text stands once more, invisible, with a
 * box for each line, which gives field and numbers their heights. Knows nothing of glossaries.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { codeEditorStyles } from './code-editor.styles.js';

export interface LineMark {
  readonly line: number;
  readonly severity: 'error' | 'warning';
}

/** Each numbered line is an element: those after these have no numbers and no marks. */
const MOST_NUMBERED = 3000;

/** @fires input - the user has changed `value` */
export class CodeEditor extends LitElement {
  static override properties = {
    label: {},
    value: {},
    placeholder: {},
    description: {},
    marks: { attribute: false },
  };

  declare label: string;
  declare value: string;
  declare placeholder: string;
  /** What a screen reader says of the text: what is wrong with it. */
  declare description: string;
  declare marks: readonly LineMark[];
  /** Where the caret goes with the next update. */
  #caret: number | undefined;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.placeholder = '';
    this.description = '';
    this.marks = [];
  }

  static override styles = [controls, codeEditorStyles];

  override render() {
    const lines = this.value.split('\n');
    const severities = new Map(this.marks.map(({ line, severity }) => [line, severity]));
    return html`<div class="scroller">
        <div class="page">
          <div class="lines" aria-hidden="true">
            ${lines
              .slice(0, MOST_NUMBERED)
              .map(
                (text, index) =>
                  html`<div class="line ${severities.get(index + 1) ?? ''}">
                    <span class="number">${index + 1}</span><span class="text">${text}${'\n'}</span>
                  </div>`,
              )}
            ${
              lines.length > MOST_NUMBERED
                ? html`<div class="line">
                    <span class="text">${lines.slice(MOST_NUMBERED).join('\n')}${'\n'}</span>
                  </div>`
                : nothing
            }
          </div>
          <textarea
            class="code"
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            aria-label=${this.label}
            aria-describedby=${this.description ? 'description' : nothing}
            aria-invalid=${this.marks.some(({ severity }) => severity === 'error') ? 'true' : nothing}
            placeholder=${this.placeholder}
            .value=${live(this.value)}
            @input=${this.#onInput}
          ></textarea>
        </div>
      </div>
      <span id="description" hidden>${this.description}</span>`;
  }

  /** The caret goes to what has changed, where the app has changed the text: a browser puts it at the end. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !changed.has('value')) return;
    const { value } = this.#field;
    if (value !== this.value) this.#caret = endOfChange(value, this.value);
  }

  protected override updated(): void {
    if (this.#caret !== undefined && this.shadowRoot?.activeElement === this.#field)
      this.#field.setSelectionRange(this.#caret, this.#caret);
    this.#caret = undefined;
  }

  /** Moves the focus into the text, selects the line from this column on, and scrolls to it. Both count from 1. */
  select(line: number, column: number): void {
    const lines = this.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const end = start + (lines[line - 1] ?? '').length;
    const field = this.#field;
    field.focus({ preventScroll: true });
    field.setSelectionRange(Math.min(start + column - 1, end), end);
    this.reveal(line);
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls the text to a line, which counts from 1; the window and the focus stay where they are. */
  reveal(line: number): void {
    const lines = this.value.split('\n');
    const scroller = this.renderRoot.querySelector('.scroller') as HTMLElement;
    const above = this.#topOf(line, lines) - scroller.getBoundingClientRect().top + scroller.scrollTop;
    scroller.scrollTop = above - scroller.clientHeight / 3;
  }

  /** Where a line begins in the window, in pixels. */
  #topOf(line: number, lines: readonly string[]): number {
    const boxes = this.renderRoot.querySelectorAll('.text');
    if (line <= MOST_NUMBERED) return boxes[line - 1]?.getBoundingClientRect().top ?? 0;
    const rest = boxes[MOST_NUMBERED] as Element;
    const before = lines.slice(MOST_NUMBERED, line - 1).join('\n').length + 1;
    const range = document.createRange();
    const text = [...rest.childNodes].find((node) => node instanceof Text && node.data.length >= before);
    if (text === undefined) return rest.getBoundingClientRect().top;
    range.setStart(text, before);
    range.setEnd(text, Math.min(before + 1, (text as Text).length));
    return range.getBoundingClientRect().top;
  }

  get #field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  }

  /** The event goes on to whoever uses the element: `input` crosses shadow roots. */
  #onInput(): void {
    this.value = this.#field.value;
  }
}

/** Where in `after` the part ends that differs from `before`. */
function endOfChange(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return after.length - end;
}

customElements.define('code-editor', CodeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'code-editor': CodeEditor;
  }
}
