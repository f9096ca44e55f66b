/**
 * `<faq-accordion>`: questions and answers of a term, of a topic, or its own `<faq-item>` children. It handles everything
 * that concerns several items: single mode, links into closed answers, expand all, memory and JSON-LD. Each item shows
 * and hides its own answer.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { ReactiveElement } from '../reactive-element.js';
import { h } from '../../core/tree.js';
import { adoptInShadow } from '../../dom/adopt-styles.js';
import { buildParts } from '../../dom/build.js';
import { reportMissing, reportOnce } from '../../dom/console.js';
import { OURS } from '../../dom/define-element.js';
import type { FaqItemToggledEvent } from '../../dom/events.js';
import { documentReady } from '../../dom/document-ready.js';
import { fragmentTarget } from '../../dom/fragment-target.js';
import { recall, remember } from '../../dom/memory.js';
import { inSlices } from '../../dom/slices.js';
import { faqAccordionStyles } from './faq-accordion.styles.js';
import type { FaqItem } from './faq-item.js';
import { FillController } from '../fill/fill-controller.js';
import { optional } from '../optional-attribute.js';

/** What is most likely wrong, and the cure: Markdown engines put a <p> around tags that stand in a line. */
const NO_QUESTION =
  '<faq-item> has no question: begin it with a heading. ' +
  'If it is empty, a <p> around it has ended it: put each tag on its own line, between blank lines.';

/**
 * Questions that show and hide their answers. An empty element fills itself from the glossary.
 *
 * @tag faq-accordion
 * @slot - `<faq-item>`s
 * @fires {FaqItemToggledEvent} faq-item-toggled - An answer was shown or hidden; bubbles from the item
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry
 * @csspart toolbar - The row above the items that holds the button
 * @csspart expand-all - The button that shows or hides all answers
 * @cssprop [--glossary-border] - Colour of the line above the first item; default: 20 % of the text colour
 * @cssprop [--glossary-accent] - Colour of the button's focus ring; default: the text colour
 */
