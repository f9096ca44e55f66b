import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redirectPage } from '../../../src/cli/pages/redirect-page.js';
import { relativeBundle } from '../../../src/cli/pages/site-bundle.js';
import { urlOfFolder, type Site } from '../../../src/cli/pages/site.js';
import type { Entry } from '../../../src/core/schema.js';
import { BASE, entries, entry, link, paragraph, siteOf, text } from './helpers.js';

const rulesOf = ({ problems }: Site) => problems.map(({ severity, rule }) => `${severity} ${rule}`);

describe('createSite', () => {
  it('gives each entry a folder under the base', () => {
    const site = siteOf([entry('api'), entry('größe')]);
    assert.deepEqual(
      site.pages.map(({ folder }) => [folder, urlOfFolder(BASE, folder).href]),
      [
        ['api', 'https://example.org/words/api/'],
        ['größe', 'https://example.org/words/gr%C3%B6%C3%9Fe/'],
      ],
    );
    assert.deepEqual(site.problems, []);
  });

  it('says when the glossary has no title, and what to do', () => {
    const site = siteOf([entry('api')], { title: ' ', lang: 'de' });
    assert.equal(site.title, 'Glossar');
    assert.deepEqual(rulesOf(site), ['warning no-title']);
    assert.match(site.problems[0]?.advice ?? '', /--title/);
  });

  it('gives no page to entries that have one elsewhere, but to those that say where it is anyway', () => {
    const site = siteOf([
      entry('api', { url: '/api/' }),
      entry('sdk'),
      entry('rest', { url: 'https://example.org/words/rest' }),
    ]);
    assert.deepEqual(rulesOf(site), ['warning page-elsewhere']);
    assert.deepEqual(
      site.pages.map(({ folder }) => folder),
      ['rest', 'sdk'],
    );
    assert.equal(site.glossary.urlOf(site.glossary.get('api')!), '/api/');
    assert.equal(site.glossary.get('rest')?.url, undefined);
  });

  const renamed: [string, string, string][] = [
    ['leads out of the folder', '..', 'page'],
    ['has a slash', 'a/b', 'a-b'],
    ['is a file of the site', 'index.html', 'index-2.html'],
    ['is another file of the site', 'Sitemap.xml', 'Sitemap-2.xml'],
    ['is one of several sitemaps', 'sitemap.2.xml', 'sitemap-2.2.xml'],
    ['is the list for language models', 'llms.txt', 'llms-2.txt'],
    ['is a file of the host', 'robots.txt', 'robots-2.txt'],
    ['is the folder of scripts', 'assets', 'assets-2'],
    ['is the folder of letters', 'Letter', 'Letter-2'],
    ['is a device of Windows', 'con', 'con-2'],
    ['is a folder of Git', '.git', 'git'],
    ['has half of a character', 'a\udc00', 'a-'],
    ['is too long', 'x'.repeat(256), 'x'.repeat(240)],
  ];
  for (const [what, id, folder] of renamed)
    it(`gives another folder when an id ${what}, and leads all links there`, () => {
      const other = entry('sdk', {
        definition: paragraph(text('With '), link(`#${id}`)),
        seeAlso: [id],
      });
      const site = siteOf([entry(id), other]);
      const url = urlOfFolder(BASE, folder).href;
      assert.deepEqual(
        site.pages.map((page) => page.folder).filter((name) => name !== 'sdk'),
        [folder],
      );
      assert.equal(site.glossary.urlOf(site.glossary.get(id)!), url);
      assert.equal(JSON.stringify(site.glossary.get('sdk')?.definition).split(`"url":"${url}"`).length, 2);
      assert.deepEqual(rulesOf(site), ['warning renamed-page']);
    });

  it('lets an entry whose id is a good name keep it', () => {
    const site = siteOf([
      entry('.git', { term: 'A' }),
      entry('git', { term: 'B' }),
      entry('GIT', { term: 'C' }),
    ]);
    assert.deepEqual(
      site.pages.map(({ folder }) => folder),
      ['git-2', 'git', 'GIT-3'],
    );
  });

  it('redirects the address of an entry that only refers to another one', () => {
    const site = siteOf([
      entry('api'),
      entry('old', { term: 'Old <name>', definition: 'See API.' }),
      entry('sdk', { definition: paragraph(text('With '), link('/words/old/', 'old')) }),
    ]);
    assert.deepEqual(
      site.pages.map(({ folder }) => folder),
      ['api', 'sdk'],
    );
    assert.deepEqual(site.glossary.get('api')?.aliases, ['Old <name>']);
    assert.match(JSON.stringify(site.glossary.get('sdk')), /"url":"https:\/\/example\.org\/words\/api\/"/);
    const [redirect] = site.redirects;
    assert.equal(redirect?.folder, 'old');
    const page = redirectPage(site, redirect);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /<meta http-equiv="refresh" content="0; url=\.\.\/api\/">/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/words\/api\/">/);
    assert.match(page, /<p>Old &lt;name> → <a href="\.\.\/api\/">API<\/a><\/p>/);
  });
});

