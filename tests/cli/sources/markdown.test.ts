import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places, read } from '../helpers/sources.js';

const link = (url: string, value: string) => ({ type: 'link', url, children: [{ type: 'text', value }] });

describe('Markdown', () => {
  it('the first paragraph is the definition, the rest the body, the name of the file the id', () => {
    const { bundle, problems } = read({
      'terms/api.md': md('term: API', 'It is a thing.\n\nMore.\n\nYet more.'),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(bundle.entries, [
      { id: 'api', term: 'API', definition: 'It is a thing.', body: 'More.\n\nYet more.' },
    ]);
  });

  it('lines of a paragraph become one; Chinese and Japanese without a space', () => {
    const { bundle } = read({
      'a.md': md('term: A', 'One\ntwo\n  three.'),
      'b.md': md('term: B', 'ツールです。\nこれにより\nAPIを'),
    });
    assert.deepEqual(
      bundle.entries.map(({ definition }) => definition),
      ['One two three.', 'ツールです。これにより APIを'],
    );
  });

  it('a text with markup is nodes without positions and without nothing', () => {
    const { bundle } = read({ 'a.md': md('term: A', 'See [*B*](https://b.example).') });
    assert.deepEqual(bundle.entries[0]?.definition, [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'See ' },
          {
            type: 'link',
            url: 'https://b.example',
            children: [{ type: 'emphasis', children: [{ type: 'text', value: 'B' }] }],
          },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  const terms: readonly { title: string; text: string; term: string; rest: object }[] = [
    { title: '`title` of the front matter', text: md('title: Api'), term: 'Api', rest: {} },
    { title: 'the first heading', text: '# An *API*\n\nIt is a thing.', term: 'An API', rest: {} },
    {
      title: 'the front matter, though a heading says it again',
      text: md('term: API', '# API\n\nIt is a thing.'),
      term: 'API',
      rest: {},
    },
    {
      title: 'the front matter, and a heading above the definition is nothing more',
      text: md('term: API', '## What is it?\n\nIt is a thing.\n\n## Why?\n\nWell.'),
      term: 'API',
      rest: {
        body: [
          { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Why?' }] },
          { type: 'paragraph', children: [{ type: 'text', value: 'Well.' }] },
        ],
      },
    },
    {
      title: 'the front matter, and a heading whose section goes on stays',
      text: md('term: API', '## What is it?\n\nIt is a thing.\n\nOr two.'),
      term: 'API',
      rest: {
        body: [
          { type: 'heading', depth: 2, children: [{ type: 'text', value: 'What is it?' }] },
          { type: 'paragraph', children: [{ type: 'text', value: 'Or two.' }] },
        ],
      },
    },
    { title: 'a number', text: md('term: 404'), term: '404', rest: {} },
    { title: 'a number with a zero', text: md('term: 2.0'), term: '2.0', rest: {} },
    {
      title: 'a file with Windows line ends',
      text: md('term: API').replaceAll('\n', '\r\n'),
      term: 'API',
      rest: {},
    },
  ];
  for (const { title, text, term, rest } of terms) {
    it(`the term is ${title}`, () => {
      const { bundle } = read({ 'a.md': text });
      assert.deepEqual(bundle.entries, [{ id: 'a', term, definition: 'It is a thing.', ...rest }]);
    });
  }

  it('fields of the front matter are texts, lists, images, rules, links and questions with Markdown answers', () => {
    const front = [
      'term: API',
      'aliases: [APIs, 3scale]',
      'tags: ["net", "", ""]',
      'seeAlso: [b]',
      'image: { src: /a.svg, alt: A picture, width: 640, height: 360 }',
      'match: { exclude: [API economy], auto: false }',
      'related: [{ title: T, url: /t/ }]',
      'faqs:',
      '  - id: q',
      '    question: Why?',
      '    answer: |',
      '      See [B](#b).',
    ].join('\n');
    const { bundle, problems } = read({ 'a.md': md(front), 'b.md': md('term: B') });
    assert.deepEqual(problems, []);
    assert.deepEqual(bundle.entries[0], {
      id: 'a',
      term: 'API',
      aliases: ['APIs', '3scale'],
      definition: 'It is a thing.',
      faqs: [
        {
          id: 'q',
          question: 'Why?',
          answer: [
            {
              type: 'paragraph',
              children: [{ type: 'text', value: 'See ' }, link('#b', 'B'), { type: 'text', value: '.' }],
            },
          ],
        },
      ],
      related: [{ title: 'T', url: '/t/' }],
      seeAlso: ['b'],
      tags: ['net'],
      image: { src: '/a.svg', alt: 'A picture', width: 640, height: 360 },
      match: { exclude: ['API economy'], auto: false },
    });
  });

  describe('what is wrong has its place, and the entry is not lost', () => {
    it('YAML that is not right', () => {
      const text = md('term: API\naliases: [A, B\ntags: [x]');
      assert.equal(read({ 'a.md': text }).bundle.entries[0]?.term, 'API');
      assert.match(places(check({ 'a.md': text }))[0]!, /^a\.md:[345]:\d+ error yaml-syntax$/);
    });

    const wrong: readonly { title: string; text: string; expected: string[] }[] = [
      {
        title: 'front matter without an end',
        text: '---\nterm: API\n\nText.',
        expected: ['a.md:1:1 error front-matter'],
      },
      {
        title: 'front matter that is a text',
        text: md('API'),
        expected: ['a.md:1:1 error front-matter', 'a.md:1:1 error schema'],
      },
      { title: 'no definition', text: md('term: API', '- a list'), expected: ['a.md:2:1 error schema'] },
      {
        title: 'a list that is an object',
        text: md('term: API\naliases: { a: b }'),
        expected: ['a.md:3:1 error schema'],
      },
      {
        title: 'a question without an answer',
        text: md('term: API\nfaqs:\n  - question: Why?'),
        expected: ['a.md:4:5 error schema'],
      },
      {
        title: 'a field that no entry has',
        text: md('term: API\nstatus: Done'),
        expected: ['a.md:3:9 warning unknown-field'],
      },
      {
        title: 'a link in the text',
        text: md('term: API', 'One.\n\nTwo and\n[three](#x).'),
        expected: ['a.md:8:1 error dangling-link'],
      },
      {
        title: 'a link in an answer',
        text: md('term: API\nfaqs:\n  - question: Why?\n    answer: |\n      One\n      [two](#x).'),
        expected: ['a.md:7:7 error dangling-link'],
      },
      {
        title: 'a link in a folded answer',
        text: md('term: API\nfaqs:\n  - question: Why?\n    answer: >-\n      One\n      and [two](#x).'),
        expected: ['a.md:7:11 error dangling-link'],
      },
      {
        title: 'a reference',
        text: md('term: API\nseeAlso:\n  - nothing'),
        expected: ['a.md:4:5 error dangling-see-also'],
      },
      {
        title: 'an image',
        text: md('term: API', '![](/a.png)'),
        expected: ['a.md:5:1 error empty-definition', 'a.md:5:1 error image-alt'],
      },
    ];
    for (const { title, text, expected } of wrong) {
      it(title, () => assert.deepEqual(places(check({ 'a.md': text })), expected));
    }
  });

  it('files of the folder are left out, and _glossary.yml is the head', () => {
    const { bundle, problems } = read({
      't/_glossary.yml':
        'id: g\ntitle: G\nlang: de\nurl: /g/\nfirst: [b]\nfaqs:\n  - { id: q, question: Q?, answer: "*A*", topics: [t] }\n',
      't/_index.md': '# Not an entry',
      't/README.md': '# Nor this',
      't/a.md': md('term: A'),
      't/b.md': md('term: B'),
    });
    assert.deepEqual(problems, []);
    const { entries, faqs, ...head } = bundle;
    assert.deepEqual(head, { id: 'g', title: 'G', lang: 'de', url: '/g/' });
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['b', 'a'],
    );
    assert.deepEqual(faqs, [
      {
        id: 'q',
        question: 'Q?',
        topics: ['t'],
        answer: [
          { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'A' }] }] },
        ],
      },
    ]);
  });
});
