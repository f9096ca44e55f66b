/**
 * Ctrl+Z and Ctrl+Y (on a Mac ⌘Z and ⇧⌘Z) undo and redo, as a controller of <builder-app>. Text fields have an undo of their own.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Work } from './work.js';

export class UndoKeys implements ReactiveController {
  readonly #work: Work;

  constructor(host: ReactiveControllerHost, work: Work) {
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.#work.redo();
    else this.#work.undo();
  };
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'color', 'button', 'file'].includes(target.type)
  );
}
