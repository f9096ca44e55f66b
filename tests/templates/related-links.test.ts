// The template of related links.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { relatedLinks, type RelatedLinksOptions } from '../../src/templates/related-links.js';
import { htmlOf } from './html-of.js';

const related = [
  { title: 'One & two', url: '/one' },
  { title: 'Unsafe', url: 'javascript:alert(1)' },
  { title: 'Three', url: 'https://x.example/three' },
];
const entry = { id: 'api', term: 'API', definition: 'x', related };
const glossary = createGlossary({ entries: [entry] });
const html = (options: Partial<RelatedLinksOptions> = {}, of: object = {}) =>
  htmlOf(relatedLinks(glossary, { ...entry, ...of }, { title: 'Further reading', ...options }));

describe('related links', () => {
  it('are a list under a heading of level 2; an unsafe link is text', () => {
    assert.equal(
      html(),
      '<h2>Further reading</h2><ul><li><a href="/one">One &amp; two</a></li><li>Unsafe</li>' +
        '<li><a href="https://x.example/three">Three</a></li></ul>',
    );
  });

  it('are at most as many as the limit', () => {
    assert.equal(
      html({ limit: 1 }),
      '<h2>Further reading</h2><ul><li><a href="/one">One &amp; two</a></li></ul>',
    );
    assert.equal(html({ limit: 10 }), html());
  });

  it('have no heading if there are none', () => {
    assert.equal(html({ limit: 0 }), '');
    assert.equal(html({}, { related: [] }), '');
    assert.equal(html({}, { related: undefined }), '');
  });

  for (const limit of [-1, NaN]) {
    it(`are all of them with the limit ${limit}`, () => {
      assert.equal(html({ limit }), html());
    });
  }

  it('have a heading of the requested level', () => {
    assert.match(html({ headingLevel: 4 }), /^<h4>/);
  });
});
