/**
 * `<column-fields>`: asks what the columns and fields hold whose names the readers do not know. What was answered stays, to be
 * changed. The app has the answers.
 */
import { css, html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import type { ColumnField, ColumnUse, UnknownColumn } from './engine/index.js';

/** More than these, nobody answers. */
const MOST_SHOWN = 12;
/** The value of a question that is not answered. */
const OPEN = 'open';

const FIELDS: readonly (readonly [field: ColumnField | '', label: string])[] = [
  ['term', 'Term'],
  ['definition', 'Definition'],
  ['aliases', 'Other names'],
  ['expansion', 'Long form of an acronym'],
  ['body', 'Longer text'],
  ['tags', 'Tags'],
  ['seeAlso', 'See also'],
  ['url', 'Address of its own page'],
  ['', 'Leave it out'],
];

export class ColumnFields extends LitElement {
  static override properties = { unknown: { attribute: false }, columns: { attribute: false } };

  declare unknown: readonly UnknownColumn[];
  declare columns: readonly ColumnUse[];

  constructor() {
    super();
    this.unknown = [];
    this.columns = [];
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

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 12rem);
        align-items: center;
        gap: 0.1rem 0.75rem;
      }

      label {
        overflow-wrap: anywhere;
      }

      .hint {
        overflow: hidden;
        font-weight: 400;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      select {
        min-block-size: 2.25rem;
        font-size: 0.875rem;
      }

      .name {
        display: grid;
      }
    `,
  ];

  override render() {
    const names = new Set(this.columns.map(({ name }) => name));
    const open = this.unknown.filter(({ name }) => !names.has(name));
    // In an order that no answer changes, so that the focus stays where it is.
    const all = [...this.columns.map(({ name }) => ({ name, example: '' })), ...open].sort((one, other) =>
      one.name.localeCompare(other.name),
    );
    if (all.length === 0) return nothing;
    return html`<fieldset>
      <legend>Columns and fields</legend>
      <p class="hint">These names are not known. What do they hold?</p>
      <ul>
        ${all.slice(0, MOST_SHOWN).map((column, index) => this.#renderColumn(column, index))}
      </ul>
    </fieldset>`;
  }

  #renderColumn({ name, example }: UnknownColumn, index: number) {
    const chosen = this.columns.find((column) => column.name === name)?.field;
    return html`<li>
      <label for="column-${index}" class="name">
        ${name} ${example === '' ? nothing : html`<span class="hint">${example}</span>`}
      </label>
      <select id="column-${index}" @change=${(event: Event) => this.#choose(name, event)}>
        ${chosen === undefined ? html`<option value=${OPEN} selected>Choose…</option>` : nothing}
        ${FIELDS.map(
          ([field, label]) => html`<option value=${field} .selected=${field === chosen}>${label}</option>`,
        )}
      </select>
    </li>`;
  }

  /** A field is in one column: the one that had it before is left out. */
  #choose(name: string, event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value === OPEN) return;
    const field = value as ColumnUse['field'];
    const others = this.columns
      .filter((column) => column.name !== name)
      .map((column): ColumnUse => (column.field === field ? { ...column, field: '' } : column));
    this.dispatchEvent(new EditEvent({ columns: [...others, { name, field }] }));
  }
}

customElements.define('column-fields', ColumnFields);

declare global {
  interface HTMLElementTagNameMap {
    'column-fields': ColumnFields;
  }
}
