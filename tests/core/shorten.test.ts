// Texts that are cut for teasers and descriptions.
import { assert } from '@open-wc/testing';
import { shorten } from '../../src/core/shorten.js';
import { fc } from '../tools/properties.js';

describe('shorten', () => {
  const cases: readonly (readonly [what: string, text: string, length: number, expected: string])[] = [
    ['leaves a short text as it is', 'one two.', 8, 'one two.'],
    ['cuts between words', 'one two three', 10, 'one two…'],
    ['drops punctuation and spaces at the end', 'one, two – three', 12, 'one, two…'],
    ['cuts text without spaces anywhere', '語'.repeat(50), 40, `${'語'.repeat(39)}…`],
    ['does so after a word, too', `API ${'語'.repeat(50)}`, 40, `API ${'語'.repeat(35)}…`],
    ['cuts a word that is longer than the room', 'abcdef gh', 4, 'abc…'],
    ['leaves characters whole', `a${'👋'.repeat(30)}`, 40, `a${'👋'.repeat(19)}…`],
  ];
  for (const [what, text, length, expected] of cases)
    it(what, () => {
      assert.equal(shorten(text, length), expected);
    });

  it('is the beginning of any text, and never longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const short = shorten(text, length);
        assert.isAtMost(short.length, length);
        assert.isTrue(text === short || text.startsWith(short.slice(0, -1)));
      }),
    );
  });
});
