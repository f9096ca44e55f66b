/** One Markdown file that holds many terms, in the shapes that people write. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesIn, urlsIn } from '../helpers/entries.js';
import { check, md, places, read } from '../helpers/sources.js';

const API = 'api | API | A way for programs to talk.';
const CRM = 'crm | CRM | Software that knows customers.';

describe('a Markdown file with many terms', () => {
  const shapes: readonly { title: string; text: string; file?: string }[] = [
    {
      title: 'headings below letters',
      text: '# Glossary\n\n## A\n\n### API\n\nA way for programs to talk.\n\n## C\n\n### CRM\n\nSoftware that knows customers.\n',
    },
    {
      title: 'headings below a title of the front matter, which says more of the page',
      text: '---\ntitle: Glossary\nsidebar_position: 9\ndescription: All words\n---\n\n## API\n\nA way for programs to talk.\n\n## CRM\n\nSoftware that knows customers.\n',
    },
    {
      title: 'headings of the first level, without a title',
      text: '# API\nA way for programs to talk.\n\n# CRM\nSoftware that knows customers.\n',
    },
    {
      title: 'headings below a title that says nothing of a glossary, with no text below it',
      text: '# Our words\n\n## API\n\nA way for programs to talk.\n\n## CRM\n\nSoftware that knows customers.\n',
      file: 'words-we-use.md',
    },
    {
      title: 'headings of the second level alone',
      text: '## API\n\nA way for programs to talk.\n\n## CRM\n\nSoftware that knows customers.\n',
      file: 'page.md',
    },
    {
      title: 'headings with numbers',
      text: '# Glossary\n\n## 1. API\n\nA way for programs to talk.\n\n## 2. CRM\n\nSoftware that knows customers.\n',
    },
    ...['–', '—', '-', '=', ':'].map((sign) => ({
      title: `lines with "${sign}" and nothing else`,
      text: `API ${sign} A way for programs to talk.\nCRM ${sign} Software that knows customers.\n`,
      file: 'page.md',
    })),
    {
      title: 'lines with a dash and an empty line between them',
      text: 'API – A way for programs to talk.\n\nCRM – Software that knows customers.\n',
      file: 'page.md',
    },
    {
      title: 'lines of one paragraph',
      text: '# Acronyms\n\nAPI = A way for programs to talk.\nCRM = Software that knows customers.\n',
    },
    {
      title: 'lines of one paragraph with bold terms, of which one goes on',
      text: '# Glossary\n\n**API**: A way for\nprograms to talk.\n**CRM**: Software that knows customers.\n',
    },
    {
      title: 'lines of one paragraph that end with line breaks',
      text: '# Glossary\n\n**API** – A way for programs to talk.<br>\n**CRM** – Software that knows customers.  \n',
    },
    {
      title: 'bullets below a sentence that ends with a colon',
      text: '# Glossary\n\nWe use these terms:\n\n- `API`: A way for programs to talk.\n- CRM - Software that knows customers.\n',
    },
    {
      title: 'headings of a page of the site',
      text: '---\nlayout: page\ntitle: Glossary\n---\n\n## API\n\nA way for programs to talk.\n\n## CRM\n\nSoftware that knows customers.\n',
    },
    {
      title: 'a definition list',
      text: '# Glossary\n\nAPI\n:   A way for programs to talk.\n\nCRM\n:   Software that knows customers.\n',
    },
    {
      title: 'a definition list without blank lines and a title',
      text: 'API\n: A way for programs to talk.\nCRM\n: Software that knows customers.\n',
      file: 'words.md',
    },
    {
      title: 'paragraphs with bold terms',
      text: '# Glossary\n\n**API**: A way for programs to talk.\n\n**CRM** – Software that knows customers.\n',
    },
    {
      title: 'paragraphs with bold terms, other separators',
      text: '# Glossary\n\n**API** — A way for programs to talk.\n\n**CRM.** Software that knows customers.\n',
    },
    {
      title: 'bold terms in lines of their own',
      text: '# Jargon\n\n**API**\n\nA way for programs to talk.\n\n**CRM**  \nSoftware that knows customers.\n',
    },
    {
      title: 'bullets with bold terms',
      text: '# Glossary\n\n- **API**: A way for programs to talk.\n- **CRM:** Software that knows customers.\n',
    },
    {
      title: 'bullets with plain terms',
      text: '# Key terms\n\n* API: A way for programs to talk.\n* CRM - Software that knows customers.\n',
    },
    {
      title: 'bullets with the definition in a bullet below',
      text: '# Glossary\n\n- API\n  - A way for programs to talk.\n- CRM\n  - Software that knows customers.\n',
    },
    {
      title: 'bullets below letters with pictures',
      text: '# 📖 Glossary\n\n## 🔤 A\n\n- **API**: A way for programs to talk.\n\n## 🔤 C {#c}\n\n- **CRM**\n\n  Software that knows customers.\n',
    },
    {
      title: 'fullwidth colons',
      text: '# 用語集\n\n**API**：A way for programs to talk.\n\n**CRM**：Software that knows customers.\n',
    },
    {
      title: 'texts that readers may open',
      text: '# Glossary\n\n<details>\n<summary><b>API</b></summary>\n\nA way for programs to talk.\n\n</details>\n<details><summary>CRM</summary>\nSoftware that knows customers.\n</details>\n',
    },
    {
      title: 'lists of the parts of each entry',
      text: '# Glossary\n\n## API\n\n- **Definition**: A way for programs to talk.\n\n## CRM\n\n**Definition:** Software that knows customers.\n',
    },
    {
      title: 'a dl of HTML',
      text: '# Glossary\n\n<dl>\n<dt>API</dt>\n<dd>A way for programs to talk.</dd>\n<dt>CRM</dt>\n<dd>Software that knows customers.</dd>\n</dl>\n',
    },
    {
      title: 'a table',
      text: '# Glossary\n\n| Term | Definition |\n|---|---|\n| API | A way for programs to talk. |\n| **CRM** | Software that knows customers. |\n',
    },
    {
      title: 'a table with heads that nobody knows',
      text: '# Glosář\n\n| Slovo | Vysvětlení |\n|---|---|\n| API | A way for programs to talk. |\n| CRM | Software that knows customers. |\n',
      file: 'glossary.md',
    },
    {
      title: 'abbreviations that pages include',
      text: '*[API]: A way for programs to talk.\n*[CRM]: Software that knows customers.\n',
      file: 'includes/abbreviations.md',
    },
    {
      title: 'below an intro, a table of contents and a bar of letters',
      text: '# Glossary\n\nThe words that we use.\n\n- [API](#api)\n- [CRM](#crm)\n\n[A](#a) | [B](#b) | [C](#c)\n\n[TOC]\n\n## API\n\nA way for programs to talk.\n\n[Back to top](#glossary)\n\n---\n\n## CRM\n\nSoftware that knows customers.\n',
    },
  ];
  for (const { title, text, file = 'GLOSSARY.md' } of shapes) {
    it(`holds ${title}`, () => {
      assert.deepEqual(entriesIn({ [file]: text }), [API, CRM]);
      assert.deepEqual(places(check({ [file]: text })), []);
    });
  }

  it('its title is that of the glossary, its language that of the front matter', () => {
    const { bundle } = read({ 'a.md': '---\nlang: de\n---\n# Glossar der Firma\n\n**A**: b.\n' });
    assert.deepEqual([bundle.title, bundle.lang, bundle.entries.length], ['Glossar der Firma', 'de', 1]);
  });

  it('text behind a term belongs to it; headings below it, too', () => {
    const text =
      '# Glossary\n\n## API\n\nA way.\n\n- one\n- two\n\n### Example\n\nREST.\n\n## CRM\n\n- a list\n- only\n';
    assert.deepEqual(entriesIn({ 'glossary.md': text }), [
      'api | API | A way. | one two Example REST.',
      'crm | CRM | a list only',
    ]);
  });

  it('several terms have one definition, and a term has several', () => {
    const text =
      '# Glossary\n\nAPI\nInterface\n:   A way.\n\n    With a second paragraph.\n\n:   Another way.\n';
    assert.deepEqual(entriesIn({ 'g.md': text }), [
      'api | API | A way. | With a second paragraph. Another way. {"aliases":["Interface"]}',
    ]);
  });

  it('a text that starts with its own term in bold is the text of one term', () => {
    const text =
      '# Glossary\n\n## API\n\n**API** is a way.\n\n**It** is new.\n\n## CRM\n\n**CRM** is sales.\n';
    assert.deepEqual(entriesIn({ 'glossary.md': text }), [
      'api | API | API is a way. | It is new.',
      'crm | CRM | CRM is sales.',
    ]);
  });

  it('groups become tags, letters do not', () => {
    const text =
      '# Glossary\n\n## Data\n\n**Blob:** A unit.\n\n**Batch:** Some blobs.\n\nMore of it.\n\n## System\n\n**Disperser**. A service.\n';
    assert.deepEqual(entriesIn({ 'g.md': text }), [
      'batch | Batch | Some blobs. | More of it. {"tags":["Data"]}',
      'blob | Blob | A unit. {"tags":["Data"]}',
      'disperser | Disperser | A service. {"tags":["System"]}',
    ]);
  });

  it('the ids of headings and anchors are the ids of the entries, and links to any of them lead there', () => {
    const text = [
      '# Glossary\n\n## Access Control List (ACL) {#acl}\n\nSee [the API](#the-api), [CRM](#customer-relations-crm).\n',
      '<a name="the-api"></a>\n## API\n\nA way.\n',
      '## Customer Relations (CRM)\n\nSee [ACL](#acl) and [here](glossary.md#acl).\n',
      '## C/D\n{: #cd }\n\nSee [1](#access-control-list-acl).\n',
    ].join('\n');
    const { bundle, problems } = read({ 'docs/glossary.md': text });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      bundle.entries.map(({ id, definition }) => [id, ...urlsIn(definition)]),
      [
        ['acl', '#the-api', '#customer-relations-crm'],
        ['cd', '#acl'],
        ['customer-relations-crm', '#acl', '#acl'],
        ['the-api'],
      ],
    );
  });

  it('"See also" lines become references, and stay as text where a name is no entry', () => {
    const text = [
      '# Glossary\n\n## ACL\n\nA list.\n\nSee also: API, Customer Relations\n',
      '## API\n\nA way.\n*See also:* [ACL](#acl)\n',
      '## Customer Relations (CRM)\n\nSales. See also: ACL.\n',
      '## CSV\n\nSee API.\n',
      '## Foo\n\nBar.\n\nSee also: the handbook, ACL\n',
    ].join('\n');
    assert.deepEqual(entriesIn({ 'g.md': text }), [
      'acl | ACL | A list. {"seeAlso":["api","customer-relations-crm"]}',
      'api | API | A way. {"seeAlso":["acl"]}',
      'csv | CSV | See API. {"seeAlso":["api"]}',
      'customer-relations-crm | Customer Relations (CRM) | Sales. {"seeAlso":["acl"]}',
      'foo | Foo | Bar. | See also: the handbook, ACL {"seeAlso":["acl"]}',
    ]);
  });

  it('a sentence that starts with "See" keeps its markup', () => {
    const { bundle } = read({ 'a.md': md('title: A', 'See `man ls`, *or not*.') });
    assert.deepEqual(bundle.entries[0]?.definition, [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'See ' },
          { type: 'inlineCode', value: 'man ls' },
          { type: 'text', value: ', ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'or not' }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  it('lines with synonyms and tags are fields', () => {
    const text = '# Glossary\n\n## API\n\n**Also known as:** Interface, iface\n\nA way.\n\nTags: net, web\n';
    assert.deepEqual(entriesIn({ 'g.md': text }), [
      'api | API | A way. {"aliases":["Interface","iface"],"tags":["net","web"]}',
    ]);
  });

  it('columns of a table are fields, and an unknown one is said', () => {
    const text =
      '# G\n\n| Term | Meaning | Synonyms | Owner |\n|---|---|---|---|\n| API | A [way](https://w.example) | iface; door | Ann |\n| CRM | Sales | | Bob |\n';
    assert.deepEqual(entriesIn({ 'g.md': text }), [
      'api | API | A way {"aliases":["iface","door"]}',
      'crm | CRM | Sales',
    ]);
    assert.deepEqual(places(check({ 'g.md': text })), ['g.md:5:52 warning unknown-field']);
  });

  it('several bold names in front of a text are names of one entry', () =>
    assert.deepEqual(
      entriesIn({
        'g.md':
          '# Glossary\n\n**CI**, **Integration** — Merging often.\n\n**Host** / **Node**: A machine.\n\n- **Pod** or **Unit**: A part.\n- **Job**: A task.\n',
      }),
      [
        'ci | CI | Merging often. {"aliases":["Integration"]}',
        'host | Host | A machine. {"aliases":["Node"]}',
        'job | Job | A task.',
        'pod | Pod | A part. {"aliases":["Unit"]}',
      ],
    ));

  it('a note behind a bold term may hold another name in bold', () =>
    assert.deepEqual(
      entriesIn({
        'g.md': '# Glossary\n\n**API** — A way.\n\n**Build artifact** (or **artifact**) — A file.\n',
      }),
      ['api | API | A way.', 'build-artifact-or-artifact | Build artifact (or artifact) | A file.'],
    ));

  it('what is wrong has its place: a term without a text, a link, a section about the glossary', () => {
    const text =
      '# Glossary\n\n## Introduction\n\nHow to read.\n\n## API\n\n## CRM\n\nSales and\n[nothing](#nothing).\n';
    assert.deepEqual(places(check({ 'g.md': text })), [
      'g.md:3:1 warning section-left-out',
      'g.md:7:1 error schema',
      'g.md:12:1 error dangling-link',
    ]);
  });

  describe('is one entry', () => {
    const one: readonly { title: string; text: string; term: string; file?: string }[] = [
      {
        title: 'where its headings are the parts of a text',
        text: '# API\n\n## What it is\n\nA way.\n\n## Problem it addresses\n\nCoupling.\n\n## How it helps\n\nIt does.\n',
        term: 'API',
      },
      {
        title: 'where a definition stands below its title, whatever lists follow',
        text: '# Definition of Done\n\nA checklist.\n\n- **Review**: by two people\n- **Tests**: pass\n',
        term: 'Definition of Done',
      },
      {
        title: 'where one line with a dash is all that it has',
        text: 'Interface – a way for programs to talk.\n',
        term: 'api',
        file: 'api.md',
      },
      {
        title: 'where a line of several starts with no term',
        text: 'Interface – a way to talk.\nPrograms use it every day.\n',
        term: 'api',
        file: 'api.md',
      },
      {
        title: 'where its front matter has a term',
        text: md('term: HTTP status', 'A number.\n\n**404**: Not found.\n\n**500**: Error.'),
        term: 'HTTP status',
      },
      {
        title: 'where the term is "Glossary"',
        text: md('term: Glossary', 'A list of terms.'),
        term: 'Glossary',
        file: 'glossary.md',
      },
      {
        title: 'where it is named like a glossary and tells what that is',
        text: md('title: Ubiquitous language', 'The words of a domain.\n\n## Examples\n\nOne.'),
        term: 'Ubiquitous language',
      },
    ];
    for (const { title, text, term, file = 'a.md' } of one) {
      it(title, () =>
        assert.deepEqual(
          read({ [file]: text }).bundle.entries.map((entry) => entry.term),
          [term],
        ),
      );
    }
  });

  describe('that has no name of its own', () => {
    const terms = (text: string) =>
      read({ 'stdin.md': text }, { isNameless: true }).bundle.entries.map(({ id, term }) => `${id} ${term}`);

    it('has the terms of its lines, of its list, or of its heading', () => {
      assert.deepEqual(terms('Crema – foam\nBloom – pour'), ['bloom Bloom', 'crema Crema']);
      assert.deepEqual(terms('- Crema – foam\n- Bloom – pour'), ['bloom Bloom', 'crema Crema']);
      assert.deepEqual(terms('Crema – the golden foam'), ['crema Crema']);
      assert.deepEqual(terms('# Crema\n\nThe golden foam.'), ['crema Crema']);
      assert.deepEqual(terms(md('term: Crema')), ['crema Crema']);
    });

    it('has no term where it is only a sentence, which is said', () => {
      const { bundle, problems } = read({ 'stdin.md': 'Crema is the golden foam.\n' }, { isNameless: true });
      assert.deepEqual(bundle.entries, []);
      assert.deepEqual(places(problems), ['stdin.md:1:1 error no-terms']);
      assert.equal(problems[0]?.message, 'No terms found in this text.');
    });
  });
});
