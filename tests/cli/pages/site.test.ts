import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backlinks } from '../../../src/cli/pages/backlinks.js';
import { llmsTxt, sitemaps } from '../../../src/cli/pages/lists.js';
import { entryMarkdown } from '../../../src/cli/pages/markdown.js';
import { entryView, indexView } from '../../../src/cli/pages/page-view.js';
import { createSite } from '../../../src/cli/pages/site.js';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Bundle, Entry } from '../../../src/core/schema.js';
import { english } from '../../../src/core/strings.js';

const BASE = new URL('https://example.org/glossary/');
const entry = (id: string, fields: Partial<Entry> = {}): Entry => ({
  id,
  term: id.toUpperCase(),
  definition: `What ${id} is.`,
  ...fields,
});
const siteOf = (entries: readonly Entry[], head: Partial<Bundle> = {}) => {
  const glossary = createGlossary({ url: '/glossary/', ...head, entries });
  return createSite(glossary, BASE, glossary.entries, 'terms');
};
const link = (url: string, text = url) => ({ type: 'link', url, children: [{ type: 'text', value: text }] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('createSite', () => {
  it('gives each entry a folder under the base', () => {
    const { pages, problems } = siteOf([entry('api'), entry('größe')]);
    assert.deepEqual(
      pages.map(({ folder, url }) => [folder, url.href]),
      [
        ['api', 'https://example.org/glossary/api/'],
        ['größe', 'https://example.org/glossary/gr%C3%B6%C3%9Fe/'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('gives none to entries that have a page elsewhere', () => {
    const { pages, problems } = siteOf([entry('api', { url: '/api/' }), entry('sdk')]);
    assert.deepEqual(
      problems.map(({ severity, rule }) => [severity, rule]),
      [['warning', 'page-elsewhere']],
    );
    assert.deepEqual(
      pages.map(({ folder }) => folder),
      ['sdk'],
    );
  });

  const wrong: [string, string[], RegExp][] = [
    ['leads out of the folder', ['..'], /cannot be the name of a folder/],
    ['has a slash', ['a/b'], /cannot be the name of a folder/],
    ['has what Windows forbids', ['what?'], /cannot be the name of a folder/],
    ['ends with a dot', ['etc.'], /cannot be the name of a folder/],
    ['is too long', ['x'.repeat(256)], /cannot be the name of a folder/],
    ['differs in case only', ['API', 'api'], /"api" needs the same folder as "API"/],
    ['is that of the scripts', ['_assets'], /needs the same folder as the scripts/],
  ];
  for (const [what, ids, message] of wrong)
    it(`says when an id ${what}`, () => {
      const { pages, problems } = siteOf(ids.map((id) => entry(id)));
      assert.equal(pages.length, ids.length - 1);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
    });
});

describe('backlinks', () => {
  it('are the entries that lead here by a text or by seeAlso, each once, itself apart', () => {
    const glossary = createGlossary({
      url: '/glossary/',
      entries: [
        entry('api', { body: [paragraph(link('/glossary/api/'), link('/glossary/sdk/'))] }),
        entry('sdk', { seeAlso: ['api', 'nowhere'], definition: [paragraph(link('#api'))] }),
        entry('rest', { faqs: [{ question: 'Q?', answer: [paragraph(link('/glossary/api/'))] }] }),
        entry('soap', { related: [{ title: 'API', url: '/glossary/api/' }] }),
      ],
    });
    const found = [...backlinks(glossary)].map(([one, others]) => [one.id, others.map(({ id }) => id)]);
    assert.deepEqual(found, [
      ['sdk', ['api']],
      ['api', ['sdk', 'rest']],
    ]);
  });
});

describe('entryView and indexView', () => {
  const site = siteOf([entry('api', { expansion: 'Interface' }), entry('sdk')], {
    title: 'Terms',
    lang: 'ur',
  });
  const [api, sdk] = site.pages;

  it('tell a template all about a page', () => {
    const view = entryView(site, api!, { previous: undefined, next: sdk, mentions: [sdk!] });
    assert.deepEqual(view, {
      lang: 'ur',
      dir: 'rtl',
      title: 'API – Terms',
      description: 'What api is.',
      canonical: 'https://example.org/glossary/api/',
      home: { url: '/glossary/', title: 'Terms' },
      assets: '/glossary/_assets/',
      bundle: '/glossary/_assets/glossary.json',
      labels: view.labels,
      entry: { id: 'api', term: 'API', expansion: 'Interface', markdown: '/glossary/api/index.md' },
      previous: undefined,
      next: { url: '/glossary/sdk/', term: 'SDK' },
      mentions: [{ url: '/glossary/sdk/', term: 'SDK' }],
      hasMentions: true,
    });
    assert.equal(view.labels.mentionedIn, 'ان میں مذکور');
  });

  it('tell the index by the absence of an entry', () => {
    const view = indexView(site);
    assert.equal(view.entry, undefined);
    assert.equal(view.title, 'Terms');
    assert.equal(view.canonical, 'https://example.org/glossary/');
    assert.equal(view.description, 'Terms: API, SDK');
  });

  it('cut a long description at a word, and never a character in two', () => {
    const described = (definition: string) => {
      const one = siteOf([entry('a', { definition })]);
      return entryView(one, one.pages[0]!, { previous: undefined, next: undefined, mentions: [] })
        .description;
    };
    assert.equal(described('word '.repeat(60)), `${'word '.repeat(31).trim()}…`);
    assert.equal(described('語'.repeat(300)), `${'語'.repeat(159)}…`);
    assert.equal(described('😀'.repeat(300)), `${'😀'.repeat(79)}…`);
  });

  it('take a glossary without a language for English', () => {
    const view = indexView(siteOf([]));
    assert.deepEqual([view.lang, view.dir, view.title], ['en', 'ltr', 'Glossary']);
  });
});

describe('sitemaps', () => {
  it('list the index and every page', () => {
    const [file, ...others] = sitemaps(siteOf([entry('a&b'), entry('<c')].slice(0, 1)));
    assert.equal(others.length, 0);
    assert.equal(
      file?.text,
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/glossary/</loc></url>
  <url><loc>https://example.org/glossary/a%26b/</loc></url>
</urlset>
`,
    );
  });

  it('are several where one may not list all', () => {
    const files = sitemaps(siteOf(Array.from({ length: 50_001 }, (_, number) => entry(`e${number}`))));
    assert.deepEqual(
      files.map(({ path }) => path),
      ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'],
    );
    assert.match(
      files[0]?.text ?? '',
      /<sitemapindex[^]*<loc>https:\/\/example\.org\/glossary\/sitemap-2\.xml/,
    );
    const count = (text = '') => text.match(/<url>/g)?.length;
    assert.deepEqual([count(files[1]?.text), count(files[2]?.text)], [50_000, 2]);
  });
});

describe('llmsTxt', () => {
  it('has each term with its definition and the address of its Markdown', () => {
    const site = siteOf([entry('api', { term: 'API [1]' })], { lang: 'en' });
    assert.equal(
      llmsTxt(site, 'Terms').text,
      `# Terms

> 1 entry, en: https://example.org/glossary/

## Entries

- [API \\[1\\]](https://example.org/glossary/api/index.md): What api is.
`,
    );
  });
});

describe('entryMarkdown', () => {
  const markdown = (one: Entry, seeAlso: { title: string; url: string }[] = []) =>
    entryMarkdown(one, {
      strings: english,
      seeAlso,
      absolute: (url) => new URL(url, 'https://example.org/glossary/api/').href,
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
      faqs: [{ question: 'REST?', answer: 'Yes.\n\nOften.' }],
      related: [
        { title: 'Read', url: '/read/' },
        { title: 'Not this', url: 'javascript:alert(1)' },
      ],
    });
    assert.equal(
      markdown(whole, [{ title: 'SDK', url: 'https://example.org/glossary/sdk/' }]),
      `# API

*Application Programming Interface*

A way to **talk**

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

  it('leaves out URLs that run code', () => {
    const nasty = entry('a', { definition: [paragraph(link('javascript:alert(1)', 'Press'))] });
    assert.equal(markdown(nasty), '# A\n\nPress\n');
  });

  it('writes the text of nodes that Markdown does not have', () => {
    const odd = entry('a', {
      definition: [paragraph({ type: 'spoiler', children: [{ type: 'text', value: 'Him.' }] })] as never,
    });
    assert.equal(markdown(odd), '# A\n\nHim.\n');
  });
});
