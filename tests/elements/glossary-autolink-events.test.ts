// <glossary-autolink>: its events, its sources, and its links for keyboard and assistive technology.
import { assert } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/glossary-autolink.js';
import '../../src/define/glossary-provider.js';
import type {
  GlossaryAutolink,
  GlossaryAutolinkedEvent,
  GlossaryProvider,
  GlossaryTerm,
} from '../../src/index.js';
import { consoleOf, emulate } from '../tools/commands.js';
import { linkable, linked, terms } from './helpers/articles.js';
import { addressOf, goneAddress, requestsOf, wordDefined } from './helpers/bundle.js';
import { closeOpenCard, openedCard, openedTerm, pressTerm, settled } from './helpers/card.js';
import { roleOf } from './helpers/internals.js';
import { eventsDuring, mount, openPage, violationsOf } from './helpers/page.js';

const src = addressOf(linkable);
const ARTICLE = '<p>An API, a webhook and a word.</p>';
const autolinked = (attributes = `src="${src}"`, content = ARTICLE) =>
  `<glossary-autolink ${attributes}>${content}</glossary-autolink>`;
const mountLinked = async (attributes?: string, content?: string) => {
  const [event] = await eventsDuring('glossary-autolinked', () => mount(autolinked(attributes, content)), 1);
  return event!.target as GlossaryAutolink;
};
const counts = (events: readonly GlossaryAutolinkedEvent[]) =>
  events.map(({ added, total }) => [added, total]);
const word = addressOf(wordDefined('Given.'));
const json = JSON.stringify(wordDefined('Inline.'));
const provided = (address: string, content = autolinked('')) =>
  `<glossary-provider src="${address}">${content}</glossary-provider>`;

