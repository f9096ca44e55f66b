/**
 * `<glossary-card>`: shows one entry beside its term, or as a sheet at the bottom of a phone. Made by
 * card-session.ts, which owns its opening and closing; authors never write it. Links to other entries open inside
 * it, with a way back.
 */
import { ReactiveElement } from '@lit/reactive-element';
import type { Glossary } from '../../core/glossary.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import { build } from '../../dom/build.js';
import { defineElement } from '../../dom/define-element.js';
import { GlossaryErrorEvent } from '../../dom/events.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { loadStringsFor } from '../../dom/localize.js';
import { canAnchor, cardParent, placementBeside } from './card-placement.js';
import { cardEntry, cardNotice, cardTemplate } from '../../templates/card.js';
import { cardStyles } from './glossary-card.styles.js';
import type { Point, TermElement } from './term-element.js';

export interface FoundEntry {
  readonly glossary: Glossary;
  readonly entry: Entry;
}

/** What the card is asked to show. */
export type View =
  { readonly kind: 'loading' | 'failed'; readonly title: string } | ({ readonly kind: 'entry' } & FoundEntry);

/**
 * The card of a term. There is one a page, made when the first one is opened.
 *
 * @tag glossary-card
 * @csspart card - The box
 * @csspart header - Title and buttons
 * @csspart title - The term
 * @csspart expansion - What an acronym stands for
 * @csspart back - The button to the entry before
 * @csspart close - The button that closes the card
 * @csspart definition - The definition
 * @csspart see-also - Other entries
 * @csspart read-more - The link to the entry's page
 * @cssprop [--glossary-background] - Background
 * @cssprop [--glossary-color] - Text
 * @cssprop [--glossary-muted] - Secondary text
 * @cssprop [--glossary-accent] - Links and focus rings
 * @cssprop [--glossary-border] - Border
 * @cssprop [--glossary-radius] - Corner radius
 * @cssprop [--glossary-shadow] - Shadow
 * @cssprop [--glossary-width] - Width
 * @cssprop [--glossary-font-family] - Font; default: the body's
 * @cssprop [--glossary-font-size] - Font size
 */
export class GlossaryCard extends ReactiveElement {
  static override styles = cardStyles;

  readonly #requestClose: () => void;
  #strings: Strings | undefined;
  #glossary: Glossary | undefined;
  /** The entries that led here; the last one is shown, and Back takes it off. */
  #trail: readonly Entry[] = [];
  #stopFloating: (() => void) | undefined;

  /** @param requestClose called when the reader presses the close button */
  constructor(requestClose: () => void) {
    super();
    this.#requestClose = requestClose;
    this.popover = 'manual';
    this.role = 'dialog';
  }

  /**
   * What was found for `term`, with all of the entry.
   *
   * @throws when a part of the glossary cannot be loaded
   */
  async complete(term: TermElement, { glossary, entry }: FoundEntry): Promise<FoundEntry> {
    try {
      return { glossary, entry: await loadEntry(glossary, entry) };
    } catch (error) {
      term.dispatchEvent(new GlossaryErrorEvent(entry.part, error));
      throw error;
    }
  }

  /** Shows `view` beside `term`: opens the card, or changes what it shows. */
  async show(term: TermElement, view: View, at?: Point): Promise<void> {
    const parent = cardParent(term);
    if (this.parentNode !== parent) parent.append(this);
    const strings = await loadStringsFor(term);
    this.#strings = strings;
    // All reading of styles and boxes comes before all writing: the browser then computes them once.
    const { colorScheme, direction } = getComputedStyle(term);
    // Empty where the term is as light or dark as what the card stands in: then it follows when that changes.
    const scheme = colorScheme === getComputedStyle(parent).colorScheme ? '' : colorScheme;
    const floating = !canAnchor(term);
    const place = placementBeside(term, term.placement);
    this.dir = direction;
    this.style.setProperty('--_scheme', scheme);
    if (view.kind === 'entry') {
      this.#glossary = view.glossary;
      this.#goTo([view.entry]);
    } else {
      this.#trail = [];
      this.#notify(view);
    }
    if (this.matches(':popover-open')) return;
    this.toggleAttribute('floating', floating);
    this.style.setProperty('--_area', place.area);
    this.style.setProperty('--_height', `${place.height}px`);
    this.showPopover({ source: term });
    if (floating) void this.#float(term, at);
  }

