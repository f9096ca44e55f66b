/**
 * `<terms-form>`: entries that the user writes here, one opened at a time. Says how many terms come from a text instead, and
 * offers to take them into the form. The app has the entries; the fields of one are <term-fields>.
 */
import { html, LitElement, nothing } from 'lit';
import './term-fields.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { emptyEntry, type FormEntry } from './engine/index.js';
import type { EntryEvent, TermFields } from './term-fields.js';
import { termsFormStyles } from './terms-form.styles.js';

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

  static override styles = [controls, termsFormStyles];

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
    const fields = this.renderRoot.querySelector<TermFields>('term-fields');
    await fields?.updateComplete;
    fields?.focus();
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
      ${
        isOpen
          ? html`<term-fields
              .entry=${entry}
              @entry-change=${({ change, field }: EntryEvent) => this.#change(index, change, field)}
            ></term-fields>`
          : nothing
      }
    </li>`;
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

customElements.define('terms-form', TermsForm);

declare global {
  interface HTMLElementTagNameMap {
    'terms-form': TermsForm;
  }
}
