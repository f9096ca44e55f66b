/**
 * `<glossary-card>`: shows one entry next to its term, or as a sheet at the bottom of a phone. Links to other entries
 * open inside it, with a Back button. card-session.ts makes the one card of the page, opens and closes it; authors
 * never write the element.
 */
import type { FoundEntry, Glossary } from '../../core/glossary.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { english, type Strings } from '../../core/strings.js';
import type { Content } from '../../core/tree.js';
import { adoptInShadow } from '../../dom/adopt-styles.js';
import { buildParts, type Built } from '../../dom/build.js';
import { reportMissing } from '../../dom/console.js';
import { defineElement } from '../../dom/define-element.js';
import { GlossaryErrorEvent } from '../../dom/events.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { languageOf } from '../../dom/language.js';
import { loadStringsFor } from '../../dom/localize.js';
import { topLayerOf } from '../../dom/top-layer.js';
import { bringIntoView } from './bring-into-view.js';
import { canAnchor, placementBeside } from './card-placement.js';
import { schemeFor } from './card-scheme.js';
import { cardEntry, cardNotice, cardTemplate } from '../../templates/card.js';
import { expansionOf, langOf } from '../../templates/entry-parts.js';
import { recordingOf } from '../../templates/pronunciation.js';
import type * as Languages from '../../templates/languages.js';
import { cardStyles } from './glossary-card.styles.js';
import type { Spoken } from './listen-button.js';
import { PlainElement } from '../plain-element.js';
import { anchorOf, elementAt } from './term-anchor.js';
import type { Point, TermElement } from './term-element.js';

/** What a card shows of an entry. */
interface ShownEntry extends FoundEntry {
  /** The title of its glossary, where the page has several. */
  readonly source: string | undefined;
}

/** A notice, or an entry. */
export type CardState =
  { readonly kind: 'loading' | 'failed'; readonly title: string } | ({ readonly kind: 'entry' } & ShownEntry);

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
 * @cssprop [--glossary-shadow] - Shadow
 * @cssprop [--glossary-width] - Width
 * @cssprop [--glossary-font-family] - Font; default: the body's
 * @cssprop [--glossary-font-size] - Font size
 */
