/**
 * `<take-away>`: what the user takes to their own site: the files, the snippet (page-snippet.ts), and a page that works without a
 * site. The engine writes the files (engine/css.ts, engine/download.ts).
 */
import { html, LitElement, nothing } from 'lit';
import './choice-row.js';
import type { ChoiceRow } from './choice-row.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import {
  entriesWithQuestions,
  IS_PUBLISHED,
  makeCss,
  makePage,
  makeZip,
  titleOf,
  type Options,
  type Project,
  type ReadResult,
  type Release,
  type Script,
  wrongColours,
} from './engine/index.js';
import { optionField } from './option-field.js';
import './page-snippet.js';
import { saveFile } from './save-file.js';
import { takeAwayStyles } from './take-away.styles.js';

const SCRIPTS: readonly { readonly value: Script; readonly label: string }[] = [
  { value: 'copy', label: 'A copy on my site' },
  { value: 'unpkg', label: 'unpkg.com' },
];

const ZIP = 'glossary.zip';
const PAGE = 'glossary-page.html';

export class TakeAway extends LitElement {
  static override properties = {
    project: { attribute: false },
    result: { attribute: false },
    release: { attribute: false },
    isActive: { attribute: false },
    failed: { state: true },
  };

  declare project: Project;
  declare result: ReadResult;
  /** `undefined` until it is loaded; an error if it cannot be. */
  declare release: Release | Error | undefined;
  /** Whether somebody sees it. */
  declare isActive: boolean;
  /** The download that failed last, and why. */
  declare failed: { readonly name: string; readonly because: string } | undefined;

  constructor() {
    super();
    this.isActive = true;
    this.failed = undefined;
  }

  static override styles = [controls, takeAwayStyles];

  override render() {
    return html`<ol>
      <li>${this.#renderFiles()}</li>
      <li>
        <h2>Put this into your pages</h2>
        <page-snippet
          .project=${this.project}
          .result=${this.result}
          .release=${this.release}
          .isActive=${this.isActive}
        ></page-snippet>
      </li>
      <li>${this.#renderPage()}</li>
    </ol>`;
  }

