/**
 * Keeps the project and its last steps in the browser between two visits, in IndexedDB, which takes large files. Where the user
 * or the browser has blocked storage, saving says that it could not. With page-frame.ts and release.ts the only effects of the
 * engine.
 */
import { checkProject } from './check-project.js';
import { History } from './history.js';
import type { Project } from './project.js';
import { formText } from './sources.js';

const DATABASE = 'glossary-builder';
const STORE = 'projects';
/** The store has one project. */
const KEY = 'current';

/** How many steps can be undone, and done again, after a reload. */
const MOST_STEPS = 20;
/** How long their texts may be together; each step has all texts of the project. */
const MOST_CHARACTERS = 5_000_000;

/** The newest save; each waits for the one before it, so that an older state never replaces a newer one. */
let saving: Promise<unknown> = Promise.resolve();

/** @returns whether it could be saved */
export function saveHistory(history: History<Project>): Promise<boolean> {
  const past = nearest(history.past.toReversed()).toReversed();
  const future = nearest(history.future);
  const saved = saving
    .then(() => within('readwrite', (store) => store.put({ ...history.state, past, future }, KEY)))
    .then(
      () => true,
      () => false,
    );
  saving = saved;
  return saved;
}

/** @returns `undefined` if nothing was saved, or storage is blocked */
export async function loadHistory(): Promise<History<Project> | undefined> {
  await saving;
  const saved = await within('readonly', (store): IDBRequest<unknown> => store.get(KEY)).catch(
    () => undefined,
  );
  if (saved === undefined) return undefined;
  const { past, future } = saved as { readonly past?: unknown; readonly future?: unknown };
  return new History(checkProject(saved), stepsOf(past), stepsOf(future));
}

/** None where an earlier version of the builder has kept the project. */
function stepsOf(kept: unknown): readonly Project[] {
  return Array.isArray(kept) ? kept.map(checkProject) : [];
}

/** The first of `states`, as far as they are kept. */
function nearest(states: readonly Project[]): readonly Project[] {
  let size = 0;
  const tooLarge = states.findIndex((state) => (size += sizeOf(state)) > MOST_CHARACTERS);
  return states.slice(0, tooLarge < 0 ? MOST_STEPS : Math.min(tooLarge, MOST_STEPS));
}

function sizeOf({ sources, entries, page }: Project): number {
  const others = page.length + formText(entries).length;
  return sources.reduce((sum, { text = '', base64 = '' }) => sum + text.length + base64.length, others);
}

/** @throws when storage is blocked or full */
async function within<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    // Where storage is blocked, some browsers throw here, and others refuse later.
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => failed(request.error);
  });
}
