// Real glossaries: the search finds every term by its name in any case and without accents, and most terms
// with one letter missing.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { listingOf } from '../../../src/core/listing/listing.js';
import type { Entry } from '../../../src/core/schema.js';
import { normalizeSearchText } from '../../../src/core/search/normalize-search-text.js';
import { IndexSearch } from '../../../src/core/search/index-search.js';
import { cncf, fec, glosario, ownGlossary, type RealGlossary } from '../helpers/real-glossaries.js';

/** Glossaries outside of the repository may be missing. Their tests are then reported as skipped. */
function present<T>(found: T | undefined, test: Mocha.Context): T {
  if (found === undefined) {
    console.warn('No ../shared/data: real glossaries are not tested.');
    test.skip();
  }
  return found!;
}

/** The names by which the search finds an entry. */
const namesOf = ({ term, aliases = [], expansion }: Entry) =>
  [term, ...aliases, ...(expansion === undefined ? [] : [expansion])].map((name) =>
    normalizeSearchText(name).trim(),
  );
const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
/** `name` without a letter in its middle, where typing errors are hardest to notice. */
const withLetterMissing = (text: string) => {
  const letters = [...text];
  return letters.filter((_, index) => index !== letters.length >> 1).join('');
};

/**
 * Asserts that every term is found by its name. Returns the share of the terms with at least five letters
 * that are found with one letter missing.
 */
function checkTerms({ glossary }: RealGlossary, lang: string): number {
  const listing = listingOf(createGlossary({ lang, entries: glossary.entries }));
  const entries = listing.entries(0, listing.size);
  const search = new IndexSearch(listing);
  while (search.prepare());
  let [tried, found] = [0, 0];
  for (const [position, entry] of entries.entries()) {
    if (normalizeSearchText(entry.term).trim() === '') continue;
    for (const text of [entry.term, entry.term.toUpperCase(), withoutAccents(entry.term)]) {
      const { positions, isSimilar } = search.search(text, [], 100);
      const place = positions.indexOf(position);
      assert.isFalse(isSimilar, text);
      assert.isAtLeast(place, 0, text);
      for (const before of positions.slice(0, place))
        assert.include(namesOf(entries[before]!), normalizeSearchText(text).trim(), text);
    }
    if ([...entry.term].length < 5) continue;
    tried++;
    if (search.search(withLetterMissing(entry.term), [], 10).positions.includes(position)) found++;
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

  // A test for each language: one test for all would exceed the timeout in a busy browser.
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'zh'])
    it(`statistics and programming, in ${language}`, async function () {
      const found = present(await glosario(), this).get(language);
      if (found === undefined) return this.skip();
      assert.isAtLeast(checkTerms(found, language), 0.95);
    });
});
