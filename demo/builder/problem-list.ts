/**
 * `<problem-list>`: what is wrong in the sources: the place, which leads into the text, what to do, and a button where the
 * repair is sure. The app carries out both.
 */
import { css, html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.js';
import { placeName, problemWords, type Problem } from './engine/index.js';

/** More than these, nobody reads at once. */
const MOST_SHOWN = 50;

/** The user wants to see the place of a problem, or have it repaired. */
export class ProblemEvent extends Event {
  readonly problem: Problem;

  constructor(type: 'problem-show' | 'problem-fix', problem: Problem) {
    super(type);
    this.problem = problem;
  }
}

/**
 * @fires {ProblemEvent} problem-show - the user wants to see the place
 * @fires {ProblemEvent} problem-fix - the user wants the repair
 */
export class ProblemList extends LitElement {
  static override properties = {
    problems: { attribute: false },
    files: { attribute: false },
    withoutText: { attribute: false },
  };

  declare problems: readonly Problem[];
  /** The names of all files; if there are several, places have the name of their file. */
  declare files: readonly string[];
  /** The names of the files that are shown without their text: no place in them can be shown. */
  declare withoutText: readonly string[];

  /** Which button had the focus when the list changed, to keep the focus at that place. */
  #focused = -1;

  constructor() {
    super();
    this.problems = [];
    this.files = [];
    this.withoutText = [];
  }

  static override styles = [
    controls,
    css`
      h2 {
        font-size: 0.875rem;
      }

      ol {
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.15rem 0.75rem;
        padding-block: 0.7rem;
        border-block-start: 1px solid var(--rule);
      }

      li > * {
        grid-column: 1;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.6rem;
        font-size: 0.8125rem;
      }

      .error {
        color: var(--mark);
        font-weight: 600;
      }

      .warning {
        color: var(--warning);
        font-weight: 600;
      }

      button.quiet {
        min-block-size: 1.5rem;
        padding: 0 0.15rem;
        font-size: 0.8125rem;
      }

      .fix {
        grid-column: 2;
        grid-row: 1 / span 3;
        align-self: center;
      }

      p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    if (this.problems.length === 0) return nothing;
    return html`<h2 id="problems" tabindex="-1">Problems</h2>
      <ol aria-labelledby="problems">
        ${inOrder(this.problems)
          .slice(0, MOST_SHOWN)
          .map((problem) => this.#renderProblem(problem))}
      </ol>
      ${
        this.problems.length > MOST_SHOWN
          ? html`<p class="hint">And ${this.problems.length - MOST_SHOWN} more.</p>`
          : nothing
      }`;
  }

  #renderProblem(problem: Problem) {
    const { severity, fixes = [] } = problem;
    const { message, advice } = problemWords(problem, this.files);
    const place = this.#placeOf(problem);
    return html`<li>
      <div class="head">
        <span class=${severity}>${severity === 'error' ? 'Error' : 'Warning'}</span>
        ${
          this.withoutText.includes(problem.file)
            ? place
            : html`<button type="button" class="quiet" @click=${() => this.#send('problem-show', problem)}>
                ${place}
              </button>`
        }
      </div>
      <p>${message}</p>
      <p class="hint">${advice}</p>
      ${
        fixes.length > 0
          ? html`<button
              type="button"
              class="fix"
              aria-label="Fix ${place}: ${message}"
              @click=${() => this.#send('problem-fix', problem)}
            >
              Fix
            </button>`
          : nothing
      }
    </li>`;
  }

  #placeOf(problem: Problem): string {
    const place = placeName(problem, this.files.length > 1);
    return place.charAt(0).toUpperCase() + place.slice(1);
  }

  /** The problem that is first in the list. */
  get first(): Problem | undefined {
    return inOrder(this.problems)[0];
  }

  /** Moves the focus to the first problem, and scrolls no further than it needs. */
  focusFirst(): void {
    const first = this.#buttons[0] ?? this.renderRoot.querySelector('h2');
    first?.focus({ preventScroll: true });
    this.renderRoot.querySelector('li')?.scrollIntoView({ block: 'nearest' });
  }

  #send(type: 'problem-show' | 'problem-fix', problem: Problem): void {
    this.dispatchEvent(new ProblemEvent(type, problem));
  }

  /** A problem that is repaired takes its button along. */
  override willUpdate(): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    this.#focused = focused === null ? -1 : this.#buttons.indexOf(focused as HTMLElement);
  }

  override updated(): void {
    if (this.#focused < 0 || (this.renderRoot as ShadowRoot).activeElement !== null) return;
    const buttons = this.#buttons;
    const next = buttons[Math.min(this.#focused, buttons.length - 1)];
    if (next !== undefined) next.focus();
    else this.dispatchEvent(new Event('problems-gone'));
  }

  get #buttons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button')];
  }
}

/** Errors first. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((one, other) =>
    one.severity < other.severity ? -1 : one.severity > other.severity ? 1 : 0,
  );
}

customElements.define('problem-list', ProblemList);

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemList;
  }
}
