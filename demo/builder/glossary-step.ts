/**
 * `<glossary-step>`: the step in which the user enters terms, as text or in the form, and sees how they are understood and which
 * problems they have. It shows the project and what was read (builder-app.ts), and emits EditEvents and SayEvents.
 */
import { html, LitElement, nothing } from 'lit';
import './column-fields.js';
import { controls } from './controls.styles.js';
import { EditEvent } from './edit-event.js';
import {
  fileNames,
  fixProject,
  FORM_FILE,
  formIndexOf,
  toForm,
  type ColumnUse,
  type Project,
  type ReadResult,
} from './engine/index.js';
import { glossaryStepStyles } from './glossary-step.styles.js';
import './language-field.js';
import './problem-list.js';
import type { ProblemEvent, ProblemList } from './problem-list.js';
import { read } from './reading.js';
import { SayEvent } from './say-event.js';
import './source-pane.js';
import type { SourcePane } from './source-pane.js';
import { countsOf, summaryOf } from './summary.js';
import './tab-set.js';
import type { TabSet } from './tab-set.js';
import { columnsLeftOut, takeOverRefusal } from './take-over.js';
import './terms-form.js';
import type { TermsForm } from './terms-form.js';
import './understood-list.js';

/** What the summary says before there are terms. */
const EMPTY = 'CSV, Excel, YAML, JSON, Markdown, HTML or reStructuredText; or write terms into the form.';

const INPUTS = [
  { id: 'text', label: 'Text or file' },
  { id: 'form', label: 'Form' },
];

/** @fires change - The user, or what the user asked for, has chosen another `input`. */
export class GlossaryStep extends LitElement {
  static override properties = {
    project: { attribute: false },
    result: { attribute: false },
    isFirst: { attribute: false },
    input: { attribute: false },
  };

  declare project: Project;
  /** What the readers made of the project last. */
  declare result: ReadResult;
  /** Whether nothing has been read yet. */
  declare isFirst: boolean;
  /** How the user enters terms: `text` or `form`. */
  declare input: string;

  static override styles = [controls, glossaryStepStyles];

  override render() {
    const { sources, entries, lang } = this.project;
    const { problems, bundle, langOrigin, unknown, locations } = this.result;
    return html`<div class="stack">
      ${this.#renderSummary()}
      <tab-set
        label="How you enter terms"
        look="small"
        .tabs=${INPUTS}
        .selected=${this.input}
        @change=${(event: Event) => this.#choose((event.currentTarget as TabSet).selected)}
      >
        <source-pane slot="text" .sources=${sources} .problems=${problems}></source-pane>
        <terms-form
          slot="form"
          .entries=${entries}
          .elsewhere=${locations.filter(({ file }) => file !== FORM_FILE).length}
          .refusal=${takeOverRefusal(this.result)}
          .leftOut=${columnsLeftOut(this.result)}
          @take-over=${() => void this.#takeOver()}
        ></terms-form>
      </tab-set>
      <language-field .value=${lang} .taken=${bundle.lang ?? ''} .origin=${langOrigin}></language-field>
      <column-fields .unknown=${unknown} .columns=${presentColumns(this.project)}></column-fields>
      <problem-list
        .problems=${problems}
        .files=${fileNames(this.project)}
        .withoutText=${this.project.sources.filter(({ text }) => text === undefined).map(({ name }) => name)}
        @problem-show=${(event: ProblemEvent) => void this.#showProblem(event)}
        @problem-fix=${(event: ProblemEvent) => this.#fixProblem(event)}
        @problems-gone=${() => this.#find<HTMLElement>('.summary').focus()}
      ></problem-list>
      <understood-list .bundle=${bundle} ?hidden=${this.input === 'form'}></understood-list>
    </div>`;
  }

  #renderSummary() {
    const { sources, entries } = this.project;
    const { problems } = this.result;
    const counts = countsOf(problems);
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    return html`<div class="row result">
      <p class="summary" role="status" tabindex="-1">
        ${
          this.isFirst
            ? 'Reading…'
            : summaryOf(this.result, sources, entries) || html`<span class="hint">${EMPTY}</span>`
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
    </div>`;
  }

  /** Reads the files as sources of the glossary. */
  async addFiles(files: readonly File[]): Promise<void> {
    this.#choose('text');
    await this.#find<SourcePane>('source-pane').add(files);
  }

  #choose(input: string): void {
    if (input === this.input) return;
    this.input = input;
    this.dispatchEvent(new Event('change'));
  }

  /** Takes the terms of the sources into the form, as they are now. */
  async #takeOver(): Promise<void> {
    const { project } = this;
    const result = await read(project);
    // The text may have changed since it was read last.
    const refusal = takeOverRefusal(result);
    if (refusal !== undefined) {
      this.#say(refusal);
      return;
    }
    const change = await toForm(project, result);
    if (project !== this.project) return;
    this.dispatchEvent(new EditEvent(change));
    const leftOut = columnsLeftOut(result);
    this.#say(
      `The terms are in the form now${leftOut && `, without ${leftOut}`}. “Undo” brings the text back.`,
    );
    // The app gives the new project back with its next update.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    await this.#find<TermsForm>('terms-form').focusEntry(0);
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
    this.#choose(index === undefined ? 'text' : 'form');
    await this.updateComplete;
    await this.#find<TabSet>('tab-set').updateComplete;
    if (index !== undefined) await this.#find<TermsForm>('terms-form').focusEntry(index);
    else await this.#find<SourcePane>('source-pane').showPlace(file, line, column);
  }

  #fixProblem({ problem }: ProblemEvent): void {
    const { project } = this;
    const { sources, entries } = fixProject(project, problem.fixes ?? []);
    if (entries === project.entries && sources.every((each, at) => each === project.sources[at])) {
      this.#say('The text has changed: this place has to be repaired by hand.');
      return;
    }
    this.dispatchEvent(new EditEvent({ sources, entries }));
    this.#say(`Line ${problem.line} is repaired.`);
  }

  #say(text: string): void {
    this.dispatchEvent(new SayEvent(text));
  }

  #find<Found extends Element>(selector: string): Found {
    return this.renderRoot.querySelector(selector) as Found;
  }
}

/** The answers about columns that the sources still have, as far as a text shows it. */
function presentColumns({ sources, columns }: Project): readonly ColumnUse[] {
  return columns.filter(({ name }) => sources.some(({ text }) => text === undefined || text.includes(name)));
}

customElements.define('glossary-step', GlossaryStep);

declare global {
  interface HTMLElementTagNameMap {
    'glossary-step': GlossaryStep;
  }
}
