/**
 * `<builder-app>`: the builder. It has the project (work.ts) and what the readers make of it (reading.ts), and gives all
 * other elements what they show. They tell it of changes by EditEvents.
 */
import { html, LitElement, nothing } from 'lit';
import './glossary-step.js';
import './look-options.js';
import './page-check.js';
import './preview-pane.js';
import './tab-set.js';
import './take-away.js';
import { builderAppStyles } from './builder-app.styles.js';
import { controls } from './controls.styles.js';
import {
  emptyProject,
  loadRelease,
  makeCss,
  type Bundle,
  type Problem,
  type Project,
  type Release,
  wrongColours,
} from './engine/index.js';
import { FileDrop } from './file-drop.js';
import type { GlossaryStep } from './glossary-step.js';
import { InView } from './in-view.js';
import type { PageCheck } from './page-check.js';
import { loadPlace, savePlace, type Place } from './place.js';
import type { PreviewPane } from './preview-pane.js';
import { Reading } from './reading.js';
import type { Tab, TabSet } from './tab-set.js';
import { UndoKeys } from './undo-keys.js';
import { Work } from './work.js';

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
    this.addEventListener('builder-say', ({ text }) => this.work.say(text));
  }

  static override styles = [controls, builderAppStyles];

  /** The glossary, as it was read last. */
  get bundle(): Bundle {
    return this.#reading.result.bundle;
  }

  override render() {
    const { project } = this.work;
    const { result } = this.#reading;
    const tabs = [
      { id: 'glossary', label: 'Glossary', ...alertOf(result.problems) },
      { id: 'look', label: 'Options', ...alert('error', wrongColours(project.options).length) },
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
          <glossary-step
            slot="glossary"
            .project=${project}
            .result=${result}
            .isFirst=${this.#reading.isFirst}
            .input=${this.place.input}
            @change=${(event: Event) => this.#goTo({ input: (event.currentTarget as GlossaryStep).input })}
          ></glossary-step>
          <look-options slot="look" .options=${project.options}></look-options>
          <page-check
            slot="page"
            .page=${project.page}
            .bundle=${result.bundle}
            .options=${project.options}
            .isActive=${this.place.step === 'page'}
          ></page-check>
          <take-away
            slot="take"
            .project=${project}
            .result=${result}
            .release=${this.release}
            .isActive=${this.place.step === 'take'}
          ></take-away>
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

  #goTo(place: Partial<Place>): void {
    this.place = { ...this.place, ...place };
    savePlace(this.place);
  }

  /** Files are sources of the glossary; while the user checks a page, they are this page. */
  async #takeFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (this.place.step === 'page' && file !== undefined) {
      this.work.change({ page: await file.text() });
      this.#find<PreviewPane>('preview-pane').open('own');
      return;
    }
    this.#goTo({ step: 'glossary' });
    await this.#find<GlossaryStep>('glossary-step').addFiles(files);
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

/** What the tab says of the problems: the errors, or, without errors, the warnings. */
function alertOf(problems: readonly Problem[]): Pick<Tab, 'alert'> {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors > 0 ? alert('error', errors) : alert('warning', problems.length);
}

function alert(severity: Problem['severity'], number: number): Pick<Tab, 'alert'> {
  return number === 0 ? {} : { alert: { severity, number, name: number === 1 ? severity : `${severity}s` } };
}

customElements.define('builder-app', BuilderApp);

declare global {
  interface HTMLElementTagNameMap {
    'builder-app': BuilderApp;
  }
}
