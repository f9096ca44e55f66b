/**
 * `<builder-app>`: the builder. It has the project (work.ts) and what the readers make of it (reading.ts), and gives all
 * other elements what they show. They tell it of changes by EditEvents.
 */
import { html, LitElement, nothing } from 'lit';
import './column-fields.js';
import './language-field.js';
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
  fileNames,
  fixProject,
  FORM_FILE,
  formIndexOf,
  loadRelease,
  makeCss,
  toForm,
  type Bundle,
  type ColumnUse,
  type Problem,
  type Project,
  type Release,
} from './engine/index.js';
import { FileDrop } from './file-drop.js';
import { InView } from './in-view.js';
import type { PageCheck } from './page-check.js';
import { loadPlace, savePlace, type Place } from './place.js';
import type { PreviewPane } from './preview-pane.js';
import type { ProblemEvent, ProblemList } from './problem-list.js';
import { read, Reading } from './reading.js';
import type { SourcePane } from './source-pane.js';
import { countsOf, summaryOf } from './summary.js';
import type { Tab, TabSet } from './tab-set.js';
import { columnsLeftOut, takeOverRefusal } from './take-over.js';
import type { TermsForm } from './terms-form.js';
import { UndoKeys } from './undo-keys.js';
import { Work } from './work.js';

/** What the summary says before there are terms. */
const EMPTY = 'CSV, Excel, YAML, JSON, Markdown, HTML or reStructuredText; or write terms into the form.';

export class BuilderApp extends LitElement {
  static override properties = {
    previewBase: { attribute: 'preview-base' },
    release: { state: true },
    place: { state: true },
  };

  /** Where the sample pages of the preview are. */
  declare previewBase: string;
  declare release: Release | Error | undefined;
  /** The tabs that are shown. */
  declare place: Place;

  readonly work = new Work(this);
  readonly #reading = new Reading(this, () => this.work.project);
  readonly #preview = new InView(this, () => this.renderRoot.querySelector('preview-pane'));

