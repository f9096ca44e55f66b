/**
 * `<glossary-term>`: an inline term. It renders nothing and listens to nothing: it says what it is to assistive
 * technology, and reader-intent.ts (delegated listeners) and card-session.ts (the one card) do the rest, so that
 * ten thousand terms cost little more than ten thousand bare elements.
 *
 * For the same reason every property is an attribute, what it says is said when it is connected, and Lit's update
 * cycle runs only when `open` changes. With a first update for each, they cost 1.5 times what bare elements cost; so,
 * 1.3 times (`npm run bench -- inserted`).
 */
import { ReactiveElement } from '@lit/reactive-element';
import { adoptStyles } from '../dom/adopt-styles.js';
import { documentReady } from '../dom/document-ready.js';
import { closeCard, findEntry, openCard, openTerm } from './card/card-session.js';
import { termStyles } from './glossary-term.styles.js';
import { listenToUser } from './card/user-intent.js';
import type { Placement, TermElement } from './card/term-element.js';

/** What makes the element a button; an attribute that the author set stays as it is. */
const TRIGGER_ATTRIBUTES = Object.entries({
  role: 'button',
  tabindex: '0',
  'aria-haspopup': 'dialog',
  'aria-expanded': 'false',
});
/** All of them are attributes. */
const PROPERTIES = ['open', 'term', 'src', 'placement', 'noHover'];

/**
 * An inline term whose definition opens in a card on hover, press, tap and keyboard. With plain text inside, the
 * element itself is the button; with a link inside, the link works as before and the card is a preview.
 *
 * @tag glossary-term
 * @attr {string} src - URL of the bundle; default: the nearest provider's, else the page's
 * @attr {string} term - Id, term or alias to look up; default: the text inside
 * @attr {'bottom' | 'top' | 'left' | 'right'} [placement=bottom] - Where the card stands, if there is room
 * @attr {boolean} [open=false] - Whether the card is open
 * @attr {boolean} [no-hover=false] - The card opens on press and keyboard only
 * @slot - The text, or one link around it. An empty term is filled with the entry's term.
 * @fires {GlossaryTermOpenEvent} glossary-term-open - Before the card opens; cancelable
 * @fires {GlossaryTermOpenedEvent} glossary-term-opened - The card is open and shows the entry
 * @fires {GlossaryTermClosedEvent} glossary-term-closed - The card was closed
 * @fires {GlossaryLoadEvent} glossary-load - The term got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded; the next intent tries again
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry; the term became plain text
 * @cssprop [--glossary-underline] - Colour of the dotted underline
 */
export class GlossaryTerm extends ReactiveElement implements TermElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'open', 'term', 'src'];
  }

  /** Whether the card is open for this term. Setting it opens and closes the card. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /** Id, term or alias to look up; the text inside when the attribute is missing. */
  get term(): string {
    return this.getAttribute('term') ?? (this.textContent ?? '').trim();
  }
  set term(term: string) {
    this.setAttribute('term', term);
  }

  /** URL of the bundle; `undefined` when a provider or the page gives it. */
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined;
  }
  set src(src: string | undefined) {
    if (src === undefined) this.removeAttribute('src');
    else this.setAttribute('src', src);
  }

  /** Where the card stands beside the term, if there is room. */
  get placement(): Placement {
    const placement = this.getAttribute('placement');
    return placement === 'top' || placement === 'left' || placement === 'right' ? placement : 'bottom';
  }
  set placement(placement: Placement) {
    this.setAttribute('placement', placement);
  }

  /** Whether the card opens on press and keyboard only. */
  get noHover(): boolean {
    return this.hasAttribute('no-hover');
  }
  set noHover(noHover: boolean) {
    this.toggleAttribute('no-hover', noHover);
  }

  /** The author's link inside, which then is the trigger. */
  get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('a[href]');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, termStyles);
    listenToUser(this.getRootNode());
    if (this.hasUpdated) return;
    this.hasUpdated = true;
    this.#takeEarlyProperties();
    if (this.hasChildNodes()) this.becomeTrigger();
    else void this.#awaitContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (openTerm() === this) closeCard();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'open') this.requestUpdate('open', old !== null);
    // A term that was missing may be found under its new name.
    else if (this.hasUpdated) this.becomeTrigger();
  }

  /** Without a name it is Lit's constructor that asks, for a first update: that is for connectedCallback to do. */
  override requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined) super.requestUpdate(name, old);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** The card follows `open`. */
  protected override updated(): void {
    if (!this.link && this.hasAttribute('aria-haspopup'))
      this.setAttribute('aria-expanded', String(this.open));
    if (this.open === (openTerm() === this)) return;
    if (this.open) void this.updateComplete.then(() => openCard(this, 'script'));
    else closeCard();
  }

  /**
   * Says that this is a button that opens a dialog, unless a link is inside or the author said otherwise. Inside
   * somebody else's link or button it is none of its own: the card is a preview there.
   * @internal
   */
  becomeTrigger(): void {
    if (this.link || this.parentElement?.closest('a[href], button, summary')) return;
    for (const [name, value] of TRIGGER_ATTRIBUTES) {
      if (!this.hasAttribute(name)) this.setAttribute(name, value);
    }
  }

  /** Takes back what becomeTrigger said: there is no entry, so this is text like any other. @internal */
  becomeText(): void {
    this.removeAttribute('aria-expanded');
    for (const [name, value] of TRIGGER_ATTRIBUTES) {
      if (this.getAttribute(name) === value) this.removeAttribute(name);
    }
  }

  /** What was set before the element was defined would hide its accessors. Lit sees to this for reactive properties. */
  #takeEarlyProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** The parser or a framework may be about to add the text; a term that stays empty is filled with its entry's. */
  async #awaitContent(): Promise<void> {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      this.becomeTrigger();
    });
    observer.observe(this, { childList: true });
    await documentReady();
    if (this.hasChildNodes() || !this.hasAttribute('term')) return;
    const found = await findEntry(this);
    if (found !== undefined && !this.hasChildNodes()) this.textContent = found.entry.term;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
