// The template of an index: a bar of letters, tags, and a section of links for each letter.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { listingOf } from '../../src/core/listing/listing.js';
import { english } from '../../src/core/strings.js';
import { h } from '../../src/core/tree.js';
import { entryLists, indexList } from '../../src/templates/index-list.js';
import { elementOf, htmlOf } from './html-of.js';

const glossary = createGlossary({
  url: '/glossary/',
  // No entry is in the alphabet of this language, so its other letters are not listed.
  lang: 'ru',
  entries: [
    { id: 'roi', term: 'ROI <1>', definition: 'x', expansion: 'Return on investment', tags: ['money'] },
    { id: '404', term: '404', definition: 'x' },
    { id: 'reach', term: 'Reach', definition: 'x', url: '/reach' },
    { id: 'api', term: 'API', definition: 'x', tags: ['web & more', 'money'] },
  ],
});
const listing = listingOf(glossary);
const options = { strings: english };
const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

const many = (count: number) =>
  listingOf(
    createGlossary({
      entries: Array.from({ length: count }, (_, n) => ({ id: `${n}`, term: `a${n}`, definition: 'x' })),
    }),
  );

describe('indexList', () => {
  it('has a bar of letters, and a section with links for each letter', () => {
    assert.equal(
      htmlOf(indexList(listing, { ...options, noSearch: true })),
      '<nav aria-label="A–R"><ul><li><a href="#letter-%23">#</a></li><li><a href="#letter-A">A</a></li>' +
        '<li><a href="#letter-R">R</a></li></ul></nav>' +
        '<section id="letter-#"><h2>#</h2><ul><li><a href="/glossary/404/">404</a></li></ul></section>' +
        '<section id="letter-A"><h2>A</h2><ul><li><a href="/glossary/api/">API</a></li></ul></section>' +
        '<section id="letter-R"><h2>R</h2><ul><li><a href="/reach">Reach</a></li>' +
        '<li><a href="/glossary/roi/">ROI &lt;1&gt;</a> (Return on investment)</li></ul></section>',
    );
  });

  it('starts with the tags and the number of their entries', () => {
    const [tags] = elementOf(indexList(listing, options)).children;
    assert.equal(
      tags!.outerHTML,
      '<details slot="tags"><summary>Tags</summary><ul>' +
        '<li><a href="#tag=money">money</a> <span>2</span></li>' +
        '<li><a href="#tag=web+%26+more">web &amp; more</a> <span>1</span></li></ul></details>',
    );
  });

  it('has no list of tags with noSearch, or if no entry has a tag', () => {
    assert.isNull(elementOf(indexList(listing, { ...options, noSearch: true })).querySelector('details'));
    assert.isNull(elementOf(indexList(many(2), options)).querySelector('details'));
  });

  it('shows letters without entries as text, without sections', () => {
    const index = elementOf(indexList(many(2), options));
    assert.equal(textsOf(index.querySelectorAll('nav li')).join(''), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    assert.deepEqual(textsOf(index.querySelectorAll('nav a')), ['A']);
    assert.deepEqual(textsOf(index.querySelectorAll('section > h2')), ['A']);
    assert.equal(index.querySelector('nav')!.getAttribute('aria-label'), 'A–Z');
  });

  it('has headings of the requested level, by default 2', () => {
    const index = elementOf(indexList(listing, { ...options, headingLevel: 4 }));
    assert.lengthOf(index.querySelectorAll('section > h4'), 3);
  });

  it('has only the entries of the listing', () => {
    const index = elementOf(indexList(listingOf(glossary, 'money'), options));
    assert.deepEqual(textsOf(index.querySelectorAll('section a')), ['API', 'ROI <1>']);
  });

  it('links to the id of an entry without a URL', () => {
    const here = createGlossary({ entries: [{ id: 'ä b', term: 'Ä', definition: 'x' }] });
    const index = elementOf(indexList(listingOf(here), options));
    assert.equal(index.querySelector('section a')!.getAttribute('href'), '#%C3%A4%20b');
  });

  it('links every letter to its section', () => {
    const index = elementOf(indexList(listing, options));
    for (const link of index.querySelectorAll('nav a')) {
      const id = decodeURIComponent(link.getAttribute('href')!.slice(1));
      assert.equal(index.querySelector(`[id="${id}"] h2`)!.textContent, link.textContent);
    }
  });

  it('has empty sections only for the unfilled letters, if they are given', () => {
    const unfilled = listing.letters.filter(({ letter }) => letter === 'R');
    const index = elementOf(indexList(listing, { ...options, unfilled }));
    assert.equal(index.querySelector('section')!.outerHTML, '<section id="letter-R"><h2>R</h2></section>');
    assert.lengthOf(index.querySelectorAll('section'), 1);
    assert.deepEqual(textsOf(index.querySelectorAll('nav a')), ['#', 'A', 'R']);
  });

  it('is empty without entries', () => {
    assert.deepEqual(indexList(listingOf(glossary, 'none'), options), []);
  });
});

describe('entryLists', () => {
  it('has all entries of a letter in lists of some hundred, and reads the entries of a list when it is requested', () => {
    const long = many(501);
    let read = 0;
    const watched: typeof long = {
      ...long,
      entries: (start, end) => ((read += end - start), long.entries(start, end)),
    };
    const letter = long.letters.find(({ end }) => end > 0)!;
    const pieces = entryLists(watched, letter);
    const first = pieces.next().value!;
    assert.isBelow(read, 501);
    const lists = elementOf(h('div', {}, first, [...pieces])).querySelectorAll('ul');
    assert.isAbove(lists.length, 1);
    assert.deepEqual(
      [...lists].flatMap((list) => textsOf(list.querySelectorAll(':scope > li > a'))),
      Array.from({ length: 501 }, (_, n) => `a${n}`),
    );
  });

  it('has no lists for a letter without entries', () => {
    const letter = many(1).letters.at(-1)!;
    assert.deepEqual([...entryLists(many(1), letter)], []);
  });
});
