/**
 * `<glossary-card>`: shows one entry beside its term, or as a sheet at the bottom of a phone. Made by
 * card-session.ts, which owns its opening and closing; authors never write it. Links to other entries open inside
 * it, with a way back.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Glossary } from '../core/glossary.js';
import { plainText } from '../core/rich-text.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { defineElement } from '../dom/define-element.js';
import { loadStringsFor } from '../dom/localize.js';
import { canAnchor, cardParent, floatBeside } from '../dom/place.js';
import { entryImage, seeAlso } from '../templates/entry.js';
import { richText, type RichTextContext } from '../templates/rich-text.js';
import { cardStyles } from './glossary-card.styles.js';
import type { TermElement } from './term-element.js';

type View =
  | { readonly kind: 'loading' | 'failed'; readonly title: string }
  | { readonly kind: 'entry'; readonly glossary: Glossary; readonly entry: Entry };

/** The card itself says what it is by its title; entries in it start one level below. */
const HEADING_LEVEL = 2;

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
export class GlossaryCard extends LitElement {
  static override styles = cardStyles;
  static override properties = { view: { state: true } };

  declare view: View | undefined;
  /** The entries that lead to the one shown, which Back goes through. */
  #trail: readonly Entry[] = [];
  #strings: Strings | undefined;
  #stopFloating: (() => void) | undefined;
  readonly #requestClose: () => void;

  constructor(requestClose: () => void) {
    super();
    this.#requestClose = requestClose;
    this.popover = 'manual';
    this.role = 'dialog';
  }

  /** Shows `view` beside `term`: opens the card, or changes what it shows. */
  async show(term: TermElement, view: View, at?: { x: number; y: number }): Promise<void> {
    const parent = cardParent(term);
    if (this.parentNode !== parent) parent.append(this);
    this.#strings = await loadStringsFor(term);
    this.#trail = [];
    this.view = view;
    this.dir = getComputedStyle(term).direction;
    await this.updateComplete;
    if (!this.matches(':popover-open')) this.#open(term, at);
  }

  hide(): void {
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** A dialog is announced with its name and description, whichever of its buttons gets the focus. */
  protected override willUpdate(): void {
    const { view } = this;
    this.ariaLabel = view === undefined ? null : view.kind === 'entry' ? view.entry.term : view.title;
    this.ariaDescription = view?.kind === 'entry' ? plainText(view.entry.definition) : null;
  }

  protected override render(): unknown {
    const { view } = this;
    const strings = this.#strings;
    if (view === undefined || strings === undefined) return nothing;
    const title = view.kind === 'entry' ? view.entry.term : view.title;
    return html`<div part="card">
      <div part="header">
        ${this.#trail.length === 0 ? nothing : this.#iconButton('back', strings.back, BACK_ICON, this.#goBack)}
        <h2 part="title" tabindex="-1">
          ${title}${view.kind === 'entry' ? expansionOf(view.entry) : nothing}
        </h2>
        ${this.#iconButton('close', strings.close, CLOSE_ICON, this.#requestClose)}
      </div>
      ${
        view.kind === 'entry'
          ? this.#entry(view.glossary, view.entry, strings)
          : html`<p role="status">${view.kind === 'loading' ? strings.loading : strings.loadFailed}</p>`
      }
    </div>`;
  }

  #entry(glossary: Glossary, entry: Entry, strings: Strings): TemplateResult {
    const context: RichTextContext = {
      headingLevel: HEADING_LEVEL,
      entryOf: (url) => glossary.findByUrl(url),
      entryLink: (other, href, content) =>
        html`<a href=${href} @click=${(event: MouseEvent) => this.#follow(event, other)}>${content}</a>`,
    };
    const others = seeAlso(glossary, entry).map(
      (other) =>
        html`<li>${context.entryLink(other, glossary.urlOf(other) ?? `#${other.id}`, other.term)}</li>`,
    );
    const url = glossary.urlOf(entry);
    return html`<div
        part="definition"
        lang=${glossary.lang ?? nothing}
        dir=${glossary.lang === undefined ? nothing : 'auto'}
      >
        ${richText(entry.definition, context)}${entryImage(entry)}
      </div>
      ${
        others.length === 0
          ? nothing
          : html`<div part="see-also">
              ${strings.seeAlso}:
              <ul>
                ${others}
              </ul>
            </div>`
      }
      ${url === undefined ? nothing : html`<a part="read-more" href=${url}>${strings.readMore}</a>`}`;
  }

  #iconButton(part: string, label: string, icon: TemplateResult, act: () => void): TemplateResult {
    return html`<button part=${part} type="button" aria-label=${label} @click=${act}>${icon}</button>`;
  }

  /** A link to another entry shows it here; with a modifier key the browser follows it as any other link. */
  #follow(event: MouseEvent, entry: Entry): void {
    const { view } = this;
    if (view?.kind !== 'entry' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#trail = [...this.#trail, view.entry];
    void this.#turnTo(entry);
  }

  readonly #goBack = (): void => {
    const entry = this.#trail.at(-1);
    this.#trail = this.#trail.slice(0, -1);
    if (entry !== undefined) void this.#turnTo(entry);
  };

  async #turnTo(entry: Entry): Promise<void> {
    if (this.view?.kind !== 'entry') return;
    this.view = { ...this.view, entry };
    await this.updateComplete;
    this.renderRoot.querySelector('[part=card]')?.scrollTo(0, 0);
    // What had focus is gone. The title tells a screen reader where it is now.
    this.renderRoot.querySelector('h2')?.focus();
  }

  #open(term: TermElement, at?: { x: number; y: number }): void {
    this.setAttribute('placement', term.placement);
    const floating = !canAnchor(term);
    this.toggleAttribute('floating', floating);
    this.showPopover({ source: term });
    if (floating) void this.#float(term, at);
  }

  async #float(term: TermElement, at?: { x: number; y: number }): Promise<void> {
    const stop = await floatBeside(this, term, term.placement, at);
    if (this.matches(':popover-open')) this.#stopFloating = stop;
    else stop();
  }
}

/** Makes the page's card; `requestClose` is called when the reader presses its close button. */
export function createCard(requestClose: () => void): GlossaryCard {
  defineElement('glossary-card', GlossaryCard);
  return new GlossaryCard(requestClose);
}

function expansionOf({ term, expansion }: Entry): TemplateResult | typeof nothing {
  return expansion === undefined || expansion === term
    ? nothing
    : html`<span part="expansion">${expansion}</span>`;
}

const BACK_ICON = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>`;
const CLOSE_ICON = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'glossary-card': GlossaryCard;
  }
}
