// Resolves URLs in attributes of the page.
import { assert } from '@open-wc/testing';
import { absoluteUrl } from '../../src/dom/url.js';

describe('absoluteUrl', () => {
  it('resolves against the page, or against its <base>', () => {
    assert.equal(absoluteUrl('/a.json'), `${location.origin}/a.json`);
    assert.equal(absoluteUrl('https://x.example/a'), 'https://x.example/a');
    const base = document.createElement('base');
    base.href = 'https://x.example/folder/';
    document.head.append(base);
    try {
      assert.equal(absoluteUrl('a.json'), 'https://x.example/folder/a.json');
    } finally {
      base.remove();
    }
  });

  it('returns a text that is no URL as it is', () => {
    assert.equal(absoluteUrl('http://['), 'http://[');
  });
});
