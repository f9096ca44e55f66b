// The element that the auto-linker makes for a term, with its link and its glossary; and the terms that it does not link.
import { assert } from '@open-wc/testing';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { autolink } from '../../../src/dom/autolink/autolink.js';
import { SOURCE_CONTEXT } from '../../../src/dom/loading/load.js';
import type { GlossarySource } from '../../../src/dom/loading/load.js';
import { article, clear, glossary, link, linked, terms } from './helpers/articles.js';

const definition = 'x';

/** The glossary that an element gets when it asks what is around it. */
async function glossaryOf(element: Element): Promise<Glossary | undefined> {
  let source: GlossarySource | undefined;
  const callback = (given: GlossarySource) => (source = given);
  const request = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(request, { context: SOURCE_CONTEXT, callback }));
  return source?.load();
}

/** Whether a term is linked in a page at `here` whose entry is at `url`. */
async function isLinkedAt(url: string, here?: string): Promise<boolean> {
  const back = location.href;
  if (here !== undefined) history.replaceState(null, '', here);
  const root = article('An API.');
  try {
    const own = createGlossary({ entries: [{ id: 'api', term: 'API', definition, url }] });
    await autolink(root, own).done;
  } finally {
    history.replaceState(null, '', back);
  }
  return terms(root).length > 0;
}

describe('a linked term', () => {
  afterEach(clear);

  it('is a glossary-term with the text inside', async () => {
    const root = article('Two Webhooks.');
    await link(root).done;
    assert.equal(
      root.querySelector('glossary-term')?.outerHTML,
      '<glossary-term term="webhook">Webhooks</glossary-term>',
    );
  });

  it('has a link inside where the entry has a page', async () => {
    const root = article('An API.');
    await link(root).done;
    const term = root.querySelector('glossary-term');
    assert.equal(
      term?.outerHTML,
      '<glossary-term term="api"><a href="/glossary/api/">API</a></glossary-term>',
    );
  });

  it('links to the page of the entry below the url of the bundle', async () => {
    const paged = createGlossary({ url: '/g/', entries: [{ id: 'a', term: 'API', definition }] });
    const root = article('An API.');
    await autolink(root, paged).done;
    assert.equal(root.querySelector('a')?.getAttribute('href'), '/g/a/');
  });

  it('gets the glossary that linked it', async () => {
    const root = article('An API.');
    await link(root).done;
    assert.isTrue((await glossaryOf(root.querySelector('glossary-term')!)) === glossary);
  });

  it('gets this glossary inside another provider, in the article or around it', async () => {
    const outer = article('<div><p>An API.</p></div>');
    const stop = (event: Event) => event.stopPropagation();
    outer.addEventListener('context-request', stop, { capture: false });
    outer.querySelector('p')!.addEventListener('context-request', stop);
    await link(outer.querySelector('div')!).done;
    assert.isTrue((await glossaryOf(outer.querySelector('glossary-term')!)) === glossary);
  });

  it('gets no glossary after undo', async () => {
    const root = article('An API.');
    const { done, undo } = link(root);
    await done;
    const term = root.querySelector('glossary-term')!;
    undo();
    root.append(term);
    assert.isUndefined(await glossaryOf(term));
  });
});

describe('a term that the author wrote', () => {
  afterEach(clear);

  it('gets its glossary as elsewhere, and so do other elements', async () => {
    const root = article('<glossary-term>API</glossary-term> <glossary-entry></glossary-entry>');
    await link(root).done;
    assert.isUndefined(await glossaryOf(root.firstElementChild!));
    assert.isUndefined(await glossaryOf(root.lastElementChild!));
  });

  const counting: readonly (readonly [name: string, html: string, expected: string, options?: object])[] = [
    ['its text', 'API <glossary-term>API</glossary-term> API', 'API [API] API'],
    ['a plural', 'Webhook <glossary-term>webhooks</glossary-term>', 'Webhook [webhooks]'],
    ['its name', 'API <glossary-term term="api">it</glossary-term> webhook', 'API [it] [webhook]'],
    ['another name', 'API <glossary-term term="webhook">API</glossary-term> webhook', '(API) [API] webhook'],
    ['an unknown name', 'API <glossary-term term="none">API</glossary-term>', '(API) [API]'],
    [
      'in its section',
      '<glossary-term>API</glossary-term> API<h2>x</h2>API',
      '[API] API<h2>x</h2>(API)',
      { limit: 'section' },
    ],
    ['for the maximum', '<glossary-term>API</glossary-term> webhook', '[API] webhook', { max: 1 }],
    ['and is one of all', '<glossary-term>API</glossary-term> API', '[API] (API)', { limit: 'all' }],
  ];
  for (const [name, html, expected, options] of counting) {
    it(`counts: ${name}`, async () => {
      const root = article(html);
      await link(root, options).done;
      assert.equal(linked(root), expected);
    });
  }

  it('stays after undo', async () => {
    const root = article('<glossary-term>API</glossary-term> webhook');
    const { done, undo } = link(root);
    await done;
    undo();
    assert.equal(linked(root), '[API] webhook');
  });
});

describe("a term on its entry's own page", () => {
  afterEach(clear);

  const PAGES: readonly (readonly [url: string, here: string, isOwn: boolean])[] = [
    ['/g/api', '/g/api', true],
    ['/g/api/', '/g/api', true],
    ['/g/api', '/g/api/', true],
    ['/g/api/index.html', '/g/api/', true],
    ['/g/api', '/g/api/index.html', true],
    ['/g/api/', '/g/api/index.htm', true],
    ['/g/api', '/g/api?page=2', true],
    ['/g/api', '/g/api#examples', true],
    ['/g/#api', '/g/#api', true],
    ['/g/#api', '/g/', false],
    ['/g/#api', '/g/#webhook', false],
    ['/g/api', '/g/api-key', false],
    ['/g/api', '/g', false],
    ['/g/api', '/blog/g/api', false],
    ['https://elsewhere.example/g/api', '/g/api', false],
    ['?term=api', '/g/?term=api', true],
    ['?term=api', '/g/?term=webhook', false],
    ['?term=api', '/g/', false],
  ];
  for (const [url, here, isOwn] of PAGES) {
    it(`${url} at ${here} is ${isOwn ? 'not linked' : 'linked'}`, async () => {
      assert.equal(await isLinkedAt(url, here), !isOwn);
    });
  }

  const ENTRIES: readonly (readonly [html: string, expected: string])[] = [
    [
      '<glossary-entry term="api">API webhook</glossary-entry> API',
      '<glossary-entry term="api">API [webhook]</glossary-entry> (API)',
    ],
    [
      '<glossary-entry term="APIs"><p>API</p></glossary-entry>',
      '<glossary-entry term="APIs"><p>API</p></glossary-entry>',
    ],
    ['<glossary-entry>API</glossary-entry>', '<glossary-entry>(API)</glossary-entry>'],
  ];
  for (const [html, expected] of ENTRIES) {
    it(`is not linked inside its element: ${expected}`, async () => {
      const root = article(html);
      await link(root).done;
      assert.equal(linked(root), expected);
    });
  }
});
