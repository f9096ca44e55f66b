// How many terms of an article become links.
import { assert } from '@open-wc/testing';
import { LinkPolicy, toLimit, toMax, type Limit } from '../../../src/core/linking/link-policy.js';

/**
 * Applies the policy to each term of `text`: a letter is a term, `|` starts a section. Allowed terms are
 * added and returned as capitals.
 */
function linked(text: string, limit?: Limit, max?: number): string {
  const policy = new LinkPolicy(limit, max);
  let section = 0;
  return Array.from(text, (id) => {
    if (id === '|') {
      section++;
      return id;
    }
    if (policy.ruleAgainst(id, section) !== undefined) return id;
    policy.add(id, section);
    return id.toUpperCase();
  }).join('');
}

const TEXTS: readonly (readonly [limit: Limit | undefined, max: number | undefined, expected: string])[] = [
  [undefined, undefined, 'AaB|baba|a|C'],
  ['first', undefined, 'AaB|baba|a|C'],
  ['first', 0, 'aab|baba|a|c'],
  ['first', 1, 'Aab|baba|a|c'],
  ['first', 2, 'AaB|baba|a|c'],
  ['section', undefined, 'AaB|BAba|A|C'],
  ['section', 3, 'AaB|Baba|a|c'],
  ['all', undefined, 'AAB|BABA|A|C'],
  ['all', 4, 'AAB|Baba|a|c'],
];

describe('LinkPolicy', () => {
  for (const [limit, max, expected] of TEXTS) {
    it(`links ${expected} with limit ${limit} and max ${max}`, () => {
      assert.equal(linked('aab|baba|a|c', limit, max), expected);
    });
  }

  it('returns the rule that forbids a link: the limit rather than the maximum', () => {
    const policy = new LinkPolicy('first', 1);
    policy.add('a', undefined);
    assert.equal(policy.ruleAgainst('a', undefined), 'limit');
    assert.equal(policy.ruleAgainst('b', undefined), 'max');
  });

  it('allows a link again when the last link to the entry is removed', () => {
    const policy = new LinkPolicy('first', 2);
    policy.add('a', undefined);
    policy.add('a', undefined);
    policy.remove('a', undefined);
    assert.equal(policy.ruleAgainst('a', undefined), 'limit');
    assert.isUndefined(policy.ruleAgainst('b', undefined));
    policy.remove('a', undefined);
    assert.isUndefined(policy.ruleAgainst('a', undefined));
  });

  it('allows a link again only in the section of the removed link', () => {
    const policy = new LinkPolicy('section');
    policy.add('a', 1);
    policy.add('a', 2);
    policy.remove('a', 1);
    assert.isUndefined(policy.ruleAgainst('a', 1));
    assert.equal(policy.ruleAgainst('a', 2), 'limit');
  });

  it('does not count below zero', () => {
    const policy = new LinkPolicy('all', 1);
    policy.remove('a', undefined);
    policy.add('a', undefined);
    assert.equal(policy.ruleAgainst('a', undefined), 'max');
  });
});

describe('toLimit', () => {
  for (const limit of ['first', 'section', 'all']) {
    it(`takes ${limit}`, () => assert.equal(toLimit(limit), limit));
  }
  for (const value of [undefined, null, '', 'ALL', ' all', 'every', 1, {}, ['all']]) {
    it(`makes first of ${JSON.stringify(value)}`, () => assert.equal(toLimit(value), 'first'));
  }
});

describe('toMax', () => {
  const numbers: readonly (readonly [value: unknown, max: number])[] = [
    [0, 0],
    [12, 12],
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    [Infinity, Infinity],
  ];
  for (const [value, max] of numbers) {
    it(`makes ${max} of ${JSON.stringify(value)}`, () => assert.equal(toMax(value), max));
  }
  for (const value of [undefined, null, '', ' ', 'many', '1.5', '-1', '12px', -1, 1.5, NaN, true, [], {}]) {
    it(`takes ${JSON.stringify(value)} for no maximum`, () => assert.equal(toMax(value), Infinity));
  }
});
