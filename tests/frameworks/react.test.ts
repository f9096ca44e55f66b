// React renders an article that the auto-linker links: React must find its nodes, and the page must show React's text.
import { assert } from '@open-wc/testing';
import { createElement as h, Fragment, StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type RootOptions } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import '../../src/define/glossary-autolink.js';
import { consoleOf } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { byElement, byFunction, settled, terms, wrapped, type Link } from './helpers/linking.js';
import { Twins } from './helpers/react.js';

const row = (...names: string[]) =>
  h(
    'ul',
    {},
    names.map((name) => h('li', { key: name }, `${name}: an API`)),
  );
const em = (text: string) => h('em', {}, text);

/** Contents that React renders one after another; the linked article must always show the last one. */
const changes: Record<string, readonly ReactNode[]> = {
  'a text of its own': ['An API, x.', 'A webhook, x.', 'x', 'An API, x.', ''],
  'text around state': [1, 2, 30].map((count) => h('p', {}, 'An API, ', count, ' webhooks, an API.')),
  'state that is a term': ['API', 'webhook', 'no', 'API'].map((state) =>
    h('p', {}, 'An ', state, ' and an API'),
  ),
  'text that shrinks to what stands before its term': ['An API', 'An ', '', 'API', ''].map((x) =>
    h('p', {}, x, 1, ' API'),
  ),
  'text with elements in it': ['API', 'x', 'webhook'].map((x) =>
    h('p', {}, 'An API ', em(x), ' and webhooks ', em('API')),
  ),
  'text that comes and goes': [true, false, true, false].map((is) =>
    h('p', {}, is && 'An API. ', 'A webhook. ', is && 'API', !is && em('API')),
  ),
  'text that comes before, within and after': ['', 'API ', '', ' a webhook '].map((x) =>
    h('p', {}, x && x, 'One API ', x && x, em('webhook'), x && x),
  ),
  'an element between texts that goes': [true, false, true].map((is) =>
    h('p', {}, 'The API', is && h('br'), ' key API'),
  ),
  'a list that is reordered': [row('a', 'b', 'c'), row('c', 'a', 'b'), row('b', 'd', 'c'), row(), row('a')],
  'keyed texts that are reordered': ['abc', 'cab', 'bdc', 'c', 'dcba'].map((order) =>
    h(
      'p',
      {},
      [...order].map((key) => h(Fragment, { key }, `${key} API `, em(key), ' webhook')),
    ),
  ),
  'a text that is moved and changed': ['An API, ', 'API', 'x'].map((x, n) =>
    h(
      'p',
      {},
      n === 1 && h(Fragment, { key: 'k' }, 'API'),
      n === 1 && 'x',
      n === 1 && 'x',
      x,
      n !== 1 && h(Fragment, { key: 'k' }, 'API'),
    ),
  ),
  'fragments in fragments': [1, 2, 3].map((n) =>
    h('p', {}, h(Fragment, {}, 'An API ', h(Fragment, {}, n, ' webhook'), n % 2 && ' API'), ' API'),
  ),
  'an element of another kind': ['p', 'div', 'p'].map((tag) => h(tag, {}, 'An API and ', em('webhooks'))),
  'another key': ['a', 'b'].map((key) => h('p', { key }, 'An API and ', em('webhooks'))),
  'inner HTML of its own': ['API <b>webhook</b>', 'A <i>webhook</i> API'].map((html) =>
    h('p', { dangerouslySetInnerHTML: { __html: html } }),
  ),
};

const links: Record<string, Link> = {
  'autolink(), which wraps': byFunction('wrap'),
  '<glossary-autolink>, which wraps': byElement('wrap'),
  'autolink(), which highlights': byFunction('highlight'),
  'autolink(), which chooses': byFunction(),
};