describe('the address of an entry that only refers to one with a page elsewhere', () => {
  const old = entry('old', { definition: 'See API.' });
  const urls: [string, string][] = [
    ['https://example.com/api', 'https://example.com/api'],
    ['/api/', 'https://example.org/api/'],
  ];
  for (const [url, absolute] of urls)
    it(`leads to ${url}`, () => {
      const site = siteOf([entry('api', { url }), old]);
      const page = redirectPage(site, site.redirects[0]!);
      assert.ok(page.includes(`<a href="${absolute}">API</a>`), page);
      assert.ok(page.includes(`<link rel="canonical" href="${absolute}">`), page);
    });

  it('is no page that leads to code', () => {
    assert.deepEqual(siteOf([entry('api', { url: 'javascript:alert(1)' }), old]).redirects, []);
  });
});

describe('the pages of letters', () => {
  it('are none for a glossary whose index is one page', () => {
    assert.deepEqual(siteOf(entries(500)).letters, []);
  });

  it('are one for each letter with entries, several for very many', () => {
    const more = [entry('3d'), entry('ärger'), entry('bug'), entry('я'), entry('字')];
    const { letters, pages } = siteOf([...entries(501), ...more], { lang: 'sv' });
    assert.deepEqual(
      letters.map(({ letter, part, folder, entries }) => [letter, part, folder, entries.length]),
      [
        ['#', 1, 'letter/symbols', 1],
        ['A', 1, 'letter/a', 500],
        ['A', 2, 'letter/a-2', 1],
        ['B', 1, 'letter/b', 1],
        ['Ä', 1, 'letter/ä', 1],
        ['Я', 1, 'letter/я', 1],
        ['字', 1, 'letter/字', 1],
      ],
    );
    assert.deepEqual(
      pages.map(({ entry }) => entry.id),
      letters.flatMap((page) => page.entries.map(({ id }) => id)),
    );
  });
});

describe('relativeBundle', () => {
  /** The URLs in an entry of a page in a folder of the site. */
  const fromPage = (fields: Partial<Entry>, head = {}) => {
    const site = siteOf([entry('api', fields), entry('con'), entry('sdk')], head, {
      'a.png': 'assets/images/a.png',
    });
    return relativeBundle(site.bundle, BASE.href, site.isOwn, '../');
  };
  const linked = (url: string, head = {}) => {
    const json = JSON.stringify(
      fromPage({ definition: paragraph(text('With '), link(url)) }, head).entries[0],
    );
    return /"link","url":"([^"]*)"/.exec(json)?.[1];
  };

  it('has the URL of the site, as the pages see it', () => assert.equal(fromPage({}).url, '../'));

  const urls: [string, string, string][] = [
    ['the page of an entry', '/words/sdk/', '../sdk/'],
    ['the page of an entry, without the slash', '/words/sdk', '../sdk/'],
    ['an entry by its id', '#sdk', '../sdk/'],
    ['a question of an entry', '/words/sdk/#why', '../sdk/#why'],
    ['an entry whose page has another name', '#con', '../con-2/'],
    ['the site', 'https://example.org/words/', '../'],
    ['a part of the same page', '#why', '#why'],
    ['another file, from the site', 'guide.html', '../guide.html'],
    ['another page of the host', '/prices/', '/prices/'],
    ['another page of the domain', 'https://example.org/words/prices/', 'https://example.org/words/prices/'],
    ['another site', 'https://example.com/words/sdk/', 'https://example.com/words/sdk/'],
    ['a mail address', 'mailto:a@example.org', 'mailto:a@example.org'],
  ];
  for (const [what, url, relative] of urls) it(`leads to ${what}`, () => assert.equal(linked(url), relative));

  it('finds entries by the URL that the sources state', () => {
    assert.equal(linked('https://old.example/g/sdk/', { url: 'https://old.example/g/' }), '../sdk/');
  });

  it('leads to images that the site has', () => {
    const image = (src: string) => fromPage({ image: { src, alt: '' } }).entries[0]?.image?.src;
    assert.deepEqual(['a.png', 'b.png', '/b.png'].map(image), [
      '../assets/images/a.png',
      '../b.png',
      '/b.png',
    ]);
  });
});
