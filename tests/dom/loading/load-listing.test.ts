// Loads what an index lists: a bundle, fetched once and read by lines or as a whole; or the links in the page.
import { assert } from '@open-wc/testing';
import { writeLineBundle } from '../../../src/core/listing/line-bundle.js';
import type { Listing } from '../../../src/core/listing/listing.js';
import { loadGlossary, sourceAt, sourceInPage } from '../../../src/dom/loading/load.js';
import { listingIn, loadListing } from '../../../src/dom/loading/load-listing.js';
import { consoleOf } from '../../tools/commands.js';

const bundle = {
  lang: 'en',
  entries: [
    { id: 'sdk', term: 'SDK', definition: 'x', tags: ['code'] },
    { id: 'api', term: 'API', definition: 'x' },
  ],
};
const kinds = { 'an entry a line': writeLineBundle(bundle), 'all of it': JSON.stringify(bundle) };

/** A URL that no other test uses. */
const served = (body: string) =>
  `/fixtures/json?body=${encodeURIComponent(body)}&test=${crypto.randomUUID()}`;

async function requestsOf(url: string): Promise<number> {
  const response = await fetch(`/fixtures/count?url=${encodeURIComponent(url)}`);
  return ((await response.json()) as { count: number }).count;
}

const termsOf = (listing: Listing) => listing.entries(0, listing.size).map(({ term }) => term);

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => assert.fail('it did not fail'),
    (error: Error) => error,
  );
}

describe('loadListing', () => {
  for (const [kind, body] of Object.entries(kinds)) {
    describe(`of a bundle with ${kind}`, () => {
      it('has the entries from A to Z', async () => {
        const listing = await loadListing(sourceAt(served(body)));
        assert.deepEqual(termsOf(listing), ['API', 'SDK']);
        assert.deepEqual([...listing.tags], [['code', 1]]);
        assert.equal(listing.glossary.find('sdk')?.id, 'sdk');
      });

      it('has the entries with a tag', async () => {
        const source = sourceAt(served(body));
        assert.deepEqual(termsOf(await loadListing(source, 'code')), ['SDK']);
        assert.deepEqual(termsOf(await loadListing(source)), ['API', 'SDK']);
        assert.deepEqual(termsOf(await loadListing(source, 'none')), []);
        assert.equal(await requestsOf(source.url!), 1);
      });

      type Asker = (url: string) => Promise<unknown>;
      const list: Asker = (url) => loadListing(sourceAt(url));
      const load: Asker = (url) => loadGlossary(url);
      const tagged: Asker = (url) => loadListing(sourceAt(url), 'code');
      const orders: readonly (readonly [name: string, askers: readonly Asker[]])[] = [
        ['several indexes', [list, list, list]],
        ['an index, then a term', [list, load]],
        ['a term, then an index', [load, list]],
        ['an index, a term, an index', [list, load, list]],
        ['a term, indexes, a term', [load, list, list, load]],
        ['an index with a tag, and others', [tagged, list, load, tagged, list]],
        ['an index, and one with a tag', [list, tagged, list, load, list]],
      ];
      for (const [name, askers] of orders) {
        it(`is fetched once: ${name}, at the same time`, async () => {
          const url = served(body);
          await Promise.all(askers.map((ask) => ask(url)));
          assert.equal(await requestsOf(url), 1);
        });

        it(`is fetched once: ${name}, one after the other`, async () => {
          const url = served(body);
          for (const ask of askers) await ask(url);
          assert.equal(await requestsOf(url), 1);
        });
      }
    });
  }

  it('parses only the entries that are shown, when the bundle has an entry a line', async () => {
    const broken = writeLineBundle(bundle).replace('"id":"sdk"', 'broken');
    const listing = await loadListing(sourceAt(served(broken)));
    assert.equal(listing.entries(0, 1)[0]?.term, 'API');
    assert.equal(listing.size, 2);
  });

  it('is the same listing for all callers, when the bundle has an entry a line', async () => {
    const source = sourceAt(served(kinds['an entry a line']));
    const [one, two] = await Promise.all([loadListing(source), loadListing(source)]);
    assert.equal(one, two);
    assert.equal(await loadListing(source), one);
  });

  it('lists the JSON in the page', async () => {
    const listing = await loadListing(sourceInPage(() => kinds['all of it']));
    assert.deepEqual(termsOf(listing), ['API', 'SDK']);
    const lines = await loadListing(sourceInPage(() => kinds['an entry a line']));
    assert.deepEqual(termsOf(lines), ['API', 'SDK']);
  });

  const failures: readonly (readonly [name: string, url: () => string, message: RegExp])[] = [
    ['that is not there', () => `/fixtures/status/404?test=${crypto.randomUUID()}`, /404/],
    [
      'that is an HTML page',
      () => `/fixtures/not-json?test=${crypto.randomUUID()}`,
      /answers with an HTML page/,
    ],
    ['that is no bundle', () => served('{"entries": 1}'), /array/],
    ['that was cut', () => served(kinds['an entry a line'].slice(0, -9)), /not valid JSON/],
    ['that is empty', () => served(''), /not valid JSON/],
  ];
  for (const [name, urlOf, message] of failures)
    it(`reports what is wrong with a glossary ${name}, requests it once for all callers, and again for a later one`, async () => {
      const url = urlOf();
      const said = await consoleOf(async () => {
        const errors = await Promise.all(
          [loadListing(sourceAt(url)), loadListing(sourceAt(url)), loadGlossary(url)].map(failureOf),
        );
        for (const error of errors) assert.match(error.message, message);
      });
      assert.lengthOf(said, 1);
      assert.equal(await requestsOf(url), 1);
      await consoleOf(async () => void (await failureOf(loadListing(sourceAt(url)))));
      assert.equal(await requestsOf(url), 2);
    });

  it('loads it when the server works again', async () => {
    const url = `/fixtures/flaky?key=${crypto.randomUUID()}&fail=1&file=data/glossary.json`;
    await consoleOf(async () => void (await failureOf(loadListing(sourceAt(url)))));
    assert.isAbove((await loadListing(sourceAt(url))).size, 1);
  });
});

