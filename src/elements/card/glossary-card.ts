/**
 * `<glossary-card>`: shows one entry next to its term, or as a sheet at the bottom of a phone. Links to other entries
 * open inside it, with a Back button. card-session.ts makes the one card of the page, opens and closes it; authors
 * never write the element.
 */
import type { FoundEntry, Glossary } from '../../core/glossary.js';
import type { Strings } from '../../core/strings.js';
import { closestAcross } from '../../dom/ancestors.js';
import { adoptInShadow } from '../../dom/adopt-styles.js';
import { reportMissing } from '../../dom/console.js';
import { defineElement } from '../../dom/define-element.js';
import { GlossaryErrorEvent } from '../../dom/events.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { languageOf } from '../../dom/language.js';
import { loadStringsFor } from '../../dom/localize.js';
import { topLayerOf } from '../../dom/top-layer.js';
import { bringIntoView } from './bring-into-view.js';
import { CardContent, type CardState, type ShownEntry } from './card-content.js';
import { canAnchor, GAP_PX, placementBeside } from './card-placement.js';
import { schemeFor } from './card-scheme.js';
import { cardStyles } from './glossary-card.styles.js';
import { PlainElement } from '../plain-element.js';
import { anchorOf, elementAt, isRange } from './term-anchor.js';
import type { Placement, Point, TermElement } from './term-element.js';

/**
 * The card of a term. A page has one; it is made when the first term opens.
 *
 * @tag glossary-card
 * @csspart card - The box
 * @csspart header - Title and buttons
 * @csspart title - The term
 * @csspart expansion - What an acronym stands for
 * @csspart pronunciation - How the term is said
 * @csspart listen - The button that plays it
 * @csspart back - The button that returns to the previous entry
 * @csspart options - The button that shows what the user can choose
 * @csspart choices - What the user can choose: two checkboxes, the parts `known` and `ask`
 * @csspart close - The button that closes the card
 * @csspart definition - The definition
 * @csspart sense - Another entry that the term may mean: its name and its definition
 * @csspart source - The title of the glossary, where the page has several
 * @csspart languages - Buttons for the other languages of the entry
 * @csspart see-also - Links to other entries
 * @csspart read-more - The link to the entry's page
 * @cssprop [--glossary-background] - Background
 * @cssprop [--glossary-color] - Text
 * @cssprop [--glossary-muted] - Secondary text
 * @cssprop [--glossary-accent] - Links and focus rings
 * @cssprop [--glossary-border] - Border
 * @cssprop [--glossary-radius] - Corner radius
 * @cssprop [--glossary-border-width] - Width of the border; default: 1px
 * @cssprop [--glossary-control-radius] - Corner radius of buttons; default: 6px
 * @cssprop [--glossary-shadow] - Shadow
 * @cssprop [--glossary-width] - Width; default: 22em
 * @cssprop [--glossary-padding] - Space at the sides; that above and below is in proportion; default: 1.1em
 * @cssprop [--glossary-font-family] - Font; default: the body's
 * @cssprop [--glossary-font-size] - Font size
 * @cssprop [--glossary-title-font] - Font of the title; default: that of the card
 * @cssprop [--glossary-title-size] - Font size of the title; default: 1.1em
 * @cssprop [--glossary-title-weight] - Font weight of the title; default: 650
 * @cssprop [--glossary-duration] - How long the card takes to appear; default: 0.14s
 * @cssprop [--glossary-backdrop] - What lies over the page while the card is a sheet at the bottom of a phone; default: nothing
 */
