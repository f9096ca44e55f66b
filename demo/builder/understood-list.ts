/** `<understood-list>`: the terms as the readers have understood them, so that a wrong column is seen at once. */
import { css, html, LitElement, nothing } from 'lit';
import { plainText } from '../../src/core/rich-text.js';
import { controls } from './controls.styles.js';
import type { Bundle } from './engine/index.js';

const MOST_SHOWN = 100;

export class UnderstoodList extends LitElement {
  static override properties = { bundle: { attribute: false } };

  declare bundle: Bundle;

  constructor() {
    super();
    this.bundle = { entries: [] };
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
        max-block-size: 18rem;
        margin: 0;
        overflow-y: auto;
        font-size: 0.875rem;
      }

      dl > div {
        padding-block: 0.45rem;
        border-block-start: 1px solid var(--rule);
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
    `,
  ];

  override render() {
    const { entries } = this.bundle;
    if (entries.length === 0) return nothing;
    return html`<details open>
      <summary>What was understood</summary>
      <dl tabindex="0" aria-label="Terms that were understood">
        ${entries.slice(0, MOST_SHOWN).map(
          (entry) =>
            html`<div>
              <dt>${entry.term}</dt>
              <dd>${plainText(entry.definition)}</dd>
              ${detailsOf(entry).map((detail) => html`<dd class="more">${detail}</dd>`)}
            </div>`,
        )}
      </dl>
      ${entries.length > MOST_SHOWN ? html`<p class="hint">And ${entries.length - MOST_SHOWN} more.</p>` : nothing}
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
