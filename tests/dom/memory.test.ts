// The answers that the user left open: stored for the browser tab; without storage, nothing fails.
import { assert } from '@open-wc/testing';
import { recall, remember } from '../../src/dom/memory.js';

describe('memory', () => {
  afterEach(() => sessionStorage.clear());

  /** The key that memory uses, seen from outside. */
  function nameOf(key: string): string {
    remember(key, []);
    const name = Object.keys(sessionStorage).find((candidate) => candidate.endsWith(`#${key}`));
    assert.exists(name);
    return name;
  }

  it('returns what was stored', () => {
    remember('faq', ['a', 'b c', '日本']);
    assert.deepEqual(recall('faq'), ['a', 'b c', '日本']);
    remember('faq', []);
    assert.deepEqual(recall('faq'), []);
  });

  it('returns nothing of other keys and other pages', () => {
    remember('faq', ['a']);
    assert.deepEqual(recall('other'), []);
    const here = location.href;
    history.replaceState(null, '', '/another/page');
    try {
      assert.deepEqual(recall('faq'), []);
    } finally {
      history.replaceState(null, '', here);
    }
    assert.deepEqual(recall('faq'), ['a']);
  });

  it('uses keys of its own', () => {
    assert.match(nameOf('faq'), /^glossary-elements:/);
  });

  for (const foreign of ['', '{', 'null', '5', '"a"', '{"0":"a","length":1}']) {
    it(`ignores what another script stored: ${foreign || 'nothing'}`, () => {
      sessionStorage.setItem(nameOf('faq'), foreign);
      assert.deepEqual(recall('faq'), []);
    });
  }

  it('ignores values that are no ids', () => {
    sessionStorage.setItem(nameOf('faq'), '["a", 5, null, ["b"]]');
    assert.deepEqual(recall('faq'), ['a']);
  });

  describe('works without a storage, for example', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    afterEach(() => Object.defineProperty(window, 'sessionStorage', original));

    const replaceStorage = (get: () => unknown) =>
      Object.defineProperty(window, 'sessionStorage', { ...original, get });

    it('when it is blocked', () => {
      replaceStorage(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
      remember('faq', ['a']);
      assert.deepEqual(recall('faq'), []);
    });

    it('when it is full', () => {
      replaceStorage(() => ({
        getItem: () => null,
        setItem() {
          throw new DOMException('Full', 'QuotaExceededError');
        },
      }));
      remember('faq', ['a']);
      assert.deepEqual(recall('faq'), []);
    });

    it('when there is none', () => {
      replaceStorage(() => null);
      remember('faq', ['a']);
      assert.deepEqual(recall('faq'), []);
    });
  });
});
