/**
 * Ctrl+Z and Ctrl+Y (on a Mac ⌘Z and ⇧⌘Z) undo and redo, as a controller of <builder-app>; also in text fields, whose own undo
 * does not know what the app has put into them. A text that is pasted is a step of its own.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Work } from './work.js';

export class UndoKeys implements ReactiveController {
  readonly #work: Work;

  constructor(host: ReactiveElement, work: Work) {
    this.#work = work;
    host.addController(this);
    // Before the field tells the app of the change.
    host.addEventListener('input', (event) => (work.isPaste = isPaste(event)), { capture: true });
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.#work.redo();
    else this.#work.undo();
  };
}

/** Whether a text came into the field at once, by pasting or dropping it. */
function isPaste(event: Event): boolean {
  return /^insertFrom/.test((event as InputEvent).inputType);
}
