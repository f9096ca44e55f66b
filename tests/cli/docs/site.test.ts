// The documentation as the demo site shows it: every page is there and can be reached, every link leads somewhere, the pages
// of elements have what the manifest has, and the search knows all. Needs dist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { createGlossary } from '../../../src/core.js';
import { english, englishOptions } from '../../../src/core/strings.js';
import { elementsOf, eventFields } from '../../../demo/docs/manifest.js';
import { readDocs } from '../../../demo/docs/site.js';
import { ELEMENTS_OF_WORDS } from '../../../demo/docs/words.js';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const site = readDocs();
const pages = new Map(
  site.urls.map((url): [string, Root] => [url, fromHtml(site.page(url) ?? '', { fragment: true })]),
);
const elements = elementsOf(
  JSON.parse(read('dist/custom-elements.json')) as Parameters<typeof elementsOf>[0],
);
const pageOf = (tag: string) => pages.get(`/docs/elements/${tag}/`) as Root;

const valuesOf = (page: Root, selector: string, name: string) =>
  selectAll(selector, page).map((element) => String(element.properties[name] ?? ''));
const textOf = (element: Element): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
const cellsOf = (page: Root) => selectAll('td', page).map(textOf);

/** What the site has besides the pages of docs/: pages of demo/, and the builder. */
const isOtherPage = (path: string) =>
  path === '/builder/' ||
  existsSync(join(root, 'demo', path, 'index.html')) ||
  existsSync(join(root, 'demo', path.slice(1)));

describe('the documentation on the site', () => {
  it('has no link that leads nowhere', () => {
    const dead = [...pages].flatMap(([url, page]) =>
      valuesOf(page, 'a[href]', 'href')
        .filter((href) => /^[/#]/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `https://site.invalid${url}`);
          const target = pages.get(pathname);
          if (!target) return pathname !== site.searchUrl && !isOtherPage(pathname);
          return hash !== '' && !valuesOf(target, '[id]', 'id').includes(decodeURIComponent(hash.slice(1)));
        })
        .map((href) => `${url} → ${href}`),
    );
    assert.deepEqual(dead, []);
  });

  it('links to files of the repository that exist', () => {
    const dead = [...pages.values()]
      .flatMap((page) => valuesOf(page, 'a[href*="/main/"]', 'href'))
      .map((href) => /glossary-elements\/(?:blob|tree|edit)\/main\/([^#]*)/.exec(href)?.[1])
      .filter((path) => path !== undefined && !existsSync(join(root, path)));
    assert.deepEqual(dead, []);
  });

  it('has each page in the sidebar of each, and marks the page itself', () => {
    for (const [url, page] of pages) {
      assert.deepEqual(valuesOf(page, '#docs-nav li a', 'href').sort(), [...pages.keys()].sort());
      assert.deepEqual(valuesOf(page, '#docs-nav [aria-current=page]', 'href'), [url]);
    }
  });

  it('has one title a page, and ids that occur once', () => {
    for (const [url, page] of pages) {
      assert.equal(selectAll('h1', page).length, 1, url);
      const ids = valuesOf(page, '[id]', 'id');
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        url,
      );
    }
  });

  it('leads from each page to the next, through all of them', () => {
    let url: string | undefined = site.urls.find(
      (each) => !selectAll('[rel=prev]', pages.get(each) as Root).length,
    );
    const seen: string[] = [];
    while (url !== undefined) {
      seen.push(url);
      [url] = valuesOf(pages.get(url) as Root, '[rel=next]', 'href');
    }
    assert.deepEqual(seen.sort(), [...pages.keys()].sort());
  });
});

describe('the page of each element', () => {
  const events = eventFields(read('src/dom/events.ts'));

  for (const [tag, declaration] of elements)
    it(`<${tag}>: has its attributes, events with their fields, slots, parts, properties and states`, () => {
      const cells = cellsOf(pageOf(tag));
      const { attributes = [], cssProperties = [], cssParts = [], cssStates = [] } = declaration;
      const names = [
        ...[...attributes, ...(declaration.events ?? []), ...cssProperties].map(({ name }) => name),
        ...cssParts.map(({ name }) => `${tag}::part(${name})`),
        ...cssStates.map(({ name }) => `${tag}:state(${name})`),
      ];
      assert.deepEqual(
        names.filter((name) => !cells.includes(name)),
        [],
      );
      for (const { name, type } of declaration.events ?? [])
        for (const field of events.get(type?.text ?? '') ?? [])
          assert.ok(
            cells.some((cell) => cell.includes(`${field.name}: ${field.type?.text}`)),
            `${name}: ${field.name}`,
          );
    });

  for (const tag of elements.keys())
    it(`<${tag}>: has three to seven examples that run, each with its code`, () => {
      const examples = selectAll('live-example', pageOf(tag));
      assert.ok(examples.length >= 3 && examples.length <= 7, String(examples.length));
      for (const example of examples) {
        assert.deepEqual(valuesOf({ type: 'root', children: [example] }, 'iframe', 'sandbox'), [
          'allow-scripts,allow-popups,allow-popups-to-escape-sandbox',
        ]);
        assert.match(textOf(selectAll('pre', example)[0] as Element), /</);
      }
    });

  it('has each word of the interface on the page of an element', () => {
    assert.deepEqual(
      Object.keys(ELEMENTS_OF_WORDS).sort(),
      Object.keys({ ...english, ...englishOptions }).sort(),
    );
    for (const [key, tags] of Object.entries(ELEMENTS_OF_WORDS))
      for (const tag of tags) assert.ok(cellsOf(pageOf(tag)).includes(key), `${key} at ${tag}`);
  });
});

describe('the search of the documentation', () => {
  it('can be reached from a box on each page but its own, which has that of the index', () => {
    for (const [url, page] of pages) {
      if (url === site.searchUrl) continue;
      assert.deepEqual(valuesOf(page, 'form', 'action'), [site.searchUrl], url);
      assert.deepEqual(valuesOf(page, 'form input', 'name'), ['q']);
    }
    const page = fromHtml(site.page(site.searchUrl) ?? '', { fragment: true });
    assert.deepEqual(valuesOf(page, 'glossary-index', 'src'), ['/docs/index.json']);
    assert.equal(selectAll('form', page).length, 0);
    assert.deepEqual(valuesOf(page, '#docs-nav li a', 'href').sort(), [...pages.keys()].sort());
  });

  const bundle = JSON.parse(site.searchIndex()) as Parameters<typeof createGlossary>[0] & {
    entries: { term: string; url: string; definition: string; sortKey: string }[];
  };

  it('is a bundle without problems', () => {
    assert.deepEqual(createGlossary(bundle).problems, []);
  });

  it('leads to each page, and to headings that exist', () => {
    const urls = bundle.entries.map(({ url }) => url);
    assert.deepEqual(
      site.urls.filter((url) => !urls.includes(url)),
      [],
    );
    for (const url of urls) {
      const [path = '', id] = url.split('#');
      if (id !== undefined) assert.ok(valuesOf(pages.get(path) as Root, '[id]', 'id').includes(id), url);
    }
  });

  it('sorts elements by their names, not by the bracket before them', () => {
    const element = bundle.entries.find(({ term }) => term === '<glossary-term>');
    assert.equal(element?.sortKey, 'glossary-term>');
  });
});
