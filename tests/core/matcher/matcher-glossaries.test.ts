// Real glossaries, whose definitions are searched for their own terms: the matcher and its reference must agree on every
// text, and find terms in all of these languages.
import { assert } from '@open-wc/testing';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { mark } from '../helpers/marked-text.js';
import { cncf, fec, glosario, ownGlossary, type RealGlossary } from '../helpers/real-glossaries.js';
import { referenceMatcher } from '../helpers/reference-matcher.js';

function checkMatches({ glossary, texts }: RealGlossary, least: number): void {
  const matcher = compileMatcher(glossary);
  const reference = referenceMatcher(glossary);
  let count = 0;
  for (const text of texts) {
    const matches = matcher(text);
    assert.equal(mark(text, matches, glossary), mark(text, reference(text), glossary));
    count += matches.length;
  }
  assert.isAtLeast(count, least);
}

/** Skips the test, with a note in the report, if the folder beside the repository is missing. */
function present<T>(found: T | undefined, test: Mocha.Context): T {
  if (found === undefined) {
    console.warn('No ../shared/data: real glossaries are not tested.');
    test.skip();
  }
  return found!;
}

describe('compileMatcher: real glossaries', function () {
  it('marketing, in English', async () => {
    checkMatches(await ownGlossary(), 200);
  });

  const languages = { en: 500, ja: 500, ko: 100, ur: 30 } as const;
  for (const [language, least] of Object.entries(languages)) {
    it(`cloud computing, in ${language}`, async function () {
      checkMatches(present(await cncf(language as keyof typeof languages), this), least);
    });
  }

  it('elections, in English', async function () {
    checkMatches(present(await fec(), this), 500);
  });

  it('statistics and programming, in all their languages', async function () {
    const all = present(await glosario(), this);
    for (const [language, found] of all) {
      checkMatches(found, { en: 1000, es: 100, am: 100, de: 50 }[language] ?? 0);
    }
  });
});
