// What the builder keeps between two visits, also where storage is blocked.
import { assert } from '@open-wc/testing';
import { emptyEntry, emptyProject, loadProject, saveProject } from '../../../demo/builder/engine/index.js';

const project = {
  ...emptyProject,
  sources: [{ name: 'a.csv', text: 'x'.repeat(6_000_000) }],
  entries: [{ ...emptyEntry, term: 'API' }],
};

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