  /** Whether the focus is in the card (WebKit's `:focus-within` does not see it in the shadow root). */
  hasFocus(): boolean {
    return this.shadowRoot?.activeElement != null;
  }

  hide(): void {
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event as MouseEvent));
    return root;
  }

  #press(event: MouseEvent): void {
    const pressed = event.target as Element;
    if (pressed.closest('[part=close]')) this.#requestClose();
    else if (pressed.closest('[part=back]')) this.#turnTo(this.#trail.slice(0, -1));
    else this.#follow(pressed.closest<HTMLElement>('[data-entry]'), event);
  }

  /** A link to another entry shows it here; with a modifier key the browser follows it as any other link. */
  #follow(link: HTMLElement | null, event: MouseEvent): void {
    const entry = this.#glossary?.get(link?.dataset['entry'] ?? '');
    if (entry === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#turnTo([...this.#trail, entry]);
  }

  #turnTo(trail: readonly Entry[]): void {
    this.#goTo(trail);
    // What had the focus is gone. The title tells a screen reader where it is now.
    this.renderRoot.querySelector('h2')?.focus();
  }

  #goTo(trail: readonly Entry[]): void {
    const entry = trail.at(-1);
    if (entry === undefined || this.#glossary === undefined || this.#strings === undefined) return;
    this.#trail = trail;
    if (entry.part === undefined)
      this.#render(entry.term, cardEntry(this.#glossary, entry, this.#strings), entry);
    else void this.#fetch(this.#glossary, entry);
  }

  /** Shows what a split glossary keeps elsewhere, unless the reader has gone on by then. */
  async #fetch(glossary: Glossary, entry: Entry): Promise<void> {
    const trail = this.#trail;
    this.#notify({ kind: 'loading', title: entry.term });
    const whole = await loadEntry(glossary, entry).catch(() => undefined);
    if (this.#trail !== trail) return;
    if (whole === undefined) this.#notify({ kind: 'failed', title: entry.term });
    else this.#turnTo([...trail.slice(0, -1), whole]);
  }

  #notify({ kind, title }: Exclude<View, FoundEntry>): void {
    if (this.#strings === undefined) return;
    this.#render(title, cardNotice(kind === 'loading' ? this.#strings.loading : this.#strings.loadFailed));
  }

  #render(title: string, body: ReturnType<typeof cardEntry>, entry?: Entry): void {
    if (this.#strings === undefined) return;
    // A dialog is announced with its name and description, whichever of its buttons gets the focus.
    this.ariaLabel = title;
    this.ariaDescription = entry === undefined ? null : plainText(entry.definition);
    const expansion = entry?.expansion === title ? undefined : entry?.expansion;
    const back = this.#trail.length > 1;
    this.renderRoot.replaceChildren(build(cardTemplate({ title, expansion, back, body }, this.#strings)));
  }

  async #float(term: TermElement, at?: Point): Promise<void> {
    const { trackFloatingPosition: floatBeside } = await import('./floating-position.js');
    if (this.matches(':popover-open')) this.#stopFloating = floatBeside(this, term, term.placement, at);
  }
}

/** Makes the page's card; `requestClose` is called when the reader presses its close button. */
export function createCard(requestClose: () => void): GlossaryCard {
  defineElement('glossary-card', GlossaryCard);
  return new GlossaryCard(requestClose);
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-card': GlossaryCard;
  }
}