describe('listingIn', () => {
  /** Whether the element is in the page or not. */
  function elementWith(html: string): HTMLElement {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelector<HTMLElement>('[data-index]') ?? page.body;
  }
  const hits = (html: string) => {
    const listing = listingIn(elementWith(html));
    return listing
      .entries(0, listing.size)
      .map((entry) => [entry.term, entry.aliases?.join() ?? '', listing.hrefOf(entry)].join(' | '));
  };

  const cases: readonly (readonly [name: string, html: string, hits: readonly string[]])[] = [
    [
      'links from A to Z, with where they lead',
      '<ul><li><a href="/sdk/">SDK</a><li><a href="#api"> API </a></ul>',
      ['API |  | #api', 'SDK |  | /sdk/'],
    ],
    [
      'the text beside a link as an alias',
      '<ul><li><a href="/roi/">ROI</a> (Return on investment)<li><a href="/b">B</a> – see C</ul>',
      ['B | – see C | /b', 'ROI | Return on investment | /roi/'],
    ],
    ['links with markup in them', '<ul><li><p><a href="/a"><b>A</b>PI</a></ul>', ['API |  | /a']],
    [
      'no links outside of the lists',
      '<p><a href="/x">X</a></p><ul><li><a name="a">A</a><li><a href="/b">B</a></ul>',
      ['B |  | /b'],
    ],
    ['all links where there are no lists', '<dl><dt><a href="/x">X</a><dd>An x.</dl>', ['X |  | /x']],
    ['no links without words', '<ul><li><a href="/a"><img alt="A"></a></ul>', []],
    [
      'no letters, no tags, no results',
      '<nav><ul><li><a href="#letter-A">A</a></ul></nav><details slot=tags><ul><li><a href="#tag=a">a</a></ul></details>' +
        '<ul slot=results><li><a href="/r">R</a></ul><ul><li><a href="/a">API</a></ul>',
      ['API |  | /a'],
    ],
    [
      'its own links, wherever it stands',
      '<nav><details><div slot=main><ul><li><div data-index slot=x><ul><li><a href="/a">API</a></ul></div></ul></div></details></nav>',
      ['API |  | /a'],
    ],
    ['no address that runs a script', '<ul><li><a href="javascript:alert(1)">A</a></ul>', ['A |  | ']],
    ['nothing where there is nothing', '', []],
  ];
  for (const [name, html, expected] of cases)
    it(`has ${name}`, () => {
      assert.deepEqual(hits(html), expected);
    });

  it('sorts in the language of the element', () => {
    assert.deepEqual(hits('<html lang=sv><ul><li><a href="/o">Öl</a><li><a href="/z">Zoo</a></ul>'), [
      'Zoo |  | /z',
      'Öl |  | /o',
    ]);
  });
});
