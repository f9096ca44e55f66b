/**
 * Tells the latest run of an asynchronous task from the runs that it replaces, so that only the latest one has an
 * effect. Used by elements and controllers that load something and then write it. It knows nothing of the task.
 *
 * A run asks after each `await`:
 *
 *     const isLatest = this.#runs.start();
 *     const glossary = await source.load();
 *     if (!isLatest()) return;
 */
export class LatestOnly {
  #latest = 0;

  /**
   * Starts a run, which replaces all earlier ones.
   *
   * @returns whether the run is still the latest one
   */
  start(): () => boolean {
    const run = ++this.#latest;
    return () => run === this.#latest;
  }

  /** Ends the present run, if there is one, without a new one. */
  cancel(): void {
    this.#latest++;
  }
}
