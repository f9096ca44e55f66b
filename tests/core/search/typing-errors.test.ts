// With how many typing errors a word is the beginning of another: examples, and a comparison with the definition.
import { assert } from '@open-wc/testing';
import { comparisonWith, mostErrors } from '../../../src/core/search/typing-errors.js';
import { fc } from '../../tools/properties.js';

const comparison = (typed: string) => comparisonWith(typed, mostErrors(typed));
const compare = (typed: string, word: string) => comparison(typed)(word, 0, word.length);

/** The beginning of `word` that `typed` is like, and the number of errors. */
function likeness(typed: string, word: string): string {
  const found = compare(typed, word);
  return found === undefined ? '' : `${word.slice(0, found.length)} ${found.errors}`;
}

const cases: readonly (readonly [name: string, typed: string, word: string, expected: string])[] = [
  ['the same word', 'word', 'word', 'word 0'],
  ['a wrong letter', 'wotd', 'word', 'word 1'],
  ['a wrong first letter', 'qord', 'word', 'word 1'],
  ['a letter too much', 'worrd', 'word', 'word 1'],
  ['a letter too few', 'wrd', 'word', 'word 1'],
  ['two letters the wrong way round', 'wrod', 'word', 'word 1'],
  ['two errors in a short word', 'wtrx', 'word', ''],
  ['two errors in a long word', 'authentification', 'authentication', 'authentication 2'],
  ['three errors in a long word', 'authentificazion', 'authentication', ''],
  ['the beginning of a word', 'optimixat', 'optimization', 'optimizat 1'],
  ['an error at the end of the beginning', 'optio', 'optimization', 'optim 1'],
  ['a short word is no beginning', 'cat', 'cash', ''],
  ['three letters', 'gti', 'git', 'git 1'],
  ['two letters have no errors', 'ux', 'ui', ''],
];

/** The optimal string alignment distance, as its definition says. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const isSwapped =
    one.length > 1 && other.length > 1 && one.at(-1) === b.at(-1) && a.at(-1) === other.at(-1);
  return Math.min(
    distance(a, other) + 1,
    distance(one, b) + 1,
    distance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
    isSwapped ? distance(a.slice(0, -1), b.slice(0, -1)) + 1 : Infinity,
  );
}

// Short, because the definition compares all of a few thousand ways.
const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });

describe('comparisonWith', () => {
  for (const [name, typed, other, expected] of cases)
    it(`${name}: ${typed}, ${other}`, () => {
      assert.equal(likeness(typed, other), expected);
    });

  it('compares a part of a text', () => {
    assert.deepEqual(comparison('wodr')('a word b', 2, 6), { errors: 1, length: 4 });
  });

  it('finds the fewest errors of the definition, for beginnings of words', () => {
    fc.assert(
      fc.property(word(5, 6), word(1, 7), (typed, other) => {
        const beginnings = [...other].map((_, index) => other.slice(0, index + 1));
        const least = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
        const found = compare(typed, other);
        assert.equal(found?.errors, least <= mostErrors(typed) ? least : undefined);
        if (found !== undefined) assert.equal(distance(typed, other.slice(0, found.length)), least);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the fewest errors of the definition, for short words', () => {
    fc.assert(
      fc.property(word(1, 4), word(1, 6), (typed, other) => {
        const errors = distance(typed, other);
        assert.equal(compare(typed, other)?.errors, errors <= mostErrors(typed) ? errors : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same result again', () => {
    const compareAgain = comparison('consent');
    for (const other of ['content', 'a', 'consentiment', 'content', 'xyz'])
      assert.deepEqual(compareAgain(other, 0, other.length), compare('consent', other), other);
  });
});
