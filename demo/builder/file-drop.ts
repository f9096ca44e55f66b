/**
 * Files that are dropped anywhere on an element, as a controller of it. While files are over it, the element has the attribute
 * `data-dropping`. Called by builder-app.ts; knows no sources.
 */
import type { LitElement, ReactiveController } from 'lit';

export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (files: readonly File[]) => void;

  /** @param take what to do with the files */
  constructor(host: LitElement, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onOver);
    this.#host.addEventListener('dragleave', this.#onLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onOver);
    this.#host.removeEventListener('dragleave', this.#onLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
  }

  readonly #onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#host.toggleAttribute('data-dropping', true);
  };

  readonly #onLeave = (): void => {
    this.#host.toggleAttribute('data-dropping', false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#onLeave();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#take(files);
  };
}
