/** `<understood-list>`: the terms as the readers have understood them, so that a wrong column is seen at once. */
import { css, html, LitElement, nothing } from 'lit';
import { plainText } from '../../src/core/rich-text.js';
import { controls } from './controls.styles.js';
import type { Bundle } from './engine/index.js';

/** So many are enough to see a wrong column. */
const FIRST_SHOWN = 10;

export class UnderstoodList extends LitElement {
  static override properties = { bundle: { attribute: false }, isWhole: { state: true } };

  declare bundle: Bundle;
  /** Whether all terms are shown. */
  declare isWhole: boolean;

  constructor() {
    super();
    this.bundle = { entries: [] };
    this.isWhole = false;
  }

  static override styles = [
    controls,
    css`
      summary {
        padding-block: 0.4rem;
        font-weight: 600;
        font-size: 0.875rem;
        cursor: pointer;
      }

      dl {
        margin: 0;
        font-size: 0.875rem;
      }

      /* Those out of view are not laid out: a glossary may have thousands. */
      dl > div {
        padding-block: 0.45rem;
        border-block-start: 1px solid var(--rule);
        content-visibility: auto;
        contain-intrinsic-block-size: auto 3.5rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      .more {
        color: var(--faded);
      }

      button {
        margin-block-start: 0.6rem;
      }
    `,
  ];

  override render() {
    const { entries, faqs = [] } = this.bundle;
    const items = [
      ...entries.map((entry) => ({ name: entry.term, text: entry.definition, details: detailsOf(entry) })),
      ...faqs.map(({ question, answer }) => ({ name: question, text: answer, details: [] })),
    ];
    if (items.length === 0) return nothing;
    return html`<details open>
      <summary>What was understood</summary>
      <dl aria-label="Terms and questions that were understood">
        ${(this.isWhole ? items : items.slice(0, FIRST_SHOWN)).map(
          ({ name, text, details }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${plainText(text)}</dd>
              ${details.map((detail) => html`<dd class="more">${detail}</dd>`)}
            </div>`,
        )}
      </dl>
      ${
        items.length <= FIRST_SHOWN
          ? nothing
          : html`<button type="button" @click=${() => (this.isWhole = !this.isWhole)}>
              ${this.isWhole ? `Show the first ${FIRST_SHOWN}` : `Show all ${items.length}`}
            </button>`
      }
    </details>`;
  }
}

/** Lines about the fields beyond term and definition. */
function detailsOf({ aliases = [], tags = [], faqs = [], body }: Bundle['entries'][number]): string[] {
  return [
    aliases.length > 0 ? `Also: ${aliases.join(', ')}` : '',
    tags.length > 0 ? `Tags: ${tags.join(', ')}` : '',
    [
      body === undefined ? '' : 'a longer text',
      faqs.length === 0 ? '' : faqs.length === 1 ? '1 question' : `${faqs.length} questions`,
    ]
      .filter(Boolean)
      .join(', '),
  ].filter((line) => line !== '');
}

customElements.define('understood-list', UnderstoodList);

declare global {
  interface HTMLElementTagNameMap {
    'understood-list': UnderstoodList;
  }
}
