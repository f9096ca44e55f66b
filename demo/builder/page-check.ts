/**
 * `<page-check>`: the HTML of a page of the user, and which terms in it would become links, and why the others would not. The
 * engine links it in a frame in which no script runs (engine/explain-page.ts, asked by explaining.ts).
 */
import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import { defaultOptions, type Bundle, type Explained, type Options, type Place } from './engine/index.js';
import { Explaining } from './explaining.js';
import { pageCheckStyles } from './page-check.styles.js';
import './selector-choice.js';
import type { SelectorChoice } from './selector-choice.js';

/** More than these, nobody reads. */
const MOST_SHOWN = 60;
/** An address of a page, and nothing else. */
const ADDRESS = /^(?:https?:\/\/)?[^\s/<>@]+\.[a-z]{2,}(?:[:/?#][^\s<>]*)?$/i;
const PLACEHOLDER = '<article>…</article>';

const ADDRESS_WORDS = html`<p class="problem">
  This is an address, and the check needs the HTML of the page. Open it on a computer, view its source
  (Ctrl+U), copy all of it, and paste it here.
</p>`;

export class PageCheck extends LitElement {
  static override properties = {
    page: { attribute: false },
    bundle: { attribute: false },
    options: { attribute: false },
    isActive: { attribute: false },
  };

  /** The HTML. */
  declare page: string;
  declare bundle: Bundle;
  declare options: Options;
  /** Whether somebody sees the result. */
  declare isActive: boolean;

  readonly #explaining = new Explaining(this, () => {
    const { page, bundle, options, isActive } = this;
    return { page, bundle, options, isActive };
  });

  constructor() {
    super();
    this.page = '';
    this.bundle = { entries: [] };
    this.options = defaultOptions;
    this.isActive = true;
  }

  static override styles = [controls, pageCheckStyles];

  override render() {
    const { result } = this.#explaining;
    const isEmpty = this.page.trim() === '';
    const isAddress = ADDRESS.test(this.page.trim());
    return html`<div class="stack">
      <p class="hint">
        Open a page of yours on a computer, view its source (Ctrl+U), copy all of it, and paste it here. It
        stays in this browser, and none of its scripts run.
      </p>
      <div class="field">
        <label for="page">HTML of your page</label>
        <textarea
          id="page"
          class="code"
          rows="9"
          spellcheck="false"
          placeholder=${PLACEHOLDER}
          .value=${live(this.page)}
          @input=${this.#onInput}
        ></textarea>
      </div>
      <div role="status">${isEmpty ? nothing : isAddress ? ADDRESS_WORDS : this.#renderSummary(result)}</div>
      ${result === undefined || isEmpty || isAddress ? nothing : this.#renderResult(result)}
    </div>`;
  }

  #renderSummary(result: Explained | undefined) {
    if (result === undefined) return html`<p class="hint">Reading the page…</p>`;
    const { linked, not } = result;
    const places = not.length === 1 ? '1 more place' : `${not.length} more places`;
    return html`<p class="summary">
      <strong
        >${linked.length === 1 ? '1 term would become a link.' : `${linked.length} terms would become links.`}</strong
      >
      ${not.length === 0 ? nothing : `${places} would be left alone.`}
    </p>`;
  }

  #renderResult({ linked, not, problems, suggestions }: Explained) {
    return html`
      ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
      <selector-choice
        .suggestions=${suggestions}
        @change=${(event: Event) => this.#use((event.currentTarget as SelectorChoice).value)}
      ></selector-choice>
      ${
        linked.length === 0
          ? nothing
          : html`<section aria-labelledby="linked">
              <h3 id="linked">Links</h3>
              ${this.#renderPlaces(linked)}
            </section>`
      }
      ${
        not.length === 0
          ? nothing
          : html`<section aria-labelledby="not">
              <h3 id="not">Left alone, and why</h3>
              ${this.#renderPlaces(not)}
            </section>`
      }
    `;
  }

  #renderPlaces(places: readonly (Place & { readonly because?: string })[]) {
    return html`<ol>
        ${places.slice(0, MOST_SHOWN).map(
          ({ term, text, before, after, because }) =>
            html`<li>
              <p class="place">${before}<mark>${text}</mark>${after}</p>
              <p class="hint">${text === term ? nothing : html`${term}. `}${because ?? nothing}</p>
            </li>`,
        )}
      </ol>
      ${places.length > MOST_SHOWN ? html`<p class="hint">And ${places.length - MOST_SHOWN} more.</p>` : nothing}`;
  }

  /** Moves the focus to where the page is pasted. */
  focusField(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  #onInput(event: Event): void {
    const page = (event.currentTarget as HTMLTextAreaElement).value;
    this.dispatchEvent(new EditEvent({ page }, 'page'));
  }

  #use(autolink: string): void {
    this.dispatchEvent(new EditEvent({ options: { ...this.options, autolink } }));
    // The buttons go with the problem that they solve.
    this.focusField();
  }
}

customElements.define('page-check', PageCheck);

declare global {
  interface HTMLElementTagNameMap {
    'page-check': PageCheck;
  }
}
