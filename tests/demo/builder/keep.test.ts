// What the builder keeps between two visits, also where storage is blocked.
import { assert } from '@open-wc/testing';
import {
  emptyEntry,
  emptyProject,
  History,
  loadHistory,
  MOST_ENTRIES,
  saveHistory,
  type Project,
} from '../../../demo/builder/engine/index.js';

const project = {
  ...emptyProject,
  sources: [{ name: 'a.csv', text: 'x'.repeat(6_000_000) }],
  entries: [{ ...emptyEntry, term: 'API' }],
};

const saveProject = (state: Project) => saveHistory(new History(state));
const loadProject = async () => (await loadHistory())?.state;

/** Runs `run` in a browser whose IndexedDB does `open`. */
async function withStorage(open: () => unknown, run: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open } });
  try {
    await run();
  } finally {
    if (own === undefined) delete (globalThis as { indexedDB?: unknown }).indexedDB;
    else Object.defineProperty(globalThis, 'indexedDB', own);
  }
}

describe('the kept project', () => {
  it('is the one that was saved last, also a large one', async () => {
    const saves = [saveProject({ ...project, page: '1' }), saveProject({ ...project, page: '2' })];
    assert.deepEqual(await Promise.all(saves), [true, true]);
    assert.deepEqual(await loadProject(), { ...project, page: '2' });
  });

  it('has its last steps with it, and what was undone', async () => {
    let history = new History<Project>(emptyProject);
    for (let step = 1; step <= 30; step++) history = history.push({ ...emptyProject, page: String(step) });
    await saveHistory(history.undo());
    const kept = (await loadHistory())!;
    assert.equal(kept.state.page, '29');
    assert.equal(kept.redo().state.page, '30');
    assert.equal(kept.undo().state.page, '28');
    assert.deepEqual(
      kept.past.map(({ page }) => page),
      Array.from({ length: 20 }, (_, index) => String(index + 9)),
    );
  });

  it('has as many steps with it as are small', async () => {
    const large = (page: string) => ({ ...project, page });
    await saveHistory(new History<Project>(large('1')).push(large('2')).push(emptyProject));
    const kept = (await loadHistory())!;
    assert.deepEqual([kept.state, kept.canUndo], [emptyProject, false]);
  });

  it('counts the entries of the form among what is large', async () => {
    const large = (page: string) => ({
      ...emptyProject,
      entries: [{ ...emptyEntry, term: 'API', body: 'x'.repeat(6_000_000) }],
      page,
    });
    await saveHistory(new History<Project>(large('1')).push(large('2')).push(emptyProject));
    assert.isFalse((await loadHistory())!.canUndo);
  });

  it('has all entries, however many', async () => {
    const entries = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => ({
      ...emptyEntry,
      term: String(index),
    }));
    await saveProject({ ...emptyProject, entries });
    assert.equal((await loadProject())?.entries.length, MOST_ENTRIES + 1);
  });

  const blocked: Readonly<Record<string, () => unknown>> = {
    throws: () => {
      throw new DOMException('Blocked.', 'SecurityError');
    },
    refuses: () => {
      const request = { error: new DOMException('Blocked.', 'UnknownError'), onerror: () => undefined };
      queueMicrotask(() => request.onerror());
      return request;
    },
  };
  for (const [how, open] of Object.entries(blocked))
    it(`is said not to be kept where storage ${how}, and later again`, async () => {
      await withStorage(open, async () => {
        assert.equal(await saveProject(project), false);
        assert.equal(await loadProject(), undefined);
      });
      assert.equal(await saveProject(emptyProject), true);
      assert.deepEqual(await loadProject(), emptyProject);
    });
});
