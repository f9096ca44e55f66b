// Bundles with one entry per line: the same data as the original, readable line by line; any other text is
// rejected.
import { assert } from '@open-wc/testing';
import { readLineBundle, writeLineBundle } from '../../../src/core/listing/line-bundle.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { listingOf, type Listing } from '../../../src/core/listing/listing.js';
import type { Bundle, Entry } from '../../../src/core/schema.js';
import { fc } from '../../tools/properties.js';

const entry = (term: string, fields: Partial<Entry> = {}): Entry => ({
  id: term,
  term,
  definition: 'x',
  ...fields,
});

/** Texts that look like the markers and separators of the format. */
const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  '"entries":[\n',
  '\n]',
  '\n]}\n',
  ',\n',
  '\u2028',
  '\u2029',
  '\\',
  '"',
  '\\n',
  '\r\n',
  '\ud83d',
  '👍',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 }));
const name = text.filter((given) => given !== '');
const anyEntry = fc.record(
  {
    id: name,
    term: name,
    definition: fc.oneof(text, fc.constant([{ type: 'text', value: '\n]' }])),
    aliases: fc.array(text, { maxLength: 2 }),
    sortKey: text,
    tags: fc.array(text, { maxLength: 3 }),
    part: text,
  },
  { requiredKeys: ['id', 'term', 'definition'] },
);
const anyBundle: fc.Arbitrary<Bundle> = fc.record(
  {
    entries: fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id }),
    title: text,
    lang: fc.constantFrom('en', 'sv', 'ja', 'ko', 'ar', 'xx', '"entries":[\n'),
    url: fc.constantFrom('/glossary/', '#', 'x'),
    faqs: fc.array(fc.record({ question: name, answer: text }), { maxLength: 2 }),
    own: fc.constantFrom({ entries: [] }, '"entries":[\n', [[]]),
  },
  { requiredKeys: ['entries'] },
);

/** All data of a listing. */
const said = (listing: Listing) => {
  const entries = listing.entries(0, listing.size);
  return {
    size: listing.size,
    letters: listing.letters,
    tags: [...listing.tags],
    entries,
    hrefs: entries.map((each) => [/\p{Cs}/u.test(each.id) || listing.hrefOf(each)]),
  };
};

