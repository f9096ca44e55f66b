// Words of the interface that a site gives in `data-strings`: what is taken, and what is named and left out.
import { assert } from '@open-wc/testing';
import { readStrings } from '../../src/core/own-strings.js';
import { english, englishOptions } from '../../src/core/strings.js';

const read = (value: unknown) => {
  const { byLanguage, problems } = readStrings(typeof value === 'string' ? value : JSON.stringify(value));
  const words = Object.fromEntries([...byLanguage].filter(([, own]) => Object.keys(own).length > 0));
  return { words, problems: problems.map(({ message, advice }) => `${message} ${advice}`) };
};

describe('data-strings', () => {
  it('has words for every language', () => {
    assert.deepEqual(read({ readMore: 'Mehr dazu' }), {
      words: { '*': { readMore: 'Mehr dazu' } },
      problems: [],
    });
  });

  it('has words by language, and for all others', () => {
    assert.deepEqual(read({ back: '←', 'de-AT': { close: 'Baba' }, fr: { close: 'Salut' } }), {
      words: { '*': { back: '←' }, 'de-at': { close: 'Baba' }, fr: { close: 'Salut' } },
      problems: [],
    });
  });

  for (const name of Object.keys({ ...english, ...englishOptions }))
    it(`may change ${name}`, () => {
      assert.deepEqual(read({ [name]: 'x' }).problems, []);
    });

  it('has plural forms, or one text for all numbers', () => {
    const found = { one: '{n} word', other: '{n} words' };
    assert.deepEqual(read({ found, similar: 'like it: {n}' }).words, {
      '*': { found, similar: { other: 'like it: {n}' } },
    });
  });

  it('that is empty says nothing', () => {
    assert.deepEqual(read({}), { words: {}, problems: [] });
  });

  for (const bad of ['', 'Mehr dazu', '{', "{'readMore': 'x'}", '{"readMore": "x",}'])
    it(`that is not JSON is named, with an example: ${bad}`, () => {
      const { words, problems } = read(bad);
      assert.deepEqual(words, {});
      assert.lengthOf(problems, 1);
      assert.match(problems[0]!, /^data-strings is not JSON.*\{"readMore": "More about it"\}/);
    });

  for (const bad of ['null', '[]', '"x"', '7', 'true'])
    it(`that is no object is named: ${bad}`, () => {
      const { words, problems } = read(bad);
      assert.deepEqual(words, {});
      assert.match(problems.join(), /^data-strings is not an object\./);
    });

  it('with an unknown name: it is named with the one that was meant and all others, and the rest is taken', () => {
    const { words, problems } = read({ readmore: 'x', close: 'Zu', colour: 'x' });
    assert.deepEqual(words, { '*': { close: 'Zu' } });
    assert.match(
      problems[0]!,
      /"readmore", which is no word.*Did you mean "readMore"\? The words are close, back, /,
    );
    assert.match(problems[1]!, /"colour", which is no word of the interface\. The words are /);
  });

  it('with an unknown name in a language', () => {
    assert.match(read({ de: { reedMore: 'x' } }).problems.join(), /"reedMore".*"readMore"/);
  });

  const rows: readonly (readonly [name: string, value: unknown, expected: RegExp])[] = [
    ['readMore', 7, /"readMore" in data-strings is no text/],
    ['readMore', null, /"readMore" in data-strings is no text/],
    ['readMore', { other: 'x' }, /"readMore" in data-strings is no text/],
    ['found', 7, /"found".*neither a text nor one for each plural form.*"one"/],
    ['found', { one: '{n}' }, /"found".*neither/],
    ['found', { other: 7 }, /"found".*neither/],
    ['found', { other: 'x', lots: 'y' }, /"found".*neither/],
    ['found', ['x'], /"found".*neither/],
  ];
  for (const [name, value, expected] of rows)
    it(`with a word of the wrong type is named, and the rest is taken: ${name} ${JSON.stringify(value)}`, () => {
      const { words, problems } = read({ [name]: value, back: '←' });
      assert.deepEqual(words, { '*': { back: '←' } });
      assert.lengthOf(problems, 1);
      assert.match(problems[0]!, expected);
    });

  it('with names of Object.prototype changes nothing', () => {
    const { words, problems } = read('{"__proto__": {"close": "x"}, "constructor": "x", "toString": "x"}');
    assert.deepEqual(words, {});
    assert.lengthOf(problems, 3);
    assert.isUndefined(({} as { close?: string }).close);
  });
});
