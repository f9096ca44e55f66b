// Tells an empty element from one whose content is not parsed yet.
import { assert, aTimeout } from '@open-wc/testing';
import { isEmpty, documentReady } from '../../src/dom/document-ready.js';

describe('isEmpty', () => {
  const cases: readonly (readonly [html: string, empty: boolean])[] = [
    ['', true],
    [' \n\t ', true],
    ['<!-- a comment -->', true],
    ['text', false],
    ['<p></p>', false],
    ['<img alt="">', false],
    ['<!-- a comment --> text', false],
  ];
  for (const [html, empty] of cases) {
    it(`${JSON.stringify(html)} → ${empty ? 'empty' : 'content'}`, () => {
      const element = document.createElement('div');
      element.innerHTML = html;
      assert.equal(isEmpty(element), empty);
    });
  }
});

describe('documentReady', () => {
  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  it('resolves at once when the document is parsed', async () => {
    assert.equal(await Promise.race([documentReady().then(() => 'parsed'), aTimeout(50)]), 'parsed');
  });

  it('waits while the document is parsed', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    let done = false;
    const waiting = documentReady().then(() => (done = true));
    await aTimeout(20);
    assert.isFalse(done);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await waiting;
  });

  it('does not wait for images and frames', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    assert.equal(await Promise.race([documentReady().then(() => 'parsed'), aTimeout(50)]), 'parsed');
  });
});
