/**
 * `<page-snippet>`: the HTML that the user pastes into pages, a box for each place, and where the files are that it names. The
 * engine writes it (engine/snippet.ts). A part of <take-away>.
 */
import { html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';
import './copy-box.js';
import { EditEvent } from './edit-event.js';
import {
  defaultOptions,
  entriesWithQuestions,
  makeSnippet,
  type Options,
  type Project,
  type ReadResult,
  type Release,
  type SnippetPart,
} from './engine/index.js';
import { Explaining } from './explaining.js';
import { optionField } from './option-field.js';
import { pageSnippetStyles } from './page-snippet.styles.js';
import './selector-choice.js';
import type { SelectorChoice } from './selector-choice.js';

/** Where each part of the snippet goes. */
const PLACES: Readonly<Record<SnippetPart['place'], string>> = {
  site: 'Once, in the <head> of all pages, or in the footer of your content system',
  entry: 'Where the entry shall stand',
  index: 'On your glossary page',
  questions: 'Where the questions shall stand',
};

export class PageSnippet extends LitElement {
  static override properties = {
    project: { attribute: false },
    result: { attribute: false },
    release: { attribute: false },
    isActive: { attribute: false },
  };

  declare project: Project;
  declare result: ReadResult;
  /** `undefined` until it is loaded; an error if it cannot be. */
  declare release: Release | Error | undefined;
  /** Whether somebody sees it. */
  declare isActive: boolean;

  /** What the snippet would link in the page of the user. */
  readonly explaining = new Explaining(this, () => ({
    page: this.project.page,
    bundle: this.result.bundle,
    options: this.project.options,
    isActive: this.isActive,
  }));

  constructor() {
    super();
    this.isActive = true;
  }

  static override styles = [controls, pageSnippetStyles];

  override render() {
    const { project, result, release } = this;
    const { options } = project;
    return html`<div class="pair">
        ${optionField(this, options, 'src', 'Address of glossary.json', defaultOptions.src, 'code')}
        ${
          options.script === 'copy'
            ? optionField(
                this,
                options,
                'scriptSrc',
                'Address of the script',
                defaultOptions.scriptSrc,
                'code',
              )
            : nothing
        }
      </div>
      <p class="hint">
        Where the files are on your site. If you put them into a folder, begin with its name, as in
        <code>/blog/glossary.json</code>. If no term is underlined, open the address in your browser: “404” or
        “Not found” means that the file is elsewhere. If the addresses are right and still nothing is
        underlined, the page may have no element that fits
        <code>${options.autolink.trim() || defaultOptions.autolink}</code>: “Check a page” says what to write.
      </p>
      ${this.#renderQuestions()} ${this.#renderNothingLinked()}
      ${
        release instanceof Error
          ? html`<p class="hint">The version of the script is not known: ${release.message}</p>`
          : release === undefined
            ? html`<p class="hint">Loading…</p>`
            : makeSnippet(project, release, result.bundle).map((part) => this.#renderPart(part))
      }`;
  }

  #renderPart({ place, html: text, isExample }: SnippetPart) {
    return html`<section>
      <h3>${PLACES[place]}</h3>
      ${
        isExample
          ? html`<p class="notice">
              The glossary has no questions yet. Write your own over this example, or add some to the
              glossary.
            </p>`
          : nothing
      }
      <copy-box label=${PLACES[place]} .text=${`${text}\n`}></copy-box>
    </section>`;
  }

  /** The page that is pasted under “Check a page” is one of those that the snippet is for. */
  #renderNothingLinked() {
    const { options } = this.project;
    const { result } = this.explaining;
    if (!options.show.articles || this.result.bundle.entries.length === 0) return nothing;
    if (result === undefined || result.linked.length > 0) return nothing;
    return html`<div class="notice">
      <p>This snippet links nothing in the page that you pasted under “Check a page”. ${result.problems}</p>
      <selector-choice
        .suggestions=${result.suggestions}
        @change=${(event: Event) => this.#use((event.currentTarget as SelectorChoice).value)}
      ></selector-choice>
    </div>`;
  }

  #use(autolink: string): void {
    this.#change({ autolink });
    // The buttons go with the problem that they solve.
    this.renderRoot.querySelector('copy-box')?.focus();
  }

  /** Which questions the snippet shows, if there is a choice. */
  #renderQuestions() {
    const { show, questions } = this.project.options;
    const entries = entriesWithQuestions(this.result.bundle);
    if (!show.faq || entries.length < 2) return nothing;
    return html`<div class="field">
      <label for="questions">Questions</label>
      <select
        id="questions"
        @change=${(event: Event) => this.#change({ questions: (event.currentTarget as HTMLSelectElement).value })}
      >
        <option value="" .selected=${!entries.some(({ id }) => id === questions)}>All</option>
        ${entries.map(
          ({ id, term }) =>
            html`<option value=${id} .selected=${id === questions}>Only those of ${term}</option>`,
        )}
      </select>
    </div>`;
  }

  #change(change: Partial<Options>): void {
    this.dispatchEvent(new EditEvent({ options: { ...this.project.options, ...change } }));
  }
}

customElements.define('page-snippet', PageSnippet);

declare global {
  interface HTMLElementTagNameMap {
    'page-snippet': PageSnippet;
  }
}
