// Rich text as nodes and as plain text.
import { assert } from '@open-wc/testing';
import { MAX_DEPTH, plainText, toNodes } from '../../src/core/rich-text.js';
import type { RichText } from '../../src/core/schema.js';
import { nested } from '../corpus/rich-text.js';
import { fc } from '../tools/properties.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

const cases: readonly { title: string; richText: RichText; expected: string }[] = [
  { title: 'a string', richText: 'An API.', expected: 'An API.' },
  { title: 'an empty string', richText: '', expected: '' },
  { title: 'no nodes', richText: [], expected: '' },
  { title: 'white space and blank lines of a string', richText: ' a  b\nc\n\n\n d ', expected: 'a b c d' },
  { title: 'markup in a string', richText: 'a < b && <b>c</b>', expected: 'a < b && <b>c</b>' },
  {
    title: 'neighbouring paragraphs do not run together',
    richText: [paragraph(text('One.')), paragraph(text('Two.'))],
    expected: 'One. Two.',
  },
  {
    title: 'inline nodes do not tear words apart',
    richText: [paragraph(text('web'), { type: 'strong', children: [text('hook')] }, text('s'))],
    expected: 'webhooks',
  },
  { title: 'code', richText: [{ type: 'code', value: 'a\nb' }, paragraph(text('c'))], expected: 'a b c' },
  {
    title: 'a line break is a space',
    richText: [paragraph(text('a'), { type: 'break' }, text('b'))],
    expected: 'a b',
  },
  {
    title: 'list items',
    richText: [
      { type: 'list', children: ['a', 'b'].map((value) => ({ type: 'listItem', children: [text(value)] })) },
    ],
    expected: 'a b',
  },
  {
    title: 'table cells',
    richText: [
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: ['a', 'b'].map((value) => ({ type: 'tableCell', children: [text(value)] })),
          },
        ],
      },
    ],
    expected: 'a b',
  },
  { title: 'unknown nodes', richText: [{ type: 'aside', children: [text('a')] }], expected: 'a' },
  { title: 'a value that is no text', richText: [{ type: 'text', value: 5 }], expected: '' },
  { title: 'children that are no list', richText: [{ type: 'paragraph', children: 'abc' }], expected: '' },
  {
    title: 'children that are no nodes',
    richText: [paragraph(null, 'a', 5, [], {}, text('b'))],
    expected: 'b',
  },
];

describe('plainText', () => {
  for (const { title, richText, expected } of cases) {
    it(`${title} → ${JSON.stringify(expected)}`, () => {
      assert.equal(plainText(richText), expected);
    });
  }

  it('reads deeply nested text up to a limit, and does not overflow beyond', () => {
    assert.equal(plainText([nested(MAX_DEPTH - 1)]), 'deep');
    assert.equal(plainText([nested(10_000)]), '');
  });

  it('never throws, and returns no runs of white space', () => {
    const node = fc.jsonValue().map((json) => ({ type: 'x', value: 'v', ...(json as object) }));
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const plain = plainText(nodes.filter(({ type }) => typeof type === 'string'));
        assert.notMatch(plain, /^\s|\s$|\s\s|[^\S ]/);
      }),
    );
  });
});

describe('toNodes', () => {
  it('makes paragraphs of text between blank lines', () => {
    assert.deepEqual(
      toNodes('One\nline.\n \n\n Two. \n\n'),
      ['One\nline.', 'Two.'].map((value) => paragraph(text(value))),
    );
  });

  it('accepts Windows line endings', () => {
    assert.lengthOf(toNodes('One.\r\n\r\nTwo.'), 2);
  });

  it('returns nodes unchanged', () => {
    const nodes = [paragraph(text('a'))];
    assert.equal(toNodes(nodes), nodes);
  });
});

describe('a text with more nodes than any real one', () => {
  /** Lists in lists, each with `breadth` items. */
  const lists = (breadth: number, depth: number): { type: string; children: unknown[] } => ({
    type: depth % 2 === 0 ? 'list' : 'listItem',
    children: depth === 0 ? [text('x')] : Array.from({ length: breadth }, () => lists(breadth, depth - 1)),
  });

  it('has its first 20,000, in order', () => {
    const kept = toNodes([paragraph(text('First')), lists(4, 8)]);
    const count = (nodes: readonly unknown[]): number =>
      nodes.reduce<number>((sum, node) => sum + 1 + count((node as { children: unknown[] }).children), 0);
    assert.equal(count(kept), 20_000);
    assert.match(plainText([paragraph(text('First')), lists(4, 8)]), /^First x/);
  });

  it('stays as it is up to there', () => {
    const nodes = [lists(3, 7)];
    assert.strictEqual(toNodes(nodes), nodes);
  });
});
