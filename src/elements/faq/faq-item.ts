/**
 * `<faq-item>`: one question and its answer, both in the light DOM. Knows only itself; `<faq-accordion>` around it
 * decides on single mode, links and memory.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { h } from '../../core/tree.js';
import { build } from '../../dom/build.js';
import { FaqItemToggledEvent } from '../../dom/events.js';
import { readableText } from '../../dom/readable-text.js';
import { faqItemStyles } from './faq-item.styles.js';

const CHEVRON = h(
  'svg',
  { part: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  h('path', { d: 'm3.5 6 4.5 4.5L12.5 6' }),
);

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
export class FaqItem extends ReactiveElement {
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const button = { part: 'button', id: 'button', type: 'button', 'aria-controls': 'panel' };
    root.append(
      build([
        h(
          'div',
          { part: 'header', role: 'heading' },
          h('button', button, h('slot', { name: 'question' }), CHEVRON),
        ),
        h('div', { part: 'panel', id: 'panel' }, h('div', { part: 'answer' }, h('slot'))),
      ]),
    );
    const on = (selector: string, type: string, listener: () => void) =>
      root.querySelector(selector)?.addEventListener(type, listener);
    on('button', 'click', () => (this.open = !this.open));
    on('slot[name]', 'slotchange', () => this.#dressQuestion());
    // The browser found text in the answer and shows it. The event stays inside the shadow root.
    on('#panel', 'beforematch', () => void this.reveal());
    return root;
  }

  /** Shows the answer without motion, so that what the page scrolls to is in its place at once. */
  async reveal(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('#panel');
    for (const animation of panel?.getAnimations() ?? []) animation.finish();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const find = (selector: string) => this.renderRoot.querySelector(selector);
    // Without a question there is nothing to press: the text stays readable.
    const asked = this.#heading !== null;
    find('[role=heading]')?.toggleAttribute('hidden', !asked);
    find('[role=heading]')?.setAttribute('aria-level', String(this.#level));
    find('button')?.setAttribute('aria-expanded', String(this.open));
    // `until-found` lets find-in-page and text fragments look inside.
    if (this.open || !asked) find('#panel')?.removeAttribute('hidden');
    else find('#panel')?.setAttribute('hidden', 'until-found');
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
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-item': FaqItem;
  }
}
