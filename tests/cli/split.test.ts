import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { splitBundle } from '../../src/cli/split.js';
import type { Bundle, Entry } from '../../src/core/schema.js';
import { fc } from '../tools/properties.js';

const entry = (id: string, fields: Partial<Entry> = {}): Entry => ({
  id,
  term: id.toUpperCase(),
  definition: `What ${id} is.`,
  ...fields,
});
const split = (bundle: Bundle) => {
  const { index, parts } = splitBundle(bundle, 'glossary.json');
  return {
    index: JSON.parse(index) as Bundle,
    parts: new Map(parts.map(({ path, json }) => [path, JSON.parse(json) as Bundle])),
  };
};
/** As long as real entries are, and as hard to compress. */
const long = (count: number): Entry[] =>
  Array.from({ length: count }, (_, number) => {
    let seed = number + 1;
    const word = () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36).slice(0, 3 + (seed % 6));
    };
    return entry(`entry-${number}`, { definition: Array.from({ length: 60 }, word).join(' ') });
  });

describe('splitBundle', () => {
  it('keeps in the index the fields that links, look-ups and lists need', () => {
    const api = entry('api', {
      aliases: ['APIs'],
      expansion: 'Application Programming Interface',
      tags: ['basics'],
      url: '/api/',
      match: { exclude: ['API economy'] },
      body: 'More.',
      faqs: [{ question: 'Why?', answer: 'So.' }],
      related: [{ title: 'Read', url: '/read/' }],
      seeAlso: ['sdk'],
    });
    const faqs = [{ question: 'How much?', answer: 'Nothing.' }];
    const { index, parts } = split({ id: 'test', lang: 'ru', url: '/glossary/', entries: [api], faqs });
    const [path = ''] = parts.keys();
    const { body: _body, faqs: _faqs, related: _related, seeAlso: _seeAlso, ...kept } = api;
    assert.deepEqual(index, {
      id: 'test',
      lang: 'ru',
      url: '/glossary/',
      contents: { letters: [['A', 1]], tags: [['basics', 1]] },
      entries: [{ ...kept, definition: '', part: path }],
      faqs,
    });
    assert.deepEqual(parts.get(path), { id: 'test', lang: 'ru', url: '/glossary/', entries: [api] });
  });

  it('writes the index from A to Z, an entry a line', () => {
    const { index } = splitBundle(
      { lang: 'sv', entries: ['öl', 'zon', 'api'].map((id) => entry(id)) },
      'glossary.json',
    );
    assert.deepEqual(
      index.split('\n').map((line) => /"id":"([^"]+)"/.exec(line)?.[1]),
      [undefined, 'api', 'zon', 'öl', undefined, undefined],
    );
  });

  it('puts the parts into a folder beside the index, named by their content', () => {
    const path = (definition: string, name: string) =>
      splitBundle({ entries: [entry('api', { definition })] }, name).parts.map((part) => part.path)[0] ?? '';
    assert.match(path('A.', 'glossary.json'), /^glossary\/[0-9a-f]{16}\.json$/);
    assert.match(path('A.', 'terms'), /^terms\.parts\/[0-9a-f]{16}\.json$/);
    assert.equal(path('A.', 'glossary.json'), path('A.', 'glossary.json'));
    assert.notEqual(path('A.', 'glossary.json'), path('B.', 'glossary.json'));
  });

  it('adds to each part the names of the entries that it links to, and the file with the rest', () => {
    const link = (url: string) => ({ type: 'paragraph', children: [{ type: 'link', url, children: [] }] });
    const many = long(400);
    const first = many[0] as Entry;
    const bundle = {
      url: '/glossary/',
      entries: [
        entry('aaa', {
          seeAlso: ['entry-9', 'nowhere'],
          body: [link('/glossary/entry-8/'), link('#entry-7'), link('/x/')],
        }),
        ...many,
      ],
    };
    const { parts } = split(bundle);
    const part = [...parts.values()].find(({ entries }) => entries.some(({ id }) => id === 'aaa'));
    const stubs = part?.entries.filter(({ part }) => part !== undefined);
    assert.ok(parts.size > 3);
    assert.deepEqual(
      stubs?.map(({ id, term, part }) => ({ id, term, part })),
      ['entry-7', 'entry-8', 'entry-9'].map((id) => ({
        id,
        term: id.toUpperCase(),
        part: '../glossary.json',
      })),
    );
    assert.ok(first.definition);
  });

  it('leads relative URLs of an entry to the same place from its part, which is one folder deeper', () => {
    const paragraph = (url: string) => [
      { type: 'paragraph', children: [{ type: 'link', url, children: [] }] },
    ];
    const api = entry('api', {
      url: 'pages/api/',
      image: { src: 'api.png', alt: '' },
      related: [{ title: 'More', url: '/more/' }],
      body: paragraph('../sdk/'),
      faqs: [{ question: 'Q?', answer: paragraph('https://example.org/') }],
    });
    const [part] = [...split({ url: 'terms/', entries: [api] }).parts.values()];
    assert.equal(part?.url, '../terms/');
    assert.deepEqual(part?.entries, [
      {
        ...api,
        url: '../pages/api/',
        image: { src: '../api.png', alt: '' },
        body: paragraph('../../sdk/'),
      },
    ]);
  });

  it('makes parts of about 16 KB', () => {
    const { parts } = splitBundle({ entries: long(3000) }, 'glossary.json');
    const sizes = parts.map(({ json }) => brotliCompressSync(json).length / 1024).slice(0, -1);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    assert.ok(parts.length > 10, `${parts.length} parts`);
    assert.ok(
      Math.max(...sizes) < 45 && mean > 8,
      `sizes: ${sizes.map((size) => size.toFixed(1)).join(' ')}`,
    );
  });

  it('changes one part when one entry changes, and few when one is added', () => {
    const paths = (entries: Entry[]) =>
      new Set(splitBundle({ entries }, 'glossary.json').parts.map(({ path }) => path));
    const before = long(3000);
    const old = paths(before);
    const added = (now: Set<string>) => [...now].filter((path) => !old.has(path)).length;
    const changed = before.map((one) => (one.id === 'entry-1500' ? { ...one, definition: 'Anew.' } : one));
    assert.equal(added(paths(changed)), 1);
    assert.ok(added(paths([...before, entry('entry-15000')])) <= 3);
  });

  it('loses nothing, and is the same for entries in any order', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.string({ maxLength: 4000 })), (names, definitions) => {
        const entries = names.map((id) => entry(id, { definition: definitions.next().value }));
        const { index, parts } = split({ entries });
        for (const { id, part = '' } of index.entries) {
          const whole = parts.get(part)?.entries.find((one) => one.id === id);
          assert.deepEqual(
            whole,
            entries.find((one) => one.id === id),
          );
        }
        assert.deepEqual(index.entries.map(({ id }) => id).sort(), [...names].sort());
        assert.deepEqual([...split({ entries: entries.reverse() }).parts], [...parts]);
      }),
    );
  });
});
