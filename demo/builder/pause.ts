/** Runs the newest of many tasks when none has come for a while: when the user pauses. */
export class Pause {
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  run(task: () => void): void {
    this.cancel();
    this.#timer = setTimeout(task, this.#ms);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
