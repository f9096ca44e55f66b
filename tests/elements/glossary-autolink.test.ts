// <glossary-autolink> and its attributes. tests/dom/autolink/autolink.test.ts tests what becomes a link; the events, the
// sources and the removal of the element have files of their own.
import { assert } from '@open-wc/testing';
import '../../src/define/glossary-autolink.js';
import type { GlossaryAutolink } from '../../src/index.js';
import { consoleOf } from '../tools/commands.js';
import { highlightedTexts, lists } from '../dom/autolink/helpers/highlights.js';
import { waitUntil } from '../tools/wait.js';
import { linkable, linked, terms } from './helpers/articles.js';
import { addressOf, requestsOf } from './helpers/bundle.js';
import { roleOf } from './helpers/internals.js';
import { eventsDuring, mount, openPage, type OwnPage } from './helpers/page.js';

const src = addressOf(linkable);
const ARTICLE = '<p>An API, a webhook.</p><h2>More</h2><p>An API, an API, a <b class="x">webhook</b>.</p>';
const autolinked = (attributes = '', content = ARTICLE, address = src) =>
  `<glossary-autolink src="${address}" ${attributes}>${content}</glossary-autolink>`;
/** A new element that has linked its article. */
const mountLinked = async (attributes = '', content = ARTICLE) => {
  const [event] = await eventsDuring('glossary-autolinked', () => mount(autolinked(attributes, content)), 1);
  return event!.target as GlossaryAutolink;
};
const FIRST = ['API', 'webhook'];
const ALL = ['API', 'webhook', 'API', 'API', 'webhook'];
/** Waits until a later linker has done the same work, so that this one had enough time. */
const afterAnother = async () => (await mountLinked()).remove();

