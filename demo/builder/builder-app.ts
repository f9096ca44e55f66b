/**
 * `<builder-app>`: the builder. It has the project (work.ts) and what the readers make of it (reading.ts), and gives all
 * other elements what they show. They tell it of changes by EditEvents.
 */
import { html, LitElement, nothing } from 'lit';
import './look-options.js';
import './page-check.js';
import './preview-pane.js';
import './problem-list.js';
import './source-pane.js';
import './tab-set.js';
import './take-away.js';
import './terms-form.js';
import './understood-list.js';
import { builderAppStyles } from './builder-app.styles.js';
import { controls } from './controls.styles.js';
import {
  emptyProject,
  fixProject,
  formIndexOf,
  loadRelease,
  makeCss,
  type Project,
  type Release,
} from './engine/index.js';
import type { PageCheck } from './page-check.js';
import type { PreviewPane } from './preview-pane.js';
import type { ProblemEvent } from './problem-list.js';
import { Reading } from './reading.js';
import type { SourcePane } from './source-pane.js';
import { summaryOf } from './summary.js';
import type { Tab, TabSet } from './tab-set.js';
import type { TermsForm } from './terms-form.js';
import { Work } from './work.js';

export class BuilderApp extends LitElement {
  static override properties = {
    previewBase: { attribute: 'preview-base' },
    release: { state: true },
    step: { state: true },
  };

  /** Where the sample pages of the preview are. */
  declare previewBase: string;
  declare release: Release | Error | undefined;
  /** The tab that is shown. */
  declare step: string;

  readonly work = new Work(this);
  readonly #reading = new Reading(this, () => this.work.project);

  constructor() {
    super();
    this.previewBase = 'preview/';
    this.release = undefined;
    this.step = 'glossary';
    this.addEventListener('builder-edit', ({ change, label }) => this.work.change(change, label));
  }

  static override styles = [controls, builderAppStyles];

  override render() {
    const { project } = this.work;
    const { result } = this.#reading;
    const { problems } = result;
    const tabs = [
      { id: 'glossary', label: 'Glossary', ...countOf(problems.length, 'problem') },
      { id: 'look', label: 'Options' },
      { id: 'page', label: 'Your page' },
      { id: 'take', label: 'Take away' },
    ];
    return html`
      ${this.#renderTools(project)}
      <div class="panes">
        <tab-set
          class="steps"
          label="Steps"
          .tabs=${tabs}
          .selected=${this.step}
          @change=${(event: Event) => (this.step = (event.currentTarget as TabSet).selected)}
        >
          <div slot="glossary">${this.#renderGlossary(project)}</div>
          <look-options slot="look" .options=${project.options}></look-options>
          <page-check
            slot="page"
            .page=${project.page}
            .bundle=${result.bundle}
            .options=${project.options}
            .isActive=${this.step === 'page'}
          ></page-check>
          <take-away slot="take" .project=${project} .result=${result} .release=${this.release}></take-away>
        </tab-set>
        <preview-pane
          .base=${this.previewBase}
          .bundle=${result.bundle}
          .options=${project.options}
          .css=${makeCss(project.options)}
          .ownPage=${project.page}
          @paste-wanted=${() => void this.#goToPage()}
        ></preview-pane>
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    loadRelease().then(
      (release) => (this.release = release),
      (error: unknown) => (this.release = error instanceof Error ? error : new Error(String(error))),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
  }

  #renderTools(project: Project) {
    const tool = (name: string, isOn: boolean, act: () => void) =>
      html`<button type="button" aria-disabled=${String(!isOn)} @click=${() => isOn && act()}>
        ${name}
      </button>`;
    const { work } = this;
    const { canUndo, canRedo } = work.history;
    return html`<div class="top row">
      <div class="row" role="group" aria-label="Your work">
        ${tool('Undo', canUndo, () => work.undo())} ${tool('Redo', canRedo, () => work.redo())}
        ${tool('Share', project !== emptyProject, () => void work.share())}
        ${tool('Start over', project !== emptyProject, () => work.startOver())}
      </div>
      <p class="said hint" role="status">
        ${work.said?.text ?? nothing}
        ${work.said?.link === undefined ? nothing : html`<a href=${work.said.link}>The link</a>`}
      </p>
      <button type="button" class="quiet to-preview" @click=${this.#goToPreview}>Preview</button>
    </div>`;
  }

  #renderGlossary({ sources, entries }: Project) {
    const { result } = this.#reading;
    const { problems, bundle } = result;
    return html`<div class="stack">
      <tab-set
        class="input"
        look="small"
        label="How you enter terms"
        .selected=${'text'}
        .tabs=${[
          { id: 'text', label: 'Text or file' },
          { id: 'form', label: 'Form', ...countOf(entries.length, 'term') },
        ]}
      >
        <source-pane slot="text" .sources=${sources} .problems=${problems}></source-pane>
        <terms-form slot="form" .entries=${entries}></terms-form>
      </tab-set>
      <div>
        <p class="summary" role="status" tabindex="-1">${summaryOf(result, sources, entries)}</p>
        <problem-list
          .problems=${problems}
          .severalFiles=${sources.length > 1}
          @problem-show=${(event: ProblemEvent) => void this.#showProblem(event)}
          @problem-fix=${(event: ProblemEvent) => this.#fixProblem(event)}
          @problems-gone=${() => this.#find<HTMLElement>('.summary').focus()}
        ></problem-list>
      </div>
      <understood-list .bundle=${bundle}></understood-list>
    </div>`;
  }

  async #showProblem({ problem }: ProblemEvent): Promise<void> {
    const { file, line, column } = problem;
    const index = formIndexOf(problem);
    const input = this.#find<TabSet>('.input');
    input.selected = index === undefined ? 'text' : 'form';
    await input.updateComplete;
    if (index !== undefined) this.#find<TermsForm>('terms-form').focusEntry(index);
    else await this.#find<SourcePane>('source-pane').showPlace(file, line, column);
  }

  #fixProblem({ problem }: ProblemEvent): void {
    const { project } = this.work;
    const { sources, entries } = fixProject(project, problem.fixes ?? []);
    if (entries === project.entries && sources.every((each, at) => each === project.sources[at])) {
      this.work.say('The text has changed: this place has to be repaired by hand.');
      return;
    }
    this.work.change({ sources, entries });
    this.work.say(`Line ${problem.line} is repaired.`);
  }

  async #goToPage(): Promise<void> {
    this.step = 'page';
    await this.updateComplete;
    await this.#find<TabSet>('.steps').updateComplete;
    this.#find<PageCheck>('page-check').focusField();
  }

  /** On a narrow screen the preview is far below. */
  #goToPreview(): void {
    const preview = this.#find<PreviewPane>('preview-pane');
    preview.scrollIntoView();
    preview.focusPages();
  }

  /** Text fields have an undo of their own. */
  #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.work.redo();
    else this.work.undo();
  };

  #find<Found extends Element>(selector: string): Found {
    return this.renderRoot.querySelector(selector) as Found;
  }
}

function countOf(number: number, noun: string): Pick<Tab, 'count'> {
  return number === 0 ? {} : { count: { number, name: number === 1 ? noun : `${noun}s` } };
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'color', 'button', 'file'].includes(target.type)
  );
}

customElements.define('builder-app', BuilderApp);

declare global {
  interface HTMLElementTagNameMap {
    'builder-app': BuilderApp;
  }
}
