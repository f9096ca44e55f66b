/**
 * `<glossary-term>`: an inline term. It renders nothing and has no listeners. It gives itself the role of a button;
 * card/user-intent.ts listens for all terms of a root, and card/card-session.ts opens the one card of the page.
 *
 * A page may hold ten thousand terms, so the class is a plain HTMLElement whose properties read and write attributes.
 * Inserted and laid out, a term costs 1.25–1.4 times a custom element that does nothing; on Lit's ReactiveElement,
 * with reactive properties and a first update for each term, it cost 1.7–1.8 times (`npm run bench -- inserted`).
 */
import { isOn } from '../core/flag.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { reportMissing } from '../dom/console.js';
import { documentReady } from '../dom/document-ready.js';
import { pageState } from '../dom/page-registry.js';
import { closeCard, findEntry, openCard, openTerm } from './card/card-session.js';
import { termStyles } from './glossary-term.styles.js';
import { loadCardWhileIdle } from './card/load-card.js';
import { isRange } from './card/term-anchor.js';
import { listenToUser } from './card/user-intent.js';
import type { Placement, TermElement } from './card/term-element.js';
import { PlainElement, reflect, takeEarlyProperties } from './plain-element.js';

/** Where a card may open, other than below. */
const SIDES = ['top', 'left', 'right'] as const;

/**
 * An inline term whose definition opens in a card on hover, press, tap and keyboard. With plain text inside, the
 * element itself is the button; with a link inside, the link works as before and the card is a preview.
 *
 * @tag glossary-term
 * @slot - The text, or one link around it. An empty term is filled with the entry's term.
 * @fires {GlossaryTermOpenEvent} glossary-term-open - Before the card opens; cancelable
 * @fires {GlossaryTermOpenedEvent} glossary-term-opened - The card is open and shows the entry
 * @fires {GlossaryTermClosedEvent} glossary-term-closed - The card is closed; only after glossary-term-opened
 * @fires {GlossaryLoadEvent} glossary-load - The term got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded; the next hover or press tries again
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry; the term became plain text
 * @cssState quiet - The user has chosen cards on a press only
 * @cssState known - The user has marked the term as known
 * @cssprop [--glossary-underline] - Colour of the underline; default: 60 % of the text colour
 * @cssprop [--glossary-underline-style] - Style of the underline; default: dotted
 * @cssprop [--glossary-underline-thickness] - Thickness of the underline; default: 0.07em, at least 1px
 * @cssprop [--glossary-underline-offset] - Distance of the underline; default: 0.22em
 * @cssprop [--glossary-term-icon] - A text after the term, in quotes, that only eyes see: "ⓘ"; default: none
 */
export class GlossaryTerm extends PlainElement implements TermElement {
  static readonly observedAttributes = ['open', 'term', 'src'];

  /**
   * The text or link of the page that the term stands for; set before the element is connected.
   *
   * @internal
   */
  declare readonly anchor?: Range | HTMLAnchorElement | undefined;
  #wasConnected = false;
  #isTrigger = false;
  #aria: (ARIAMixin & { readonly states?: CustomStateSet }) | undefined;

  /**
   * Whether the card is open for this term. Setting it opens or closes the card.
   *
   * @attr open
   * @default false
   */
  get open(): boolean {
    return isOn(this.getAttribute('open'));
  }
  set open(open: boolean | undefined) {
    reflect(this, 'open', open ? '' : undefined);
  }

  /**
   * Id, term or alias to look up; without it, the text inside.
   *
   * @attr term
   */
  get term(): string {
    return this.getAttribute('term') ?? (this.textContent ?? '').trim();
  }
  set term(term: string | undefined) {
    reflect(this, 'term', term);
  }

