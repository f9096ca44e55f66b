/**
 * `<terms-form>`: entries that the user writes here, one opened at a time. What is rare (aliases, tags, a question) stands
 * behind "More". The app has the entries.
 */
import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { emptyEntry, type FormEntry } from './engine/index.js';

export class TermsForm extends LitElement {
  static override properties = { entries: { attribute: false } };

  declare entries: readonly FormEntry[];

  constructor() {
    super();
    this.entries = [];
  }

  static override styles = [
    controls,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
        padding: 0.9rem 1rem;
        border: 1px solid var(--rule);
        border-radius: 4px;
      }

      .head {
        justify-content: space-between;
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
    return html`<div class="stack">
      ${
        this.entries.length === 0
          ? html`<p class="hint">Three terms are enough to see how it looks.</p>`
          : html`<ol>
              ${this.entries.map((entry, index) => this.#renderEntry(entry, index))}
            </ol>`
      }
      <div class="row">
        <button type="button" class="add ${this.entries.length === 0 ? 'primary' : ''}" @click=${this.#add}>
          Add a term
        </button>
      </div>
    </div>`;
  }

  /** Moves the focus to the entry with this index. */
  focusEntry(index: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.term')[index]?.focus();
  }

  #renderEntry(entry: FormEntry, index: number) {
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
    const name = entry.term || `term ${index + 1}`;
    return html`<li>
      <div class="row head">
        <h3>Term ${index + 1}</h3>
        <button
          type="button"
          class="quiet remove"
          aria-label="Remove ${name}"
          @click=${() => this.#remove(index)}
        >
          Remove
        </button>
      </div>
      ${input('term', 'Term')} ${area('definition', 'Definition, in a sentence', 2)}
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
      </details>
    </li>`;
  }

  async #add(): Promise<void> {
    this.#edit([...this.entries, emptyEntry]);
    await this.updateComplete;
    this.focusEntry(this.entries.length - 1);
  }

  async #remove(index: number): Promise<void> {
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
