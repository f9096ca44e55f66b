/**
 * The states that a user can go back to. Immutable, so that a component sees a change by comparing; the app keeps the newest
 * `History`. Pure.
 */

/** No user goes further back, and each state costs memory. */
const MOST = 200;

export class History<T> {
  readonly state: T;
  readonly #past: readonly T[];
  readonly #future: readonly T[];
  /** What the newest change was; the next one with the same label is part of it. */
  readonly #label: string | undefined;

  constructor(state: T, past: readonly T[] = [], future: readonly T[] = [], label?: string) {
    this.state = state;
    this.#past = past;
    this.#future = future;
    this.#label = label;
  }

  /** The states before the present one, the oldest first. */
  get past(): readonly T[] {
    return this.#past;
  }

  /** The states that were undone, the nearest first. */
  get future(): readonly T[] {
    return this.#future;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * @param label what is changed, such as the name of a field: changes with the same label that follow each other are undone
   *   together, as typing is. Without it, the change is one of its own.
   */
  push(next: T, label?: string): History<T> {
    if (Object.is(next, this.state)) return this;
    const continues = label !== undefined && label === this.#label;
    const past = continues ? this.#past : [...this.#past, this.state].slice(-MOST);
    return new History(next, past, [], label);
  }

  undo(): History<T> {
    const previous = this.#past.at(-1);
    if (this.#past.length === 0) return this;
    return new History(previous as T, this.#past.slice(0, -1), [this.state, ...this.#future]);
  }

  redo(): History<T> {
    if (this.#future.length === 0) return this;
    const [next, ...future] = this.#future;
    return new History(next as T, [...this.#past, this.state], future);
  }
}