  /**
   * URL of the bundle; without it, the nearest provider's, else the page's.
   *
   * @attr src
   */
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined;
  }
  set src(src: string | undefined) {
    reflect(this, 'src', src);
  }

  /**
   * The side of the term where the card opens, if there is room.
   *
   * @attr placement
   * @type {'bottom' | 'top' | 'left' | 'right'}
   * @default 'bottom'
   */
  get placement(): Placement {
    const placement = this.getAttribute('placement');
    return SIDES.find((side) => side === placement) ?? 'bottom';
  }
  set placement(placement: Placement | undefined) {
    reflect(this, 'placement', placement);
  }

  /**
   * Whether the card opens on press and keyboard only.
   *
   * @attr no-hover
   * @default false
   */
  get noHover(): boolean {
    return isOn(this.getAttribute('no-hover'));
  }
  set noHover(noHover: boolean | undefined) {
    reflect(this, 'no-hover', noHover ? '' : undefined);
  }

  /**
   * The author's link inside, or the link of the page for which the term stands. It is the trigger then.
   *
   * @internal
   */
  get link(): HTMLAnchorElement | null {
    const { anchor } = this;
    return anchor && 'href' in anchor ? anchor : this.querySelector<HTMLAnchorElement>('a[href]');
  }

  /** @internal */
  get isTrigger(): boolean {
    return this.#isTrigger;
  }

  /** @internal */
  get states(): CustomStateSet | undefined {
    return (this.#aria ??= ariaOf(this)).states;
  }

  connectedCallback(): void {
    adoptStyles(this, termStyles);
    listenToUser(this.getRootNode());
    pageState().quieten?.(this);
    loadCardWhileIdle();
    if (this.anchor && isRange(this.anchor)) void this.#followHighlight(this.anchor);
    if (this.open) void this.#scheduleUpdate();
    if (this.#wasConnected) return;
    this.#wasConnected = true;
    takeEarlyProperties(this);
    if (this.hasChildNodes()) this.becomeTrigger();
    else void this.#awaitContent();
  }

  disconnectedCallback(): void {
    if (openTerm() === this) closeCard();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'open') void this.#scheduleUpdate();
    // A missing term may have an entry under its new name or in its new bundle.
    else if (this.#wasConnected) this.becomeTrigger();
  }

  async #followHighlight({ startContainer }: Range): Promise<void> {
    const code = await import('./card/highlight-intent.js').catch(reportMissing('The code for highlights'));
    code?.listenOnHighlights(startContainer.getRootNode());
  }

  /** Updates in a microtask, so that several changes of `open` in one task open or close the card at most once. */
  async #scheduleUpdate(): Promise<void> {
    // eslint-disable-next-line @typescript-eslint/await-thenable -- a microtask, also where queueMicrotask is missing
    await undefined;
    this.#update();
  }

  /** Makes the expanded state and the card agree with `open`. */
  #update(): void {
    const { open } = this;
    if (this.#aria && this.#isTrigger) this.#aria.ariaExpanded = String(open);
    if (open === (openTerm() === this)) return;
    if (!open) closeCard();
    else if (this.isConnected) void openCard(this, 'script');
  }

  /**
   * Makes the element a button that opens a dialog. Not with a link inside, and not inside another link or button, which
   * then is the trigger: the card is a preview. Role and states are in ElementInternals, out of reach of a site's
   * `[role=button]` rules, and an author's own attributes win over them. Only `tabindex` has to be an attribute.
   *
   * @internal
   */
  becomeTrigger(): void {
    if (this.link || this.parentElement?.closest('a[href], button, summary')) return;
    this.#isTrigger = true;
    this.#aria ??= ariaOf(this);
    Object.assign(this.#aria, {
      role: 'button',
      ariaHasPopup: 'dialog',
      ariaExpanded: String(this.open),
    });
    if (!this.hasAttribute('tabindex')) this.setAttribute('tabindex', '0');
  }

  /**
   * Undoes becomeTrigger: there is no entry, so the term is plain text.
   *
   * @internal
   */
  becomeText(): void {
    this.#isTrigger = false;
    if (this.#aria) Object.assign(this.#aria, { role: null, ariaHasPopup: null, ariaExpanded: null });
    if (this.getAttribute('tabindex') === '0') this.removeAttribute('tabindex');
  }

  /** Waits for text from the parser or a framework. A term that stays empty gets its entry's term as text. */
  async #awaitContent(): Promise<void> {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      this.becomeTrigger();
    });
    observer.observe(this, { childList: true });
    await documentReady();
    if (this.hasChildNodes() || !this.hasAttribute('term')) return;
    // findEntry reports the failure. There is no text to hover or press.
    const found = await findEntry(this).catch(() =>
      addEventListener('online', () => void this.#awaitContent(), { once: true }),
    );
    if (found && !this.hasChildNodes()) this.textContent = found.entry.term;
  }
}

/**
 * Where `element` tells its role and states: its internals, else its attributes. Chromium has no internals for an element
 * of this page that is in a frame, whose page does not define it.
 */
function ariaOf(element: HTMLElement): ARIAMixin & { readonly states?: CustomStateSet } {
  try {
    return element.attachInternals();
  } catch {
    return element;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
