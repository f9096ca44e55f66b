/**
 * The project with its history, as a controller of <builder-app>: changes, undo, keeping in the browser, sharing by a link, and
 * what is said of all that. The only place that changes the project. Knows no element.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  emptyProject,
  fromHash,
  History,
  isShareHash,
  loadHistory,
  saveHistory,
  toHash,
  type Project,
} from './engine/index.js';
import { Pause } from './pause.js';

/** What is said of the last action, until the next one. */
export interface Said {
  readonly text: string;
  /** A link to copy by hand. */
  readonly link?: string;
}

/** Whoever stops typing for so long begins a new step. */
const TYPING_PAUSE_MS = 1500;

export class Work implements ReactiveController {
  history = new History<Project>(emptyProject);
  said: Said | undefined;
  /** Whether what was kept or shared is there. */
  isStarted = false;
  /** Whether all changes are kept in the browser. */
  isKept = true;
  /** Whether the next change is a text that the user pastes: a step of its own. */
  isPaste = false;

  readonly #host: ReactiveControllerHost;
  readonly #keeping = new Pause(500);
  #changedAt = 0;
  /** Changes with one label belong together while this stays the same. */
  #step = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get project(): Project {
    return this.history.state;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    addEventListener('pagehide', this.#onLeave);
    document.addEventListener('visibilitychange', this.#onLeave);
    void this.#start();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('pagehide', this.#onLeave);
    document.removeEventListener('visibilitychange', this.#onLeave);
    this.#keeping.cancel();
  }

  /** @param label changes with one label that follow each other soon, as typing does, are undone together */
  change(change: Partial<Project>, label?: string): void {
    this.said = undefined;
    const now = performance.now();
    if (now - this.#changedAt > TYPING_PAUSE_MS) this.#step++;
    this.#changedAt = now;
    const step = label === undefined || this.isPaste ? undefined : `${label} ${this.#step}`;
    this.isPaste = false;
    this.#go(this.history.push({ ...this.project, ...change }, step));
  }

  undo(): void {
    if (this.history.canUndo) this.#go(this.history.undo(), 'Undone.');
  }

  redo(): void {
    if (this.history.canRedo) this.#go(this.history.redo(), 'Done again.');
  }

  startOver(): void {
    this.#go(this.history.push(emptyProject), 'All is empty. “Undo” brings it back.');
  }

  async share(): Promise<void> {
    const hash = await toHash(this.project);
    if (hash === undefined) {
      this.say('This is too large for a link. Under “Take away” you can download it.');
      return;
    }
    const link = `${location.origin}${location.pathname}#${hash}`;
    try {
      await navigator.clipboard.writeText(link);
      this.say('The link is copied. It contains your work; nothing is stored elsewhere.');
    } catch {
      this.say('The link contains your work. Copy it from here:', link);
    }
  }

  say(text: string, link?: string): void {
    this.said = { text, ...(link !== undefined && { link }) };
    this.#host.requestUpdate();
  }

  /** What is there at the beginning: a project that somebody shared, or the one that was kept. */
  async #start(): Promise<void> {
    const kept = await loadHistory();
    // The user may have begun to type meanwhile.
    if (kept !== undefined && this.project === emptyProject) this.history = kept;
    await this.#openLink();
    this.isStarted = true;
    this.#host.requestUpdate();
  }

  /** Shows what the address shares, if it does. The own work is one step back. */
  async #openLink(): Promise<void> {
    const { hash } = location;
    if (!isShareHash(hash)) return;
    const shared = await fromHash(hash);
    history.replaceState(null, '', location.pathname + location.search);
    if (shared === undefined) {
      this.say('This link is damaged, so your own work is shown.');
      return;
    }
    const hasOwn = this.project !== emptyProject;
    this.#go(
      this.history.push(shared),
      `This was shared with you.${hasOwn ? ' “Undo” brings back your own work.' : ''}`,
    );
  }

  /** A link was opened while the builder is. Before it has started, it reads the address anyway. */
  readonly #onHash = (): void => {
    if (this.isStarted) void this.#openLink();
  };

  /** The last change may be newer than the last pause. */
  readonly #onLeave = (event: Event): void => {
    if (this.isKept || (event.type === 'visibilitychange' && !document.hidden)) return;
    this.#keeping.cancel();
    void this.#keep();
  };

  #go(to: History<Project>, text?: string): void {
    this.history = to;
    if (text !== undefined) this.said = { text };
    this.#host.requestUpdate();
    this.isKept = false;
    this.#keeping.run(() => void this.#keep());
  }

  async #keep(): Promise<void> {
    const kept = this.history;
    const isKept = await saveHistory(kept);
    if (!isKept) this.say('This browser does not keep your work: download it before you leave.');
    else if (kept === this.history) this.isKept = true;
  }
}