export class GlossaryCard extends PlainElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #requestClose: (() => void) | undefined;
  #strings: Strings = english;
  #glossary: Glossary | undefined;
  #source: string | undefined;
  /** What else the term may mean; shown below the entry that the card opened with. */
  #senses: readonly Entry[] = [];
  /** The language that the user reads or has chosen. */
  #language = '';
  /** The code for entries in several languages, once an entry has needed it. */
  #languages: typeof Languages | undefined;
  /** The entries that the user followed; the last one is shown, and Back removes it. */
  #history: readonly Entry[] = [];
  #title: HTMLElement | undefined;
  /** Screen readers read what comes into it. Beside the content, whose text it repeats. */
  readonly #live = document.createElement('div');
  #stopTracking: (() => void) | undefined;

  /** @param requestClose called when the user presses the close button; missing in a clone that the page has made */
  constructor(requestClose?: () => void) {
    super();
    this.#requestClose = requestClose;
    this.popover = 'manual';
    this.role = 'dialog';
    this.#live.ariaLive = 'polite';
    // Who is in the card reads it there.
    this.#root.addEventListener('focusin', () => (this.#live.textContent = ''));
  }

  connectedCallback(): void {
    // The page has restored a copy of itself. The one card comes when a term opens.
    if (this.#requestClose === undefined) this.remove();
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
   * `found`, with the whole entry: in a split glossary its definition is in another file.
   *
   * @internal
   * @throws when that file cannot be loaded; `term` dispatches the error
   */
  async complete(term: TermElement, { glossary, entry, senses = [] }: FoundEntry): Promise<ShownEntry> {
    const origin = glossary.originOf(entry);
    const source = origin === glossary ? undefined : origin.title;
    try {
      const [whole, others] = await Promise.all([
        loadEntry(origin, entry),
        Promise.all(senses.map((sense) => loadEntry(origin, sense))),
        this.#loadLanguages(entry),
      ]);
      return { glossary: origin, entry: whole, senses: others, source };
    } catch (error) {
      elementAt(anchorOf(term)).dispatchEvent(new GlossaryErrorEvent(entry.part, error));
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
    if (anchor instanceof Range && !this.matches(':popover-open')) bringIntoView(anchor);
    const parent = topLayerOf(element);
    if (this.parentNode !== parent) parent.append(this);
    this.#strings = strings;
    // All reads of styles and boxes come before all writes, so that the browser computes them once.
    const { direction } = getComputedStyle(element);
    const scheme = schemeFor(element, parent);
    const floating = !canAnchor(anchor);
    const { area, height, margin } = placementBeside(anchor, term.placement);
    this.dir = direction;
    this.style.setProperty('--_scheme', scheme);
    if (state.kind === 'entry') {
      this.#glossary = state.glossary;
      this.#source = state.source;
      this.#senses = state.senses ?? [];
      this.#language = languageOf(element);
      this.#showLast([state.entry]);
    } else {
      this.#history = [];
      this.#showNotice(state);
    }
    if (this.matches(':popover-open')) return;
    this.toggleAttribute('floating', floating);
    this.style.setProperty('--_area', area);
    this.style.setProperty('--_margin', margin);
    this.style.setProperty('--_height', `${height}px`);
    this.showPopover({ source: anchor instanceof Range ? term : (anchor as HTMLElement) });
    if (floating) void this.#track(term, pointer);
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

  /** A link to another entry shows it in the card. With a modifier key it works as any other link. */
  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const language = target.closest<HTMLElement>('[data-language]')?.dataset['language'];
    if (language !== undefined) {
      this.#language = language;
      return this.#navigate(this.#history);
    }
    const link = target.closest<HTMLElement>('[data-entry]');
    const entry = this.#glossary?.get(link?.dataset['entry'] ?? '');
    if (entry === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#navigate([...this.#history, entry]);
  }

  #navigate(history: readonly Entry[]): void {
    this.#showLast(history);
    // The element that had the focus is gone. With the focus on the title, a screen reader reads the new term.
    this.#title?.focus();
  }

  #showLast(history: readonly Entry[]): void {
    const entry = history.at(-1);
    if (entry === undefined || this.#glossary === undefined) return;
    this.#history = history;
    if (entry.part === undefined) this.#renderEntry(this.#glossary, entry);
    else void this.#loadPart(this.#glossary, entry);
  }

  /** Loads an entry of a split glossary and shows it, unless the user has navigated further meanwhile. */
  async #loadPart(glossary: Glossary, entry: Entry): Promise<void> {
    const history = this.#history;
    this.#showNotice({ kind: 'loading', title: entry.term });
    const whole = await loadEntry(glossary, entry).catch(() => undefined);
    if (this.#history !== history) return;
    if (whole === undefined) this.#showNotice({ kind: 'failed', title: entry.term });
    else this.#navigate([...history.slice(0, -1), whole]);
  }

  #renderEntry(glossary: Glossary, original: Entry): void {
    const languages = original.translations && this.#languages;
    const entry = languages?.inLanguage(glossary, original, this.#language) ?? original;
    const url = recordingOf(glossary, entry);
    const isSpoken = url !== undefined || document.querySelector(':is(script,link)[data-speech]') !== null;
    const parts = this.#render(
      entry.term,
      cardEntry(glossary, entry, this.#strings, {
        isSpoken,
        source: this.#source,
        senses: this.#history.length > 1 ? [] : this.#senses,
        languages: languages?.languageButtons(entry) ?? [],
      }),
      entry,
    );
    const lang = langOf(glossary, entry) ?? languageOf(this);
    if (isSpoken) void this.#playOnPress(parts('listen'), { url, text: entry.term, lang });
  }

  /** Loads what shows an entry in other languages, if it has some. After a failure, not reported, it is in its own. */
  async #loadLanguages({ translations }: Entry): Promise<void> {
    if (translations === undefined) return;
    this.#languages ??= await import('../../templates/languages.js').catch(() => undefined);
  }

  /** Loads what plays, before the button is pressed: WebKit lets nothing play later. */
  async #playOnPress(button: HTMLElement, spoken: Spoken): Promise<void> {
    const file = await import('./listen-button.js').catch(reportMissing('The sound'));
    if (file) file.playOnPress(button, spoken, this.#strings, this.#live);
    else button.remove();
  }

  #showNotice({ kind, title }: Exclude<CardState, FoundEntry>): void {
    const { loading, loadFailed } = this.#strings;
    this.#render(title, cardNotice(kind === 'loading' ? loading : loadFailed));
  }

  #render(title: string, body: Content, entry?: Entry): Built['parts'] {
    // A screen reader announces a dialog with its name and description, whichever of its buttons gets the focus.
    this.ariaLabel = title;
    this.ariaDescription = entry === undefined ? null : plainText(entry.definition);
    const expansion = entry && expansionOf(entry);
    const lang = entry && this.#glossary && langOf(this.#glossary, entry);
    const back = this.#history.length > 1;
    const { fragment, parts } = buildParts(
      cardTemplate({ title, lang, expansion, back, body }, this.#strings),
    );
    this.#title = parts('title');
    parts('card').addEventListener('click', (event) => this.#onClick(event));
    parts('close').addEventListener('click', () => this.#requestClose?.());
    if (back) parts('back').addEventListener('click', () => this.#navigate(this.#history.slice(0, -1)));
    this.#root.replaceChildren(fragment, this.#live);
    return parts;
  }

  async #track(term: TermElement, pointer?: Point): Promise<void> {
    const anchor = anchorOf(term);
    const file = await import('./floating-position.js').catch(reportMissing('The position of the card'));
    if (!this.matches(':popover-open')) return;
    if (file) {
      this.#stopTracking = file.trackFloatingPosition(this, anchor, term.placement, pointer);
      return;
    }
    const { left, bottom } = anchor.getBoundingClientRect();
    this.style.setProperty('--_x', `${left}px`);
    this.style.setProperty('--_y', `${bottom}px`);
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
