/**
 * `<take-away>`: what the user takes to their own site: the glossary as a file, the snippet, and for those who start from nothing
 * a whole page. The engine writes all of it (engine/snippet.ts, engine/css.ts, engine/ready-page.ts).
 */
import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import './copy-box.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import {
  makeCss,
  makeReadyPage,
  makeSnippet,
  type Project,
  type ReadResult,
  type Release,
} from './engine/index.js';
import { saveFile } from './save-file.js';

export class TakeAway extends LitElement {
  static override properties = {
    project: { attribute: false },
    result: { attribute: false },
    release: { attribute: false },
  };

  declare project: Project;
  declare result: ReadResult;
  /** `undefined` until it is loaded; an error if it cannot be. */
  declare release: Release | Error | undefined;

  static override styles = [
    controls,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.75rem;
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: step;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
        counter-increment: step;
      }

      li:not(:last-child) h2::before {
        content: counter(step) '\\2002';
        color: var(--mark);
      }
    `,
  ];

  override render() {
    const { project, result, release } = this;
    const isEmpty = result.entries === 0;
    const known = release === undefined || release instanceof Error ? undefined : release;
    return html`<ol>
      <li>
        <h2>Put the glossary on your site</h2>
        ${isEmpty ? html`<p class="hint">It has no terms yet.</p>` : nothing}
        <div class="row">
          <button type="button" class="primary" aria-disabled=${String(isEmpty)} @click=${this.#saveBundle}>
            Download glossary.json
          </button>
        </div>
        <div class="field">
          <label for="src">Its address there</label>
          <input
            id="src"
            class="code"
            spellcheck="false"
            autocapitalize="off"
            .value=${live(project.options.src)}
            @input=${this.#onSource}
          />
        </div>
      </li>
      <li>
        <h2>Put this into your pages</h2>
        ${
          release instanceof Error
            ? html`<p class="hint">The version of the script is not known: ${release.message}</p>`
            : known === undefined
              ? html`<p class="hint">Loading…</p>`
              : html`<copy-box label="Snippet" .text=${makeSnippet(project, known, result.bundle)}></copy-box>
                  <p class="hint">
                    The address names version ${known.version}, and the browser checks that no byte of it has
                    changed. Until that version is on npm, copy the folder dist/embed of the repository to
                    your site, name it there in src, and leave out integrity.
                  </p>`
        }
      </li>
      <li>
        <h2>Or start with a page</h2>
        <p class="hint">
          A whole page with the snippet in it. The first one stands beside glossary.json on a web server; the
          second one contains your terms, and opens from your disk, too. Both load the script from its address
          above.
        </p>
        <div class="row">
          <button
            type="button"
            aria-disabled=${String(isEmpty || !known)}
            @click=${() => this.#savePage(false)}
          >
            Download index.html
          </button>
          <button
            type="button"
            aria-disabled=${String(isEmpty || !known)}
            @click=${() => this.#savePage(true)}
          >
            Download all in one file
          </button>
          ${
            makeCss(project.options) === ''
              ? nothing
              : html`<button type="button" @click=${this.#saveCss}>Download the style sheet</button>`
          }
        </div>
      </li>
    </ol>`;
  }

  #onSource(event: Event): void {
    const src = (event.currentTarget as HTMLInputElement).value;
    this.dispatchEvent(new EditEvent({ options: { ...this.project.options, src } }, 'src'));
  }

  #saveBundle(): void {
    if (this.result.entries === 0) return;
    saveFile('glossary.json', 'application/json', this.result.json);
  }

  #saveCss(): void {
    saveFile('glossary-look.css', 'text/css', makeCss(this.project.options));
  }

  #savePage(inline: boolean): void {
    const { project, result, release } = this;
    if (result.entries === 0 || release === undefined || release instanceof Error) return;
    const page = makeReadyPage(project, result, release, { inline });
    saveFile(inline ? 'glossary-page.html' : 'index.html', 'text/html', page);
  }
}

customElements.define('take-away', TakeAway);

declare global {
  interface HTMLElementTagNameMap {
    'take-away': TakeAway;
  }
}
