// The trees that templates return: attributes and content in, hast nodes out.
import { assert } from '@open-wc/testing';
import { h, heading, nodes } from '../../src/core/tree.js';

const text = (value: string) => ({ type: 'text' as const, value });

describe('h', () => {
  it('leaves out attributes that are undefined or false, and makes true an empty string', () => {
    assert.deepEqual(h('p', { a: 'x', b: 0, c: '', d: true, e: false, f: undefined }).properties, {
      a: 'x',
      b: '0',
      c: '',
      d: '',
    });
  });

  it('flattens lists, and leaves out undefined, false and empty text', () => {
    const child = h('b');
    assert.deepEqual(h('p', {}, 'a', ['b', [undefined, [child]]], false, '').children, [
      text('a'),
      text('b'),
      child,
    ]);
  });

  it('does not interpret markup in text', () => {
    assert.deepEqual(h('p', {}, '<b>&').children, [text('<b>&')]);
  });
});

describe('nodes', () => {
  it('makes a list of any content', () => {
    assert.deepEqual(nodes('a'), [text('a')]);
    assert.deepEqual(nodes(undefined), []);
    assert.deepEqual(nodes([[], [[]]]), []);
  });
});

describe('heading', () => {
  const levels: readonly (readonly [number, string])[] = [
    [1, 'h1'],
    [2, 'h2'],
    [6, 'h6'],
    [7, 'h6'],
    [-1, 'h1'],
    [3.9, 'h3'],
    [NaN, 'h2'],
    [Infinity, 'h6'],
  ];
  for (const [level, tagName] of levels) {
    it(`of level ${level} is an ${tagName}`, () => {
      assert.equal(heading(level, 'a').tagName, tagName);
    });
  }

  it('takes attributes', () => {
    assert.deepEqual(heading(3, 'a', { slot: 'question' }).properties, { slot: 'question' });
  });
});
