/**
 * `<faq-item>`: one question and its answer, both in the light DOM. Knows only itself; `<faq-accordion>` around it
 * decides on single mode, links and memory.
 */
import { html, LitElement, type PropertyValues } from 'lit';
import { adoptStyles } from '../dom/adopt-styles.js';
import { FaqItemToggledEvent } from '../dom/events.js';
import { readableText } from '../dom/readable-text.js';
import { contentStyles } from './content.styles.js';
import { faqItemStyles } from './faq-item.styles.js';

/** The level of questions where neither they nor the accordion say one. */
const DEFAULT_LEVEL = 3;

/**
 * A question that shows and hides its answer, by the ARIA accordion pattern
 * (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/). Hidden answers are found by find-in-page.
 *
 * @tag faq-item
 * @slot question - The question, a heading
 * @slot - The answer
 * @fires {FaqItemToggledEvent} faq-item-toggled - The answer was shown or hidden
 * @csspart header - The heading around the button
 * @csspart button - The button that the question is in
 * @csspart icon - The chevron
 * @csspart panel - What is shown and hidden
 * @csspart answer - The box around the answer
 * @cssprop [--glossary-border] - The line under the item
 * @cssprop [--glossary-accent] - The focus ring
 */
export class FaqItem extends LitElement {
  static override styles = faqItemStyles;
  static override properties = { open: { type: Boolean, reflect: true } };

  /** Whether the answer is shown. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  /** The question as text. */
  get question(): string {
    return this.#heading === null ? '' : readableText(this.#heading);
  }

  /** The answer as text, shown or not. */
  get answer(): string {
    const answers = [...this.childNodes].filter((node) => node !== this.#heading);
    return answers.map(readableText).filter(Boolean).join(' ');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, contentStyles);
  }

  protected override render(): unknown {
    return html`<div part="header" role="heading" aria-level=${this.#level}>
        <button
          part="button"
          id="button"
          type="button"
          aria-expanded=${this.open}
          aria-controls="panel"
          @click=${this.#toggle}
        >
          <slot name="question" @slotchange=${this.#dressQuestion}></slot>
          <svg part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 6 4.5 4.5L12.5 6" /></svg>
        </button>
      </div>
      <div part="panel" id="panel" @beforematch=${this.#reveal}>
        <div part="answer"><slot></slot></div>
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const panel = this.renderRoot.querySelector('#panel');
    // Lit's `?hidden` would write hidden="": this value lets find-in-page and text fragments look inside.
    if (this.open) panel?.removeAttribute('hidden');
    else panel?.setAttribute('hidden', 'until-found');
    if (changed.get('open') !== undefined) {
      this.dispatchEvent(new FaqItemToggledEvent(this.id, this.question, this.open));
    }
  }

  get #heading(): Element | null {
    return this.querySelector(':scope > [slot="question"]');
  }

  /** The author's heading says the level, else the accordion. */
  get #level(): number {
    const own = /^h([1-6])$/.exec(this.#heading?.localName ?? '')?.[1];
    return Number(own ?? this.closest('faq-accordion')?.getAttribute('heading-level')) || DEFAULT_LEVEL;
  }

  /** A button makes what is in it presentational, but Firefox exposes a heading there as a second one. */
  #dressQuestion(): void {
    const heading = this.#heading;
    if (heading !== null && !heading.hasAttribute('role')) heading.role = 'presentation';
    this.requestUpdate();
  }

  #toggle(): void {
    this.open = !this.open;
  }

  /** The browser found text in the answer and shows it (`beforematch` stays inside the shadow root). */
  #reveal(): void {
    this.open = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-item': FaqItem;
  }
}
