// Real glossaries: every term is found by its name, however it is spelled, and most are with a letter missing.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { listingOf } from '../../../src/core/listing/listing.js';
import type { Entry } from '../../../src/core/schema.js';
import { normalizeSearchText } from '../../../src/core/search/normalize-search-text.js';
import { IndexSearch } from '../../../src/core/search/index-search.js';
import { cncf, fec, glosario, ownGlossary, type RealGlossary } from '../helpers/real-glossaries.js';

/** What lies beside the repository is not everywhere: its tests are skipped then, and the report says so. */
function present<T>(found: T | undefined, test: Mocha.Context): T {
  if (found === undefined) {
    console.warn('No ../shared/data: real glossaries are not tested.');
    test.skip();
  }
  return found!;
}

/** The names of an entry as the search knows them. */
const namesOf = ({ term, aliases = [], expansion }: Entry) =>
  [term, ...aliases, ...(expansion === undefined ? [] : [expansion])].map((name) =>
    normalizeSearchText(name).trim(),
  );
const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
/** Without one in the middle, where it is missed least. */
const withLetterMissing = (text: string) => {
  const letters = [...text];
  return letters.filter((_, index) => index !== letters.length >> 1).join('');
};

/** Checks what must be, and returns which share of the terms with five letters or more is found with one missing. */
function checkTerms({ glossary }: RealGlossary, lang: string): number {
  const listing = listingOf(createGlossary({ lang, entries: glossary.entries }));
  const entries = listing.entries(0, listing.size);
  const search = new IndexSearch(listing);
  while (search.prepare());
  let [tried, found] = [0, 0];
  for (const [position, entry] of entries.entries()) {
    if (normalizeSearchText(entry.term).trim() === '') continue;
    for (const text of [entry.term, entry.term.toUpperCase(), withoutAccents(entry.term)]) {
      const { hits, isSimilar } = search.search(text, [], 100);
      const place = hits.findIndex((hit) => hit.position === position);
      assert.isFalse(isSimilar, text);
      assert.isAtLeast(place, 0, text);
      for (const before of hits.slice(0, place))
        assert.include(namesOf(entries[before.position]!), normalizeSearchText(text).trim(), text);
    }
    if ([...entry.term].length < 5) continue;
    tried++;
    const { hits } = search.search(withLetterMissing(entry.term), [], 10);
    if (hits.some((hit) => hit.position === position)) found++;
  }
  return tried === 0 ? 1 : found / tried;
}

describe('IndexSearch: real glossaries', () => {
  it('marketing, in English', async () => {
    assert.isAtLeast(checkTerms(await ownGlossary(), 'en'), 0.95);
  });

  for (const language of ['en', 'ja', 'ko', 'ur'] as const)
    it(`cloud computing, in ${language}`, async function () {
      assert.isAtLeast(checkTerms(present(await cncf(language), this), language), 0.95);
    });

  it('elections, in English', async function () {
    assert.isAtLeast(checkTerms(present(await fec(), this), 'en'), 0.95);
  });

  // One language a test: together they take long in a busy browser.
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'zh'])
    it(`statistics and programming, in ${language}`, async function () {
      const found = present(await glosario(), this).get(language);
      if (found === undefined) return this.skip();
      assert.isAtLeast(checkTerms(found, language), 0.95);
    });
});
