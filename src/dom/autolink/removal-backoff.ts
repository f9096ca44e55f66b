/**
 * Counts how often the page removed the links in a text soon after they were made. A page that does so again
 * and again would remove them for ever, so its text is linked no more. Used by article-linker.ts and
 * run-linker.ts.
 */

/** Once and twice may be a coincidence, for example a page that renders twice while it loads. */
const MAX_REMOVALS = 3;
/** Links that are removed later do not count: the page shows another route, or the user scrolled a list. */
const SOON_MS = 2000;

/** The links that were made in a text at one time; they count once, however many the page removes. */
interface LinkBatch {
  readonly text: string;
  readonly time: number;
}

export class RemovalBackoff {
  readonly #batches = new WeakMap<Element, LinkBatch>();
  /** How often the page removed the links of each text. */
  readonly #removals = new Map<string, number>();
  readonly #removedBatches = new WeakSet<LinkBatch>();

  /** Whether `text` may be linked. */
  allows(text: string): boolean {
    return (this.#removals.get(text) ?? 0) < MAX_REMOVALS;
  }

  /** Call before `text` is linked; the returned function must be called with each term that is made. */
  startBatch(text: string): (term: Element) => void {
    const attempt = { text, time: performance.now() };
    return (term) => this.#batches.set(term, attempt);
  }

  /** Call when the page has removed `term`. */
  onRemoved(term: Element): void {
    const attempt = this.#batches.get(term);
    if (attempt === undefined || this.#removedBatches.has(attempt)) return;
    this.#removedBatches.add(attempt);
    if (performance.now() - attempt.time > SOON_MS) return;
    this.#removals.set(attempt.text, (this.#removals.get(attempt.text) ?? 0) + 1);
  }
}
