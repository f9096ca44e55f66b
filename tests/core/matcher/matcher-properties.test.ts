// Properties that hold for every glossary and every text: the matcher finds what its reference finds, whole characters, in
// order.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { page, type Page } from '../helpers/adversarial.js';
import { glossaryOf, mark } from '../helpers/marked-text.js';
import { referenceMatcher } from '../helpers/reference-matcher.js';
import { fc } from '../../tools/properties.js';

const IGNORABLE = '[\\p{Cf}\\u0640]*';

describe('compileMatcher', function () {
  const matchesOf = ({ lang, entries, text }: Page) =>
    compileMatcher(createGlossary({ lang, entries }))(text);

  it('finds what the reference finds', () => {
    fc.assert(
      fc.property(page, ({ lang, entries, text }) => {
        const glossary = createGlossary({ lang, entries });
        const expected = mark(text, referenceMatcher(glossary)(text), glossary);
        assert.equal(mark(text, compileMatcher(glossary)(text), glossary), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the glossary and the text', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(any.filter((term) => term !== '')), any, (terms, text) => {
        compileMatcher(glossaryOf(terms))(terms.join(text));
      }),
    );
  });

  it('finds matches in order, apart from each other, inside the text', () => {
    fc.assert(
      fc.property(page, (given) => {
        let last = 0;
        for (const { start, end } of matchesOf(given)) {
          assert.isAtLeast(start, last);
          assert.isAbove(end, start);
          last = end;
        }
        assert.isAtMost(last, given.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('returns only entries that may be linked', () => {
    fc.assert(
      fc.property(page, (given) => {
        for (const { id } of matchesOf(given)) {
          assert.notEqual(given.entries.find((entry) => entry.id === id)!.match?.auto, false);
        }
      }),
    );
  });

  it('cuts no surrogate pair and no base from its mark, and begins and ends with a visible character', () => {
    const isCut = (text: string, at: number) =>
      /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
    fc.assert(
      fc.property(page, (given) => {
        const { text } = given;
        for (const { start, end } of matchesOf(given)) {
          assert.isFalse(isCut(text, start) || isCut(text, end), 'a surrogate pair');
          assert.notMatch(text.slice(end), new RegExp(`^${IGNORABLE}\\p{M}`, 'u'));
          const hasBase = !new RegExp(`^${IGNORABLE}$`, 'u').test(text.slice(0, start));
          if (hasBase) assert.notMatch(text.slice(start), /^\p{M}/u);
          assert.notMatch(text.slice(start, end), /^\p{Cf}|\p{Cf}$/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in a text that spells no surface', () => {
    const of = (letters: string) => fc.string({ unit: fc.constantFrom(...letters, ' '), minLength: 1 });
    fc.assert(
      fc.property(fc.array(of('abcdeABC程の데')), of("mnoMNOs's-./序を이"), (terms, text) => {
        assert.isEmpty(compileMatcher(glossaryOf(terms.map((term) => `a${term}`)))(text));
      }),
    );
  });

  it('finds the same in two texts with a sentence between them as in each of them', () => {
    const sentence = ' Zzz. ';
    const texts = fc.tuple(page, page).filter(([, { text }]) => !/^[\p{M}\p{Cf}]/u.test(text));
    fc.assert(
      fc.property(texts, ([{ lang, entries, text }, { text: other }]) => {
        const matcher = compileMatcher(createGlossary({ lang, entries }));
        const offset = text.length + sentence.length;
        const moved = matcher(other).map(({ start, end, id }) => ({
          start: start + offset,
          end: end + offset,
          id,
        }));
        assert.deepEqual(matcher(text + sentence + other), [...matcher(text), ...moved]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same each time, in any order of texts', () => {
    const plurals = compileMatcher(glossaryOf(['command']));
    for (const text of ['commands', 'commands', '', 'commands']) {
      assert.lengthOf(plurals(text), text === '' ? 0 : 1);
    }
    fc.assert(
      fc.property(page, page, ({ lang, entries, text }, { text: other }) => {
        const matcher = compileMatcher(createGlossary({ lang, entries }));
        const first = matcher(text);
        matcher(other);
        assert.deepEqual(matcher(text), first);
      }),
      { numRuns: 1000 },
    );
  });
});
