/**
 * `<builder-app>`: the builder. It alone has the project and its history; it reads the sources when the user pauses, keeps the
 * project in the browser, and gives all other elements what they show. They tell it of changes by EditEvents.
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
import type { EditEvent } from './edit-event.js';
import {
  emptyProject,
  fixProject,
  formIndexOf,
  fromHash,
  History,
  inputFiles,
  loadProject,
  loadRelease,
  makeCss,
  readSources,
  saveProject,
  toHash,
  type Project,
  type ReadResult,
  type Release,
} from './engine/index.js';
import { Pause } from './pause.js';
import type { PreviewPane } from './preview-pane.js';
import type { ProblemEvent } from './problem-list.js';
import type { SourcePane } from './source-pane.js';
import { summaryOf } from './summary.js';
import type { Tab, TabSet } from './tab-set.js';
import type { TermsForm } from './terms-form.js';

const NOTHING_READ: ReadResult = {
  bundle: { entries: [] },
  problems: [],
  entries: 0,
  json: '',
  skipped: 0,
  leftOut: [],
  locations: [],
};

/** What the app says of something that it did, until the next action. */
interface Said {
  readonly text: string;
  /** A link to copy by hand. */
  readonly link?: string;
}

export class BuilderApp extends LitElement {
  static override properties = {
    previewBase: { attribute: 'preview-base' },
    history: { state: true },
    result: { state: true },
    release: { state: true },
    step: { state: true },
    said: { state: true },
  };

  /** Where the sample pages of the preview are. */
  declare previewBase: string;
  declare history: History<Project>;
  declare result: ReadResult;
  declare release: Release | Error | undefined;
  /** The tab that is shown. */
  declare step: string;
  declare said: Said | undefined;

  /** Whether what was kept or shared is there. */
  isStarted = false;
  /** Whether all changes are kept in the browser. */
  isKept = true;

