// The data of an index: all entries in alphabetical order, the positions of each letter, and the tags.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { countTags, listingOf } from '../../../src/core/listing/listing.js';
import type { Entry } from '../../../src/core/schema.js';
import { fc } from '../../tools/properties.js';

const glossary = createGlossary({
  lang: 'sv',
  url: '/glossary/',
  entries: [
    { id: 'oel', term: 'Öl', definition: 'x', tags: ['drinks', 'food', 'food'] },
    { id: 'zoo', term: 'Zoo', definition: 'x' },
    { id: '404', term: '404', definition: 'x', tags: ['web'] },
    { id: 'zon', term: 'Zon', definition: 'x', tags: ['web'], url: 'https://zon.example/' },
  ],
});
const termsOf = (entries: readonly Entry[]) => entries.map(({ term }) => term);

describe('listingOf', () => {
  it('has all entries in alphabetical order', () => {
    const listing = listingOf(glossary);
    assert.equal(listing.size, 4);
    assert.deepEqual(termsOf(listing.entries(0, 4)), ['404', 'Zon', 'Zoo', 'Öl']);
    assert.equal(listing.glossary, glossary);
  });

  it('has the positions of each letter, including letters without entries', () => {
    const { letters } = listingOf(glossary);
    assert.equal(letters.map(({ letter }) => letter).join(''), '#ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ');
    assert.deepEqual(
      letters.filter(({ start, end }) => end > start),
      [
        { letter: '#', start: 0, end: 1 },
        { letter: 'Z', start: 1, end: 3 },
        { letter: 'Ö', start: 3, end: 4 },
      ],
    );
  });

  it('returns ranges of the entries, cut at both ends of the list', () => {
    const listing = listingOf(glossary);
    assert.deepEqual(termsOf(listing.entries(1, 3)), ['Zon', 'Zoo']);
    assert.deepEqual(termsOf(listing.entries(3, 9)), ['Öl']);
    assert.deepEqual(listing.entries(2, 2), []);
    assert.deepEqual(listing.entries(4, 5), []);
  });

  it('counts the entries with each tag, the most frequent first', () => {
    assert.deepEqual(
      [...listingOf(glossary).tags],
      [
        ['web', 2],
        ['drinks', 1],
        ['food', 1],
      ],
    );
  });

  it('has only the entries with the given tag, and counts only their tags', () => {
    const listing = listingOf(glossary, 'food');
    assert.deepEqual(termsOf(listing.entries(0, listing.size)), ['Öl']);
    assert.deepEqual([...listing.tags.keys()], ['drinks', 'food']);
    assert.equal(listing.glossary, glossary);
    assert.equal(listingOf(glossary, 'none').size, 0);
    assert.deepEqual(listingOf(glossary, 'none').letters, []);
  });

  it('links to the page of an entry, if it has one', () => {
    const hrefs = (...entries: object[]) => {
      const listing = listingOf(createGlossary({ entries }));
      return listing.entries(0, listing.size).map((entry) => listing.hrefOf(entry));
    };
    const listing = listingOf(glossary);
    assert.deepEqual(
      listing.entries(0, 2).map((entry) => listing.hrefOf(entry)),
      ['/glossary/404/', 'https://zon.example/'],
    );
    assert.deepEqual(hrefs({ id: 'a', term: 'A', definition: 'x' }), [undefined]);
    assert.deepEqual(hrefs({ id: 'a', term: 'A', definition: 'x', url: 'javascript:alert(1)' }), [undefined]);
  });

  it('has every entry once, in the range of one letter', () => {
    const terms = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(terms, fc.constantFrom('en', 'sv', 'ja', 'ko', 'ar', 'zh', 'th'), (names, lang) => {
        const entries = names.map((term, index) => ({ id: `${index}`, term, definition: 'x' }));
        const listing = listingOf(createGlossary({ lang, entries }));
        const listed = listing.entries(0, listing.size);
        assert.sameMembers(
          listed.map(({ id }) => id),
          entries.map(({ id }) => id),
        );
        let next = 0;
        for (const { start, end } of listing.letters) {
          assert.equal(start, next);
          assert.isAtLeast(end, start);
          next = end;
        }
        assert.equal(next, listing.size);
      }),
    );
  });
});

describe('countTags', () => {
  it('sorts equally frequent tags by name; names of inherited properties are ordinary tags', () => {
    const entry = (...tags: string[]) => ({ id: 'a', term: 'A', definition: 'x', tags });
    assert.deepEqual(
      [...countTags([entry('__proto__', 'b'), entry('a', 'constructor'), entry('constructor')])],
      [
        ['constructor', 2],
        ['__proto__', 1],
        ['a', 1],
        ['b', 1],
      ],
    );
    assert.equal(countTags([]).size, 0);
  });
});
