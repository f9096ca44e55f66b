// Relative URLs of a bundle lead from the bundle, in a page that is a file as in a browser: the same entry has one address.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGlossary } from '../../../src/core/glossary.js';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';

const paragraph = (...children: object[]) => [{ type: 'paragraph', children }];
const bundle = {
  title: 'Test',
  url: 'terms/',
  entries: [
    {
      id: 'api',
      term: 'API',
      definition: paragraph(
        { type: 'link', url: 'guide.html?a=1#b', children: [{ type: 'text', value: 'guide' }] },
        { type: 'link', url: 'terms/hook/', children: [{ type: 'text', value: 'hook' }] },
      ),
      image: { src: 'img/api.png', alt: '' },
      related: ['../up.html', '/root/', '#part', '?query', 'https://example.org/x', 'mailto:a@b.c'].map(
        (url) => ({
          title: url,
          url,
        }),
      ),
      seeAlso: ['hook'],
    },
    { id: 'hook', term: 'Hook', definition: 'D.' },
    { id: 'own', term: 'Own', definition: 'D.', url: 'own.html' },
  ],
};
const glossary = createGlossary(bundle);

function render(html: string, options: Partial<PrerenderOptions> = {}): string {
  const given = { file: 'site/page.html', ...options };
  const result = prerender(html, glossary, given).html;
  assert.equal(prerender(result, glossary, given).html, result, 'a second run changes nothing');
  assert.equal(removePrerendered(result), html, '--remove takes everything out again');
  return result;
}

/** The URLs of links and images that prerender wrote. */
const urlsIn = (html: string): string[] =>
  Array.from(html.matchAll(/<(?:a|img)\b[^>]*? (?:href|src)="([^"]*)"/g), ([, url]) => url as string);

const INDEX = '<glossary-index no-search></glossary-index>';
const script = (attributes: string) => `<script type="module" src="/glossary.js" ${attributes}></script>`;

describe('a page reaches the pages of entries from the folder of its bundle:', () => {
  type Row = readonly [html: string, folder: string, options?: Partial<PrerenderOptions>];
  const rows: Readonly<Record<string, Row>> = {
    'which the script tag names by its path': [INDEX + script('data-src="/data/g.json"'), '/data/'],
    'which the script tag names relative to the page': [
      INDEX + script('data-src="../data/g.json?v=a/b"'),
      '../data/',
    ],
    'which the script tag names by data-glossary': [INDEX + script('data-glossary="x/g.json"'), 'x/'],
    'on another server': [
      INDEX + script('data-src="https://cdn.example/a/g.json#x"'),
      'https://cdn.example/a/',
    ],
    'beside the page': [INDEX + script('data-src="g.json"'), ''],
    'which a link names': [`<link rel="Glossary" href="/link/g.json">${INDEX}`, '/link/'],
    'which the script tag names, and not the link': [
      `<link rel="glossary" href="/link/g.json">${INDEX}${script('data-src="/data/g.json"')}`,
      '/data/',
    ],
    'which the element names, and not the script tag': [
      `<glossary-index no-search src="/own/g.json"></glossary-index>${script('data-src="/data/g.json"')}`,
      '/own/',
    ],
    'which the box names': [
      '<div data-glossary="index" data-no-search data-src="/box/g.json"></div>',
      '/box/',
    ],
    'which the provider names': [
      `<glossary-provider src="../p/g.json">${INDEX}</glossary-provider>${script('data-src="/data/g.json"')}`,
      '../p/',
    ],
    'which the provider holds: unchanged, from the page': [
      `<glossary-provider>${INDEX}</glossary-provider>${script('data-src="/data/g.json"')}`,
      '',
    ],
    'which only the command names': [INDEX, '/data/', { defaultSrc: '/data/g.json' }],
    'which nobody names: unchanged': [INDEX, ''],
  };
  for (const [name, [html, folder, options]] of Object.entries(rows))
    it(name, () => {
      const links = urlsIn(render(html, options)).filter((url) => !url.startsWith('#'));
      assert.deepEqual(links, [`${folder}terms/api/`, `${folder}terms/hook/`, `${folder}own.html`]);
    });
});

describe('a URL of a bundle leads to the same place in a file and in a browser', () => {
  const page = 'https://site.example/a/page.html';
  const pages = {
    'an entry': '<glossary-entry term="api"></glossary-entry>',
    'related links': '<related-links term="api"></related-links>',
    'an index': INDEX,
    'a linked article': '<article>An API, a hook, my own</article>',
  };
  for (const src of ['/data/g.json', '../b/g.json', 'g.json', 'https://cdn.example/g.json'])
    for (const [name, html] of Object.entries(pages))
      it(`${name}, with the bundle at ${src}`, () => {
        const written = urlsIn(render(html + script(`data-src="${src}"`), { autolink: 'article' }));
        const plain = urlsIn(render(html, { autolink: 'article' }));
        const inBrowser = createGlossary(bundle, new URL(src, page).href);
        const absolute = (url: string) => new URL(url, page).href;
        assert.ok(plain.length > 0);
        assert.deepEqual(
          written.map(absolute),
          plain.map((url) => absolute(inBrowser.resolve(url) ?? '')),
        );
      });

  it('in JSON-LD', () => {
    const html =
      `<html><head><link rel="canonical" href="${page}"></head><body>` +
      `<glossary-entry term="api" json-ld></glossary-entry>${script('data-src="../data/g.json"')}</body></html>`;
    assert.match(render(html), /"url":"https:\/\/site\.example\/data\/terms\/api\/"/);
  });
});

it('no term is linked on the page of its entry, wherever the bundle lies', () => {
  const html = `<article>An API</article>${script('data-src="/data/g.json"')}`;
  const isLinked = (file: string) => render(html, { file, autolink: 'article' }) !== html;
  assert.deepEqual(['data/terms/api.html', 'site/terms/api.html'].map(isLinked), [false, true]);
});