  #renderFiles() {
    const { options } = this.project;
    const { script } = options;
    const isCopy = script === 'copy';
    return html`<h2>Put the files on your site</h2>
      ${this.#renderWithoutQuestions()}
      <choice-row
        label="Where does the script come from?"
        labelled
        .choices=${SCRIPTS}
        .value=${script}
        @change=${(event: Event) => this.#change({ script: (event.currentTarget as ChoiceRow).value as Script })}
      ></choice-row>
      ${isCopy ? nothing : this.#renderUnpkg()}
      ${optionField(this, options, 'title', 'Title of the glossary', titleOf({ ...options, title: '' }, this.result.bundle))}
      ${this.#renderLeftOut()} ${this.#renderWrongColours()}
      <div class="row">
        ${this.#renderButton('Download all as a ZIP', !this.#known, this.#saveZip, 'primary')}
        ${this.#renderButton('Download glossary.json', false, this.#saveBundle)}
        ${this.#isEmpty ? html`<p class="hint">The glossary has no terms yet.</p>` : nothing}
      </div>
      <p class="hint">
        ${
          isCopy
            ? html`The ZIP has <code>glossary.json</code>, the script in the folder <code>glossary</code>, and
                <code>index.html</code>, a page with both. Unpack it on your web server, and open the page.`
            : html`The ZIP has <code>glossary.json</code> and <code>index.html</code>, a page with it. Unpack
                it on your web server, and open the page.`
        }
      </p>
      ${this.#renderFailure(ZIP)}`;
  }

  #renderWithoutQuestions() {
    const { bundle } = this.result;
    const hasQuestions = bundle.faqs !== undefined || entriesWithQuestions(bundle).length > 0;
    if (!hasQuestions || this.project.options.show.faq) return nothing;
    return html`<div class="row">
      <p class="hint">
        The glossary has questions, and neither the page in the ZIP nor the snippet shows them.
      </p>
      <button type="button" @click=${this.#addQuestions}>Add the questions</button>
    </div>`;
  }

  /** What is wrong with them, the list of problems says. */
  #renderLeftOut() {
    const { skipped } = this.result;
    if (skipped === 0) return nothing;
    const what = skipped === 1 ? '1 entry or question' : `${skipped} entries or questions`;
    return html`<p class="notice">
      The files are without ${what} that could not be used. The step “Glossary” says why.
    </p>`;
  }

  /** What is wrong, the field says. */
  #renderWrongColours() {
    const wrong = wrongColours(this.project.options);
    if (wrong.length === 0) return nothing;
    return html`<p class="notice">
      ${wrong.map((name) => `“${name}”`).join(' and ')} in the step “Options”
      ${wrong.length === 1 ? 'is no colour' : 'are no colours'}: page and snippet are without
      ${wrong.length === 1 ? 'it' : 'them'}.
    </p>`;
  }

  #renderUnpkg() {
    const version = this.#known === undefined ? 'this version' : `version ${this.#known.version}`;
    return IS_PUBLISHED
      ? html`<p class="hint">
          The address names ${version}, and the browser checks that no byte of it has changed.
        </p>`
      : html`<p class="notice">
          unpkg.com has the script from the publication of ${version} on. Until then, your terms stay plain
          text with this choice, and no card opens. Take a copy.
        </p>`;
  }

  #renderPage() {
    return html`<h2>Or keep it as one page</h2>
      <p class="hint">
        A page with your terms and the script inside: it opens with a double click, without a server and
        without a network.
      </p>
      <div class="row">
        ${this.#renderButton('Download all in one file', false, this.#savePage)}
        ${
          makeCss(this.project.options) === ''
            ? nothing
            : html`<button type="button" @click=${this.#saveCss}>Download the look as a style sheet</button>`
        }
      </div>
      ${this.#renderFailure(PAGE)}`;
  }

  #renderFailure(name: string) {
    const { failed } = this;
    return html`<p class="failed" role="status">
      ${failed?.name === name ? html`${name} cannot be made. ${failed.because}` : nothing}
    </p>`;
  }

  /** A button that has nothing to do while the glossary is empty. */
  #renderButton(name: string, isOff: boolean, act: () => unknown, look = '') {
    const isDisabled = isOff || this.#isEmpty;
    return html`<button
      type="button"
      class=${look}
      aria-disabled=${String(isDisabled)}
      @click=${() => (isDisabled ? undefined : act())}
    >
      ${name}
    </button>`;
  }

  get #isEmpty(): boolean {
    const { entries, faqs = [] } = this.result.bundle;
    return entries.length === 0 && faqs.length === 0;
  }

  get #known(): Release | undefined {
    return this.release instanceof Error ? undefined : this.release;
  }

  #change(change: Partial<Options>, label?: string): void {
    this.dispatchEvent(new EditEvent({ options: { ...this.project.options, ...change } }, label));
  }

  readonly #addQuestions = () => {
    this.#change({ show: { ...this.project.options.show, faq: true } });
    // The button goes with what it solves.
    this.renderRoot.querySelector('choice-row')?.focus();
  };

  readonly #saveBundle = () => saveFile('glossary.json', 'application/json', this.result.json);

  readonly #saveCss = () => saveFile('glossary-look.css', 'text/css', makeCss(this.project.options));

  readonly #saveZip = () =>
    this.#saveMade(ZIP, 'application/zip', () => makeZip(this.project, this.result, this.#known as Release));

  readonly #savePage = () => this.#saveMade(PAGE, 'text/html', () => makePage(this.project, this.result));

  /** Saves what the engine makes of files that it loads. */
  async #saveMade(
    name: string,
    type: string,
    make: () => Promise<string | Uint8Array<ArrayBuffer>>,
  ): Promise<void> {
    this.failed = undefined;
    try {
      saveFile(name, type, await make());
    } catch (error) {
      this.failed = { name, because: (error as Error).message };
    }
  }
}

customElements.define('take-away', TakeAway);

declare global {
  interface HTMLElementTagNameMap {
    'take-away': TakeAway;
  }
}
