/** The fields at the top of Markdown files, and what is not for readers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from '../../../src/cli/sources/read-source.js';
import { entriesIn } from '../helpers/entries.js';
import { check, md, places } from '../helpers/sources.js';

describe('front matter', () => {
  it('is TOML between lines of +++', () => {
    const text =
      '+++\ntitle = "API"\ntags = ["tech"]\n[[faqs]]\nquestion = "Why?"\nanswer = "So."\n+++\nAn interface.\n';
    assert.deepEqual(entriesIn({ 'api.md': text }), [
      'api | API | An interface. {"faqs":[{"question":"Why?","answer":"So."}],"tags":["tech"]}',
    ]);
  });

  it('is JSON', () =>
    assert.deepEqual(
      entriesIn({ 'api.md': '{\n  "title": "API",\n  "tags": ["tech"]\n}\n\nAn interface.\n' }),
      ['api | API | An interface. {"tags":["tech"]}'],
    ));

  it('has former addresses under "aliases" in Hugo, which are no names', () => {
    const files = {
      'api.md': md('title: API\naliases: [/glossary/interface/, /old/api, Interface, TCP/IP]'),
      'crm.md': md('title: CRM\naliases: [/terms/crm.html]'),
    };
    assert.deepEqual(entriesIn(files), [
      'api | API | It is a thing. {"aliases":["Interface","TCP/IP"]}',
      'crm | CRM | It is a thing.',
    ]);
    assert.deepEqual(places(check(files)), [
      'api.md:3:1 warning address-as-name',
      'crm.md:3:1 warning address-as-name',
    ]);
  });

  const wrong: readonly { title: string; text: string; expected: string[] }[] = [
    {
      title: 'TOML that is not right',
      text: '+++\nterm = "API"\ntags = [a]\n+++\nText.',
      expected: ['a.md:1:1 error schema', 'a.md:3:9 error toml-syntax'],
    },
    {
      title: 'TOML without an end',
      text: '+++\nterm = "API"\n\nText.',
      expected: ['a.md:1:1 error front-matter'],
    },
    {
      title: 'a field of TOML',
      text: '+++\nterm = "API"\nweight = 3\nseeAlso = ["b"]\n+++\nText.',
      expected: ['a.md:3:1 warning unknown-field', 'a.md:4:1 error dangling-see-also'],
    },
    {
      title: 'JSON that is not right',
      text: '{\n  "term": "API",\n  "tags": [a]\n}\n\nText.',
      expected: ['a.md:3:12 error json-syntax'],
    },
  ];
  for (const { title, text, expected } of wrong)
    it(`what is wrong has its place: ${title}`, () =>
      assert.deepEqual(places(check({ 'a.md': text })), expected));
});

describe('what is not for readers is left out', () => {
  const isLeftOut = (file: string, text: string) =>
    readSource(file, text, { map: {}, lang: undefined }).isLeftOut === true;

  for (const field of ['draft: true', 'published: false', 'private: true', 'publish: "no"', 'status: draft'])
    it(`an entry with ${field}`, () => assert.equal(isLeftOut('a.md', md(`term: A\n${field}`)), true));

  for (const field of ['draft: false', 'published: true', 'status: done', 'published: 2020-01-01'])
    it(`but not one with ${field}`, () => assert.equal(isLeftOut('a.md', md(`term: A\n${field}`)), false));

  it('and a field that only says that an entry is published needs no warning', () =>
    assert.deepEqual(places(check({ 'a.md': md('term: A\ndraft: false\npublished: true') })), []));

  for (const file of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE.md',
    'CODE_OF_CONDUCT.md',
    'SUMMARY.md',
    '_index.md',
    'README.de.md',
  ])
    it(file, () => assert.equal(isLeftOut(`t/${file}`, '# Something\n\nText.'), true));

  it('pages of the site', () => {
    assert.equal(isLeftOut('t/all.md', md('title: All\nlayout: page')), true);
    assert.equal(isLeftOut('t/index.md', md('title: Glossary')), true);
    assert.equal(isLeftOut('t/index.md', '---\ntitle: All\n---\n'), true);
  });

  it('but not an index that holds an entry or many', () => {
    assert.deepEqual(
      entriesIn({
        't/rest/index.md': md('title: REST', 'See [SOAP](../soap/index.md).'),
        't/soap/index.md': md('title: SOAP'),
      }),
      ['rest | REST | See SOAP. {"seeAlso":["soap"]}', 'soap | SOAP | It is a thing.'],
    );
    assert.deepEqual(entriesIn({ 't/index.md': '# Glossary\n\n**A**: b.\n' }), ['a | A | b.']);
  });
});
