/**
 * `<take-away>`: what the user takes to their own site: the files, the snippet, and a page that works without a site. The engine
 * writes all of it (engine/snippet.ts, engine/css.ts, engine/download.ts).
 */
import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import './choice-row.js';
import type { ChoiceRow } from './choice-row.js';
import './copy-box.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import {
  defaultOptions,
  entriesWithQuestions,
  IS_PUBLISHED,
  makeCss,
  makePage,
  makeSnippet,
  makeZip,
  titleOf,
  type Options,
  type Project,
  type ReadResult,
  type Release,
  type Script,
  type SnippetPart,
} from './engine/index.js';
import { saveFile } from './save-file.js';
import { takeAwayStyles } from './take-away.styles.js';

const SCRIPTS: readonly { readonly value: Script; readonly label: string }[] = [
  { value: 'copy', label: 'A copy on my site' },
  { value: 'unpkg', label: 'unpkg.com' },
];

/** Where each part of the snippet goes. */
const PLACES: Readonly<Record<SnippetPart['place'], string>> = {
  site: 'Once, in the <head> of all pages, or in the footer of your content system',
  entry: 'Where the entry shall stand',
  index: 'On your glossary page',
  questions: 'Where the questions shall stand',
};

const ZIP = 'glossary.zip';
const PAGE = 'glossary-page.html';

export class TakeAway extends LitElement {
  static override properties = {
    project: { attribute: false },
    result: { attribute: false },
    release: { attribute: false },
    failed: { state: true },
  };

  declare project: Project;
  declare result: ReadResult;
  /** `undefined` until it is loaded; an error if it cannot be. */
  declare release: Release | Error | undefined;
  /** The download that failed last, and why. */
  declare failed: { readonly name: string; readonly because: string } | undefined;

  constructor() {
    super();
    this.failed = undefined;
  }

  static override styles = [controls, takeAwayStyles];

  override render() {
    return html`<ol>
      <li>${this.#renderFiles()}</li>
      <li>${this.#renderSnippet()}</li>
      <li>${this.#renderPage()}</li>
    </ol>`;
  }

  #renderFiles() {
    const { script } = this.project.options;
    const isCopy = script === 'copy';
    return html`<h2>Put the files on your site</h2>
      <choice-row
        label="Where does the script come from?"
        labelled
        .choices=${SCRIPTS}
        .value=${script}
        @change=${(event: Event) => this.#change({ script: (event.currentTarget as ChoiceRow).value as Script })}
      ></choice-row>
      ${isCopy ? nothing : this.#renderUnpkg()}
      ${this.#renderField('title', 'Title of the glossary', titleOf({ ...this.project.options, title: '' }, this.result.bundle))}
      ${this.#renderLeftOut()}
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

  /** What is wrong with them, the list of problems says. */
  #renderLeftOut() {
    const { skipped } = this.result;
    if (skipped === 0) return nothing;
    const what = skipped === 1 ? '1 entry or question' : `${skipped} entries or questions`;
    return html`<p class="warning">
      The files are without ${what} that could not be used. The step “Glossary” says why.
    </p>`;
  }

  #renderUnpkg() {
    const version = this.#known === undefined ? 'this version' : `version ${this.#known.version}`;
    return IS_PUBLISHED
      ? html`<p class="hint">
          The address names ${version}, and the browser checks that no byte of it has changed.
        </p>`
      : html`<p class="warning">
          unpkg.com has the script from the publication of ${version} on. Until then, your terms stay plain
          text with this choice, and no card opens. Take a copy.
        </p>`;
  }

  #renderSnippet() {
    const { project, result, release } = this;
    return html`<h2>Put this into your pages</h2>
      <div class="pair">
        ${this.#renderField('src', 'Address of glossary.json', defaultOptions.src, 'code')}
        ${
          project.options.script === 'copy'
            ? this.#renderField('scriptSrc', 'Address of the script', defaultOptions.scriptSrc, 'code')
            : nothing
        }
      </div>
      <p class="hint">
        Where the files are on your site. If you put them into a folder, begin with its name, as in
        <code>/blog/glossary.json</code>. If no term is underlined, open the address in your browser: “404” or
        “Not found” means that the file is elsewhere.
      </p>
      ${this.#renderQuestions()}
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
          ? html`<p class="warning">
              The glossary has no questions yet. Write your own over this example, or add some to the
              glossary.
            </p>`
          : nothing
      }
      <copy-box label=${PLACES[place]} .text=${`${text}\n`}></copy-box>
    </section>`;
  }

  /** Which questions the snippet shows, if there is a choice. */
  #renderQuestions() {
    const { show, questions } = this.project.options;
    const { bundle } = this.result;
    const entries = entriesWithQuestions(bundle);
    if (!show.faq && (entries.length > 0 || bundle.faqs !== undefined)) return this.#renderWithout();
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

  #renderWithout() {
    const add = () => this.#change({ show: { ...this.project.options.show, faq: true } });
    return html`<div class="row">
      <p class="hint">The glossary has questions, and these parts do not show them.</p>
      <button type="button" @click=${add}>Add the questions</button>
    </div>`;
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
            : html`<button type="button" @click=${this.#saveCss}>Download the style sheet</button>`
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

  /** @param otherwise what is taken without a value */
  #renderField(option: 'title' | 'src' | 'scriptSrc', label: string, otherwise: string, look = '') {
    const value = this.project.options[option];
    return html`<div class="field">
      <label for=${option}>${label}</label>
      <input
        id=${option}
        class=${look}
        spellcheck=${look === 'code' ? 'false' : 'true'}
        autocapitalize=${look === 'code' ? 'off' : 'sentences'}
        placeholder=${otherwise}
        .value=${live(value)}
        @input=${(event: Event) =>
          this.#change({ [option]: (event.currentTarget as HTMLInputElement).value }, option)}
      />
    </div>`;
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
