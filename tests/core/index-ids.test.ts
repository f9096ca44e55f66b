// The ids in an index, and the fragments that lead to them.
import { assert } from '@open-wc/testing';
import { fragmentOfDefinition, idOfDefinition, idOfLetter } from '../../src/core/index-ids.js';

describe('the id of a definition', () => {
  const cases: readonly (readonly [id: string, expected: string, fragment: string])[] = [
    ['api', 'api', '#api'],
    ['opt-in', 'opt-in', '#opt-in'],
    ['ä b#', 'ä b#', '#%C3%A4%20b%23'],
    ['\ud800', '\ud800', '#%EF%BF%BD'],
    ['\ud800\ufe0f', '\ud800\ufe0f', '#%EF%BF%BD%EF%B8%8F'],
    // Scripts look for such names on `window`.
    ['dataLayer', 'term-dataLayer', '#term-dataLayer'],
    ['API', 'term-API', '#term-API'],
    ['utm_source', 'term-utm_source', '#term-utm_source'],
    ['config', 'term-config', '#term-config'],
  ];
  for (const [id, expected, fragment] of cases)
    it(`of ${JSON.stringify(id)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(idOfDefinition(id), expected);
      assert.equal(fragmentOfDefinition(id), fragment);
    });
});

describe('the id of a letter', () => {
  it('says that it is one', () => {
    assert.equal(idOfLetter('Å'), 'letter-Å');
  });
});