  readonly #reading = new Pause(200);
  readonly #keeping = new Pause(500);
  /** What `result` was read from. */
  #readFrom: Pick<Project, 'sources' | 'entries'> & { readonly lang: string } = {
    sources: [],
    entries: [],
    lang: '',
  };

  constructor() {
    super();
    this.previewBase = 'preview/';
    this.history = new History(emptyProject);
    this.result = NOTHING_READ;
    this.release = undefined;
    this.step = 'glossary';
    this.said = undefined;
    this.addEventListener('builder-edit', this.#onEdit);
  }

  static override styles = [controls, builderAppStyles];

  override render() {
    const project = this.history.state;
    const { problems } = this.result;
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
            .bundle=${this.result.bundle}
            .options=${project.options}
            .isActive=${this.step === 'page'}
          ></page-check>
          <take-away
            slot="take"
            .project=${project}
            .result=${this.result}
            .release=${this.release}
          ></take-away>
        </tab-set>
        <preview-pane
          .base=${this.previewBase}
          .bundle=${this.result.bundle}
          .options=${project.options}
          .css=${makeCss(project)}
        ></preview-pane>
      </div>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    void this.#start().then(() => (this.isStarted = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    this.#reading.cancel();
    this.#keeping.cancel();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('history')) return;
    const { sources, entries, options } = this.history.state;
    const read = this.#readFrom;
    if (sources !== read.sources || entries !== read.entries || options.lang !== read.lang)
      this.#reading.run(() => void this.#read());
  }

  #renderTools(project: Project) {
    const tool = (name: string, isOn: boolean, act: () => void) =>
      html`<button type="button" aria-disabled=${String(!isOn)} @click=${() => isOn && act()}>
        ${name}
      </button>`;
    const { canUndo, canRedo } = this.history;
    return html`<div class="top row">
      <div class="row" role="group" aria-label="Your work">
        ${tool('Undo', canUndo, () => this.#go(this.history.undo(), 'Undone.'))}
        ${tool('Redo', canRedo, () => this.#go(this.history.redo(), 'Done again.'))}
        ${tool('Share', project !== emptyProject, () => void this.#share())}
        ${tool('Start over', project !== emptyProject, () => this.#startOver())}
      </div>
      <p class="said hint" role="status">
        ${this.said?.text ?? nothing}
        ${this.said?.link === undefined ? nothing : html`<a href=${this.said.link}>The link</a>`}
      </p>
      <button type="button" class="quiet to-preview" @click=${this.#goToPreview}>Preview</button>
    </div>`;
  }

  #renderGlossary({ sources, entries }: Project) {
    const { problems, bundle } = this.result;
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
        <p class="summary" role="status" tabindex="-1">${summaryOf(this.result, sources, entries)}</p>
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

  /** What is there at the beginning: a project that somebody shared, or the one that was kept. */
  async #start(): Promise<void> {
    loadRelease().then(
      (release) => (this.release = release),
      (error: unknown) => (this.release = error instanceof Error ? error : new Error(String(error))),
    );
    const kept = await loadProject();
    const shared = location.hash.length > 1 ? await fromHash(location.hash) : undefined;
    // The user may have begun to type meanwhile.
    const isUntouched = this.history.state === emptyProject;
    if (kept !== undefined && isUntouched) this.history = new History(kept);
    if (shared === undefined) return;
    this.#push(shared);
    this.#say(
      kept === undefined
        ? 'This was shared with you.'
        : 'This was shared with you. “Undo” brings back your own work.',
    );
    history.replaceState(null, '', location.pathname + location.search);
  }

  #onEdit = (event: EditEvent): void => {
    this.said = undefined;
    this.#push({ ...this.history.state, ...event.change }, event.label);
  };

  #push(project: Project, label?: string): void {
    this.history = this.history.push(project, label);
    this.#keep();
  }

  #go(to: History<Project>, text: string): void {
    this.history = to;
    this.#say(text);
    this.#keep();
  }

  #keep(): void {
    this.isKept = false;
    this.#keeping.run(() => {
      const project = this.history.state;
      void saveProject(project).then((isKept) => {
        if (isKept) this.isKept = project === this.history.state;
        else this.#say('This browser does not keep your work: download it before you leave.');
      });
    });
  }

  #startOver(): void {
    this.#push(emptyProject);
    this.#say('All is empty. “Undo” brings it back.');
  }

  async #share(): Promise<void> {
    const hash = await toHash(this.history.state);
    if (hash === undefined) {
      this.#say('This is too large for a link. Under “Take away” you can download it.');
      return;
    }
    const link = `${location.origin}${location.pathname}#${hash}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#say('The link is copied. It contains your work; nothing is stored elsewhere.');
    } catch {
      this.#say('The link contains your work. Copy it from here:', link);
    }
  }

  async #read(): Promise<void> {
    const project = this.history.state;
    const { sources, entries, options } = project;
    this.#readFrom = { sources, entries, lang: options.lang };
    const from = this.#readFrom;
    const result = await readSources(inputFiles(project), { lang: options.lang || undefined });
    // The user may have gone on meanwhile.
    if (this.#readFrom === from) this.result = result;
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
    const project = this.history.state;
    const fixed = fixProject(project, problem.fixes ?? []);
    if (
      fixed.entries === project.entries &&
      fixed.sources.every((each, at) => each === project.sources[at])
    ) {
      this.#say('The text has changed: this place has to be repaired by hand.');
      return;
    }
    this.#push(fixed);
    this.#say(`Line ${problem.line} is repaired.`);
  }

  /** On a narrow screen the preview is far below. */
  #goToPreview(): void {
    const preview = this.#find<PreviewPane>('preview-pane');
    preview.scrollIntoView();
    preview.focusPages();
  }

  #say(text: string, link?: string): void {
    this.said = { text, ...(link !== undefined && { link }) };
  }

  /** Text fields have an undo of their own. */
  #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo && this.history.canRedo) this.#go(this.history.redo(), 'Done again.');
    else if (!isRedo && this.history.canUndo) this.#go(this.history.undo(), 'Undone.');
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