describe('an article of React', () => {
  let twins: Twins | undefined;
  afterEach(() => twins?.close());

  for (const [by, link] of Object.entries(links))
    describe(`linked by ${by}`, () => {
      for (const [name, [first, ...others]] of Object.entries(changes)) {
        for (const isStrict of [false, true])
          it(`${name}${isStrict ? ', in strict mode' : ''}`, async () => {
            const messages = await consoleOf(async () => {
              const shown = (content: ReactNode) => (isStrict ? h(StrictMode, {}, content) : content);
              twins = new Twins();
              twins.render(shown(first));
              const unlink = await link(twins.article);
              assert.include(terms(twins.article), 'API');
              for (const content of [...others, first]) {
                twins.render(shown(content));
                await Promise.resolve();
                twins.assertSame('at once');
              }
              await settled();
              twins.assertSame('linked again');
              assert.include(terms(twins.article), 'API', 'new text is linked');
              for (const content of others) {
                await settled();
                twins.render(shown(content));
                await Promise.resolve();
                twins.assertSame('each one linked');
              }
              unlink();
              await settled();
              assert.equal(twins.article.innerHTML, twins.plain.innerHTML);
              twins.render(shown(first));
              twins.assertSame('not linked any longer');
            });
            assert.deepEqual(messages, []);
          });
      }

      it('is unmounted and mounted', async () => {
        const content = h('p', {}, 'An API ', em('webhook'), ' API');
        twins = new Twins();
        twins.render(content);
        await link(twins.article);
        twins.render(null);
        twins.assertSame();
        twins.render(content);
        const { article } = twins;
        await waitUntil(() => String(terms(article)) === 'API,webhook,API', 'it is linked again');
        twins.unmount();
        assert.equal(twins.article.childNodes.length, 0);
        twins.assertSame();
      });
    });

  it('is not changed by default, where React owns its text', async () => {
    twins = new Twins();
    twins.render(h('div', { onClick: () => undefined }, 'An API ', em('webhook'), h('p', {}, 'API')));
    await byFunction()(twins.article);
    assert.equal(twins.article.innerHTML, twins.plain.innerHTML);
    assert.deepEqual(terms(twins.article), ['API', 'webhook', 'API']);
  });

  it('gets links by default in what it does not own', async () => {
    twins = new Twins();
    twins.render(h('div', { dangerouslySetInnerHTML: { __html: '<p>API</p>' } }));
    await byFunction()(twins.article);
    assert.deepEqual(wrapped(twins.article), ['API']);
  });

  for (const mode of ['wrap', 'auto'])
    it(`inside a <glossary-autolink mode="${mode}"> that React renders, too`, async () => {
      const src = `/fixtures/json?body=${encodeURIComponent('{"entries":[{"id":"api","term":"API","definition":"D."}]}')}`;
      const page = (text: string, limit: string, max?: number) =>
        h('glossary-autolink', { src, limit, max, mode } as object, h('p', {}, text, ' API'), text);
      twins = new Twins();
      twins.render(page('One API ', 'all'));
      const { article } = twins;
      const linked = async (count: number) => {
        await waitUntil(() => terms(article).length === count, `${count} links`);
        await settled();
        assert.lengthOf(terms(article), count);
      };
      await linked(3);
      twins.render(page('Two', 'all'));
      await linked(1);
      twins.render(page('API API', 'all', 2));
      await linked(2);
      twins.render(page('API API', 'first'));
      await linked(1);
      twins.assertSame();
    });

  describe('rendered by a server', () => {
    const content = (n: number) => h('p', {}, 'An API, ', n, ' webhooks, ', em('one API'), ' and more.');
    const rendered = (options: RootOptions, article: Element) => {
      article.innerHTML = renderToString(content(1));
      return hydrateRoot(article, content(1), options);
    };

    it('is linked after React has hydrated it', async () => {
      const messages = await consoleOf(async () => {
        twins = new Twins((article, options) => rendered(options, article));
        await settled(); // React hydrates when it has time
        twins.render(content(1));
        await byFunction('wrap')(twins.article);
        for (const n of [2, 1, 3]) {
          twins.render(content(n));
          await settled();
          twins.assertSame();
          assert.deepEqual(terms(twins.article), ['API', 'webhooks', 'API']);
        }
      });
      assert.deepEqual(messages, []);
    });

    it('is linked before hydration in the root of an application: React finds all as it was, and it stays linked', async () => {
      const app = document.body.appendChild(document.createElement('div'));
      app.id = 'root';
      const page = h('article', {}, content(1));
      app.innerHTML = renderToString(page);
      const [article] = app.children as unknown as [HTMLElement];
      await byFunction()(article);
      assert.deepEqual(terms(article), ['API', 'webhooks', 'API']);
      const errors: unknown[] = [];
      const messages = await consoleOf(async () => {
        const root = flushSync(() =>
          hydrateRoot(app, page, { onRecoverableError: (error) => errors.push(error) }),
        );
        await settled();
        assert.equal(app.firstElementChild, article, 'the same element');
        assert.deepEqual(terms(article), ['API', 'webhooks', 'API']);
        root.unmount();
      });
      assert.deepEqual([errors, messages], [[], []]);
      app.remove();
    });

    it('is linked before hydration: React renders it anew, and it is linked again', async () => {
      const article = document.body.appendChild(document.createElement('article'));
      article.innerHTML = renderToString(content(1));
      const text = article.textContent;
      await byFunction('wrap')(article);
      assert.equal(article.textContent, text);
      const errors: unknown[] = [];
      await consoleOf(async () => {
        const root = flushSync(() =>
          hydrateRoot(article, content(1), { onRecoverableError: (error) => errors.push(error) }),
        );
        flushSync(() => root.render(content(2)));
        await settled();
        assert.equal(article.textContent, text.replace('1', '2'));
        assert.deepEqual(terms(article), ['API', 'webhooks', 'API']);
        root.unmount();
      });
      article.remove();
      assert.lengthOf(errors, 1);
    });
  });
});
