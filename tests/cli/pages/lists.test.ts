import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { llmsTxt, sitemaps } from '../../../src/cli/pages/lists.js';
import { entries, entry, siteOf } from './helpers.js';

const urlsIn = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);

describe('sitemaps', () => {
  it('list the index and every page', () => {
    const [file, ...others] = sitemaps(siteOf([entry('a&b')]));
    assert.equal(others.length, 0);
    assert.equal(
      file?.text,
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/words/</loc></url>
  <url><loc>https://example.org/words/a%26b/</loc></url>
</urlset>
`,
    );
  });

  it('list the pages of letters, and no address that redirects', () => {
    const [file] = sitemaps(siteOf([...entries(501), entry('old', { definition: 'See A-0.' })]));
    const urls = urlsIn(file?.text);
    assert.deepEqual(
      urls.slice(0, 3),
      ['', 'letter/a/', 'letter/a-2/'].map((path) => `https://example.org/words/${path}`),
    );
    assert.equal(urls.length, 3 + 501);
  });

  it('are several where one may not list all', () => {
    const files = sitemaps(siteOf(Array.from({ length: 50_001 }, (_, number) => entry(`e${number}`))));
    assert.deepEqual(
      files.map(({ path }) => path),
      ['sitemap.xml', 'sitemap.1.xml', 'sitemap.2.xml'],
    );
    assert.match(
      files[0]?.text ?? '',
      /<sitemapindex[^]*<loc>https:\/\/example\.org\/words\/sitemap\.2\.xml/,
    );
    // The index, 101 pages of the letter E, and the entries.
    assert.deepEqual([urlsIn(files[1]?.text).length, urlsIn(files[2]?.text).length], [50_000, 103]);
  });
});

describe('llmsTxt', () => {
  it('has each term with its definition and the address of its Markdown', () => {
    assert.equal(
      llmsTxt(siteOf([entry('api', { term: 'API [1]' })], { lang: 'en' })).text,
      `# Terms

> 1 term, en: https://example.org/words/

## Glossary

- [API \\[1\\]](https://example.org/words/api/index.md): What api is.
`,
    );
  });

  it('has the other names of a term, by which a program may look for it', () => {
    const list = llmsTxt(siteOf([entry('api', { aliases: ['APIs', 'web interface'] })])).text;
    assert.match(list, /: What api is\. \(Also called: web interface\)\n$/);
  });

  it('is in the language of the site', () => {
    const list = llmsTxt(siteOf([entry('api'), entry('sdk')], { lang: 'de' })).text;
    const [, , count, , heading] = list.split('\n');
    assert.deepEqual([count, heading], ['> 2 Begriffe, de: https://example.org/words/', '## Glossar']);
  });

  it('has the questions that belong to no entry, with their addresses on the index page', () => {
    const faqs = [{ question: 'Was kostet es?', answer: 'Nichts.' }];
    const list = llmsTxt(siteOf([entry('api')], { lang: 'de', faqs })).text;
    assert.equal(
      list.split('## Häufige Fragen')[1],
      '\n\n- [Was kostet es?](https://example.org/words/#was-kostet-es): Nichts.\n',
    );
  });

  const hostile: [string, string, string][] = [
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
    ['links', '[Press](javascript:alert(1))', '\\[Press]\\(javascript:alert(1))'],
    ['emphasis', '*a* __b__ `c`', '\\*a\\* \\_\\_b\\_\\_ \\`c\\`'],
    ['line breaks', 'a\n\n# b\n- c', 'a # b - c'],
  ];
  for (const [what, text, written] of hostile)
    it(`takes ${what} for text, in terms, definitions and the title`, () => {
      const list = llmsTxt(siteOf([entry('a', { term: text, definition: text })], { title: text })).text;
      const [title, ...lines] = list.split('\n');
      assert.equal(title, `# ${written}`);
      assert.equal(lines.filter((line) => line.startsWith('#')).length, 1);
      assert.equal(lines.at(-2)?.split('): ').at(-1), written);
      assert.equal(lines.length, 7);
    });
});
