// What the builder says of a page of the user: which terms would be links, and why the others would not.
import { assert } from '@open-wc/testing';
import { defaultOptions, explainPage, type Options } from '../../../demo/builder/engine/index.js';
import { withoutRequests } from '../../../demo/builder/engine/page-frame.js';

const definition = 'x';
const bundle = {
  lang: 'en',
  url: '/builder/',
  entries: [
    { id: 'api', term: 'API', definition, match: { exclude: ['API economy'] } },
    { id: 'api-key', term: 'API key', definition },
    { id: 'lead', term: 'Lead', definition, match: { auto: false } },
    { id: 'host', term: 'Host', definition, match: { near: ['server', 'port'] } },
    { id: 'webhook', term: 'Webhook', definition },
    { id: 'cpp', term: 'C++', definition },
  ],
};

const explain = (html: string, options: Partial<Options> = {}) =>
  explainPage(html, bundle, { ...defaultOptions, ...options });

/** Reasons of the texts that are not linked, each as `text: rule: sentence`. */
const reasons = async (html: string, options?: Partial<Options>) =>
  (await explain(html, options)).not.map(({ text, reason, because }) => `${text}: ${reason}: ${because}`);

const REASONS: readonly (readonly [html: string, expected: string, options?: Partial<Options>])[] = [
  ['<p>API API', 'API: limit: "API" is a link in this article already.'],
  ['<p>API API', 'API: limit: "API" is a link in this section already.', { limit: 'section' }],
  ['<p>API webhook', 'webhook: max: The article has 1 link already, the most that you allow.', { max: 1 }],
  [
    '<p>api',
    'api: case: The term is written "API"; in other letters it may be another word. If it is meant, add "api" to its aliases.',
  ],
  ['<p>the C++x, too', 'C++: half-word: It is part of a longer word, "C++x".'],
  ['<p>see https://example.org/webhook/', 'webhook: address: It is part of an address or a path.'],
  ['<p>API economy', 'API economy: excluded: It is in a phrase that the glossary excludes (match.exclude).'],
  ['<p>a lead', 'lead: not-auto: The entry of "Lead" says that it is never linked by itself (match.auto).'],
  ['<p>our host', 'host: near: None of the words that "Host" needs is near: server, port (match.near).'],
  [
    '<p>an <i>API</i> <b>key here</b>',
    'API key: markup: It starts inside of an element and ends outside of it, so a link would cut the element in two.',
  ],
  ['<h2>API</h2>', 'API: skipped: It is in a heading.'],
  ['<p><a href="#"><b>API</b></a>', 'API: skipped: It is in a link.'],
  ['<p><code>API</code>', 'API: skipped: It is in code.'],
  ['<p><button>API</button>', 'API: skipped: It is in a button.'],
  ['<p class="intro">API', 'API: skipped: It is in what you skip: .intro.', { skip: '.intro' }],
  ['<p hidden>API', 'API: skipped: It is not visible on the page.'],
  ['<style>.x{visibility:hidden}</style><p class="x">API', 'API: skipped: It is not visible on the page.'],
  [
    '<table><tr onclick="go()"><td>API</table>',
    'API: skipped: It is in a <tr> that reacts to a click as a whole, or that is not read as text.',
  ],
  [
    '<aside>API</aside>',
    'API: skipped: It is beside the text of the article, in a <nav>, <aside> or <footer>.',
  ],
];

async function requestsOf(url: string): Promise<number> {
  const response = await fetch(`/fixtures/count?url=${encodeURIComponent(url)}`);
  return ((await response.json()) as { count: number }).count;
}

