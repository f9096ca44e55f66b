/**
 * Remembers which links the page took out as soon as they were made: a page that does so again and again does not want
 * them, and shall not be fought. Used by the auto-linker.
 */

const MAX_REMOVALS = 3;
/** What is taken out later is a page that goes on: another route, a list that was scrolled. */
const SOON_MS = 2000;

/** Links that were made together. */
interface LinkBatch {
  readonly text: string;
  readonly time: number;
}

export class RemovalBackoff {
  readonly #batches = new WeakMap<Element, LinkBatch>();
  /** How often the links in a text were lost. */
  readonly #removals = new Map<string, number>();
  readonly #removedBatches = new WeakSet<LinkBatch>();

  /** Whether links may be made in `text` once more. */
  allows(text: string): boolean {
    return (this.#removals.get(text) ?? 0) < MAX_REMOVALS;
  }

  /** Links are about to be made in `text`; the function that is returned is told each. */
  startBatch(text: string): (term: Element) => void {
    const attempt = { text, time: performance.now() };
    return (term) => this.#batches.set(term, attempt);
  }

  /** The page took `term` out. */
  onRemoved(term: Element): void {
    const attempt = this.#batches.get(term);
    if (attempt === undefined || this.#removedBatches.has(attempt)) return;
    this.#removedBatches.add(attempt);
    if (performance.now() - attempt.time > SOON_MS) return;
    this.#removals.set(attempt.text, (this.#removals.get(attempt.text) ?? 0) + 1);
  }
}
