/**
 * `<faq-accordion>`: questions and answers of a term, of a topic, or its own `<faq-item>` children. Cares for what
 * concerns several items: single mode, links into closed answers, expand all, memory and JSON-LD.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { h } from '../core/tree.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { build } from '../dom/build.js';
import type { FaqItemToggledEvent } from '../dom/events.js';
import { recall, remember } from '../dom/memory.js';
import { contentStyles } from './content.styles.js';
import { faqAccordionStyles } from './faq-accordion.styles.js';
import type { FaqItem } from './faq-item.js';
import { FillController } from './fill-controller.js';

/**
 * Questions that show and hide their answers. An empty element fills itself from the glossary.
 *
 * @tag faq-accordion
 * @slot - `<faq-item>`s
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry
 * @csspart toolbar - The row of the button
 * @csspart expand-all - The button that shows or hides all answers
 */
export class FaqAccordion extends ReactiveElement {
  static override styles = faqAccordionStyles;
  static override properties = {
    src: { reflect: true },
    term: { reflect: true },
    topic: { reflect: true },
    mode: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    expandAll: { type: Boolean, attribute: 'expand-all', reflect: true },
    remember: { type: Boolean, reflect: true },
    jsonLd: { type: Boolean, attribute: 'json-ld', reflect: true },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** Id, term or alias of the entry whose questions are shown. */
  declare term: string | undefined;
  /** Without `term`: only the glossary's questions on this topic. */
  declare topic: string | undefined;
  /** `single`: opening an answer closes the others. Default `multiple`. */
  declare mode: 'multiple' | 'single' | undefined;
  /** Level of the questions where they are filled in; default 3. */
  declare headingLevel: number | undefined;
  /** Whether there is a button that shows and hides all answers (not in single mode). */
  declare expandAll: boolean;
  /** Whether what is open stays so until the browser tab is closed. */
  declare remember: boolean;
  /** Whether to state the questions as FAQPage JSON-LD, those apart that the page states already. */
  declare jsonLd: boolean;

  /** Takes this accordion's JSON-LD out of the page again. */
  #unstate = (): void => undefined;

  readonly #content = new FillController(this, async (glossary) => {
    const entry = this.term === undefined ? undefined : glossary.find(this.term);
    if (this.term !== undefined && entry === undefined) return undefined;
    const faqs = (this.term === undefined ? glossary.faqs : entry?.faqs) ?? [];
    const wanted = faqs.filter(({ topics }) => this.topic === undefined || topics?.includes(this.topic));
    const { faqItems } = await import('../templates/faqs.js');
    return faqItems(glossary, wanted, { headingLevel: this.headingLevel ?? 3, src: this.src });
  });

  constructor() {
    super();
    this.expandAll = false;
    this.remember = false;
    this.jsonLd = false;
    this.addEventListener('faq-item-toggled', (event) => this.#followToggle(event));
  }

  /** The items of this accordion, not those of one nested in an answer. */
  get items(): readonly FaqItem[] {
    return [...this.querySelectorAll('faq-item')].filter((item) => item.closest('faq-accordion') === this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, contentStyles);
    window.addEventListener('hashchange', this.#openLinked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#openLinked);
    this.#unstate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const button = h('button', { part: 'expand-all', type: 'button' });
    root.append(build([h('div', { part: 'toolbar', hidden: true }, button), h('slot')]));
    root.querySelector('button')?.addEventListener('click', () => this.#toggleAll());
    root.querySelector('slot')?.addEventListener('slotchange', () => this.#adoptItems());
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('term') || changed.has('topic') || changed.has('headingLevel')) {
      void this.#content.refill();
    }
    if (changed.has('headingLevel')) for (const item of this.items) item.requestUpdate?.();
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined) void this.#state();
    if (this.expandAll) void this.#labelToolbar();
    const toolbar = this.renderRoot.querySelector('[part=toolbar]');
    toolbar?.toggleAttribute('hidden', !this.expandAll || this.mode === 'single');
  }

  get #allOpen(): boolean {
    return this.items.every((item) => item.open);
  }

  #toggleAll(): void {
    const open = !this.#allOpen;
    for (const item of this.items) item.open = open;
  }

  /** Items have come or gone: what was open opens again, a linked item opens, and the button counts anew. */
  #adoptItems(): void {
    if (this.remember) {
      const open = recall(this.#memoryKey);
      for (const item of this.items) if (open.includes(item.id)) item.open = true;
    }
    this.#openLinked();
    void this.#state();
    this.requestUpdate(); // the button counts anew
  }

  #followToggle(event: FaqItemToggledEvent): void {
    const item = this.items.find((candidate) => candidate === event.target);
    if (item === undefined) return;
    if (this.mode === 'single' && event.open) {
      for (const other of this.items) if (other !== item) other.open = false;
    }
    const open = this.items.filter(({ open }) => open).map(({ id }) => id);
    if (this.remember) remember(this.#memoryKey, open);
    this.requestUpdate();
  }

  get #memoryKey(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.id || String([...root.querySelectorAll('faq-accordion')].indexOf(this));
  }

  /** Opens and scrolls to the item that the URL's fragment names, or that holds what it names. */
  readonly #openLinked = (): void => {
    if (location.hash.length < 2) return;
    const target = (this.getRootNode() as Document | ShadowRoot).getElementById(fragment());
    const item = this.items.find((candidate) => candidate.contains(target));
    if (target === null || item === undefined) return;
    item.open = true;
    void item.updateComplete.then(() => target.scrollIntoView());
  };

  /** The code for words of the interface comes when there is a toolbar. */
  async #labelToolbar(): Promise<void> {
    const { loadStringsFor } = await import('../dom/localize.js');
    const { collapseAll, expandAll } = await loadStringsFor(this);
    const button = this.renderRoot.querySelector('button');
    if (button !== null) button.textContent = this.#allOpen ? collapseAll : expandAll;
  }

  async #state(): Promise<void> {
    this.#unstate();
    if (!this.jsonLd || this.items.length === 0) return;
    const { faqPage, stateJsonLd, statedNames } = await import('../dom/json-ld.js');
    this.#unstate();
    if (!this.jsonLd || !this.isConnected) return;
    const stated = statedNames('Question');
    const faqs = this.items.filter(({ question, answer }) => question && answer && !stated.has(question));
    if (faqs.length > 0) this.#unstate = stateJsonLd(faqPage(faqs));
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