describe('the explanation of a page', () => {
  it('lists what would be linked, with its term and the text around it', async () => {
    const { linked, not, problems } = await explain('<article><p>Two <b>webhooks</b>, and an API.</article>');
    assert.deepEqual(linked, [
      { id: 'webhook', term: 'Webhook', text: 'webhooks', before: 'Two ', after: ', and an API.' },
      { id: 'api', term: 'API', text: 'API', before: 'Two webhooks, and an ', after: '.' },
    ]);
    assert.deepEqual([not, problems], [[], []]);
  });

  it('cuts the text around it between words', async () => {
    const text =
      'Everybody has long since wanted to have one API that would be used for everything in this world.';
    const { linked } = await explain(`<article><p>${text}</article>`);
    assert.deepEqual(
      linked.map(({ before, after }) => [before, after]),
      [['…has long since wanted to have one ', ' that would be used for everything in…']],
    );
  });

  for (const [html, expected, options] of REASONS)
    it(`says why not: ${html} ${JSON.stringify(options ?? {})}`, async () => {
      assert.deepEqual(await reasons(`<article>${html}</article>`, options), [expected]);
    });

  for (const mode of ['auto', 'wrap', 'highlight'] as const)
    it(`is that of the mode ${mode}, also of the children of a flex box`, async () => {
      const { linked } = await explain('<article><p style="display: flex">API</p>webhook</article>', {
        mode,
      });
      const expected = mode === 'wrap' ? ['webhook'] : ['API', 'webhook'];
      assert.includeMembers(
        linked.map(({ text }) => text),
        expected,
      );
    });

  it('says that the selector matches nothing, and with which how many terms would be linked', async () => {
    const html = '<nav><p>Home</nav><div class="post-content"><p>An API.<p>A webhook.</div><p>Bye, C++.';
    const { linked, problems, suggestions } = await explain(html);
    assert.deepEqual(linked, []);
    assert.deepEqual(problems, ['No element of the page matches "article", so nothing is linked.']);
    assert.deepEqual(suggestions, [
      { selector: '.post-content', terms: 2 },
      { selector: 'body', terms: 3 },
    ]);
    assert.lengthOf((await explain(html, { autolink: '.post-content' })).linked, 2);
  });

  const prose = '<p>An API.</p><p>A webhook.</p>';
  for (const [html, expected] of [
    [`<div class="post">${prose}</div>`, '.post'],
    [`<main><section class="gh-content">${prose}</section></main>`, '.gh-content'],
    [`<main id="main"><h1>Title</h1><div class="entry-content">${prose}</div></main>`, '.entry-content'],
    [
      `<div class="site"><div class="story-text x-91">${prose}</div><aside><p>Ad</p></aside></div>`,
      '.story-text',
    ],
    [`<div id="story"><div><div class="css-1x2y3z">${prose}</div></div></div>`, '#story'],
    [`<div class="card">${prose}</div><div class="post">Teaser</div>`, '.card'],
  ] as const)
    it(`suggests ${expected} for ${html}`, async () => {
      const { suggestions } = await explain(html);
      assert.deepEqual(suggestions[0], { selector: expected, terms: 2 });
    });

  it('suggests each place once, and nothing where the selector is of use', async () => {
    const html = `<main class="content"><div class="post entry-content">${prose}</div></main>`;
    const selectors = async (autolink: string) =>
      (await explain(html, { autolink })).suggestions.map(({ selector }) => selector);
    assert.deepEqual(await selectors('article'), ['.entry-content']);
    assert.deepEqual(await selectors('.post'), []);
  });

  it('says that no term occurs, and that a selector is none', async () => {
    assert.deepEqual((await explain('<article>Nothing.</article>')).problems, [
      'No term of the glossary occurs in what "article" selects.',
    ]);
    assert.deepEqual((await explain('<p>API', { autolink: 'p::' })).problems, [
      '"p::" is not a selector. Write one like "article" or ".post".',
    ]);
    assert.match(
      (await explain('<article>API</article>', { skip: '..' })).problems.join(),
      /^"\.\." is not a selector/,
    );
  });

  it('takes what would load something also out of templates, in any depth', () => {
    const html =
      '<div><template shadowrootmode="open"><img src="a.png"><template><link href="b.css">Text</template></template></div>';
    assert.include(
      withoutRequests(html),
      '<template shadowrootmode="open"><img><template>Text</template></template>',
    );
  });

  it('counts articles in articles once', async () => {
    const { linked } = await explain('<article>API <article>webhook</article></article>');
    assert.deepEqual(linked.map(({ text }) => text).sort(), ['API', 'webhook']);
  });

  it('runs no script, requests nothing, and leaves nothing behind', async () => {
    const elements = document.querySelectorAll('*').length;
    const key = crypto.randomUUID();
    const names = ['a.css', 'b.css', 'a.png', 'b.png', 'c.png', 'd.png', 'e.png', 'a.html', 'b.html'];
    const urlOf = (name: string) => `/fixtures/nothing-${key}-${name}`;
    Object.assign(globalThis, { ran: 0 });
    await explain(`<!doctype html><base href="/elsewhere/"><link rel="stylesheet" href="${urlOf('a.css')}">
      <meta http-equiv="refresh" content="0;url=${urlOf('a.html')}"><script>parent.ran = 1</script>
      <style>@import '${urlOf('b.css')}'; article { background: url(${urlOf('a.png')}) }</style>
      <article onclick="parent.ran = 1"><img src="${urlOf('b.png')}" onerror="parent.ran = 1"><video poster="${urlOf('c.png')}"></video>
      <svg><image href="${urlOf('d.png')}"/></svg><iframe src="${urlOf('b.html')}"></iframe><input autofocus>API</article>
      <div><template shadowrootmode="open"><img src="${urlOf('e.png')}"></template></div>`);
    // The frame's own list of its requests goes with it, so the server says what it was asked for.
    const counts = await Promise.all(names.map(async (name) => [name, await requestsOf(urlOf(name))]));
    assert.deepEqual(
      counts,
      names.map((name) => [name, 0]),
    );
    assert.equal((globalThis as unknown as { ran: number }).ran, 0);
    assert.equal(document.querySelectorAll('*').length, elements);
    assert.notEqual(document.activeElement?.localName, 'iframe');
  });
});