  constructor() {
    super();
    new UndoKeys(this, this.work);
    new FileDrop(this, (files) => void this.#takeFiles(files));
    this.previewBase = 'preview/';
    this.release = undefined;
    this.place = loadPlace();
    this.addEventListener('builder-edit', ({ change, label }) => {
      this.work.change(change, label);
      // The preview shows the page that somebody pastes.
      if (change.page?.trim()) this.#find<PreviewPane>('preview-pane').open('own');
    });
  }

  static override styles = [controls, builderAppStyles];

  /** The glossary, as it was read last. */
  get bundle(): Bundle {
    return this.#reading.result.bundle;
  }

  override render() {
    const { project } = this.work;
    const { result } = this.#reading;
    const { problems } = result;
    const tabs = [
      { id: 'glossary', label: 'Glossary', ...alertOf(problems) },
      { id: 'look', label: 'Options' },
      { id: 'page', label: 'Check a page' },
      { id: 'take', label: 'Take away' },
    ];
    return html`
      ${this.#renderTools(project)}
      <div class="panes">
        <tab-set
          class="steps"
          label="Steps"
          .tabs=${tabs}
          .selected=${this.place.step}
          @change=${(event: Event) => this.#goTo({ step: (event.currentTarget as TabSet).selected })}
        >
          <div slot="glossary">${this.#renderGlossary(project)}</div>
          <look-options slot="look" .options=${project.options}></look-options>
          <page-check
            slot="page"
            .page=${project.page}
            .bundle=${result.bundle}
            .options=${project.options}
            .isActive=${this.place.step === 'page'}
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
      ${this.#renderJump()}
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    loadRelease().then(
      (release) => (this.release = release),
      (error: unknown) => (this.release = error instanceof Error ? error : new Error(String(error))),
    );
  }

  #renderTools(project: Project) {
    const tool = (name: string, isOn: boolean, act: () => void) =>
      html`<button type="button" aria-disabled=${String(!isOn)} @click=${() => isOn && act()}>
        ${name}
      </button>`;
    const { work } = this;
    const { canUndo, canRedo } = work.history;
    const isUsed = project !== emptyProject || canUndo || canRedo;
    return html`<div class=${isUsed ? 'top row used' : 'top row'}>
      <div class="row" role="group" aria-label="Your work">
        ${tool('Undo', canUndo, () => work.undo())} ${tool('Redo', canRedo, () => work.redo())}
        ${tool('Share', project !== emptyProject, () => void work.share())}
        ${tool('Start over', project !== emptyProject, () => work.startOver())}
      </div>
      ${this.#renderSaid()}
    </div>`;
  }

  /** What is said stands at the top, and on a narrow screen at the bottom of the window. */
  #renderSaid() {
    const { said } = this.work;
    return html`<p class=${said === undefined ? 'said hint' : 'said hint some'} role="status">
      ${said?.text ?? nothing} ${said?.link === undefined ? nothing : html`<a href=${said.link}>The link</a>`}
    </p>`;
  }

  /** On a narrow screen the preview is far below: this stays at the bottom of the window. */
  #renderJump() {
    return html`<div class="jump">
      ${this.#renderSaid()}
      ${
        this.#preview.isInView
          ? html`<button type="button" @click=${this.#goToSteps}>Back to editing</button>`
          : html`<button type="button" @click=${this.#goToPreview}>Preview</button>`
      }
    </div>`;
  }

  #renderGlossary(project: Project) {
    const { sources, entries } = project;
    const { result } = this.#reading;
    const { problems, bundle, langOrigin, unknown, locations } = result;
    const counts = countsOf(problems);
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    return html`<div class="stack glossary">
      <div class="row result">
        <p class="summary" role="status" tabindex="-1">
          ${
            this.#reading.isFirst
              ? 'Reading…'
              : summaryOf(result, sources, entries) || html`<span class="hint">${EMPTY}</span>`
          }
        </p>
        ${
          counts === ''
            ? nothing
            : html`<button
                type="button"
                class=${hasErrors ? 'to-problems errors' : 'to-problems'}
                @click=${() => void this.#showFirstProblem()}
              >
                ${counts}
              </button>`
        }
      </div>
      <tab-set
        class="input"
        look="small"
        label="How you enter terms"
        .selected=${this.place.input}
        .tabs=${[
          { id: 'text', label: 'Text or file' },
          { id: 'form', label: 'Form' },
        ]}
        @change=${(event: Event) => this.#goTo({ input: (event.currentTarget as TabSet).selected })}
      >
        <source-pane slot="text" .sources=${sources} .problems=${problems}></source-pane>
        <terms-form
          slot="form"
          .entries=${entries}
          .elsewhere=${locations.filter(({ file }) => file !== FORM_FILE).length}
          .refusal=${takeOverRefusal(result)}
          .leftOut=${columnsLeftOut(result)}
          @take-over=${() => void this.#takeOver()}
        ></terms-form>
      </tab-set>
      <language-field
        .value=${project.lang}
        .taken=${bundle.lang ?? ''}
        .origin=${langOrigin}
      ></language-field>
      <column-fields .unknown=${unknown} .columns=${presentColumns(project)}></column-fields>
      <problem-list
        .problems=${problems}
        .files=${fileNames(project)}
        @problem-show=${(event: ProblemEvent) => void this.#showProblem(event)}
        @problem-fix=${(event: ProblemEvent) => this.#fixProblem(event)}
        @problems-gone=${() => this.#find<HTMLElement>('.summary').focus()}
      ></problem-list>
      <understood-list .bundle=${bundle} ?hidden=${this.place.input === 'form'}></understood-list>
    </div>`;
  }

  #goTo(place: Partial<Place>): void {
    this.place = { ...this.place, ...place };
    savePlace(this.place);
  }

  /** Takes the terms of the sources into the form, as they are now. */
  async #takeOver(): Promise<void> {
    const { project } = this.work;
    const result = await read(project);
    // The text may have changed since it was read last.
    const refusal = takeOverRefusal(result);
    if (refusal !== undefined) {
      this.work.say(refusal);
      return;
    }
    const change = await toForm(project, result);
    if (project !== this.work.project) return;
    this.work.change(change);
    const leftOut = columnsLeftOut(result);
    this.work.say(
      `The terms are in the form now${leftOut && `, without ${leftOut}`}. “Undo” brings the text back.`,
    );
    await this.updateComplete;
    await this.#find<TermsForm>('terms-form').focusEntry(0);
  }

  /** Files are sources of the glossary; while the user checks a page, they are this page. */
  async #takeFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (this.place.step === 'page' && file !== undefined) {
      this.work.change({ page: await file.text() });
      this.#find<PreviewPane>('preview-pane').open('own');
      return;
    }
    this.#goTo({ step: 'glossary', input: 'text' });
    await this.#find<SourcePane>('source-pane').add(files);
  }

  /** The first problem and, if there is room for both, its line in the text. */
  async #showFirstProblem(): Promise<void> {
    const list = this.#find<ProblemList>('problem-list');
    if (list.first !== undefined && formIndexOf(list.first) === undefined)
      await this.#find<SourcePane>('source-pane').revealLine(list.first.file, list.first.line);
    list.focusFirst();
  }

  async #showProblem({ problem }: ProblemEvent): Promise<void> {
    const { file, line, column } = problem;
    const index = formIndexOf(problem);
    this.#goTo({ input: index === undefined ? 'text' : 'form' });
    await this.updateComplete;
    await this.#find<TabSet>('.input').updateComplete;
    if (index !== undefined) await this.#find<TermsForm>('terms-form').focusEntry(index);
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
    this.#goTo({ step: 'page' });
    await this.updateComplete;
    await this.#find<TabSet>('.steps').updateComplete;
    this.#find<PageCheck>('page-check').focusField();
  }

  #goToSteps(): void {
    const steps = this.#find<TabSet>('.steps');
    steps.scrollIntoView();
    steps.focus();
  }

  #goToPreview(): void {
    const preview = this.#find<PreviewPane>('preview-pane');
    preview.scrollIntoView();
    preview.focusPages();
  }

  #find<Found extends Element>(selector: string): Found {
    return this.renderRoot.querySelector(selector) as Found;
  }
}

/** The answers about columns that the sources still have, as far as a text shows it. */
function presentColumns({ sources, columns }: Project): readonly ColumnUse[] {
  return columns.filter(({ name }) => sources.some(({ text }) => text === undefined || text.includes(name)));
}

/** What the tab says of the problems: the errors, or, without errors, the warnings. */
function alertOf(problems: readonly Problem[]): Pick<Tab, 'alert'> {
  if (problems.length === 0) return {};
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const severity = errors > 0 ? 'error' : 'warning';
  const number = errors || problems.length;
  return { alert: { severity, number, name: number === 1 ? severity : `${severity}s` } };
}

customElements.define('builder-app', BuilderApp);

declare global {
  interface HTMLElementTagNameMap {
    'builder-app': BuilderApp;
  }
}