describe('<glossary-autolink>', () => {
  describe('defaults', () => {
    it('links the first of each term, and its text stays the same', async () => {
      const element = await mountLinked();
      assert.deepEqual(terms(element), FIRST);
      const text = document.createElement('div');
      text.innerHTML = ARTICLE;
      assert.equal(element.textContent, text.textContent);
    });

    it('makes a link where the entry has a page, else a term', async () => {
      const [api, webhook] = (await mountLinked()).querySelectorAll('glossary-term');
      assert.equal(
        api!.outerHTML,
        '<glossary-term term="api"><a href="/glossary/api/">API</a></glossary-term>',
      );
      assert.equal(roleOf(webhook!), 'button');
    });

    it('has no box, no shadow root, and sets no attributes on its host', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div style="display: flex">${autolinked('', '<p>API</p><p>b</p>')}</div>`,
      );
      const element = wrapper.querySelector('glossary-autolink')!;
      await linked(element, 'API');
      const [a, b] = [...element.children].map((each) => each.getBoundingClientRect());
      assert.equal(a!.top, b!.top);
      assert.isTrue(element.shadowRoot === null);
      assert.deepEqual(element.getAttributeNames(), ['src']);
    });

    it('hidden hides it', async () => {
      const element = await mount<GlossaryAutolink>(autolinked('hidden'));
      assert.equal(getComputedStyle(element).display, 'none');
    });

    it('an article with none of the terms stays as it is', async () => {
      const content = '<p>Nothing of <em>that</em> kind.</p><!-- x -->';
      assert.equal((await mountLinked('', content)).innerHTML, content);
    });
  });

  describe('attributes', () => {
    it('limit: how often a term is linked, now and later', async () => {
      const element = await mountLinked('limit="all"');
      assert.deepEqual(terms(element), ALL);
      element.limit = 'section';
      await linked(element, 'API', 'webhook', 'API', 'webhook');
      element.removeAttribute('limit');
      await linked(element, ...FIRST);
    });

    it('max: how many links at most, now and later', async () => {
      const element = await mountLinked('limit="all" max="3"');
      assert.deepEqual(terms(element), ALL.slice(0, 3));
      element.max = 1;
      await linked(element, 'API');
      element.max = 0;
      await linked(element);
      element.removeAttribute('max');
      await linked(element, ...ALL);
    });

    it('skip: what is not linked, now and later', async () => {
      const element = await mountLinked('limit="all" skip="p:first-child"');
      assert.deepEqual(terms(element), ['API', 'API', 'webhook']);
      element.skip = '.x';
      await linked(element, 'API', 'webhook', 'API', 'API');
      element.removeAttribute('skip');
      await linked(element, ...ALL);
    });

    it('mode: whether its nodes change, now and later', async () => {
      const element = await mountLinked('mode="highlight"');
      assert.equal(element.innerHTML, ARTICLE);
      assert.deepEqual(highlightedTexts(element), FIRST);
      element.mode = 'wrap';
      await linked(element, ...FIRST);
      assert.isEmpty(highlightedTexts(element));
      element.mode = 'highlight';
      await waitUntil(() => String(highlightedTexts(element)) === String(FIRST));
      element.disabled = true;
      await waitUntil(() => highlightedTexts(element).length === 0 && lists().length === 0);
      assert.equal(element.innerHTML, ARTICLE);
      element.disabled = false;
      await waitUntil(() => String(highlightedTexts(element)) === String(FIRST));
      element.remove();
      await waitUntil(() => lists().length === 0);
    });

    it('disabled: removes the links, and makes them again', async () => {
      const element = await mountLinked();
      element.disabled = true;
      await linked(element);
      assert.equal(element.innerHTML, ARTICLE);
      element.disabled = false;
      await linked(element, ...FIRST);
    });

    it('disabled from the start: not even the glossary is fetched', async () => {
      const address = addressOf(linkable);
      const element = await mount<GlossaryAutolink>(autolinked('disabled', ARTICLE, address));
      await afterAnother();
      assert.equal(element.innerHTML, ARTICLE);
      assert.equal(await requestsOf(address), 0);
    });

    it('src: the glossary, now and later', async () => {
      const element = await mountLinked();
      element.src = addressOf({ entries: [{ id: 'more', term: 'an', definition: 'D.' }] });
      await linked(element, 'An');
      element.removeAttribute('src');
      await consoleOf(() => linked(element));
    });

    for (const attribute of [
      'limit="often"',
      'limit',
      'max="-1"',
      'max="many"',
      'max="1.5"',
      'max=""',
      'skip=""',
      'skip=" "',
    ])
      it(`${attribute}: has no effect`, async () => {
        assert.deepEqual(terms(await mountLinked(attribute)), FIRST);
      });

    it('skip="p[": links nothing, shows one message, and links when it is corrected', async () => {
      let element: GlossaryAutolink;
      const messages = await consoleOf(async () => {
        const make = () =>
          mount<GlossaryAutolink>(`<div>${autolinked('skip="p["')}${autolinked('skip="p["')}</div>`);
        const [event] = await eventsDuring('glossary-error', make, 2);
        element = event!.target as GlossaryAutolink;
        assert.match(String(event!.error), /"p\[" is not a selector/);
      });
      assert.equal(element!.innerHTML, ARTICLE);
      assert.lengthOf(messages, 1);
      assert.match(messages[0]!, /"p\[" is not a selector/);
      element!.skip = '.x';
      await linked(element!, ...FIRST);
    });

    it('properties reflect attributes, with the values in effect', async () => {
      const element = await mountLinked('limit="often" max="x"');
      assert.deepEqual([element.limit, element.max, element.disabled], ['first', Infinity, false]);
      Object.assign(element, { limit: 'all', max: 2, skip: 'b', disabled: true });
      assert.deepEqual(
        ['limit', 'max', 'skip', 'disabled'].map((name) => element.getAttribute(name)),
        ['all', '2', 'b', ''],
      );
    });
  });

  describe('set before the definition', () => {
    let page: OwnPage;
    afterEach(() => page.close());

    it('properties count, and the article is linked when it is defined', async () => {
      page = await openPage(`<glossary-autolink>${ARTICLE}</glossary-autolink>`);
      const element = page.document.querySelector('glossary-autolink')!;
      Object.assign(element, { src, limit: 'all', max: 4, skip: '.x' });
      await page.load('/src/define/glossary-autolink.ts');
      await linked(element, ...ALL.slice(0, 4));
    });

    it('disabled counts, too', async () => {
      page = await openPage(autolinked('', `<p>API</p>`));
      const element = page.document.querySelector('glossary-autolink')!;
      element.disabled = true;
      await page.load('/src/define/glossary-autolink.ts');
      await afterAnother();
      assert.equal(element.innerHTML, '<p>API</p>');
    });
  });
});
