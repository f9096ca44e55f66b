/**
 * `<faq-item>`: one question and its answer, both in the light DOM. It shows and hides its own answer and knows no other
 * item: `<faq-accordion>` around it handles single mode, links and memory.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { ReactiveElement } from '../reactive-element.js';
import { findQuestion } from '../../core/faq-question.js';
import { h } from '../../core/tree.js';
import { adoptInShadow } from '../../dom/adopt-styles.js';
import { buildParts } from '../../dom/build.js';
import { reportMissing } from '../../dom/console.js';
import { OURS } from '../../dom/define-element.js';
import { FaqItemToggledEvent } from '../../dom/events.js';
import { readableText } from '../../dom/readable-text.js';
import { flag } from '../optional-attribute.js';
import { faqItemStyles } from './faq-item.styles.js';

const CHEVRON = h(
  'svg',
  { part: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  h('path', { d: 'm3.5 6 4.5 4.5L12.5 6' }),
);

const LINK = h(
  'svg',
  { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  h('path', {
    d: 'M7 9.5a3 3 0 0 0 4.2.3l2-2A3 3 0 0 0 9 3.6l-1 1m1 1.9a3 3 0 0 0-4.2-.3l-2 2A3 3 0 0 0 7 12.4l1-1',
  }),
);

/** How long the item says that its address was copied: time to read two words. */
const COPIED_MS = 2000;

/** Heading level of a question that is no heading, in an accordion without `heading-level`. */
const DEFAULT_LEVEL = 3;

/**
 * A question that shows and hides its answer, by the ARIA accordion pattern
 * (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/). Find-in-page finds text in a hidden answer and opens it.
 *
 * @tag faq-item
 * @slot question - The question. Without it, the first heading child is the question and gets this slot
 * @slot - The answer
 * @fires {FaqItemToggledEvent} faq-item-toggled - The answer was shown or hidden
 * @csspart item - The box around question and answer
 * @csspart header - The heading around the button
 * @csspart button - The button that holds the question
 * @csspart icon - The chevron
 * @csspart link - The link that copies the address of the question; an item with an id in an accordion has it
 * @csspart status - Says for a moment that the address was copied
 * @csspart panel - The element that is shown and hidden
 * @csspart answer - The box around the answer
 * @cssprop [--glossary-border] - Colour of the line below the item; default: 20 % of the text colour
 * @cssprop [--glossary-rule] - The same, where it differs from other borders; default: `--glossary-border`
 * @cssprop [--glossary-border-width] - Width of that line; default: 1px
 * @cssprop [--glossary-title-font] - Font of the question; default: that of the page
 * @cssprop [--glossary-question-size] - Font size of the question; default: 1.05em
 * @cssprop [--glossary-question-weight] - Font weight of the question; default: 600
 * @cssprop [--glossary-question-padding] - Space above and below the question; default: 0.9em
 * @cssprop [--glossary-chevron] - Colour of the chevron; default: the text colour
 * @cssprop [--glossary-quiet] - Opacity of the chevron; default: 0.65
 * @cssprop [--glossary-item-background] - Background of question and answer; default: none
 * @cssprop [--glossary-item-padding] - Space at their sides; default: none
 * @cssprop [--glossary-item-radius] - Corner radius of their box; default: none
 * @cssprop [--glossary-item-gap] - Space between two items; default: none
 * @cssprop [--glossary-control-radius] - Corner radius of the link to the question; default: 6px
 * @cssprop [--glossary-duration] - How long an answer takes to open; default: 0.2s
 * @cssprop [--glossary-accent] - Colour of the focus ring; default: the text colour
 */