/** A bundle of two entries with the given table of contents and lines. */
function bundle(
  contents: unknown,
  lines: readonly string[] = [entry('API'), entry('SDK')].map((each) => JSON.stringify(each)),
) {
  return `{"contents":${JSON.stringify(contents)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
const right = {
  letters: [
    ['A', 1],
    ['B', 0],
    ['S', 1],
  ],
  tags: [],
};

describe('writeLineBundle', () => {
  it('writes the bundle with a table of contents, and one entry per line from A to Z', () => {
    const written = writeLineBundle({
      title: 'T',
      lang: 'sv',
      entries: [entry('Öl'), entry('Zon', { tags: ['sun'] })],
      faqs: [],
    });
    const lines = written.split('\n');
    assert.equal(lines[1], '{"id":"Zon","term":"Zon","definition":"x","tags":["sun"]},');
    assert.equal(lines[2], '{"id":"Öl","term":"Öl","definition":"x"}');
    assert.equal(lines[3], ']}');
    const { contents, ...rest } = JSON.parse(written) as Bundle & {
      contents: { letters: unknown[]; tags: unknown };
    };
    assert.deepEqual(rest, {
      title: 'T',
      lang: 'sv',
      faqs: [],
      entries: [entry('Zon', { tags: ['sun'] }), entry('Öl')],
    });
    assert.deepEqual(contents.letters.slice(-5), [
      ['Y', 0],
      ['Z', 1],
      ['Å', 0],
      ['Ä', 0],
      ['Ö', 1],
    ]);
    assert.deepEqual(contents.tags, [['sun', 1]]);
  });

  it('writes JSON with the same data as any bundle', () => {
    fc.assert(
      fc.property(anyBundle, (given) => {
        const {
          entries,
          contents: _,
          ...head
        } = JSON.parse(writeLineBundle(given)) as Bundle & { contents: unknown };
        const { entries: given_, ...givenHead } = JSON.parse(JSON.stringify(given)) as Bundle;
        const listing = listingOf(createGlossary(given));
        assert.deepEqual(head, givenHead);
        assert.deepEqual(entries, JSON.parse(JSON.stringify(listing.entries(0, listing.size))));
        assert.equal(entries.length, given_.length);
      }),
    );
  });

  it('writes the entries of its own output in the same order', () => {
    fc.assert(
      fc.property(anyBundle, (given) => {
        const { contents: _, ...rest } = JSON.parse(writeLineBundle(given)) as Bundle & { contents: unknown };
        assert.deepEqual(JSON.parse(writeLineBundle(rest)).entries, rest.entries);
      }),
    );
  });
});

describe('readLineBundle', () => {
  it('lists the same as the parsed glossary', () => {
    fc.assert(
      fc.property(anyBundle, (given) => {
        const listing = readLineBundle(writeLineBundle(given));
        assert.deepEqual(said(listing!), said(listingOf(createGlossary(given))));
      }),
      { numRuns: 500 },
    );
  });

  it('lists the entries with a tag like the parsed glossary, and has each at its position', () => {
    fc.assert(
      fc.property(anyBundle, text, (given, other) => {
        const listing = readLineBundle(writeLineBundle(given))!;
        const parsed = listingOf(createGlossary(given));
        for (const tag of [other, ...parsed.tags.keys()])
          assert.deepEqual(said(listing.withTag(tag)), said(listingOf(createGlossary(given), tag)));
        for (const { id } of given.entries) assert.equal(listing.positionOf(id), parsed.positionOf(id));
        assert.equal(listing.positionOf('no such id'), -1);
      }),
      { numRuns: 300 },
    );
  });

  it('returns any range of the entries, in any order of calls', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: -2, max: 15 }), fc.integer({ min: -2, max: 15 })));
    fc.assert(
      fc.property(anyBundle, ranges, (given, asked) => {
        const listing = readLineBundle(writeLineBundle(given))!;
        const { entries } = said(listingOf(createGlossary(given)));
        for (const [from, to] of asked) {
          assert.deepEqual(listing.entries(from, to), entries.slice(Math.max(from, 0), Math.max(to, 0)));
        }
      }),
    );
  });

  it('has a glossary', () => {
    const api = entry('API', { aliases: ['APIs'] });
    const { glossary } = readLineBundle(
      writeLineBundle({ title: 'T', lang: 'de', url: '/g/', entries: [entry('SDK'), api] }),
    )!;
    assert.equal(glossary.title, 'T');
    assert.equal(glossary.lang, 'de');
    assert.deepEqual(glossary.faqs, []);
    assert.equal(glossary.urlOf(api), '/g/API/');
    assert.deepEqual(glossary.entries, [api, entry('SDK')]);
    assert.equal(glossary.entries, glossary.entries);
    assert.deepEqual(glossary.get('API'), api);
    assert.deepEqual(glossary.find('apis'), api);
    assert.deepEqual(glossary.findByUrl('/g/API'), api);
    assert.deepEqual(glossary.problems, []);
  });

  it('parses only requested lines', () => {
    const listing = readLineBundle(bundle(right, [JSON.stringify(entry('API')), 'not JSON']))!;
    assert.equal(listing.entries(0, 1)[0]!.id, 'API');
    assert.throws(() => listing.entries(0, 2));
    assert.throws(() => listing.glossary.entries);
    assert.isUndefined(listing.glossary.title);
  });

  it('parses only the lines with a tag to list its entries', () => {
    const tagged = JSON.stringify(entry('SDK', { tags: ['code'] }));
    const listing = readLineBundle(bundle(right, ['not JSON', tagged]))!;
    assert.deepEqual(
      listing
        .withTag('code')
        .entries(0, 9)
        .map(({ id }) => id),
      ['SDK'],
    );
    assert.equal(listing.withTag('none').size, 0);
  });

  it('reads a bundle without entries', () => {
    const listing = readLineBundle(writeLineBundle({ entries: [] }))!;
    assert.deepEqual(said(listing), { size: 0, letters: [], tags: [], entries: [], hrefs: [] });
  });

  it('reads the bundle that the following cases change', () => {
    assert.equal(readLineBundle(bundle(right))?.size, 2);
  });

  const others: readonly (readonly [name: string, json: string])[] = [
    ['nothing', ''],
    ['an HTML page', '<!doctype html><title>404</title>'],
    ['another bundle', JSON.stringify({ entries: [entry('API')] })],
    [
      'a bundle with blanks',
      JSON.stringify({ contents: right, entries: [entry('API'), entry('SDK')] }, undefined, 2),
    ],
    ['a list', '[{"entries":[\n{}\n]}]'],
    ['an entry a line, without contents', '{"entries":[\n{}\n]}'],
    ['other line breaks', bundle(right).replaceAll('\n', '\r\n')],
    ['something behind', `${bundle(right)}x`],
    ['something in front', `x${bundle(right)}`],
    [
      'an entry more',
      bundle(
        right,
        ['API', 'SDK', 'XML'].map((term) => JSON.stringify(entry(term))),
      ),
    ],
    ['an entry less', bundle(right, [JSON.stringify(entry('API'))])],
    ['entries, but none in the contents', bundle({ letters: [], tags: [] })],
    ['no entries, but some in the contents', bundle(right, [])],
    [
      'two entries in a line',
      bundle({ ...right, letters: [['A', 3]] }, [JSON.stringify(entry('API')), '{},{}']),
    ],
  ];
  for (const [what, json] of others)
    it(`does not read ${what}`, () => {
      assert.isUndefined(readLineBundle(json));
    });

  const wrong: readonly unknown[] = [
    null,
    [],
    'x',
    {},
    { letters: [['A', 2]] },
    { tags: [] },
    { letters: {}, tags: [] },
    {
      letters: [
        ['A', -1],
        ['B', 3],
      ],
      tags: [],
    },
    {
      letters: [
        ['A', 1.5],
        ['B', 0.5],
      ],
      tags: [],
    },
    { letters: [['A', '2']], tags: [] },
    { letters: [[1, 2]], tags: [] },
    { letters: [['A']], tags: [] },
    { letters: ['A2'], tags: [] },
    { letters: [null], tags: [] },
    { letters: [['A', 1e12]], tags: [] },
    { letters: [['A', 1e9]], tags: [] },
    {
      letters: [
        ['A', 1e308],
        ['B', 1e308],
      ],
      tags: [],
    },
    { letters: [['A', 2]], tags: [['x', -1]] },
    { letters: [['A', 2]], tags: ['x'] },
    { letters: [['A', 2]], tags: null },
  ];
  for (const contents of wrong)
    // A reader that counts to 1e308 does not end.
    it(`does not read the table of contents ${JSON.stringify(contents)}`, () => {
      assert.isUndefined(readLineBundle(bundle(contents)));
    });

  it('does not read a truncated file; one with an additional part can be listed, or throws an Error', () => {
    fc.assert(
      fc.property(anyBundle, fc.nat(), nasty, (given, at, piece) => {
        const json = writeLineBundle(given);
        const cut = json.slice(0, at % (json.trimEnd().length - 1));
        assert.isUndefined(readLineBundle(cut));
        const listing = readLineBundle(cut + piece + json.slice(cut.length));
        try {
          if (listing !== undefined) said(listing);
        } catch (error) {
          assert.instanceOf(error, Error);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not read any other text, and never throws', () => {
    const pieces = fc.oneof(
      nasty,
      fc.constantFrom('{', '}', '"contents":', JSON.stringify(right), ',', JSON.stringify(entry('API'))),
      text,
    );
    const any = fc.oneof(
      fc.array(pieces).map((list) => list.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(any, (json) => {
        assert.isUndefined(readLineBundle(json));
      }),
      { numRuns: 1000 },
    );
  });
});
