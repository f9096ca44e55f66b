/**
 * Remembers what was linked again after the page had changed it: a page that takes out the same links so often does not
 * want them, and shall not be fought. Used by article-linker.ts.
 */
import type { Run } from './text-runs.js';

const ATTEMPTS = 3;

export class LinkAttempts {
  /** How often a text was linked, by the block that it stands in. */
  readonly #counts = new WeakMap<Element, Map<string, number>>();
  /** The run that was counted last: a long one is linked in several parts. */
  #counted: Run | undefined;

  /** Whether the text may be linked once more. */
  allow({ block, text }: Run): boolean {
    return (this.#counts.get(block)?.get(text) ?? 0) < ATTEMPTS;
  }

  /** The text is linked. */
  count(run: Run): void {
    if (this.#counted === run) return;
    this.#counted = run;
    const { block, text } = run;
    let counts = this.#counts.get(block);
    if (counts === undefined) this.#counts.set(block, (counts = new Map<string, number>()));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
}
