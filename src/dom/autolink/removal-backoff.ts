/**
 * Remembers which links the page took out as soon as they were made: a page that does so again and again does not want
 * them, and shall not be fought. Used by the auto-linker.
 */

const ATTEMPTS = 3;
/** What is taken out later is a page that goes on: another route, a list that was scrolled. */
const SOON_MS = 2000;

/** Links that were made together. */
interface Attempt {
  readonly text: string;
  readonly time: number;
}

export class RemovalBackoff {
  readonly #attempts = new WeakMap<Element, Attempt>();
  /** How often the links in a text were lost. */
  readonly #losses = new Map<string, number>();
  readonly #lost = new WeakSet<Attempt>();

  /** Whether links may be made in `text` once more. */
  allow(text: string): boolean {
    return (this.#losses.get(text) ?? 0) < ATTEMPTS;
  }

  /** Links are about to be made in `text`; the function that is returned is told each. */
  start(text: string): (term: Element) => void {
    const attempt = { text, time: performance.now() };
    return (term) => this.#attempts.set(term, attempt);
  }

  /** The page took `term` out. */
  lose(term: Element): void {
    const attempt = this.#attempts.get(term);
    if (attempt === undefined || this.#lost.has(attempt)) return;
    this.#lost.add(attempt);
    if (performance.now() - attempt.time > SOON_MS) return;
    this.#losses.set(attempt.text, (this.#losses.get(attempt.text) ?? 0) + 1);
  }
}
