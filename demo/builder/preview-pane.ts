/**
 * `<preview-pane>`: the glossary on sample pages, at the width of a desktop or a phone, light or dark. The pages are real ones
 * (preview/), in frames that stay: each change is a message to them. Knows the bundle and the options, not the app.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import './choice-row.js';
import type { ChoiceRow } from './choice-row.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { defaultOptions, schemeOf, type Bundle, type Options, type Scheme } from './engine/index.js';
import { READY, type PreviewState } from './preview/message.js';
import { previewPaneStyles } from './preview-pane.styles.js';

/** `part` is what the page is there for, and `name` what the note calls it. */
const PAGES = [
  { value: 'article', label: 'Article', part: 'articles', name: 'terms in articles' },
  { value: 'landing', label: 'Landing page', part: 'faq', name: 'questions' },
  { value: 'glossary', label: 'Index', part: 'index', name: 'the index' },
  { value: 'own', label: 'Your page', part: 'articles', name: 'terms in articles' },
] as const;
const WIDTHS = [
  { value: 'desktop', label: 'Desktop' },
  { value: 'phone', label: 'Phone' },
];
const SCHEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Width of the page inside of the frame, in pixels. */
const PAGE_WIDTH: Readonly<Record<string, number>> = { desktop: 820, phone: 390 };

/** What a page of somebody else does stays in its frame. Forms: the search of the index is one. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms';

/** @fires paste-wanted - the user wants to paste a page of their own */
export class PreviewPane extends LitElement {
  static override properties = {
    bundle: { attribute: false },
    options: { attribute: false },
    css: { attribute: false },
    ownPage: { attribute: false },
    base: {},
    page: { state: true },
    width: { state: true },
    scheme: { state: true },
    opened: { state: true },
    room: { state: true },
  };

  declare bundle: Bundle;
  declare options: Options;
  declare css: string;
  /** The HTML of a page of the user; empty if there is none. */
  declare ownPage: string;
  /** Where the sample pages are. */
  declare base: string;
  declare page: string;
  declare width: string;
  declare scheme: Scheme;
  /** The pages that were opened: their frames stay. */
  declare opened: readonly string[];
  /** The width that there is for a frame, in pixels. */
  declare room: number;

