// The related links of an entry in the page.
import { assert } from '@open-wc/testing';
import { relatedLinks, type RelatedLinksOptions } from '../../src/templates/related-links.js';
import { htmlOf } from './html-of.js';

const related = [
  { title: 'One & two', url: '/one' },
  { title: 'Unsafe', url: 'javascript:alert(1)' },
  { title: 'Three', url: 'https://x.example/three' },
];
const entry = { id: 'api', term: 'API', definition: 'x', related };
const html = (options: Partial<RelatedLinksOptions> = {}, of: object = {}) =>
  htmlOf(relatedLinks({ ...entry, ...of }, { headingLevel: 2, title: 'Further reading', ...options }));

describe('related links', () => {
  it('are a list under a heading; an unsafe one is text', () => {
    assert.equal(
      html(),
      '<h2>Further reading</h2><ul><li><a href="/one">One &amp; two</a></li><li>Unsafe</li>' +
        '<li><a href="https://x.example/three">Three</a></li></ul>',
    );
  });

  it('are at most as many as asked for', () => {
    assert.equal(
      html({ limit: 1 }),
      '<h2>Further reading</h2><ul><li><a href="/one">One &amp; two</a></li></ul>',
    );
    assert.equal(html({ limit: 10 }), html());
  });

  it('are nothing, without a heading, where there are none', () => {
    assert.equal(html({ limit: 0 }), '');
    assert.equal(html({}, { related: [] }), '');
    assert.equal(html({}, { related: undefined }), '');
  });

  for (const limit of [-1, NaN]) {
    it(`are all of them with the limit ${limit}`, () => {
      assert.equal(html({ limit }), html());
    });
  }

  it('have a heading of the level that is asked for', () => {
    assert.match(html({ headingLevel: 4 }), /^<h4>/);
  });
});
