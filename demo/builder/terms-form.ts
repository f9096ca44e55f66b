/**
 * `<terms-form>`: entries that the user writes here, one opened at a time. What is rare (aliases, tags, a question) stands
 * behind "More". Says how many terms come from a text instead, and offers to take them into the form. The app has the entries.
 */
import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { emptyEntry, type FormEntry } from './engine/index.js';

/** @fires take-over - the user wants the terms of the text in the form */
export class TermsForm extends LitElement {
  static override properties = {
    entries: { attribute: false },
    elsewhere: { type: Number },
    refusal: { attribute: false },
    leftOut: { attribute: false },
    opened: { state: true },
  };

  declare entries: readonly FormEntry[];
  /** How many terms come from a text or a file. */
  declare elsewhere: number;
  /** Why the form cannot take these terms, as a sentence. */
  declare refusal: string | undefined;
  /** The names of what would not be in the form; empty if all would. */
  declare leftOut: string;
  /** The index of the entry whose fields are shown. */
  declare opened: number | undefined;

  constructor() {
    super();
    this.entries = [];
    this.elsewhere = 0;
    this.refusal = undefined;
    this.leftOut = '';
    this.opened = 0;
  }

  static override styles = [
    controls,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        margin: 0;
        padding: 0;
        border: 1px solid var(--rule);
        border-radius: 4px;
        list-style: none;
      }