export class FaqAccordion extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
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
  /** Only questions on this topic: those of `term`, or without it those of the glossary. */
  declare topic: string | undefined;
  /**
   * `single`: opening an answer closes the others. `multiple`: any number may be open.
   *
   * @default multiple
   */
  declare mode: 'multiple' | 'single' | undefined;
  /**
   * Heading level of questions from the glossary, and of questions that are no headings.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 3
   */
  declare headingLevel: number | undefined;
  /**
   * Whether there is a button that shows and hides all answers. Single mode has none.
   *
   * @default false
   */
  declare expandAll: boolean;
  /**
   * Whether reloading the page keeps open answers open, until the browser tab is closed.
   *
   * @default false
   */
  declare remember: boolean;
  /**
   * Whether to publish the questions as FAQPage JSON-LD, except those that the page's JSON-LD already has.
   *
   * @default false
   */
  declare jsonLd: boolean;

  /** Removes this accordion's JSON-LD from the page. */
  #unpublish = (): void => undefined;

  /** The items whose remembered state was restored. An item gets it once, when it comes into the accordion. */
  readonly #restored = new WeakSet<FaqItem>();

  /** The window whose URL names a target; that of a frame, if the accordion is in one. */
  #window: Window = window;

  /** The target of the URL's fragment that was opened. It is opened once, so that the user can close it. */
  #openedTarget: Element | undefined;

  /** The items that the latest press on the button shows or hides. */
  #toggled: readonly FaqItem[] = [];

  readonly #chrome = buildParts([
    h('div', { part: 'toolbar', hidden: true }, h('button', { part: 'expand-all', type: 'button' })),
    h('slot'),
  ]);

  readonly #content = new FillController(this, async () => {
    const { faqItems } = await import('../../templates/faqs.js');
    return {
      template: async (glossary, _strings, find) => {
        const { term, headingLevel, topic, src } = this;
        // Frameworks set `null` for a property without a value.
        const found = term == null ? { glossary, entry: glossary } : await find(term);
        if (found === undefined) return undefined;
        const options = { headingLevel, topic: topic ?? undefined, src: src ?? undefined };
        return faqItems(found.glossary, found.entry.faqs ?? [], options);
      },
    };
  });

  constructor() {
    super();
    this.expandAll = false;
    this.remember = false;
    this.jsonLd = false;
    this.addEventListener('faq-item-toggled', (event) => this.#onItemToggled(event));
    this.#chrome.parts('expand-all').addEventListener('click', () => void this.#toggleAll());
  }

  /** The items of this accordion, not those of one nested in an answer. */
  get items(): readonly FaqItem[] {
    return [...this.querySelectorAll('faq-item')].filter((item) => item.closest('faq-accordion') === this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInShadow(this, faqAccordionStyles);
    this.#window = this.ownerDocument.defaultView ?? window;
    this.#window.addEventListener('hashchange', this.#onHashChange);
    if (this.hasUpdated) this.#onItemsChange();
    else void this.#checkItems();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window.removeEventListener('hashchange', this.#onHashChange);
    this.#unpublish();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#chrome.fragment);
    root.addEventListener('slotchange', () => this.#onItemsChange());
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const filling = ['src', 'term', 'topic', 'headingLevel'] as const;
    if (filling.some((name) => changed.has(name))) void this.#content.update();
    if (changed.has('headingLevel')) for (const item of this.items) item.requestUpdate?.();
    if (changed.has('jsonLd') && changed.get('jsonLd') !== undefined)
      this.#publishJsonLd().catch(reportMissing('JSON-LD'));
    if (changed.has('mode')) this.#closeOthers();
    // The style sheet hides a button without a label, so a failure needs no report.
    if (this.expandAll) this.#labelButton().catch(() => undefined);
    const hasToolbar = this.expandAll && this.mode !== 'single' && this.items.length > 0;
    this.#chrome.parts('toolbar').hidden = !hasToolbar;
  }

  get #allOpen(): boolean {
    return this.items.every((item) => item.open);
  }

  /** Shows or hides all answers, those at the top at once, the others in slices. The latest press counts. */
  async #toggleAll(): Promise<void> {
    const open = !this.#allOpen;
    const items = (this.#toggled = this.items);
    let next = 0;
    await inSlices(
      () => {
        items[next]?.toggleNow(open);
        return ++next < items.length;
      },
      () => this.#toggled !== items,
    );
  }

  /** Items were added or removed: restores the state of new ones, and updates all that depends on the list of items. */
  #onItemsChange(): void {
    if (!this.isConnected) return;
    const states = this.remember ? recall(this.#memoryKey) : [];
    for (const item of this.items) {
      const isNew = !this.#restored.has(item);
      this.#restored.add(item);
      if (isNew && states.includes(rememberedState(item, !item.open))) item.open = !item.open;
    }
    this.#closeOthers();
    this.#openTarget();
    this.#publishJsonLd().catch(reportMissing('JSON-LD'));
    this.requestUpdate(); // the toolbar
  }

  /** Reports items without a question, of those that are there at first: an application may fill later ones late. */
  async #checkItems(): Promise<void> {
    await documentReady();
    // An application adds an element and its content in one task.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.items.some(({ question }) => question === '')) reportOnce('warn', NO_QUESTION);
  }

  #onItemToggled(event: FaqItemToggledEvent): void {
    const item = event.target as FaqItem;
    // Not from an accordion in an answer. To search all items would take longer than all else when a thousand toggle.
    if (item.localName !== 'faq-item' || item.closest('faq-accordion') !== this) return;
    if (event.open) this.#closeOthers(item);
    if (this.remember)
      remember(
        this.#memoryKey,
        this.items.map((each) => rememberedState(each, each.open)),
      );
    this.requestUpdate();
  }

  /** In single mode, closes all items but `item`; by default all but the first open one. */
  #closeOthers(item = this.items.find(({ open }) => open)): void {
    if (this.mode !== 'single') return;
    for (const other of this.items) if (other !== item) other.open = false;
  }

  /** The accordion's id, else its position among all accordions of its document or shadow root. */
  get #memoryKey(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.id || String([...root.querySelectorAll('faq-accordion')].indexOf(this));
  }

  /** Opens the item that is, or contains, the target of the URL's fragment, and scrolls to the target. */
  #openTarget(): void {
    const target = fragmentTarget(this.getRootNode() as Document | ShadowRoot, this.ownerDocument.location);
    const item = this.items.find((candidate) => candidate.contains(target));
    if (target === null || item === undefined || target === this.#openedTarget) return;
    this.#openedTarget = target;
    this.#closeOthers(item);
    void item.reveal().then(() => target.scrollIntoView());
  }

  readonly #onHashChange = (): void => {
    this.#openedTarget = undefined;
    this.#openTarget();
  };

  /** Imports the words of the interface here, because most accordions have no button. */
  async #labelButton(): Promise<void> {
    const { loadStringsFor } = await import('../../dom/localize.js');
    const { collapseAll, expandAll } = await loadStringsFor(this);
    this.#chrome.parts('expand-all').textContent = this.#allOpen ? collapseAll : expandAll;
  }

  async #publishJsonLd(): Promise<void> {
    this.#unpublish();
    if (!this.jsonLd || this.items.length === 0) return;
    const { faqPage, publishJsonLd, publishedNames } = await import('../../dom/json-ld.js');
    this.#unpublish();
    if (!this.jsonLd || !this.isConnected) return;
    const published = publishedNames('Question');
    const faqs = this.items.filter(({ question, answer }) => question && answer && !published.has(question));
    if (faqs.length > 0) this.#unpublish = publishJsonLd(faqPage(faqs));
  }
}

/** The string that memory keeps of an item: `+id` when it is open, else `-id`; the question replaces a missing id. */
function rememberedState(item: FaqItem, open: boolean): string {
  return (open ? '+' : '-') + (item.id || item.question);
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
