/** Texts without markup, which are not parsed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainParagraph } from '../../../src/cli/sources/plain-text.js';
import { parseMarkdown } from '../../../src/cli/sources/rich-text.js';
import { fc } from '../../tools/properties.js';

describe('a text of one line without markup', () => {
  it('is what the parser makes of it', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'B',
        ' ',
        '.',
        ',',
        ';',
        ':',
        '!',
        '?',
        '(',
        ')',
        '"',
        "'",
        '-',
        '+',
        '=',
        '#',
        '>',
        '1',
        '2.',
        '3)',
        '/',
        '^',
      ],
      ...[
        '*',
        '_',
        '~~',
        '`',
        '[x]',
        '<b>',
        '&amp;',
        '&',
        '\\',
        '|',
        '$',
        'http://a.b',
        'www.a.b',
        'a@b.cd',
        '\n',
        '\t',
        '  ',
      ],
      ...[
        'é',
        '語',
        '—',
        '😀',
        '\u00a0',
        '\u0000',
        '\u200b',
        '\u2028',
        '---',
        '***',
        '===',
        'HTTPS:',
        'mailto:a',
      ],
    );
    const text = fc.array(pieces, { maxLength: 8 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const plain = plainParagraph(written);
        if (plain === undefined) return;
        const withoutLines = (nodes: unknown) =>
          JSON.parse(
            JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)),
          ) as unknown;
        assert.deepEqual(withoutLines(plain), withoutLines(parseMarkdown(written).nodes));
      }),
    );
  });

  it('is found among texts as people write them', () => {
    for (const text of [
      'A way to talk.',
      '5 % of "all" (most), e.g. this: it’s – well… 1. and 2.',
      '用語の定義。',
      'A #1 thing!',
    ])
      assert.notEqual(plainParagraph(text), undefined, text);
    for (const text of ['# A', '- a', '1. a', 'a *b*', 'a\nb', 'x@y.z', 'a <b', 'AT&T', ' a', 'see www.a.b'])
      assert.equal(plainParagraph(text), undefined, text);
  });
});
