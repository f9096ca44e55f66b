/** What `glossary check` says of a glossary: each rule with what breaks it and what does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places, type Files, type Options } from '../helpers/sources.js';

const right = {
  'a.md': md('term: A', 'A thing.'),
  'b.md': md(
    'term: B\naliases: [Bee]\nseeAlso: [a]\nurl: /b/\nrelated: [{ title: T, url: "https://x.example" }]',
    'See [A](#a).',
  ),
};

describe('a glossary that is right', () => {
  it('has no problems', () => assert.deepEqual(check(right), []));
});

describe('rules', () => {
  const one = (file: string): Files => ({ 'a.md': file });
  const cases: readonly {
    title: string;
    files: Files;
    options?: Options;
    /** Everyday words. */
    words?: readonly string[];
    expected: readonly string[];
  }[] = [
    {
      title: 'a term twice',
      files: { 'a.md': md('term: API'), 'b.md': md('term: API') },
      expected: ['b.md:2:7 error duplicate-surface'],
    },
    {
      title: 'an alias that is a term, in another case',
      files: { 'a.md': md('term: Api'), 'b.md': md('term: B\naliases: [x, api]') },
      expected: ['b.md:3:14 error duplicate-surface'],
    },
    {
      title: 'an alias that is a term in full width',
      files: { 'a.md': md('term: API'), 'b.md': md('term: B\naliases: [ＡＰＩ]') },
      expected: ['b.md:3:11 error duplicate-surface'],
    },
    {
      title: 'an alias with an invisible character',
      files: { 'a.md': md('term: E-mail'), 'b.md': md('term: B\naliases: ["e-\u00admail"]') },
      expected: ['b.md:3:11 error duplicate-surface'],
    },
    {
      title: 'but an accent is another letter, and an entry may repeat itself',
      files: { 'a.md': md('term: resume\naliases: [Resume]'), 'b.md': md('term: résumé') },
      expected: [],
    },
    {
      title: 'but words near it may tell two entries apart',
      files: { 'a.md': md('term: Pool'), 'b.md': md('term: pool\nmatch: { near: [water] }') },
      expected: [],
    },
    {
      title: 'a name in two terms that say what tells them apart',
      files: { 'a.md': md('term: node (cluster)'), 'b.md': md('term: node (tree)') },
      expected: ['a.md:2:7 warning term-with-sense'],
    },
    {
      title: 'but an acronym in parentheses is a name, and so is what a slash divides',
      files: { 'a.md': md('term: Access Control List (ACL)'), 'b.md': md('term: HIE / HIN') },
      expected: [],
    },
    {
      title: 'a name in a term that is an alias of another entry, with an acronym',
      files: { 'a.md': md('term: Key Result'), 'b.md': md('term: OKR / Key Result') },
      expected: [],
    },
    {
      title: 'common words, unless the entry says when they are meant, or that they always are',
      files: {
        'a.md': md('term: Event'),
        'b.md': md('term: x\naliases: [The state]\nseeAlso: [a, h]'),
        'c.md': md('term: Status\nmatch: { near: [HTTP] }'),
        'd.md': md('term: Light\nmatch: { caseSensitive: true }'),
        'e.md': md('term: IT'),
        'f.md': md('term: service (Kubernetes)'),
        'g.md': md('term: Bug\nmatch: { auto: true }'),
        'h.md': md('term: Host\nmatch: { auto: false }'),
      },
      words: ['event', 'state', 'status', 'light', 'it', 'service', 'bug', 'host'],
      expected: [
        'a.md:2:7 warning common-word',
        'f.md:2:7 warning common-word',
        'f.md:2:7 warning term-with-sense',
      ],
    },
    {
      title: 'several aliases in one text',
      files: {
        'a.md': md('term: A\naliases: ["Ay, Aleph"]'),
        'b.md': md('term: B\naliases: [Bee; Beta]'),
        'c.md': md('term: C\naliases:\n  - シー、ツェー'),
      },
      expected: [
        'a.md:3:11 warning joined-aliases',
        'b.md:3:11 warning joined-aliases',
        'c.md:4:5 warning joined-aliases',
      ],
    },
    {
      title: 'but not a comma in a number, or in a list of several',
      files: {
        'a.md': md('term: A\naliases: ["10,000 metres"]'),
        'b.md': md('term: B\naliases: ["Ink, black", Black]'),
        'c.md': md('term: C\naliases: [Sea]'),
      },
      expected: [],
    },
    {
      title: 'a question id twice',
      files: {
        'a.md': md('term: A\nfaqs:\n  - { id: q, question: Q, answer: a }'),
        '_glossary.yml':
          'faqs:\n  - { id: r, question: R, answer: a }\n  - { id: q, question: S, answer: a }',
      },
      expected: ['_glossary.yml:3:11 error duplicate-faq-id'],
    },
    {
      title: 'a question twice, without ids',
      files: one(md('term: A\nfaqs:\n  - { question: Why?, answer: a }\n  - { question: Why, answer: b }')),
      expected: ['a.md:5:5 error duplicate-faq-id'],
    },
    {
      title: 'see also nothing',
      files: one(md('term: A\nseeAlso: [b]')),
      expected: ['a.md:3:11 error dangling-see-also'],
    },
    {
      title: 'a link to nothing',
      files: one(md('term: A', '[b](#b) [c](/g/c/) [d](d.md) [e](/e/)')),
      options: { url: '/g/' },
      expected: [
        'a.md:5:1 error dangling-link',
        'a.md:5:9 error dangling-link',
        'a.md:5:20 error dangling-link',
      ],
    },
    {
      title: 'but links to questions and to the index are right',
      files: one(md('term: A\nfaqs:\n  - { id: q, question: Q, answer: "[q](#q) [g](/g/) [up](#)" }')),
      options: { url: '/g/' },
      expected: [],
    },
    {
      title: 'addresses that run code',
      files: one(
        md(
          'term: A\nurl: "javascript:x"\nrelated:\n  - { title: T, url: "data:x" }\nimage: { src: "vbscript:x", alt: I }',
          '[a](javascript:x) ![b](file:x)',
        ),
      ),
      expected: [
        'a.md:3:6 error unsafe-url',
        'a.md:5:22 error unsafe-url',
        'a.md:6:15 error unsafe-url',
        'a.md:9:1 error unsafe-url',
        'a.md:9:19 error unsafe-url',
      ],
    },
    {
      title: 'addresses that lead elsewhere from every page',
      files: one(md('term: A\nrelated: [{ title: T, url: b/c }]', '[a](b#c) ![b](../b.png) [c](?d)')),
      expected: [
        'a.md:3:28 warning relative-url',
        'a.md:6:1 warning relative-url',
        'a.md:6:10 warning relative-url',
      ],
    },
    {
      title: 'a definition without words',
      files: { 'a.json': '[{"term": "A", "definition": "<br>"}]' },
      expected: ['a.json:1:30 error empty-definition'],
    },
    {
      title: 'a definition of several paragraphs',
      files: { 'a.json': '[{"term": "A", "definition": "One.\\n\\nTwo."}]' },
      expected: ['a.json:1:30 warning long-definition'],
    },
    {
      title: 'a definition that is a list',
      files: { 'a.json': '[{"term": "A", "definition": "- One."}]' },
      expected: ['a.json:1:30 warning long-definition'],
    },
    {
      title: 'images that say nothing',
      files: one(md('term: A\nimage: /a.png', 'A ![](/b.png) ![c](/c.png)')),
      expected: ['a.md:3:8 error image-alt', 'a.md:6:3 error image-alt'],
    },
    {
      title: 'an entry that nothing leads to',
      files: one(md('term: A\nmatch: { auto: false }')),
      expected: ['a.md:2:7 warning unreachable'],
    },
    {
      title: 'an entry without a letter',
      files: one(md('term: "&"')),
      expected: ['a.md:2:7 warning unreachable'],
    },
    {
      title: 'but another entry may lead to it',
      files: { 'a.md': md('term: A\nmatch: { auto: false }'), 'b.md': md('term: B', '[a](#a)') },
      expected: [],
    },
  ];
  for (const { title, files, options, words, expected } of cases) {
    it(title, () => assert.deepEqual(places(check(files, options, words)), expected));
  }

  it('of several aliases in one text, the advice is in the form of the source', () => {
    const advice = (files: Files) =>
      check(files).flatMap(({ rule, advice }) => (rule === 'joined-aliases' ? [advice] : []));
    assert.match(
      advice({ 'a.md': md('term: A\naliases: ["Ay, Aleph"]') }).join(),
      /write a list: \[Ay, Aleph\]\.$/,
    );
    const table = 'term,aliases,definition\nA,"Ay, Aleph",A thing.\nB,Bee|Beta,A thing.\n';
    assert.match(advice({ 'a.csv': table }).join(), /write \| between them: Ay\|Aleph\.$/);
  });

  it('each message and each advice is a sentence', () => {
    for (const { files, options } of cases) {
      for (const { message, advice } of check(files, options)) {
        assert.match(message, /^["“A-Z].*\.$/);
        assert.match(advice, /^[A-Z].*\.$/);
      }
    }
  });

  it('proposes the scheme that an address of a site lacks', () => {
    const adviceFor = (url: string) =>
      check({ 'a.md': md(`term: A\nurl: ${url}`) }, { lang: 'en' })
        .filter(({ rule }) => rule === 'relative-url')
        .map(({ advice }) => advice);
    assert.deepEqual(adviceFor('www.example.com/x'), ['Write "https://www.example.com/x".']);
    assert.deepEqual(adviceFor('a/b'), ['Start it with "/", or with "#" if it leads to an entry.']);
  });
});