  /** The colours in which the page of the user is shown. */
  #ownScheme: Scheme = 'light';
  readonly #ready = new Set<MessageEventSource>();
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.bundle = { entries: [] };
    this.options = defaultOptions;
    this.css = '';
    this.ownPage = '';
    this.base = 'preview/';
    this.page = 'article';
    this.width = matchMedia('(width < 40rem)').matches ? 'phone' : 'desktop';
    this.scheme = isDark() ? 'dark' : 'light';
    this.opened = ['article'];
    this.room = 0;
  }

  static override styles = [controls, previewPaneStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ownPage') || changed.has('scheme'))
      this.#ownScheme = schemeOf(this.ownPage, this.scheme);
  }

  override render() {
    const width = PAGE_WIDTH[this.width] ?? this.room;
    const scale = this.room === 0 ? 1 : Math.min(1, this.room / width);
    this.style.setProperty('--page-width', `${width}px`);
    this.style.setProperty('--scale', String(scale));
    return html`
      <section aria-labelledby="title">
        <div class="bar">
          <h2 id="title" class="visually-hidden">Preview</h2>
          <choice-row
            label="Page of the preview"
            .choices=${PAGES}
            .value=${this.page}
            @change=${(event: Event) => this.open((event.currentTarget as ChoiceRow).value)}
          ></choice-row>
          <div class="row">
            <choice-row
              label="Width of the preview"
              .choices=${WIDTHS}
              .value=${this.width}
              @change=${(event: Event) => (this.width = (event.currentTarget as ChoiceRow).value)}
            ></choice-row>
            <choice-row
              label="Colours of the preview"
              .choices=${SCHEMES}
              .value=${this.scheme}
              @change=${(event: Event) =>
                (this.scheme = (event.currentTarget as ChoiceRow).value === 'dark' ? 'dark' : 'light')}
            ></choice-row>
          </div>
        </div>
        <div class="stage ${this.page === 'own' ? this.#ownScheme : this.scheme}">
          ${PAGES.filter(({ value }) => this.opened.includes(value)).map(
            ({ value, label }) =>
              html`<iframe
                sandbox=${SANDBOX}
                src="${this.base}${value}/index.html"
                title="Preview: ${label}"
                class=${this.width}
                ?data-framed=${this.room > width}
                ?hidden=${value !== this.page || this.#isPageMissing}
              ></iframe>`,
          )}
          ${this.#isPageMissing ? this.#renderMissingPage() : nothing}
        </div>
        <div class="note row">${this.#renderNote()}</div>
      </section>
    `;
  }

  /** Moves the focus to the choice of the page. */
  focusPages(): void {
    this.renderRoot.querySelector('choice-row')?.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onMessage);
    if (this.hasUpdated) this.#sizes.observe(this.#stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onMessage);
    this.#sizes.disconnect();
    this.#ready.clear();
  }

  override firstUpdated(): void {
    this.#sizes.observe(this.#stage);
  }

  override updated(): void {
    for (const frame of this.#ready) this.#send(frame);
  }

  get #isPageMissing(): boolean {
    return this.page === 'own' && this.ownPage.trim() === '';
  }

  #renderMissingPage() {
    return html`<div class="missing">
      <p>A page of yours stands here, with its terms linked, when you have pasted its HTML.</p>
      <button type="button" @click=${() => this.dispatchEvent(new Event('paste-wanted'))}>
        Paste a page
      </button>
    </div>`;
  }

  /** What a page shows may not be among what the user takes away. */
  #renderNote() {
    const page = PAGES.find(({ value }) => value === this.page);
    if (page === undefined || this.#isPageMissing) return nothing;
    if (this.options.show[page.part])
      return page.value === 'own'
        ? html`<span class="hint"
            >Without its scripts, its images, and style sheets in other files.${this.#renderScheme()}</span
          >`
        : nothing;
    return html`<span class="hint">Your snippet is without ${page.name}.</span>
      <button type="button" class="quiet" @click=${() => this.#add(page.part)}>Add ${page.name}</button>`;
  }

  #renderScheme() {
    if (this.#ownScheme === this.scheme) return nothing;
    return ` It stays ${this.#ownScheme}: it declares no ${this.scheme} color-scheme.`;
  }

  async #add(part: keyof Options['show']): Promise<void> {
    this.options = { ...this.options, show: { ...this.options.show, [part]: true } };
    this.dispatchEvent(new EditEvent({ options: this.options }));
    await this.updateComplete;
    // The button is gone.
    this.focusPages();
  }

  /** Shows a page, by its value in the choice. */
  open(page: string): void {
    this.page = page;
    if (!this.opened.includes(page)) this.opened = [...this.opened, page];
  }

  #onMessage = ({ data, source, origin }: MessageEvent): void => {
    if (source === null || origin !== location.origin || (data as { type?: unknown } | null)?.type !== READY)
      return;
    const frames = [...this.renderRoot.querySelectorAll('iframe')];
    if (!frames.some(({ contentWindow }) => contentWindow === source)) return;
    this.#ready.add(source);
    this.#send(source);
  };

  #send(frame: MessageEventSource): void {
    const { bundle, options, css, ownPage: page, scheme } = this;
    const state: PreviewState = { type: 'builder-preview', bundle, options, css, page, scheme };
    frame.postMessage(state, { targetOrigin: location.origin });
  }

  #measure(): void {
    this.room = this.#stage.clientWidth;
  }

  get #stage(): Element {
    return this.renderRoot.querySelector('.stage') as Element;
  }
}

/** The site's own button for the theme sets `color-scheme` on the root. */
function isDark(): boolean {
  const chosen = document.documentElement.style.colorScheme;
  return chosen === '' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

customElements.define('preview-pane', PreviewPane);

declare global {
  interface HTMLElementTagNameMap {
    'preview-pane': PreviewPane;
  }
}
