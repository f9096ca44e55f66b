/**
 * What the elements of the builder tell the app: a change of the project. The app alone has the project and its history
 * (builder-app.ts); all other elements render what they are given, and emit this.
 */
import type { Project } from './engine/index.js';

export class EditEvent extends Event {
  /** The parts of the project that are new. */
  readonly change: Partial<Project>;
  /** What is changed: changes with one label that follow each other, as typing does, are undone together. */
  readonly label: string | undefined;

  constructor(change: Partial<Project>, label?: string) {
    super('builder-edit', { bubbles: true, composed: true });
    this.change = change;
    this.label = label;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'builder-edit': EditEvent;
  }
}