describe('<glossary-autolink>', () => {
  describe('events', () => {
    it('glossary-load, then glossary-autolinked with what was added', async () => {
      const types: string[] = [];
      const note = ({ type }: Event) => types.push(type);
      for (const type of ['glossary-load', 'glossary-autolinked'])
        document.addEventListener(type, note, { once: true });
      const events = await eventsDuring('glossary-autolinked', () => mount(autolinked()), 1);
      assert.deepEqual(types, ['glossary-load', 'glossary-autolinked']);
      assert.deepEqual(counts(events), [[2, 2]]);
    });

    it('glossary-autolinked counts what is added later, and the author’s own terms', async () => {
      const element = await mountLinked(
        `src="${src}" limit="all"`,
        '<p>A <glossary-term>webhook</glossary-term>, an API.</p>',
      );
      const events = await eventsDuring(
        'glossary-autolinked',
        () => element.insertAdjacentHTML('beforeend', '<p>API, API.</p>'),
        1,
      );
      assert.deepEqual(counts(events), [[2, 4]]);
    });

    it('no event for a change that adds no link', async () => {
      const element = await mountLinked();
      const events = await eventsDuring('glossary-autolinked', async () => {
        element.insertAdjacentHTML('beforeend', '<p>An API.</p>');
        const other = await mountLinked();
        other.insertAdjacentHTML('beforeend', '<p>An API, x.</p>');
        await linked(other, 'API', 'webhook');
      });
      assert.deepEqual(counts(events), [[2, 2]]);
    });

    for (const [what, address, says] of [
      ['missing', '/fixtures/status/404', /answered 404/],
      ['not JSON', '/fixtures/not-json', /answers with an HTML page, not JSON/],
      ['no bundle', '/fixtures/json?body={"entries":1}', /"entries"/],
    ] as const)
      it(`glossary-error when the bundle is ${what}: the text stays, one message`, async () => {
        const url = `${address}${address.includes('?') ? '&' : '?'}n=${crypto.randomUUID()}`;
        const messages = await consoleOf(async () => {
          const markup = `<div>${autolinked(`src='${url}'`).repeat(2)}</div>`;
          const events = await eventsDuring('glossary-error', () => mount(markup), 2);
          for (const event of events) {
            assert.match(String(event.error), says);
            assert.equal(event.url, new URL(url, location.href).href);
            assert.equal((event.target as Element).innerHTML, ARTICLE);
          }
        });
        assert.lengthOf(messages, 1);
      });

    it('after a failed load, the glossary is requested again when the page is online, and the articles are linked', async () => {
      const { src, recover } = goneAddress();
      let wrapper: HTMLElement | undefined;
      const mounting = async () => {
        const markup = '<p>Our CRM.</p>';
        wrapper = await mount(
          `<div>${`<glossary-autolink src="${src}">${markup}</glossary-autolink>`.repeat(2)}</div>`,
        );
      };
      await consoleOf(() => eventsDuring('glossary-error', mounting, 2));
      const before = await requestsOf(src);
      await recover();
      const events = await eventsDuring('glossary-error', async () => {
        window.dispatchEvent(new Event('online'));
        await linked(wrapper!, 'CRM', 'CRM');
      });
      assert.isEmpty(events);
      assert.equal(await requestsOf(src), before + 1);
    });

    it('after a failed load, a removed element requests nothing', async () => {
      const { src } = goneAddress();
      const { src: other, recover } = goneAddress();
      let wrapper: HTMLElement | undefined;
      const mounting = async () => {
        const markup = [src, other].map(
          (each) => `<glossary-autolink src="${each}"><p>Our CRM.</p></glossary-autolink>`,
        );
        wrapper = await mount(`<div>${markup.join('')}</div>`);
      };
      await consoleOf(() => eventsDuring('glossary-error', mounting, 2));
      wrapper!.firstElementChild!.remove();
      await recover();
      window.dispatchEvent(new Event('online'));
      await linked(wrapper!, 'CRM');
      assert.equal(await requestsOf(src), 1);
    });

    it('glossary-error without any glossary: the text stays, one message', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring('glossary-error', () => mount(autolinked('')), 1);
        assert.equal(event!.url, undefined);
        assert.equal((event!.target as Element).innerHTML, ARTICLE);
      });
      assert.lengthOf(messages, 1);
      assert.match(messages[0]!, /No glossary here/);
    });

    it('entries that are not valid are skipped, the others are linked', async () => {
      const broken = addressOf({ entries: [{ id: 'api' }, 7, ...linkable.entries.slice(1)] });
      const messages = await consoleOf(async () => {
        assert.deepEqual(terms(await mountLinked(`src="${broken}"`)), ['webhook']);
      });
      assert.lengthOf(messages, 1);
    });

    it('a glossary without entries, and an empty article, are fine', async () => {
      const none = await mountLinked(`src="${addressOf({ entries: [] })}"`);
      assert.equal(none.innerHTML, ARTICLE);
      const empty = await mountLinked(undefined, '');
      empty.innerHTML = ARTICLE;
      await linked(empty, 'API', 'webhook');
    });
  });

  describe('provider', () => {
    it('gives the glossary, and it is fetched once', async () => {
      const address = addressOf(linkable);
      const element = await mount<GlossaryProvider>(provided(address, autolinked('').repeat(2)));
      await linked(element, 'API', 'webhook', 'API', 'webhook');
      assert.equal(await requestsOf(address), 1);
    });

    it('its terms have the same glossary, whatever the page’s default is', async () => {
      const element = await mountLinked(`src="${word}"`, '<p>A word.</p>');
      const card = await pressTerm(element.querySelector<GlossaryTerm>('glossary-term')!);
      assert.equal(openedTerm(card), 'Word');
      await closeOpenCard();
    });

    it('with another src: the article is linked again', async () => {
      const element = await mount<GlossaryProvider>(provided(src));
      await linked(element, 'API', 'webhook');
      element.src = word;
      await linked(element, 'word');
    });

    it('with a wrong src, and with the right one later', async () => {
      let element: GlossaryProvider;
      await consoleOf(() =>
        eventsDuring(
          'glossary-error',
          async () => (element = await mount(provided('/fixtures/status/404?autolink'))),
          1,
        ),
      );
      element!.src = src;
      await linked(element!, 'API', 'webhook');
    });

    it('has no effect on an element with its own src', async () => {
      const element = await mount<GlossaryProvider>(provided(word, autolinked()));
      await linked(element, 'API', 'webhook');
      const events = await eventsDuring('glossary-load', async () => {
        element.src = addressOf(wordDefined('Another.'));
        await linked(await mount(provided(word)), 'word');
      });
      assert.lengthOf(events, 1);
    });

    it('another one, when the element is moved', async () => {
      const wrapper = await mount<HTMLElement>(`<div>${provided(src)}${provided(word, '')}</div>`);
      await linked(wrapper, 'API', 'webhook');
      wrapper.lastElementChild!.append(wrapper.querySelector('glossary-autolink')!);
      await linked(wrapper, 'word');
    });

    it('may hold the bundle itself', async () => {
      const script = `<script type="application/json">${json}</script>`;
      const element = await mount<HTMLElement>(
        `<glossary-provider>${script}${autolinked('')}</glossary-provider>`,
      );
      await linked(element, 'word');
    });

    it('may be defined later', async () => {
      const page = await openPage(`<link rel="glossary" href="${src}">${provided(word)}`);
      await page.load('/src/define/glossary-autolink.ts');
      await page.load('/src/define/glossary-provider.ts');
      await linked(page.document, 'word');
      page.close();
    });

    it('is the page’s default where there is none', async () => {
      const page = await openPage(`<link rel="glossary" href="${src}">${autolinked('')}`);
      await page.load('/src/define/glossary-autolink.ts');
      await linked(page.document, 'API', 'webhook');
      page.close();
    });
  });

  describe('keyboard and accessibility', () => {
    afterEach(closeOpenCard);

    it('the link of a term stays a link, takes the focus, and its card previews it', async () => {
      const element = await mountLinked();
      const [api, webhook] = element.querySelectorAll('glossary-term');
      assert.isNull(roleOf(api!));
      assert.isFalse(api!.hasAttribute('tabindex'));
      assert.deepEqual([roleOf(webhook!), webhook!.getAttribute('tabindex')], ['button', '0']);
      const link = api!.querySelector('a')!;
      link.focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === webhook);
      await eventsDuring('glossary-term-opened', () => sendKeys({ press: 'Enter' }), 1);
      assert.equal(openedTerm(openedCard()!), 'Webhook');
    });

    it('the pointer on a link opens its card', async () => {
      const element = await mountLinked();
      const { x, y, width, height } = element.querySelector('a')!.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await eventsDuring('glossary-term-opened', () => sendMouse({ type: 'move', position }), 1);
      assert.equal(openedTerm(openedCard()!), 'API');
      await resetMouse();
    });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`axe finds nothing in a linked article with an open card, ${colorScheme}`, async function () {
        if (!(await emulate({ colorScheme })) && colorScheme === 'dark') this.skip();
        const page = '<style>:root { color-scheme: light dark; background: Canvas }</style>';
        const article = await mount<HTMLElement>(`<article>${page}<h2>Talk</h2>${autolinked()}</article>`);
        await linked(article, 'API', 'webhook');
        const card = await settled(await pressTerm(article.querySelector('glossary-term')!));
        assert.deepEqual(await violationsOf(article), []);
        assert.deepEqual(await violationsOf(card), []);
        await emulate();
      });
  });
});
