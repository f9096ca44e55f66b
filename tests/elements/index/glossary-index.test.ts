// <glossary-index>: the list from A to Z. Searching in it: glossary-index-search.test.ts. How it finds its glossary:
// fill-controller.test.ts.
import { assert, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/glossary-index.js';
import { writeLineBundle } from '../../../src/core/listing/line-bundle.js';
import { setStrings, type Bundle, type GlossaryIndex, type GlossaryTerm } from '../../../src/index.js';
import { consoleOf, emulate } from '../../tools/commands.js';
import { waitUntil } from '../../tools/wait.js';
import { addressOf, goneAddress, requestsOf } from '../helpers/bundle.js';
import {
  box,
  definitions,
  indexed,
  isListShown,
  letters,
  markup,
  mountIndex,
  mountInPage,
  mountLarge,
  search,
  tags,
  terms,
  unmarked,
  withoutPages,
} from '../helpers/index.js';
import {
  eventsDuring,
  filled,
  inView,
  jsonLd,
  mount,
  openWithFragment,
  outline,
  part,
  partsOf,
  textOf,
  textsOf,
  violationsOf,
} from '../helpers/page.js';

const addressOfText = (json: string) =>
  `/fixtures/html?type=application/json&n=${crypto.randomUUID()}&html=${encodeURIComponent(json)}`;
describe('<glossary-index>', () => {
  afterEach(() => openWithFragment(''));

  describe('defaults', () => {
    it('lists all terms as links in the page, from A to Z, by letters', async () => {
      const element = await mountIndex();
      assert.deepEqual(terms(element), ['404', 'API', 'API key', 'Crème', 'Opt-in', 'Webhook']);
      assert.deepEqual(outline(element), ['h2 #', 'h2 A', 'h2 C', 'h2 O', 'h2 W']);
      assert.deepEqual(
        [...element.querySelectorAll('section a')].map((link) => link.getAttribute('href')),
        [
          '/glossary/404/',
          '/glossary/api/',
          '/glossary/api-key/',
          '/creme/',
          '/glossary/opt-in/',
          '/glossary/webhook/',
        ],
      );
      assert.equal(
        textOf(element.querySelectorAll('section li')[1]),
        'API Application programming interface',
      );
    });

    it('has a bar of the letters with entries, which lead to their sections', async () => {
      const element = await mountIndex();
      assert.equal(letters(element).join(''), '#ACOW');
      for (const link of element.querySelectorAll<HTMLAnchorElement>('nav a')) {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        assert.equal(textOf(target?.querySelector('h2')), textOf(link));
      }
    });

    it('has a search box, and tags with numbers of entries', async () => {
      const element = await mountIndex();
      assert.deepEqual(partsOf(element), [
        'all',
        'announcement',
        'clear',
        'input',
        'more',
        'search',
        'status',
      ]);
      await waitUntil(() => box(element).placeholder === 'Search terms');
      assert.deepEqual(tags(element), ['api 3', 'security 2', 'events 1']);
      assert.isFalse(element.querySelector('details')!.open);
    });

    it('a letter leads to its own section, also if another index has the same letter, and in a shadow root', async () => {
      const first = await mountIndex();
      const space = () => Object.assign(document.createElement('div'), { textContent: 'x' });
      for (const section of first.querySelectorAll('section')) section.append(space());
      const host = await mount<HTMLElement>('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      const second = document.createElement('glossary-index');
      second.src = addressOf(indexed);
      root.append(second);
      await waitUntil(() => second.querySelectorAll('section ul').length === 5);
      second.style.display = 'block';
      second.style.paddingBlockEnd = '2000px';
      second.querySelector<HTMLAnchorElement>('nav a[href="#letter-W"]')!.click();
      await waitUntil(() => {
        const { top } = second.querySelector('[id=letter-W]')!.getBoundingClientRect();
        return top >= 0 && top < 120;
      });
      assert.equal(location.hash, '#letter-W');
    });

    it('scrolls to a letter where a router has its route in the fragment, and keeps the route', async () => {
      openWithFragment('/words/');
      const element = await mountIndex();
      element.style.paddingBlockEnd = '2000px';
      element.querySelector<HTMLAnchorElement>('nav a[href="#letter-W"]')!.click();
      await waitUntil(() => {
        const { top } = element.querySelector('[id=letter-W]')!.getBoundingClientRect();
        return top >= 0 && top < 120;
      });
      assert.equal(location.hash, '#/words/');
      openWithFragment('');
    });

    it('keeps the bar of letters in view', async () => {
      const element = await mountIndex();
      const space = document.createElement('div');
      space.style.blockSize = '3000px';
      element.querySelector('section:last-of-type')!.append(space);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await waitUntil(() => Math.abs(element.querySelector('nav')!.getBoundingClientRect().top) < 1);
    });
  });

  describe('content of its own', () => {
    const own = (src: string) =>
      `<glossary-index src="${src}"><nav><a href="#letter-A">A</a></nav><section id="letter-A"><h2>A</h2><ul><li><a href="/mine/">Alpha</a> (first)</li></ul></section></glossary-index>`;

    it('stays as it is, and gets the search box', async () => {
      const src = addressOf(indexed);
      const element = await mount<GlossaryIndex>(own(src));
      const before = unmarked(element);
      await waitUntil(() => !part(element, 'search').hidden);
      assert.equal(unmarked(element), before);
      assert.equal(await requestsOf(src), 0, 'nothing is fetched before the user searches');
    });

    it('looks the same, below the search box', async () => {
      const element = await mount<GlossaryIndex>(own(addressOf(indexed)));
      await waitUntil(() => !part(element, 'search').hidden);
      const nav = element.querySelector('nav')!.getBoundingClientRect();
      assert.isAtLeast(nav.top, part(element, 'search').getBoundingClientRect().bottom);
    });
  });

  describe('attributes', () => {
    it('tag: only entries with it, also after a change', async () => {
      const element = await mountIndex('tag="security"');
      assert.deepEqual(terms(element), ['API key', 'Opt-in']);
      assert.deepEqual(tags(element), ['security 2', 'api 1']);
      element.tag = 'events';
      await waitUntil(() => terms(element).join() === 'Webhook');
      element.removeAttribute('tag');
      await waitUntil(() => terms(element).length === 6);
    });

    it('teasers: the beginning of each definition under its term', async () => {
      const element = await mountIndex('teasers');
      assert.equal(textOf(element.querySelector('section li p')), 'Not found.');
      element.teasers = false;
      await waitUntil(() => element.querySelector('section li p') === null && terms(element).length === 6);
    });

    it('definitions: each definition under its term', async () => {
      const element = await mountIndex('definitions');
      assert.deepEqual(definitions(element).slice(0, 2), [
        '404: Not found.',
        'API Application programming interface: How programs talk.',
      ]);
      element.definitions = false;
      await waitUntil(() => definitions(element).length === 0 && terms(element).length === 6);
    });

    it('no-search: no box, and no tags', async () => {
      const element = await mountIndex('no-search');
      assert.isTrue(part(element, 'search').hidden);
      assert.lengthOf(element.querySelectorAll('details'), 0);
      assert.lengthOf(terms(element), 6);
      element.noSearch = false;
      await waitUntil(() => !part(element, 'search').hidden && tags(element).length === 3);
    });

    it('heading-level: the level of the letters', async () => {
      const element = await mountIndex('heading-level="3"');
      assert.deepEqual(outline(element), ['h3 #', 'h3 A', 'h3 C', 'h3 O', 'h3 W']);
      element.headingLevel = 4;
      await waitUntil(() => outline(element)[0] === 'h4 #');
    });

    it('json-ld: publishes the terms as a DefinedTermSet until the element is removed', async () => {
      const element = await mountIndex('json-ld');
      await waitUntil(() => jsonLd().length === 1);
      const [set] = jsonLd() as [
        { '@type': string; name: string; hasDefinedTerm: { name: string; url: string }[] },
      ];
      assert.equal(set['@type'], 'DefinedTermSet');
      assert.equal(set.name, 'Words');
      assert.deepEqual(
        set.hasDefinedTerm.map(({ name }) => name),
        indexed.entries.map(({ term }) => term),
      );
      assert.equal(set.hasDefinedTerm[3]!.url, new URL('/creme/', location.href).href);
      element.remove();
      assert.lengthOf(jsonLd(), 0);
    });

    it('json-ld with definitions: with all that the page says of each term, and its address', async () => {
      await mountIndex('json-ld definitions', addressOf(withoutPages));
      await waitUntil(() => jsonLd().length === 1);
      const [set] = jsonLd() as unknown as [{ hasDefinedTerm: object[] }];
      assert.deepEqual(set.hasDefinedTerm[1], {
        '@type': 'DefinedTerm',
        name: 'API',
        alternateName: ['Application programming interface'],
        description: 'How programs talk.',
        url: new URL('#api', location.href).href,
      });
    });

    it('json-ld with tag: only these terms', async () => {
      await mountIndex('json-ld tag="security"');
      await waitUntil(() => jsonLd().length === 1);
      const [set] = jsonLd() as unknown as [{ hasDefinedTerm: { name: string }[] }];
      assert.deepEqual(
        set.hasDefinedTerm.map(({ name }) => name),
        ['API key', 'Opt-in'],
      );
    });

    it('src: shows another glossary after a change', async () => {
      const element = await mountIndex();
      element.src = addressOf({
        lang: 'sv',
        entries: ['Öl', 'Zon', 'Å'].map((term) => ({ id: term, term, definition: 'D.' })),
      });
      await waitUntil(() => terms(element).join() === 'Zon,Å,Öl');
      assert.equal(letters(element).join(''), 'ZÅÖ');
    });

    it('lang: its words are in the language of the page, or those that the site set', async () => {
      const { lang: _, ...withoutLanguage } = indexed;
      const mountIn = async (lang: string) => {
        const place = await mount<HTMLElement>(
          `<div lang="${lang}">${markup('', addressOf(withoutLanguage))}</div>`,
        );
        return filled(place.querySelector('glossary-index')!);
      };
      const german = await mountIn('de');
      await waitUntil(() => box(german).placeholder === 'Begriffe suchen');
      assert.equal(textOf(german.querySelector('summary')), 'Schlagwörter');
      setStrings({ search: 'Wort suchen' }, 'de-CH');
      const swiss = await mountIn('de-CH');
      await waitUntil(() => box(swiss).placeholder === 'Wort suchen');
    });
  });

  describe('events', () => {
    it('glossary-load: with the glossary', async () => {
      const [event] = await eventsDuring('glossary-load', () => mount(markup()), 1);
      assert.equal(event!.glossary.title, 'Words');
      assert.lengthOf(event!.glossary.entries, 6);
    });
  });

  describe('a glossary without pages', () => {
    it('has terms that open their cards, with a press and from the search', async () => {
      const element = await mountIndex('', addressOf(withoutPages));
      const api = element.querySelector<GlossaryTerm>('section glossary-term[term=api]')!;
      const [opened] = await eventsDuring('glossary-term-opened', () => api.click(), 1);
      assert.equal(opened!.entry.id, 'api');
      await sendKeys({ press: 'Escape' });
      await search(element, 'webh', 'Webhook');
      const [again] = await eventsDuring('glossary-term-opened', () => sendKeys({ press: 'Enter' }), 1);
      assert.equal(again!.entry.id, 'webhook');
      await sendKeys({ press: 'Escape' });
    });

    it('is used by keyboard: a letter, a term, its card, and back', async () => {
      const element = await mountIndex('', addressOf(withoutPages));
      element.querySelector<HTMLElement>('nav a[href="#letter-W"]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => location.hash === '#letter-W');
      const webhook = element.querySelector<GlossaryTerm>('section glossary-term[term=webhook]')!;
      webhook.focus();
      await eventsDuring('glossary-term-opened', () => sendKeys({ press: 'Enter' }), 1);
      assert.isTrue(document.activeElement === webhook);
      await eventsDuring('glossary-term-closed', () => sendKeys({ press: 'Escape' }), 1);
      assert.isTrue(document.activeElement === webhook);
    });

    describe('with definitions', () => {
      it('scrolls to the definition in the address when it comes', async () => {
        openWithFragment('webhook');
        const element = await mountIndex(
          'definitions style="display: block; padding-block: 2000px"',
          addressOf(withoutPages),
        );
        await waitUntil(() => inView(element.querySelector('#webhook')!));
      });

      it('marks the definition in the address, though it came after the page, until the address names another', async () => {
        const marked = (element: Element) =>
          [...element.querySelectorAll('dt')]
            .filter((name) => getComputedStyle(name.parentElement!).boxShadow !== 'none')
            .map((name) => `${name.id} ${name.ariaCurrent}`);
        openWithFragment('webhook');
        const element = await mountIndex('definitions', addressOf(withoutPages));
        await waitUntil(() => marked(element).join() === 'webhook true');
        location.hash = '#api';
        await waitUntil(() => marked(element).join() === 'api true');
        location.hash = '#elsewhere';
        await waitUntil(() => marked(element).length === 0);
      });

      it('leaves a definition that the author wrote to :target', async () => {
        const element = await mount<HTMLElement>(
          `<glossary-index><nav><a href="#mine">M</a></nav><section><h2>M</h2><dl><div><dt id="mine">Mine</dt><dd>My text.</dd></div></dl></section></glossary-index>`,
        );
        element.querySelector('a')!.click();
        await waitUntil(() => location.hash === '#mine');
        await waitUntil(() => inView(element.querySelector('dt')!));
        assert.isFalse(element.querySelector('dt')!.hasAttribute('aria-current'));
      });

      it('ends the search when a result is followed: the definition is in view and its link has the focus', async () => {
        const element = await mountIndex(
          'definitions style="display: block; padding-block: 2000px"',
          addressOf(withoutPages),
        );
        await search(element, 'webh', 'Webhook');
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => isListShown(element) && inView(element.querySelector('#webhook')!));
        assert.equal(location.hash, '#webhook');
        assert.equal(box(element).value, '');
        await waitUntil(() => document.activeElement === element.querySelector('#webhook a'));
      });

      it('keeps ids of the page, and finds its own with a prefix', async () => {
        const page = await fixture<HTMLElement>('<p id="api">Mine.</p>');
        const element = await mountIndex(
          'definitions style="display: block; padding-block: 2000px"',
          addressOf(withoutPages),
        );
        assert.equal(document.getElementById('api'), page);
        assert.equal(textOf(element.querySelector('#term-api a')), 'API');
        element.querySelector<HTMLAnchorElement>('#term-api a')!.click();
        await waitUntil(() => inView(element.querySelector('#term-api')!));
      });
    });
  });

  describe('a glossary of some thousand terms', () => {
    const bundle = {
      lang: 'en',
      entries: Array.from({ length: 4000 }, (_, number) => {
        const term = String.fromCharCode(65 + (number % 26)) + number;
        return { id: term, term, definition: 'D.' };
      }),
    };

    it('is all in the page, added in slices', async () => {
      openWithFragment('letter-Y');
      const element = await mountInPage(bundle);
      await waitUntil(() => terms(element).length === 4000);
      assert.lengthOf(new Set(terms(element)), 4000);
      assert.lengthOf(outline(element), 26);
      await waitUntil(
        () => inView(element.querySelector('[id=letter-Y] h2')!),
        'the letter in the address is in view',
      );
    });

    it('removed and inserted again while entries are added, it is complete', async () => {
      const element = await mountInPage(bundle);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await waitUntil(() => terms(element).length === 4000);
      assert.lengthOf(outline(element), 26);
    });
  });

  describe('a large glossary', () => {
    it('shows one letter at a time, and marks it in the bar', async () => {
      const element = await mountLarge();
      await waitUntil(() => terms(element).length === 3000);
      assert.deepEqual(outline(element), ['h2 A']);
      assert.deepEqual(textsOf(element, 'nav [aria-current=true]'), ['A']);
      assert.equal(letters(element).join(''), 'ABZ');
    });

    it('shows the letter whose link is clicked, also with "Back" and "Forward"', async () => {
      const element = await mountLarge();
      element.querySelector<HTMLAnchorElement>('nav a[href="#letter-B"]')!.click();
      await waitUntil(() => terms(element).length === 3000 && outline(element)[0] === 'h2 B');
      assert.deepEqual(textsOf(element, 'nav [aria-current]'), ['B']);
      assert.isTrue(inView(element.querySelector('h2')!));
      history.back();
      await waitUntil(() => outline(element)[0] === 'h2 A');
      history.forward();
      await waitUntil(() => outline(element)[0] === 'h2 B');
      history.back();
      await waitUntil(() => location.hash === '');
    });

    it('begins with the letter that the address names', async () => {
      openWithFragment('letter-Z');
      const element = await mountLarge();
      await waitUntil(() => terms(element).join() === 'Zebra');
    });

    it('keeps its letter when the address names another target', async () => {
      const element = await mountLarge();
      element.querySelector<HTMLAnchorElement>('nav a[href="#letter-Z"]')!.click();
      await waitUntil(() => terms(element).join() === 'Zebra');
      location.hash = 'contact';
      await waitUntil(() => location.hash === '#contact');
      assert.deepEqual(terms(element), ['Zebra']);
    });

    it('with definitions, shows the letter of the term that the address names', async () => {
      openWithFragment('b-2999');
      const element = await mountLarge('definitions');
      await waitUntil(() => definitions(element).length === 3000);
      assert.deepEqual(outline(element), ['h2 B']);
      await waitUntil(() => inView(element.querySelector('#b-2999')!));
      location.hash = '#zebra';
      await waitUntil(() => definitions(element).join() === 'Zebra: Striped.');
    });

    it('stops adding entries when the user clicks another letter', async () => {
      const element = await mountLarge();
      for (const letter of ['B', 'A', 'Z'])
        element.querySelector<HTMLAnchorElement>(`nav a[href="#letter-${letter}"]`)!.click();
      await waitUntil(() => terms(element).join() === 'Zebra');
      assert.deepEqual(outline(element), ['h2 Z']);
    });
  });

  describe('a glossary that was split', () => {
    const split = (): Bundle => ({
      ...indexed,
      entries: indexed.entries.map((entry) => ({ ...entry, definition: '', part: 'x.json' })),
    });

    it('is the same list', async () => {
      const element = await mountIndex('', addressOfText(writeLineBundle(split())));
      const whole = await mountIndex();
      assert.equal(unmarked(element), unmarked(whole));
    });

    it('loads the parts for definitions', async () => {
      const part = addressOf(indexed);
      const entries = indexed.entries.map((entry) => ({ ...entry, definition: '', part }));
      const element = await mountIndex(
        'definitions',
        addressOfText(writeLineBundle({ ...indexed, entries })),
      );
      assert.equal(definitions(element)[0], '404: Not found.');
      assert.lengthOf(definitions(element), 6);
      assert.equal(await requestsOf(part), 1);
    });

    it('shows the terms where a part is missing', async () => {
      const part = goneAddress().src;
      const entries = indexed.entries.map((entry) => ({ ...entry, definition: '', part }));
      const messages = await consoleOf(async () => {
        const element = await mountIndex(
          'definitions',
          addressOfText(writeLineBundle({ ...indexed, entries })),
        );
        assert.deepEqual(textsOf(element, 'dt > a')[1], 'API');
      });
      assert.equal(messages.length, 1, messages.join());
    });

    it('gives the whole glossary with glossary-load', async () => {
      const src = addressOfText(writeLineBundle(split()));
      const [event] = await eventsDuring('glossary-load', () => mount(markup('', src)), 1);
      assert.equal(event!.glossary.title, 'Words');
      assert.equal(event!.glossary.find('http callback')?.id, 'webhook');
      assert.lengthOf(event!.glossary.entries, 6);
    });
  });

  describe('accessibility', () => {
    it('passes axe, with tags open and closed', async () => {
      const element = await mountIndex();
      await waitUntil(() => box(element).placeholder !== '');
      assert.deepEqual(await violationsOf(element), []);
      element.querySelector('details')!.open = true;
      assert.deepEqual(await violationsOf(element), []);
    });

    it('its box and its bar have names and roles', async () => {
      const element = await mountIndex();
      await waitUntil(() => box(element).getAttribute('aria-label') === 'Search terms');
      assert.equal(part(element, 'search').getAttribute('role'), 'search');
      assert.equal(part(element, 'announcement').getAttribute('role'), 'status');
      assert.equal(element.querySelector('nav')!.getAttribute('aria-label'), 'A–W');
    });

    it('letters are at least 24 px wide and high', async () => {
      const element = await mountIndex();
      for (const link of element.querySelectorAll('nav a')) {
        const { width, height } = link.getBoundingClientRect();
        assert.isAtLeast(width, 24);
        assert.isAtLeast(height, 24);
      }
    });

    it('prints only the list', async function () {
      const element = await mountIndex();
      if (!(await emulate({ media: 'print' }))) return this.skip();
      try {
        assert.lengthOf(part(element, 'input').getClientRects(), 0);
        assert.lengthOf(element.querySelector('nav')!.getClientRects(), 0);
        assert.isAbove(element.querySelector('section')!.getClientRects().length, 0);
      } finally {
        await emulate();
      }
    });
  });

  describe('missing data', () => {
    it('a glossary that could not be loaded is requested again when the page is online', async () => {
      const { src, recover } = goneAddress();
      let element: GlossaryIndex | undefined;
      const mounting = async () => (element = await fixture(markup('', src)));
      await consoleOf(() => eventsDuring('glossary-error', mounting, 1));
      await recover();
      window.dispatchEvent(new Event('online'));
      await filled(element!);
      assert.equal(await requestsOf(src), 2);
    });

    it('an invalid line is skipped; all other entries are shown', async () => {
      const json = writeLineBundle(indexed).replace('"term":"Crème"', '"trem":"Crème"');
      const element = await mountIndex('', addressOfText(json));
      await waitUntil(() => terms(element).join() === '404,API,API key,Opt-in,Webhook');
    });

    it('content without links gets no box', async () => {
      const element = await mount<GlossaryIndex>('<glossary-index><p>Soon.</p></glossary-index>');
      await element.updateComplete;
      assert.isTrue(part(element, 'search').hidden);
    });

    it('no entries: it stays empty, without a box', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring(
          'glossary-load',
          () => mount(markup('', addressOf({ entries: [] }))),
          1,
        );
        const element = event!.target as GlossaryIndex;
        await element.updateComplete;
        assert.equal(element.childNodes.length, 0);
        assert.isTrue(part(element, 'search').hidden);
      });
      assert.deepEqual(messages, []);
    });

    it('a glossary that cannot be loaded: glossary-error, and no content', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring(
          'glossary-error',
          () => mount(markup('', '/fixtures/missing.json')),
          1,
        );
        const element = event!.target as GlossaryIndex;
        assert.equal(element.childNodes.length, 0);
        assert.isTrue(part(element, 'search').hidden);
      });
      assert.lengthOf(messages, 1);
      assert.match(messages[0]!, /404/);
    });

    it('entries without pages are no dead links: terms, or addresses of their definitions', async () => {
      const src = addressOf({ entries: [{ id: 'ä b', term: 'Ä', definition: 'D.' }] });
      const element = await mountIndex('', src);
      assert.lengthOf(element.querySelectorAll('section a'), 0);
      assert.equal(element.querySelector('section glossary-term')!.getAttribute('src'), src);
      element.definitions = true;
      await waitUntil(() => element.querySelector('section a') !== null);
      assert.equal(element.querySelector('section a')!.getAttribute('href'), '#%C3%A4%20b');
    });

    it('a large index whose lines do not fit their contents is read as a whole', async () => {
      const json = writeLineBundle({ ...indexed }).replace('["W",1]', '["W",3]');
      const element = await mountIndex('', addressOfText(json));
      assert.deepEqual(terms(element), ['404', 'API', 'API key', 'Crème', 'Opt-in', 'Webhook']);
    });
  });

  describe('cleanup', () => {
    it('removed and inserted again, it is the same', async () => {
      const element = await mountIndex();
      const parent = element.parentElement!;
      const before = unmarked(element);
      element.remove();
      parent.append(element);
      await element.updateComplete;
      assert.equal(unmarked(element), before);
      assert.isFalse(part(element, 'search').hidden);
    });

    it('removed, it does not show the letter in the address any more', async () => {
      const element = await mountLarge();
      const before = outline(element);
      element.remove();
      location.hash = 'letter-Z';
      await waitUntil(() => location.hash === '#letter-Z');
      assert.deepEqual(outline(element), before);
    });
  });
});
