/**
 * The sources as the readers understand them, as a controller of <builder-app>: reads them when the user pauses, and only if
 * they are other ones than before.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inputFiles, readSources, type Project, type ReadResult } from './engine/index.js';
import { Pause } from './pause.js';

const NOTHING_READ: ReadResult = {
  bundle: { entries: [] },
  json: '',
  problems: [],
  entries: 0,
  skipped: 0,
  langOrigin: undefined,
  unknown: [],
  leftOut: [],
  locations: [],
};

export class Reading implements ReactiveController {
  /** The same object until something else is read. */
  result = NOTHING_READ;
  /** Whether there is something to read, and nothing has been read yet: the readers are still on their way. */
  isFirst = false;

  readonly #host: ReactiveControllerHost;
  readonly #project: () => Project;
  readonly #pause = new Pause(200);
  /** What is read, or will be. */
  #wanted: Project | undefined;

  constructor(host: ReactiveControllerHost, project: () => Project) {
    this.#host = host;
    this.#project = project;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pause.cancel();
  }

  hostUpdate(): void {
    const project = this.#project();
    if (this.#wanted !== undefined && isSame(project, this.#wanted)) return;
    this.#wanted = project;
    if (project.sources.length > 0 || project.entries.length > 0) {
      this.isFirst = this.result === NOTHING_READ;
      this.#pause.run(() => void this.#read(project));
    } else {
      this.#pause.cancel();
      this.result = NOTHING_READ;
      this.isFirst = false;
    }
  }

  async #read(project: Project): Promise<void> {
    const result = await read(project);
    // The user may have gone on meanwhile.
    if (this.#wanted !== project) return;
    this.result = result;
    this.isFirst = false;
    this.#host.requestUpdate();
  }
}

/** What the readers make of a project. */
export function read(project: Project): Promise<ReadResult> {
  const { lang, columns } = project;
  return readSources(inputFiles(project), { lang, columns, browserLang: browserLanguage() });
}

function isSame(one: Project, other: Project): boolean {
  return (
    one.sources === other.sources &&
    one.entries === other.entries &&
    one.lang === other.lang &&
    one.columns === other.columns
  );
}

/** Without its region: a glossary is for all who read the language. */
function browserLanguage(): string {
  return navigator.language.split('-')[0] || 'en';
}
