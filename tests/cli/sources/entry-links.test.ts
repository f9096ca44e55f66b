/** Links between entries as others write them, and what becomes of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EntryLinks } from '../../../src/cli/sources/entry-links.js';
import { md, places, read } from '../helpers/sources.js';

const entries = [
  { id: 'api', file: 't/api.md', fields: { term: 'API', aliases: ['Interface'] } },
  { id: 'the-b', file: 't/b.md', fields: { term: 'B' } },
  { id: 'own', file: 'o.yml', fields: { term: 'Own', url: '/somewhere/own/' } },
];

describe('a link leads to an entry', () => {
  const cases: readonly { url: string; id: string | undefined; from?: string; becomes?: string }[] = [
    { url: '#api', id: 'api', becomes: '#api' },
    { url: '/api/', id: 'api', becomes: '#api' },
    { url: '/api', id: 'api' },
    { url: '/ja/api/', id: 'api' },
    { url: '/zh-cn/api/', id: 'api' },
    { url: '/glossary/api/', id: 'api' },
    { url: '/en/glossary/api.html', id: 'api' },
    { url: 'api.md', id: 'api' },
    { url: './api.md', id: 'api' },
    { url: '../terms/b.md', id: 'the-b', becomes: '#the-b' },
    { url: '/b/', id: 'the-b' },
    { url: '/glossary/api/', id: 'api', from: '/glossary/', becomes: '/glossary/api/' },
    { url: '#api', id: 'api', from: '/glossary/', becomes: '/glossary/api/' },
    { url: '/api/#how', id: 'api', from: '/glossary/', becomes: '/glossary/api/#how' },
    {
      url: 'https://g.example/api/',
      id: 'api',
      from: 'https://g.example/',
      becomes: 'https://g.example/api/',
    },
    { url: '/own/', id: 'own', from: '/glossary/', becomes: '/somewhere/own/' },
    { url: '/somewhere/own', id: 'own', becomes: '/somewhere/own/' },
    { url: 'https://else.example/api/', id: undefined },
    { url: '//else.example/api/', id: undefined },
    { url: 'mailto:api', id: undefined },
    { url: '/blog/2024/api/', id: undefined },
    { url: 'api', id: 'api' },
    { url: 'x/api', id: undefined },
    { url: 'nothing', id: undefined },
    { url: '/nothing/', id: undefined },
    { url: '#', id: undefined },
    { url: '/', id: undefined },
    { url: '', id: undefined },
    { url: '/%/', id: undefined },
  ];
  for (const { url, id, from, becomes } of cases) {
    it(`${url}${from === undefined ? '' : ` in ${from}`} → ${id ?? 'none'}`, () => {
      const target = new EntryLinks(entries, from, []).resolve(url);
      assert.equal(typeof target === 'object' ? target.id : target, id);
      if (becomes !== undefined) assert.equal(typeof target === 'object' && target.url, becomes);
    });
  }

  const references = {
    api: 'api',
    API: 'api',
    interfaces: 'api',
    b: 'the-b',
    './b.md': 'the-b',
    '#own': 'own',
    no: undefined,
    gone: 'untranslated',
  };
  for (const [reference, id] of Object.entries(references)) {
    it(`see also "${reference}" → ${id}`, () => {
      assert.equal(new EntryLinks(entries, undefined, ['gone']).find(reference), id);
    });
  }
});

describe('links of foreign sources', () => {
  const files = {
    'a.md': md('title: A', 'See [C](/c/) and [A](/a/).\n\nAnd [B](/b/), [C](/c/), [x](/x/).'),
    'b.md': md('title: B', 'See [*C*](../c.md#d).'),
    'c.md': md('term: C', 'See [B](/b/).'),
  };

  it('become links to the pages of the entries, and add their ids to seeAlso', () => {
    const { bundle } = read(files, { url: '/g/' });
    assert.deepEqual(
      bundle.entries.map(({ seeAlso }) => seeAlso),
      [['c', 'b'], ['c'], undefined], // C uses our names, so it says itself what to see
    );
    const urls = [
      ...JSON.stringify(bundle).matchAll(/"type":"link".*?"url":"(.*?)"|"url":"([^"]*)"[^{}]*"children"/g),
    ];
    assert.deepEqual(
      new Set(urls.map(([, one, other]) => one ?? other)),
      new Set(['/g/c/', '/g/a/', '/g/b/', '/x/', '/g/c/#d']),
    );
  });

  it('seeAlso starts with the ids of the source, and has each id once', () => {
    const { bundle } = read({ ...files, 'a.md': md('title: A\nsee: [b, b]', 'See [C](#c) and [B](#b).') });
    assert.deepEqual(bundle.entries[0]?.seeAlso, ['b', 'c']);
  });

  it('that lead to nothing are named where others like them lead to entries', () => {
    assert.deepEqual(places(read(files).problems), ['a.md:7:25 warning stray-link']);
    assert.deepEqual(places(read({ 'a.md': md('title: A', 'See [x](/x/).') }).problems), []);
  });
});
