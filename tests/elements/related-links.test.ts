// <related-links>: further reading of a term. How it finds its glossary: fill-controller.test.ts.
import { assert } from '@open-wc/testing';
import '../../src/define/related-links.js';
import type { RelatedLinks } from '../../src/index.js';
import { consoleOf } from '../tools/commands.js';
import { addressOf } from './helpers/bundle.js';
import { eventsDuring, mount, mountFilled, outline, textOf, textsOf, violationsOf } from './helpers/page.js';
import { waitUntil } from '../tools/wait.js';

const links = (attributes = 'term="api"', src = addressOf()) =>
  `<related-links src="${src}" ${attributes}></related-links>`;
const titles = (element: Element) => textsOf(element, 'li');

describe('<related-links>', () => {
  describe('defaults', () => {
    it('is a heading of level 2 and a list of all links', async () => {
      const element = await mountFilled<RelatedLinks>(links());
      assert.isTrue(element.shadowRoot === null);
      assert.equal(
        element.innerHTML,
        '<h2>Further reading</h2><ul><li><a href="/read/">Read this</a></li><li>Not a link</li>' +
          '<li><a href="mailto:us@example.org">Write to us</a></li></ul>',
      );
    });

    it('addresses that run code are text', async () => {
      for (const url of ['javascript:alert(1)', ' JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x']) {
        const src = addressOf({
          entries: [{ id: 'a', term: 'A', definition: 'D.', related: [{ title: 'Click', url }] }],
        });
        const element = await mountFilled<RelatedLinks>(links('term="a"', src));
        assert.deepEqual(titles(element), ['Click']);
        assert.lengthOf(element.querySelectorAll('a'), 0, url);
      }
    });
  });

  describe('attributes', () => {
    it('limit: the maximum number of links, also after a change', async () => {
      const element = await mountFilled<RelatedLinks>(links('term="api" limit="1"'));
      assert.deepEqual(titles(element), ['Read this']);
      element.limit = 2;
      await waitUntil(() => titles(element).length === 2);
      element.removeAttribute('limit');
      await waitUntil(() => titles(element).length === 3, 'without limit: all');
    });

    it('limit="0": none, and no heading', async () => {
      const [event] = await eventsDuring('glossary-load', () => mount(links('term="api" limit="0"')), 1);
      await (event!.target as RelatedLinks).updateComplete;
      assert.equal((event!.target as RelatedLinks).childNodes.length, 0);
    });

    for (const limit of ['many', '-1']) {
      it(`limit="${limit}" is ignored`, async () => {
        assert.lengthOf(titles(await mountFilled(links(`term="api" limit="${limit}"`))), 3);
      });
    }

    it('heading-level: the level of the heading, also after a change', async () => {
      const element = await mountFilled<RelatedLinks>(links('term="api" heading-level="3"'));
      assert.deepEqual(outline(element), ['h3 Further reading']);
      element.headingLevel = 4;
      await waitUntil(() => outline(element)[0] === 'h4 Further reading');
      element.removeAttribute('heading-level');
      await waitUntil(() => outline(element)[0] === 'h2 Further reading');
    });

    it('lang: the heading is in the language of the page', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div lang="de">${links('term="api"', addressOf({ entries: [{ id: 'api', term: 'API', definition: 'D.', related: [{ title: 'Hier', url: '/' }] }] }))}</div>`,
      );
      await waitUntil(() => textOf(wrapper.querySelector('h2')) === 'Weiterführendes');
    });
  });

  describe('missing data', () => {
    it('an entry without links leaves it empty, without a message', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring('glossary-load', () => mount(links('term="webhook"')), 1);
        await (event!.target as RelatedLinks).updateComplete;
        assert.equal((event!.target as RelatedLinks).childNodes.length, 0);
      });
      assert.isEmpty(messages);
    });

    it('hidden hides it', async () => {
      const element = await mountFilled<RelatedLinks>(links('term="api" hidden'));
      assert.equal(getComputedStyle(element).display, 'none');
    });
  });

  describe('accessibility', () => {
    it('axe finds nothing, target size included', async () => {
      assert.deepEqual(await violationsOf(await mountFilled(links())), []);
    });
  });
});
