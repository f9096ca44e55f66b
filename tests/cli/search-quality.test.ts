/** What readers type into the search of real glossaries (corpus/search-queries.ts), and whether they find what they mean. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createGlossary } from '../../src/core/glossary.js';
import { listingOf } from '../../src/core/listing/listing.js';
import { IndexSearch } from '../../src/core/search/index-search.js';
import { searchQueries, success, unanswerable, type SearchedGlossary } from '../corpus/search-queries.js';
import { read, type Files } from './helpers/sources.js';

const PROJECT = join(import.meta.dirname, '../..');
const SHARED = join(PROJECT, '../shared/data');
const isThere = existsSync(SHARED);
const NOT_THERE = 'No ../shared/data: the search of real glossaries is not tested.';

/** Finds the ids of entries. */
type Find = (query: string) => readonly string[];

function searchIn(bundle: object): Find {
  const listing = listingOf(createGlossary(bundle));
  const search = new IndexSearch(listing);
  while (search.prepare());
  return (query) => search.search(query, [], 50).positions.map((at) => listing.entries(at, at + 1)[0]!.id);
}

function filesOf(name: SearchedGlossary): Files {
  const [source = '', lang = ''] = name.split(' ');
  if (source === 'fec') return { 'fec-terms.json': readFileSync(join(SHARED, 'fec-terms.json'), 'utf8') };
  if (source === 'glosario') return { 'glosario.yml': readFileSync(join(SHARED, 'glosario.yml'), 'utf8') };
  const folder = join(SHARED, source, lang);
  // Queries for drafts were judged, too.
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/^draft: true$/m, '');
  return Object.fromEntries(readdirSync(folder).map((file) => [file, textOf(file)]));
}

describe('what readers type', { skip: isThere ? false : NOT_THERE }, () => {
  const finds = new Map<SearchedGlossary, Find>();
  const ids = new Map<SearchedGlossary, ReadonlySet<string>>();

  before(() => {
    if (!isThere) return;
    for (const { glossary } of searchQueries) {
      if (finds.has(glossary)) continue;
      const { bundle } = read(filesOf(glossary), { lang: glossary.split(' ')[1]! });
      finds.set(glossary, searchIn(bundle));
      ids.set(glossary, new Set(bundle.entries.map(({ id }) => id)));
    }
  });

  it('every wished entry is in its glossary', () => {
    const missing = searchQueries.flatMap(({ glossary, wished }) =>
      wished.filter((id) => !ids.get(glossary)!.has(id)),
    );
    assert.deepEqual(missing, []);
  });

  it('95 % of the queries find what is meant among the first three', () => {
    const found = searchQueries.map(({ glossary, query }) => finds.get(glossary)!(query));
    const missed = searchQueries
      .map(({ glossary, query, wished }, index) => ({
        glossary,
        query,
        wished,
        first: found[index]!.slice(0, 3),
      }))
      .filter(({ wished, first }) => !first.some((id) => wished.includes(id)));
    assert.ok(success(searchQueries, found, 3) >= 0.95, JSON.stringify(missed, null, 1));
  });

  it('queries without an answer find nothing', () => {
    const found = unanswerable.flatMap(({ glossary, query }) =>
      finds.get(glossary)!(query).map((id) => `${glossary}, ${query}: ${id}`),
    );
    assert.deepEqual(found, []);
  });
});

describe('what readers of the marketing glossary type', () => {
  const find = searchIn(JSON.parse(readFileSync(join(PROJECT, 'data/glossary.json'), 'utf8')));

  const firsts: readonly (readonly [query: string, ...first: string[]])[] = [
    ['email', 'email-authentication', 'transactional-email'],
    ['mail', 'email-authentication', 'transactional-email'],
    ['authentification', 'email-authentication'],
    ['a/b', 'ab-test'],
    ['abtest', 'ab-test'],
    ['cta', 'call-to-action'],
    ['optin', 'double-opt-in'],
    ['leads', 'lead'],
  ];
  for (const [query, ...first] of firsts)
    it(`"${query}" finds ${first.join(' and ')} first`, () => {
      assert.deepEqual(find(query).slice(0, first.length), first);
    });

  it('"privacy" finds the seven entries with this tag', () => {
    const { entries } = createGlossary(JSON.parse(readFileSync(join(PROJECT, 'data/glossary.json'), 'utf8')));
    const tagged = entries.filter(({ tags = [] }) => tags.includes('privacy')).map(({ id }) => id);
    assert.equal(tagged.length, 7);
    assert.deepEqual(new Set(find('privacy').slice(0, 7)), new Set(tagged));
  });

  it('"ux" finds nothing', () => assert.deepEqual(find('ux'), []));
});
