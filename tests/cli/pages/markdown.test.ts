import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/cli/pages/front-matter.js';
import { entryMarkdown } from '../../../src/cli/pages/markdown.js';
import type { Entry } from '../../../src/core/schema.js';
import { english } from '../../../src/core/strings.js';

const entry = (id: string, fields: Partial<Entry> = {}): Entry => ({
  id,
  term: id.toUpperCase(),
  definition: `What ${id} is.`,
  ...fields,
});
const link = (url: string, text = url) => ({ type: 'link', url, children: [{ type: 'text', value: text }] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('entryMarkdown', () => {
  const markdown = (one: Entry, seeAlso: { title: string; url: string }[] = [], others = '') =>
    entryMarkdown(one, {
      strings: english,
      others,
      seeAlso,
      absolute: (url) => new URL(url, 'https://example.org/glossary/api/').href,
      hasHeading: true,
    });

  it('has everything that the page has', () => {
    const whole = entry('api', {
      expansion: 'Application Programming Interface',
      definition: [
        paragraph(
          { type: 'text', value: 'A way to ' },
          { type: 'strong', children: [{ type: 'text', value: 'talk' }] },
        ),
      ],
      body: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Why' }] },
        paragraph(link('../sdk/', 'SDK')),
      ],
      image: { src: '/api.png', alt: 'Two programs' },
      faqs: [{ question: 'REST?', answer: 'Yes.\n\nOften.' }],
      related: [
        { title: 'Read', url: '/read/' },
        { title: 'Not this', url: 'javascript:alert(1)' },
      ],
    });
    assert.equal(
      markdown(whole, [{ title: 'SDK', url: 'https://example.org/glossary/sdk/' }], 'Also called: web API'),
      `# API

*Application Programming Interface*

Also called: web API

A way to **talk**

![Two programs](https://example.org/api.png)

## Why

[SDK](https://example.org/glossary/sdk/)

## Frequently asked questions

### REST?

Yes.

Often.

## See also

- [SDK](https://example.org/glossary/sdk/)

## Further reading

- [Read](https://example.org/read/)
- Not this
`,
    );
  });

  it('takes text for text', () => {
    assert.equal(
      markdown(entry('a', { term: '*A*', definition: '# [x](y) <b>' })),
      '# \\*A\\*\n\n\\# \\[x]\\(y) \\<b>\n',
    );
  });

  const js = 'javascript:alert(1)';
  const text = (value: string) => ({ type: 'text', value });
  const hostile: [string, object[], string][] = [
    ['a link that runs code', [paragraph(link(js, 'Press'))], 'Press'],
    ['an image that runs code', [paragraph({ type: 'image', url: js, alt: 'Look' })], 'Look'],
    [
      'a link whose address is a definition that runs code',
      [
        paragraph({
          type: 'linkReference',
          identifier: 'x',
          referenceType: 'full',
          children: [text('Press')],
        }),
        { type: 'definition', identifier: 'x', url: js },
      ],
      'Press',
    ],
    [
      'an image whose address is a definition',
      [paragraph(text('A'), { type: 'imageReference', identifier: 'x' })],
      'A',
    ],
    ['HTML', [paragraph({ type: 'html', value: '<b onclick="x()">' })], '\\<b onclick="x()">'],
    [
      'a type that Markdown does not have',
      [paragraph({ type: 'spoiler', children: [text('Him.')] })],
      'Him.',
    ],
    ['code with markup for a language', [{ type: 'code', lang: 'js\n```\n<b>', value: 'x' }], '```\nx\n```'],
    ['code without a text', [{ type: 'code', value: 7, lang: {} }], '```\n```'],
    ['a table of no rows', [{ type: 'table', align: 7, children: [text('A')] }, paragraph(text('B'))], 'B'],
    ['a heading of no depth', [{ type: 'heading', depth: 'x', children: [text('A')] }], '## A'],
    [
      'a link with a title of another type',
      [paragraph({ ...link('/a/', 'A'), title: {} })],
      '[A](https://example.org/a/)',
    ],
    [
      'a list with a start of another type',
      [
        {
          type: 'list',
          ordered: true,
          start: {},
          children: [{ type: 'listItem', children: [paragraph(text('A'))] }],
        },
      ],
      '1. A',
    ],
  ];
  for (const [what, definition, written] of hostile)
    it(`writes only the text of ${what}`, () => {
      const lines = markdown(entry('a', { definition: definition as never }))
        .trimEnd()
        .split('\n\n');
      assert.deepEqual(
        [
          lines[0],
          lines
            .slice(1)
            .filter((line) => line.trim() !== '')
            .join('\n\n'),
        ],
        ['# A', written],
      );
    });
});

describe('frontMatter', () => {
  it('has what Hugo and Docusaurus both know', () => {
    const one = entry('api', {
      aliases: ['APIs'],
      expansion: 'Application Programming Interface',
      tags: ['data'],
    });
    assert.equal(
      frontMatter(one, 'api', 'A way: to "talk".'),
      `---
title: API
description: 'A way: to "talk".'
keywords:
  - Application Programming Interface
  - APIs
tags:
  - data
mdx:
  format: md
---

`,
    );
  });

  it('keeps digits in front of an address, which Docusaurus takes for a position', () => {
    assert.match(frontMatter(entry('24-7'), '24-7', ''), /^parse_number_prefixes: false$/m);
    assert.doesNotMatch(frontMatter(entry('api'), 'api', ''), /parse_number_prefixes/);
  });

  it('writes every text so that it is read as a text', () => {
    for (const term of ['no', '404', '- a', '#b', 'it\'s: "x"', 'a\nb', '~', '2026-01-01'])
      assert.deepEqual(parse(frontMatter(entry('a', { term }), 'a', term).slice(4, -5)) as object, {
        title: term,
        description: term,
        mdx: { format: 'md' },
      });
  });
});