export class GlossaryCard extends PlainElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #isMadeByUs: boolean;
  readonly #content: CardContent;
  /** Screen readers read what comes into it. Beside the content, whose text it repeats. */
  readonly #live = document.createElement('div');
  #stopTracking: (() => void) | undefined;

  /** @param requestClose called when the user presses the close button; missing in a clone that the page has made */
  constructor(requestClose?: () => void) {
    super();
    this.#isMadeByUs = requestClose !== undefined;
    this.#content = new CardContent(this, this.#root, this.#live, () => requestClose?.());
    this.popover = 'manual';
    this.role = 'dialog';
    this.#live.ariaLive = 'polite';
    // Who is in the card reads it there.
    this.#root.addEventListener('focusin', () => (this.#live.textContent = ''));
  }

  connectedCallback(): void {
    // The page has restored a copy of itself. The one card comes when a term opens.
    if (!this.#isMadeByUs) this.remove();
    adoptInShadow(this, cardStyles);
  }

  /**
   * Loads the entry that `name` names, if it is in another file.
   *
   * @internal
   * @throws when that file cannot be loaded
   */
  async prepare(glossary: Glossary, name: string): Promise<void> {
    const entry = glossary.find(name);
    if (entry !== undefined) await loadEntry(glossary.originOf(entry), entry);
  }

  /**
   * `found`, with all that the card shows of it: in a split glossary a definition is in another file.
   *
   * @internal
   * @throws when that file cannot be loaded; `term` dispatches the error
   */
  async complete(term: TermElement, found: FoundEntry): Promise<ShownEntry> {
    try {
      return await this.#content.complete(found);
    } catch (error) {
      elementAt(anchorOf(term)).dispatchEvent(new GlossaryErrorEvent(found.entry.part, error));
      throw error;
    }
  }

  /**
   * The interface texts in the language at `term`.
   *
   * @internal
   */
  loadStrings(term: TermElement): Promise<Strings> {
    return loadStringsFor(term);
  }

  /**
   * Shows `state` next to `term`, or to the text that it stands for. Opens the card, or changes what the open card shows.
   *
   * @internal
   * @param pointer picks the line of a term that wraps
   */
  show(term: TermElement, state: CardState, strings: Strings, pointer?: Point): void {
    const anchor = anchorOf(term);
    const element = elementAt(anchor);
    if (isRange(anchor) && !this.matches(':popover-open')) bringIntoView(anchor);
    const parent = topLayerOf(element);
    if (this.parentNode !== parent) parent.append(this);
    // All reads of styles and boxes come before all writes, so that the browser computes them once.
    const { direction } = getComputedStyle(element);
    const scheme = schemeFor(element, parent);
    const floating = !canAnchor(anchor);
    let place = placementBeside(anchor, term.placement);
    this.dir = direction;
    this.#put({ scheme });
    // The card stands outside of what the term stands in. What it stands in, such as the root element, it inherits from, so that
    // the properties of the site win.
    const themed = closestAcross(element, '[data-glossary-theme]');
    const theme = themed?.contains(this) ? undefined : themed?.getAttribute('data-glossary-theme');
    this.dataset['glossaryTheme'] = theme ?? '';
    this.#content.show(state, strings, languageOf(element));
    if (this.matches(':popover-open')) return;
    this.toggleAttribute('floating', floating);
    this.#put(place);
    this.showPopover({ source: isRange(anchor) ? term : (anchor as HTMLElement) });
    // Before an entry comes, there must be room for nearly every card: it stays on its side.
    if (place.side !== term.placement && state.kind === 'entry') {
      place = placementBeside(anchor, term.placement, this.offsetHeight + 2 * GAP_PX);
      this.#put(place);
    }
    if (floating) void this.#track(anchor, place.side, pointer);
  }

  /** Sets custom properties that the style sheet reads, by their names without `--_`. */
  #put(properties: object): void {
    for (const [name, value] of Object.entries(properties))
      this.style.setProperty(`--_${name}`, value as string);
  }

  /**
   * Whether the focus is in the card. `:focus-within` does not tell in WebKit: it ignores the shadow root.
   *
   * @internal
   */
  hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /**
   * Has screen readers read the definition while the focus stays on the term. Call when a user has opened the card.
   *
   * @internal
   */
  announce(): void {
    const text = this.ariaDescription;
    // Only a change of what is shown already is read.
    requestAnimationFrame(() => (this.#live.textContent = this.matches(':popover-open') ? text : ''));
  }

  /** @internal */
  hide(): void {
    this.#live.textContent = '';
    this.#stopTracking?.();
    this.#stopTracking = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  async #track(anchor: Element | Range, side: Placement, pointer?: Point): Promise<void> {
    const file = await import('./floating-position.js').catch(reportMissing('The position of the card'));
    if (!this.matches(':popover-open')) return;
    if (file) {
      this.#stopTracking = file.trackFloatingPosition(this, anchor, side, pointer);
      return;
    }
    const { left, bottom } = anchor.getBoundingClientRect();
    this.#put({ x: `${left}px`, y: `${bottom}px` });
  }
}

/** Makes the page's card; `requestClose` is called when the user presses its close button. */
export function createCard(requestClose: () => void): GlossaryCard {
  defineElement('glossary-card', GlossaryCard);
  return new GlossaryCard(requestClose);
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-card': GlossaryCard;
  }
}
