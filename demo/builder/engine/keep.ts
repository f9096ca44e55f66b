/**
 * Keeps the project in the browser between two visits, in IndexedDB, which takes large files. Where the user or the browser has
 * blocked storage, saving says that it could not. With page-frame.ts and release.ts the only effects of the engine.
 */
import { checkProject } from './check-project.js';
import type { Project } from './project.js';

const DATABASE = 'glossary-builder';
const STORE = 'projects';
/** The store has one project. */
const KEY = 'current';

/** The newest save; each waits for the one before it, so that an older state never replaces a newer one. */
let saving: Promise<unknown> = Promise.resolve();

/** @returns whether it could be saved */
export function saveProject(project: Project): Promise<boolean> {
  const saved = saving
    .then(() => within('readwrite', (store) => store.put(project, KEY)))
    .then(
      () => true,
      () => false,
    );
  saving = saved;
  return saved;
}

/** @returns `undefined` if nothing was saved, or storage is blocked */
export async function loadProject(): Promise<Project | undefined> {
  await saving;
  const saved = await within('readonly', (store): IDBRequest<unknown> => store.get(KEY)).catch(
    () => undefined,
  );
  return saved === undefined ? undefined : checkProject(saved);
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
