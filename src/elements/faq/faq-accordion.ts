/**
 * `<faq-accordion>`: questions and answers of a term, of a topic, or its own `<faq-item>` children. Cares for what
 * concerns several items: single mode, links into closed answers, expand all, memory and JSON-LD.
 */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { h } from '../../core/tree.js';
import { build } from '../../dom/build.js';
import type { FaqItemToggledEvent } from '../../dom/events.js';
import { recall, remember } from '../../dom/memory.js';
import { faqAccordionStyles } from './faq-accordion.styles.js';
import type { FaqItem } from './faq-item.js';
import { FillController } from '../fill/fill-controller.js';
import { optional } from '../optional-attribute.js';

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
    src: { reflect: true, converter: optional(String) },
    term: { reflect: true, converter: optional(String) },
    topic: { reflect: true, converter: optional(String) },
    mode: { reflect: true, converter: optional(String) },
    headingLevel: { attribute: 'heading-level', reflect: true, converter: optional(Number) },
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
  #unpublish = (): void => undefined;

  /** The items that were seen already; the others are compared with the reader's memory. */
  readonly #known = new WeakSet<FaqItem>();

  /** What was opened for the present fragment: it is opened once, and the reader may close it. */
  #linked: Element | undefined;

  readonly #content = new FillController(this, async (glossary, _strings, find) => {
    const { term, topic } = this;
    // Frameworks set `null` for a property without a value.
    const source = term == null ? glossary : await find(term);
    if (source === undefined) return undefined;
    const faqs = (source.faqs ?? []).filter(({ topics }) => topic == null || topics?.includes(topic));
    const { faqItems } = await import('../../templates/faqs.js');
    return faqItems(glossary, faqs, { headingLevel: this.headingLevel ?? 3, src: this.src ?? undefined });
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
    window.addEventListener('hashchange', this.#followFragment);
    if (this.hasUpdated) this.#adoptItems();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followFragment);
    this.#unpublish();
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
    const filling = ['src', 'term', 'topic', 'headingLevel'] as const;
    if (filling.some((name) => changed.has(name))) void this.#content.update();
    if (changed.has('headingLevel')) for (const item of this.items) item.requestUpdate?.();
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined) void this.#publishJsonLd();
    if (changed.has('mode')) this.#closeOthers();
    // Without its words there is no button.
    if (this.expandAll) this.#labelToolbar().catch(() => undefined);
    const toolbar = this.renderRoot.querySelector('[part=toolbar]');
    const wanted = this.expandAll && this.mode !== 'single' && this.items.length > 0;
    toolbar?.toggleAttribute('hidden', !wanted);
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
    if (!this.isConnected) return;
    const states = this.remember ? recall(this.#memoryKey) : [];
    for (const item of this.items) {
      const isNew = !this.#known.has(item);
      this.#known.add(item);
      if (isNew && states.includes(stateOf(item, !item.open))) item.open = !item.open;
    }
    this.#closeOthers();
    this.#openLinked();
    void this.#publishJsonLd();
    this.requestUpdate(); // the button counts anew
  }

  #followToggle(event: FaqItemToggledEvent): void {
    const item = this.items.find((candidate) => candidate === event.target);
    if (item === undefined) return;
    if (event.open) this.#closeOthers(item);
    if (this.remember)
      remember(
        this.#memoryKey,
        this.items.map((each) => stateOf(each, each.open)),
      );
    this.requestUpdate();
  }

  /** In single mode one answer at most is open: that of `item`, else the first one. */
  #closeOthers(item = this.items.find(({ open }) => open)): void {
    if (this.mode !== 'single') return;
    for (const other of this.items) if (other !== item) other.open = false;
  }

  get #memoryKey(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.id || String([...root.querySelectorAll('faq-accordion')].indexOf(this));
  }

  /** Opens and scrolls to the item that the URL's fragment names, or that holds what it names. */
  #openLinked(): void {
    const target = linkedIn(this.getRootNode() as Document | ShadowRoot);
    const item = this.items.find((candidate) => candidate.contains(target));
    if (target === null || item === undefined || target === this.#linked) return;
    this.#linked = target;
    this.#closeOthers(item);
    void item.reveal().then(() => target.scrollIntoView());
  }

  readonly #followFragment = (): void => {
    this.#linked = undefined;
    this.#openLinked();
  };

  /** The code for words of the interface comes when there is a toolbar. */
  async #labelToolbar(): Promise<void> {
    const { loadStringsFor } = await import('../../dom/localize.js');
    const { collapseAll, expandAll } = await loadStringsFor(this);
    const button = this.renderRoot.querySelector('button');
    if (button !== null) button.textContent = this.#allOpen ? collapseAll : expandAll;
  }

  async #publishJsonLd(): Promise<void> {
    this.#unpublish();
    if (!this.jsonLd || this.items.length === 0) return;
    const {
      faqPage,
      publishJsonLd: stateJsonLd,
      publishedNames: statedNames,
    } = await import('../../dom/json-ld.js');
    this.#unpublish();
    if (!this.jsonLd || !this.isConnected) return;
    const stated = statedNames('Question');
    const faqs = this.items.filter(({ question, answer }) => question && answer && !stated.has(question));
    if (faqs.length > 0) this.#unpublish = stateJsonLd(faqPage(faqs));
  }
}

/** What the URL's fragment names: as it is written, else decoded (https://html.spec.whatwg.org/#find-a-potential-indicated-element). */
function linkedIn(root: Document | ShadowRoot): Element | null {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  try {
    return root.getElementById(fragment) ?? root.getElementById(decodeURIComponent(fragment));
  } catch {
    return null; // a lone "%" encodes nothing
  }
}

/** What memory keeps of an item: `+id` when it is open, `-id` when not; its question where it has no id. */
function stateOf(item: FaqItem, open: boolean): string {
  return (open ? '+' : '-') + (item.id || item.question);
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
