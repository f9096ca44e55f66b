/**
 * Keeps what a user has chosen for the cards (core/reader-options.ts) in localStorage, for all pages of the site and all
 * copies of the script; tells the page about changes, also those of other tabs. Public. Where the storage is blocked or full,
 * the choices hold for the page.
 */
import { parseOptions, serializeOptions, toOptions, type ReaderOptions } from '../core/reader-options.js';
import { OPTIONS_KEY, pageState } from './page-registry.js';

/** The user has changed the options of the cards, in this tab or in another one. The document dispatches it. */
export class GlossaryOptionsChangedEvent extends Event {
  readonly options: ReaderOptions;

  constructor(options: ReaderOptions) {
    super('glossary-options-changed', { bubbles: true });
    this.options = options;
  }
}

/** What the user has chosen. */
export function readerOptions(): ReaderOptions {
  if (!('document' in globalThis)) return toOptions({}); // on a server
  const state = pageState();
  if (state.readerOptions === undefined) {
    state.readerOptions = read() ?? toOptions({});
    window.addEventListener('storage', follow);
    // A page that the browser has kept was told nothing meanwhile.
    window.addEventListener('pageshow', follow);
  }
  return state.readerOptions;
}

/**
 * Changes options for the user, who has pressed something of the site for instance.
 *
 * @param change what is missing in it stays as it is
 */
export function setReaderOptions(change: Partial<ReaderOptions>): void {
  const options = toOptions({ ...readerOptions(), ...change });
  try {
    const text = serializeOptions(options);
    if (text === undefined) localStorage.removeItem(OPTIONS_KEY);
    else localStorage.setItem(OPTIONS_KEY, text);
  } catch {
    // Blocked or full.
  }
  tell(options);
}

/** The options that are kept; `undefined` where the storage is blocked. */
function read(): ReaderOptions | undefined {
  try {
    return parseOptions(localStorage.getItem(OPTIONS_KEY));
  } catch {
    return undefined;
  }
}

/** Takes over what another page may have stored. */
function follow(event: StorageEvent | PageTransitionEvent): void {
  const isOurs = 'key' in event ? event.key === OPTIONS_KEY || event.key === null : event.persisted;
  const options = isOurs ? read() : undefined;
  if (options !== undefined) tell(options);
}

function tell(options: ReaderOptions): void {
  pageState().readerOptions = options;
  document.dispatchEvent(new GlossaryOptionsChangedEvent(options));
}

declare global {
  interface DocumentEventMap {
    'glossary-options-changed': GlossaryOptionsChangedEvent;
  }
  interface WindowEventMap {
    'glossary-options-changed': GlossaryOptionsChangedEvent;
  }
}
