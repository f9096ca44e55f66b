/**
 * `<tab-set>`: tabs and their panels by the APG pattern. The arrow keys choose; the content of each panel is what the user of
 * the element puts into the slot with the id of its tab, and stays in the page. Knows nothing of glossaries.
 */
import { css, html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** How many problems there are behind it, and what a screen reader says of the number. */
  readonly alert?: {
    readonly severity: 'error' | 'warning';
    readonly number: number;
    readonly name: string;
  };
}

/** @fires change - the user has chosen another tab; `selected` has its id */
export class TabSet extends LitElement {
  static override properties = {
    label: {},
    tabs: { attribute: false },
    selected: {},
    look: { reflect: true },
  };

  /** The name of all tabs together, for screen readers. */
  declare label: string;
  declare tabs: readonly Tab[];
  declare selected: string;
  /** `small` for tabs inside of a panel. */
  declare look: 'small' | undefined;

  constructor() {
    super();
    this.label = '';
    this.tabs = [];
    this.selected = '';
  }

  static override styles = [
    controls,
    css`
      [role='tablist'] {
        display: flex;
        gap: 0 1.25rem;
        overflow-x: auto;
        border-block-end: 1px solid var(--rule);
        scrollbar-width: none;
      }

      [role='tab'] {
        flex: none;
        min-block-size: 2.75rem;
        padding: 0.4rem 0.1rem;
        border: 0;
        border-block-end: 2px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--faded);
        font-size: 0.9375rem;
      }

      [role='tab']:hover {
        color: var(--ink);
      }

      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--mark);
        color: var(--ink);
      }

      [role='tab']:focus-visible {
        outline-offset: -2px;
      }

      .alert {
        padding-inline: 0.45em;
        border: 1px solid;
        border-radius: 999px;
        font: 600 0.75rem/1.4 var(--sans);
      }

      .alert.error {
        color: var(--mark);
      }

      .alert.warning {
        color: var(--warning);
      }

      [role='tabpanel'] {
        padding-block-start: 1.25rem;
      }

      /* Inside of a panel: one control, as <choice-row>. */
      :host([look='small']) [role='tablist'] {
        gap: 2px;
        inline-size: fit-content;
        padding: 2px;
        border: 0;
        border-radius: 6px;
        background: var(--sheet);
      }

      :host([look='small']) [role='tab'] {
        min-block-size: 2rem;
        padding: 0.25rem 0.75rem;
        border: 1px solid transparent;
        border-radius: 4px;
        font-size: 0.875rem;
      }

      :host([look='small']) [role='tab'][aria-selected='true'] {
        border-color: var(--edge);
        background: var(--paper);
      }

      :host([look='small']) [role='tabpanel'] {
        padding-block-start: 0.75rem;
      }

      @media (width < 30rem) {
        :host(:not([look='small'])) [role='tablist'] {
          justify-content: space-between;
          gap: 0.25rem;
        }

        :host(:not([look='small'])) [role='tab'] {
          font-size: 0.875rem;
        }

        .alert {
          padding: 0;
          border: 0;
        }
      }

      @media (forced-colors: active) {
        [role='tab'][aria-selected='true'] {
          border-block-end-color: Highlight;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div role="tablist" aria-label=${this.label} @keydown=${this.#onKey}>
        ${this.tabs.map(
          ({ id, label, alert }) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${id}"
              aria-controls="panel-${id}"
              aria-selected=${String(id === this.selected)}
              tabindex=${id === this.selected ? 0 : -1}
              @click=${() => this.#choose(id)}
            >
              ${label}
              ${alert === undefined ? nothing : html`<span class="alert ${alert.severity}"><span aria-hidden="true">!</span> ${alert.number}<span class="visually-hidden"> ${alert.name}</span></span>`}
            </button>`,
        )}
      </div>
      ${this.tabs.map(
        ({ id }) =>
          html`<div
            role="tabpanel"
            id="panel-${id}"
            aria-labelledby="tab-${id}"
            ?hidden=${id !== this.selected}
          >
            <slot name=${id}></slot>
          </div>`,
      )}
    `;
  }

  /** Moves the focus to the tab that is selected. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  #choose(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    this.dispatchEvent(new Event('change'));
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.tabs.findIndex(({ id }) => id === this.selected);
    const isReversed = getComputedStyle(this).direction === 'rtl';
    const last = this.tabs.length - 1;
    const to = {
      ArrowRight: isReversed ? at - 1 : at + 1,
      ArrowLeft: isReversed ? at + 1 : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const tab = this.tabs[to < 0 ? last : to > last ? 0 : to];
    if (tab === undefined) return;
    this.#choose(tab.id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }
}

customElements.define('tab-set', TabSet);

declare global {
  interface HTMLElementTagNameMap {
    'tab-set': TabSet;
  }
}
