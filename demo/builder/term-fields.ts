/**
 * `<term-fields>`: the fields of one entry of the form. What is rare (other names, tags, a question) stands behind "More".
 * Called by terms-form.ts, which has the entry; knows no other entry.
 */
import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { emptyEntry, type FormEntry } from './engine/index.js';

/** The user has changed a field of the entry. */
export class EntryEvent extends Event {
  readonly change: Partial<FormEntry>;
  /** The name of the field. */
  readonly field: string;

  constructor(change: Partial<FormEntry>, field: string) {
    super('entry-change');
    this.change = change;
    this.field = field;
  }
}

/** @fires {EntryEvent} entry-change - the user has changed a field */
export class TermFields extends LitElement {
  static override properties = { entry: { attribute: false } };

  declare entry: FormEntry;

  constructor() {
    super();
    this.entry = emptyEntry;
  }

  static override styles = [
    controls,
    css`
      /* As high as the text, and three lines at least. */
      textarea {
        field-sizing: content;
        min-block-size: calc(3lh + 0.8rem + 2px);
        max-block-size: 20lh;
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
    const [faq = { question: '', answer: '' }] = this.entry.faqs;
    const changeFaq = (field: 'question' | 'answer', text: string): void =>
      this.#change({ faqs: [{ ...faq, [field]: text }, ...this.entry.faqs.slice(1)] }, field);
    return html`<div class="stack">
      ${this.#renderInput('term', 'Term')} ${this.#renderArea('definition', 'Definition, in a sentence')}
      <details>
        <summary>More</summary>
        <div class="stack">
          ${this.#renderInput('expansion', 'Long form of an acronym')}
          ${this.#renderList('aliases', 'Other names, with commas between')}
          ${this.#renderList('seeAlso', 'See also: other terms, with commas between')}
          ${this.#renderList('tags', 'Tags, with commas between')}
          ${this.#renderArea('body', 'Longer text (Markdown)')}
          <div class="field">
            <label for="question">A question about it</label>
            <input
              id="question"
              .value=${live(faq.question)}
              @input=${(event: Event) => changeFaq('question', valueOf(event))}
            />
          </div>
          <div class="field">
            <label for="answer">Its answer</label>
            <textarea
              id="answer"
              rows="3"
              .value=${live(faq.answer)}
              @input=${(event: Event) => changeFaq('answer', valueOf(event))}
            ></textarea>
          </div>
          ${this.#renderInput('url', 'Address of its own page')}
        </div>
      </details>
    </div>`;
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#term')?.focus(options);
  }

  #renderInput(field: 'term' | 'expansion' | 'url', label: string) {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        .value=${live(this.entry[field])}
        @input=${(event: Event) => this.#change({ [field]: valueOf(event) }, field)}
      />
    </div>`;
  }

  #renderArea(field: 'definition' | 'body', label: string) {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <textarea
        id=${field}
        rows="3"
        .value=${live(this.entry[field])}
        @input=${(event: Event) => this.#change({ [field]: valueOf(event) }, field)}
      ></textarea>
    </div>`;
  }

  #renderList(field: 'aliases' | 'seeAlso' | 'tags', label: string) {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        .value=${this.entry[field].join(', ')}
        @change=${(event: Event) => this.#change({ [field]: toList(valueOf(event)) }, field)}
      />
    </div>`;
  }

  #change(change: Partial<FormEntry>, field: string): void {
    this.dispatchEvent(new EntryEvent(change, field));
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

customElements.define('term-fields', TermFields);

declare global {
  interface HTMLElementTagNameMap {
    'term-fields': TermFields;
  }
}