export class FaqItem extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
  static override properties = { open: { reflect: true, converter: flag } };

  /**
   * Whether the answer is shown.
   *
   * @default false
   */
  declare open: boolean;

  readonly #chrome = buildParts([
    h(
      'div',
      { part: 'item' },
      h(
        'div',
        { id: 'row' },
        h(
          'div',
          { part: 'header', role: 'heading' },
          h(
            'button',
            { part: 'button', type: 'button', 'aria-controls': 'panel' },
            h('slot', { name: 'question' }),
            CHEVRON,
          ),
        ),
        h('a', { part: 'link', hidden: true }, LINK),
        h('span', { part: 'status', role: 'status' }),
      ),
      h('div', { part: 'panel', id: 'panel' }, h('div', { part: 'answer' }, h('slot'))),
    ),
  ]);

  constructor() {
    super();
    this.open = false;
    const { parts } = this.#chrome;
    parts('button').addEventListener('click', () => (this.open = !this.open));
    parts('link').addEventListener('click', (event) => void this.#copyAddress(event));
    for (const name of ['header', 'panel'])
      parts(name).addEventListener('slotchange', () => this.#onContentChange());
    // The browser found text in the answer. The event does not leave the shadow root.
    parts('panel').addEventListener('beforematch', () => void this.reveal());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInShadow(this, faqItemStyles);
    this.#onContentChange();
  }

  /** The question as text; empty without a question. */
  get question(): string {
    return this.#heading === undefined ? '' : readableText(this.#heading);
  }

  /** The answer as text, shown or not. */
  get answer(): string {
    const answers = [...this.childNodes].filter((node) => node !== this.#heading);
    return answers.map(readableText).filter(Boolean).join(' ');
  }

  /** Shows the answer without a transition, so that the page can scroll to its final place at once. */
  async reveal(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    for (const animation of this.#chrome.parts('panel').getAnimations()) animation.finish();
  }

  /**
   * Shows or hides the answer now, not in the next microtask: of a thousand items each takes its time in its own slice.
   *
   * @internal
   */
  toggleNow(open: boolean): void {
    this.open = open;
    this.performUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#chrome.fragment);
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { parts } = this.#chrome;
    const [header, panel] = [parts('header'), parts('panel')];
    // Without a question there is no button to open the answer, so the answer is always shown.
    const hasQuestion = this.#heading !== undefined;
    header.toggleAttribute('hidden', !hasQuestion);
    header.setAttribute('aria-level', String(this.#level));
    parts('button').setAttribute('aria-expanded', String(this.open));
    // Not with each toggle: to read a thousand questions takes longer than all else.
    if (changed.get('open') === undefined) this.#updateLink();
    // `until-found` lets find-in-page and text fragments search the hidden answer.
    if (this.open || !hasQuestion) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
    // No event for the first update, nor for one that ends with the value that it began with.
    const wasOpen = changed.get('open');
    if (wasOpen !== undefined && wasOpen !== this.open)
      this.dispatchEvent(new FaqItemToggledEvent(this.id, this.question, this.open));
  }

  /** Only an accordion opens the answer that the address names; a router in the fragment has no place for an id. */
  #updateLink(): void {
    const link = this.#chrome.parts('link');
    link.hidden = this.id === '' || this.closest('faq-accordion') === null || /^#[/!]/.test(location.hash);
    link.setAttribute('href', `#${encodeURIComponent(this.id)}`);
    link.setAttribute('aria-label', this.question);
    this.#chrome.parts('header').toggleAttribute('data-link', !link.hidden);
  }

  /** Copies the address of the question. Where that is not allowed, the link works as any other. */
  async #copyAddress(event: Event): Promise<void> {
    const { parts } = this.#chrome;
    event.preventDefault();
    try {
      // Not the address of the link: a page may have a <base>.
      const address = location.href.split('#', 1)[0] + (parts('link') as HTMLAnchorElement).hash;
      await navigator.clipboard.writeText(address);
    } catch {
      location.hash = this.id;
      return;
    }
    const file = await import('../../dom/localize.js').catch(reportMissing('The words of the interface'));
    if (file === undefined) return;
    parts('status').textContent = (await file.loadStringsFor(this)).copied;
    setTimeout(() => parts('status').replaceChildren(), COPIED_MS);
  }

  get #heading(): Element | undefined {
    return findQuestion([...this.children]);
  }

  /** The heading level of the question: that of the author's heading, else the accordion's `heading-level`, else 3. */
  get #level(): number {
    const own = /^h([1-6])$/.exec(this.#heading?.localName ?? '')?.[1];
    return Number(own ?? this.closest('faq-accordion')?.getAttribute('heading-level')) || DEFAULT_LEVEL;
  }

  /**
   * Slots the question, and removes the heading role of the author's heading: the heading around the button has it. A button makes its content
   * presentational, but Firefox exposes a heading in it as a second one.
   */
  #onContentChange(): void {
    const heading = this.#heading;
    if (heading !== undefined && heading.slot !== 'question') heading.slot = 'question';
    if (heading !== undefined && !heading.hasAttribute('role')) heading.role = 'presentation';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-item': FaqItem;
  }
}
