// All entries from A to Z: letters that lead to their sections, links that lead to the entries.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { indexList } from '../../src/templates/index-list.js';
import { elementOf, htmlOf } from './html-of.js';

const glossary = createGlossary({
  url: '/glossary/',
  lang: 'en',
  entries: [
    { id: 'roi', term: 'ROI <1>', definition: 'x', expansion: 'Return on investment', tags: ['money'] },
    { id: '404', term: '404', definition: 'x' },
    { id: 'reach', term: 'Reach', definition: 'x', url: '/reach' },
    { id: 'api', term: 'API', definition: 'x', tags: ['web', 'money'] },
  ],
});

describe('indexList', () => {
  it('has letters, and a section with links for each', () => {
    assert.equal(
      htmlOf(indexList(glossary, { headingLevel: 2 })),
      '<nav aria-label="#–R"><ul><li><a href="#letter-%23">#</a></li><li><a href="#letter-A">A</a></li>' +
        '<li><a href="#letter-R">R</a></li></ul></nav>' +
        '<section id="letter-#"><h2>#</h2><ul><li><a href="/glossary/404/">404</a></li></ul></section>' +
        '<section id="letter-A"><h2>A</h2><ul><li><a href="/glossary/api/">API</a></li></ul></section>' +
        '<section id="letter-R"><h2>R</h2><ul><li><a href="/reach">Reach</a></li>' +
        '<li><a href="/glossary/roi/">ROI &lt;1&gt;</a> (Return on investment)</li></ul></section>',
    );
  });

  it('has only the entries with a tag', () => {
    const index = elementOf(indexList(glossary, { headingLevel: 4, tag: 'money' }));
    assert.deepEqual(
      [...index.querySelectorAll('section a')].map(({ textContent }) => textContent),
      ['API', 'ROI <1>'],
    );
    assert.lengthOf(index.querySelectorAll('h4'), 2);
  });

  it('leads to places in the page where entries have none of their own', () => {
    const here = createGlossary({ entries: [{ id: 'ä b', term: 'Ä', definition: 'x' }] });
    const index = elementOf(indexList(here, { headingLevel: 2 }));
    assert.equal(index.querySelector('section a')!.getAttribute('href'), '#%C3%A4%20b');
  });

  it('leads from every letter to its section', () => {
    const index = elementOf(indexList(glossary, { headingLevel: 2 }));
    for (const link of index.querySelectorAll('nav a')) {
      const id = decodeURIComponent(link.getAttribute('href')!.slice(1));
      assert.equal(index.querySelector(`[id="${id}"] h2`)!.textContent, link.textContent);
    }
  });

  it('is empty without entries', () => {
    assert.deepEqual(indexList(glossary, { headingLevel: 2, tag: 'none' }), []);
  });
});
