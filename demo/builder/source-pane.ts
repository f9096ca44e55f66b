/**
 * `<source-pane>`: the sources of the glossary: a text to paste into, files to choose, examples to start with. It shows
 * one source at a time, with the lines marked in which problems are. The app reads the sources.
 */
import { html, LitElement, nothing } from 'lit';
import './code-editor.js';
import type { CodeEditor, LineMark } from './code-editor.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import {
  addSource,
  guessName,
  isPasted,
  toSource,
  type Problem,
  type ProjectSource,
} from './engine/index.js';
import { examples, type Example } from './examples.js';
import { sourcePaneStyles } from './source-pane.styles.js';

/** What the command line's readers know. */
const ACCEPTED = '.csv,.tsv,.xlsx,.yaml,.yml,.json,.md,.markdown,.html,.htm,.rst,.txt';
const PLACEHOLDER = `Paste your glossary: a table, a list, a page…

term,definition
Webhook,A message that one system sends to another.`;

export class SourcePane extends LitElement {
  static override properties = {
    sources: { attribute: false },
    problems: { attribute: false },
    current: { state: true },
  };

  declare sources: readonly ProjectSource[];
  declare problems: readonly Problem[];
  /** The name of the source that is shown; another one may have gone meanwhile. */
  declare current: string | undefined;

  constructor() {
    super();
    this.sources = [];
    this.problems = [];
  }

  static override styles = [controls, sourcePaneStyles];

  override render() {
    const shown = this.#shown;
    return html`
      <div class="stack">
        ${this.sources.length > 1 ? this.#renderFiles(shown) : nothing}
        ${shown?.base64 === undefined ? this.#renderEditor(shown) : this.#renderBinary(shown)}
        <div class="row">
          <button type="button" @click=${() => this.#fileInput.click()}>Choose files…</button>
          <input
            type="file"
            multiple
            hidden
            accept=${ACCEPTED}
            aria-label="Files with terms"
            @change=${this.#onChoose}
          />
          <label class="visually-hidden" for="example">Start with an example</label>
          <select id="example" @change=${this.#onExample}>
            <option value="" selected>Start with an example…</option>
            ${examples.map(({ label, name }) => html`<option value=${name}>${label}</option>`)}
          </select>
        </div>
      </div>
    `;
  }

  /** Shows a place of a source, and moves the focus there. */
  async showPlace(file: string, line: number, column: number): Promise<void> {
    (await this.#editorOf(file))?.select(line, column);
  }

  /** Shows a line of a source; the focus stays where it is. */
  async revealLine(file: string, line: number): Promise<void> {
    (await this.#editorOf(file))?.reveal(line);
  }

  async #editorOf(file: string): Promise<CodeEditor | null> {
    this.current = file;
    await this.updateComplete;
    const editor = this.renderRoot.querySelector<CodeEditor>('code-editor');
    await editor?.updateComplete;
    return editor;
  }

  get #shown(): ProjectSource | undefined {
    return this.sources.find(({ name }) => name === this.current) ?? this.sources[0];
  }

  get #fileInput(): HTMLInputElement {
    return this.renderRoot.querySelector('input[type=file]') as HTMLInputElement;
  }

  #renderFiles(shown: ProjectSource | undefined) {
    return html`<ul class="files" aria-label="Files">
      ${this.sources.map(
        (source) =>
          html`<li>
            <button
              type="button"
              class="file"
              aria-pressed=${String(source === shown)}
              @click=${() => (this.current = source.name)}
            >
              ${source.name}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label="Remove ${source.name}"
              @click=${() => this.#remove(source)}
            >
              ×
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderEditor(shown: ProjectSource | undefined) {
    const problems = this.problems.filter(({ file }) => file === shown?.name);
    // Errors last, because a line with both is marked as an error.
    const marks: LineMark[] = [...problems].sort((a, b) => (a.severity < b.severity ? 1 : -1));
    const lines = [...new Set(problems.map(({ line }) => line))];
    return html`<code-editor
      .label=${shown === undefined ? 'Glossary' : `Glossary: ${shown.name}`}
      .value=${shown?.text ?? ''}
      .placeholder=${PLACEHOLDER}
      .marks=${marks}
      .description=${lines.length === 0 ? '' : `Problems in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}`}
      @input=${this.#onInput}
    ></code-editor>`;
  }

  #renderBinary({ name, base64 = '' }: ProjectSource) {
    const kilobytes = Math.ceil((base64.length * 3) / 4 / 1024);
    return html`<div class="binary">
      <p><strong>${name}</strong>, ${kilobytes} KB</p>
      <p class="hint">
        It is read as it is. To change it, edit it where it comes from, and choose or drop it again.
      </p>
    </div>`;
  }

  /** The name of a pasted text follows its format. */
  #onInput(event: Event): void {
    const text = (event.currentTarget as CodeEditor).value;
    const shown = this.#shown;
    const pasted = shown === undefined || isPasted(shown.name);
    const name = pasted ? guessName(text) : shown.name;
    this.current = name;
    this.#replace(shown, text === '' && pasted ? [] : [{ name, text }], name);
  }

  #replace(old: ProjectSource | undefined, sources: readonly ProjectSource[], label: string): void {
    const at = old === undefined ? this.sources.length : this.sources.indexOf(old);
    this.#edit(this.sources.toSpliced(at, 1, ...sources), isPasted(label) ? 'text pasted' : `text ${label}`);
  }

  #onExample(event: Event): void {
    const select = event.currentTarget as HTMLSelectElement;
    const example = examples.find(({ name }) => name === select.value);
    select.value = '';
    if (example !== undefined) this.#start(example);
  }

  #start({ name, text }: Example): void {
    this.current = name;
    this.#edit([{ name, text }]);
  }

  #onChoose(): void {
    const files = [...(this.#fileInput.files ?? [])];
    this.#fileInput.value = '';
    void this.add(files);
  }

  /** A file with a known name takes the place of the one that has it: somebody has edited it. */
  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const added = await Promise.all(
      files.map(async (file) => toSource(file.name, new Uint8Array(await file.arrayBuffer()))),
    );
    const names = new Set(added.map(({ name }) => name));
    const others = this.sources.filter(({ name }) => !names.has(name));
    const sources = added.reduce(addSource, others);
    this.current = sources[others.length]?.name;
    this.#edit(sources);
  }

  async #remove(source: ProjectSource): Promise<void> {
    const at = this.sources.indexOf(source);
    this.#edit(this.sources.filter((each) => each !== source));
    await this.updateComplete;
    // The focus was on the button of the file that is gone.
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.file');
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? this.renderRoot.querySelector<HTMLElement>('.row button'))?.focus();
  }

  /** Rendered at once, so that the focus can go to what is new; the app then gives the same. */
  #edit(sources: readonly ProjectSource[], label?: string): void {
    this.sources = sources;
    this.dispatchEvent(new EditEvent({ sources }, label));
  }
}

customElements.define('source-pane', SourcePane);

declare global {
  interface HTMLElementTagNameMap {
    'source-pane': SourcePane;
  }
}
