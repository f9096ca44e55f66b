// Numbers of terms in the words of a language.
import { assert } from '@open-wc/testing';
import { countText } from '../../src/core/count-text.js';

describe('countText', () => {
  const texts = { one: '{n} term', few: '{n} terms (few)', other: '{n} terms' };
  const cases: readonly (readonly [count: number, lang: string, expected: string])[] = [
    [1, 'en', '1 term'],
    [0, 'en', '0 terms'],
    [1234, 'en', '1,234 terms'],
    [1234, 'de', '1.234 terms'],
    [3, 'pl', '3 terms (few)'],
    [2, 'not a language', '2 terms'],
  ];
  for (const [count, lang, expected] of cases)
    it(`${count} in ${lang}`, () => {
      assert.equal(countText(texts, count, lang), expected);
    });
});
