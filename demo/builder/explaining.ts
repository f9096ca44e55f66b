/**
 * What the auto-linker does in the page of the user, as a controller of <page-check> and <page-snippet>: asks the engine
 * (engine/explain-page.ts) when the user pauses, and only if the question is another one than before.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explainPage, type Bundle, type Explained, type Options } from './engine/index.js';
import { Pause } from './pause.js';

export interface Question {
  /** The HTML of the page. */
  readonly page: string;
  readonly bundle: Bundle;
  readonly options: Options;
  /** Whether somebody sees the answer. */
  readonly isActive: boolean;
}

export class Explaining implements ReactiveController {
  /** The last answer; `undefined` before the first one, and without a page. */
  result: Explained | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #question: () => Question;
  readonly #pause = new Pause(400);
  /** What is answered, or will be. */
  #asked: Question | undefined;

  constructor(host: ReactiveControllerHost, question: () => Question) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pause.cancel();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const question = this.#question();
    if (!question.isActive || (this.#asked !== undefined && isSame(question, this.#asked))) return;
    this.#asked = question;
    if (question.page.trim() === '') {
      this.#pause.cancel();
      this.result = undefined;
    } else this.#pause.run(() => void this.#explain(question));
  }

  async #explain(question: Question): Promise<void> {
    const result = await explainPage(question.page, question.bundle, question.options);
    // The user may have gone on meanwhile.
    if (this.#asked !== question) return;
    this.result = result;
    this.#host.requestUpdate();
  }
}

function isSame(one: Question, other: Question): boolean {
  return one.page === other.page && one.bundle === other.bundle && one.options === other.options;
}