      /* Those out of view are not laid out: a glossary may have thousands. */
      li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 3.5rem;
      }

      li + li {
        border-block-start: 1px solid var(--rule);
      }

      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }

      .open {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        justify-content: start;
        justify-items: start;
        gap: 0 0.5rem;
        min-block-size: 2.75rem;
        padding: 0.45rem 0.75rem;
        border: 0;
        background: none;
        text-align: start;
      }

      .open::before {
        content: '';
        grid-row: 1 / span 2;
        inline-size: 0.45rem;
        block-size: 0.45rem;
        border: solid currentColor;
        border-width: 0 1.5px 1.5px 0;
        rotate: -45deg;
      }

      .open[aria-expanded='true']::before {
        rotate: 45deg;
      }

      .open:focus-visible {
        outline-offset: -2px;
      }

      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .open .hint {
        max-inline-size: 100%;
        overflow: hidden;
        font-weight: 400;
        font-size: 0.8125rem;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .fields {
        padding: 0.25rem 0.9rem 0.9rem;
      }

      .elsewhere {
        display: grid;
        justify-items: start;
        gap: 0.5rem;
        padding: 0.9rem 1rem;
        border-radius: 4px;
        background: var(--sheet);
      }

      summary {
        inline-size: fit-content;
        padding-block: 0.2rem;
        font-size: 0.875rem;
        cursor: pointer;
      }

      details[open] > summary {
        margin-block-end: 0.6rem;
      }

      .stack {
        gap: 0.75rem;
      }
    `,
  ];

  override render() {
    const isEmpty = this.entries.length === 0;
    return html`<div class="stack">
      ${this.elsewhere > 0 ? this.#renderElsewhere() : nothing}
      ${isEmpty && this.elsewhere === 0 ? html`<p class="hint">Three terms are enough to see how it looks.</p>` : nothing}
      ${
        isEmpty
          ? nothing
          : html`<ol>
              ${this.entries.map((entry, index) => this.#renderEntry(entry, index))}
            </ol>`
      }
      <div class="row">
        <button
          type="button"
          class="add ${isEmpty && this.elsewhere === 0 ? 'primary' : ''}"
          @click=${this.#add}
        >
          Add a term
        </button>
      </div>
    </div>`;
  }

  /** Opens the entry with this index, and moves the focus to it. */
  async focusEntry(index: number): Promise<void> {
    this.opened = index;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#term-${index}`)?.focus();
  }

  #renderElsewhere() {
    const { elsewhere, refusal, leftOut } = this;
    const isRefused = refusal !== undefined;
    return html`<div class="elsewhere">
      <p>
        ${elsewhere === 1 ? '1 term comes' : `${elsewhere} terms come`} from your text. Change
        ${elsewhere === 1 ? 'it' : 'them'} there, or take ${elsewhere === 1 ? 'it' : 'them'} into this form.
      </p>
      <button
        type="button"
        class="take"
        aria-disabled=${String(isRefused)}
        aria-describedby="take-hint"
        @click=${() => isRefused || this.dispatchEvent(new Event('take-over'))}
      >
        Edit as form
      </button>
      <p class="hint" id="take-hint">
        ${
          refusal ??
          `The text is replaced by the form. ${leftOut && `Not in the form: ${leftOut}. `}“Undo” brings it back.`
        }
      </p>
    </div>`;
  }

  #renderEntry(entry: FormEntry, index: number) {
    const isOpen = index === this.opened;
    const name = entry.term || `Term ${index + 1}`;
    return html`<li>
      <div class="head">
        <h3>
          <button
            type="button"
            class="open"
            aria-expanded=${String(isOpen)}
            @click=${() => (this.opened = isOpen ? undefined : index)}
          >
            <span class="name">${name}</span>
            ${isOpen ? nothing : html`<span class="hint">${entry.definition}</span>`}
          </button>
        </h3>
        <button
          type="button"
          class="quiet remove"
          aria-label="Remove ${name}"
          @click=${() => this.#remove(index)}
        >
          Remove
        </button>
      </div>
      ${isOpen ? html`<div class="fields stack">${this.#renderFields(entry, index)}</div>` : nothing}
    </li>`;
  }

  #renderFields(entry: FormEntry, index: number) {
    const [faq = { question: '', answer: '' }] = entry.faqs;
    const change = (part: Partial<FormEntry>, field: string): void => this.#change(index, part, field);
    const changeFaq = (field: 'question' | 'answer', text: string): void =>
      change({ faqs: [{ ...faq, [field]: text }, ...entry.faqs.slice(1)] }, field);
    const input = (field: 'term' | 'expansion' | 'url', label: string) =>
      html`<div class="field">
        <label for="${field}-${index}">${label}</label>
        <input
          id="${field}-${index}"
          class=${field}
          .value=${live(entry[field])}
          @input=${(event: Event) => change({ [field]: valueOf(event) }, field)}
        />
      </div>`;
    const area = (field: 'definition' | 'body', label: string, rows: number) =>
      html`<div class="field">
        <label for="${field}-${index}">${label}</label>
        <textarea
          id="${field}-${index}"
          rows=${rows}
          .value=${live(entry[field])}
          @input=${(event: Event) => change({ [field]: valueOf(event) }, field)}
        ></textarea>
      </div>`;
    const list = (field: 'aliases' | 'tags', label: string) =>
      html`<div class="field">
        <label for="${field}-${index}">${label}</label>
        <input
          id="${field}-${index}"
          .value=${entry[field].join(', ')}
          @change=${(event: Event) => change({ [field]: toList(valueOf(event)) }, field)}
        />
      </div>`;
    return html`${input('term', 'Term')} ${area('definition', 'Definition, in a sentence', 2)}
      <details>
        <summary>More</summary>
        <div class="stack">
          ${input('expansion', 'Long form of an acronym')}
          ${list('aliases', 'Other names, with commas between')} ${list('tags', 'Tags, with commas between')}
          ${area('body', 'Longer text (Markdown)', 4)}
          <div class="field">
            <label for="question-${index}">A question about it</label>
            <input
              id="question-${index}"
              .value=${live(faq.question)}
              @input=${(event: Event) => changeFaq('question', valueOf(event))}
            />
          </div>
          <div class="field">
            <label for="answer-${index}">Its answer</label>
            <textarea
              id="answer-${index}"
              rows="2"
              .value=${live(faq.answer)}
              @input=${(event: Event) => changeFaq('answer', valueOf(event))}
            ></textarea>
          </div>
          ${input('url', 'Address of its own page')}
        </div>
      </details>`;
  }

  async #add(): Promise<void> {
    this.#edit([...this.entries, emptyEntry]);
    await this.focusEntry(this.entries.length - 1);
  }

  async #remove(index: number): Promise<void> {
    if (this.opened !== undefined && this.opened >= index)
      this.opened = this.opened === index ? undefined : this.opened - 1;
    this.#edit(this.entries.toSpliced(index, 1));
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? this.renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }

  #change(index: number, part: Partial<FormEntry>, field: string): void {
    const entries = this.entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry));
    this.#edit(entries, `entry ${index} ${field}`);
  }

  /** Rendered at once, so that the focus can go to what is new; the app then gives the same. */
  #edit(entries: readonly FormEntry[], label?: string): void {
    this.entries = entries;
    this.dispatchEvent(new EditEvent({ entries }, label));
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

function toList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

customElements.define('terms-form', TermsForm);

declare global {
  interface HTMLElementTagNameMap {
    'terms-form': TermsForm;
  }
}
