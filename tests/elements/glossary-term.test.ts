// <glossary-term>: its attributes, events and look-up, and its behaviour when data is missing. card/user-intent.test.ts
// tests how the user opens and closes the card, card/glossary-card.test.ts what the card shows.
import { assert, aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/glossary-term.js';
import '../../src/define/glossary-provider.js';
import type { GlossaryTerm } from '../../src/index.js';
import { consoleOf, emulate } from '../tools/commands.js';
import { closeOpenCard, openedCard, openedTerm, pressTerm, settled } from './helpers/card.js';
import { addressOf, bundle, requestsOf } from './helpers/bundle.js';
import { eventsDuring, openPage, textOf, violationsOf } from './helpers/page.js';
import { expandedOf, hasPopupOf, roleOf } from './helpers/internals.js';
import { waitUntil } from '../tools/wait.js';

const term = (content: unknown, src = addressOf()) =>
  fixture<GlossaryTerm>(html`<glossary-term src=${src}>${content}</glossary-term>`);

describe('<glossary-term>', () => {
  afterEach(closeOpenCard);

  describe('defaults', () => {
    it('keeps its text, and has no shadow root', async () => {
      const element = await fixture<GlossaryTerm>('<glossary-term>an <em>API</em> key</glossary-term>');
      assert.equal(element.innerHTML, 'an <em>API</em> key');
      assert.isNull(element.shadowRoot);
    });

    it('is a button that opens a dialog', async () => {
      const element = await term('API');
      assert.equal(roleOf(element), 'button');
      assert.equal(element.tabIndex, 0);
      assert.equal(hasPopupOf(element), 'dialog');
      assert.equal(expandedOf(element), 'false');
    });

    it('adds one attribute to its markup, which a browser wants there', async () => {
      const element = await fixture<GlossaryTerm>('<glossary-term>API</glossary-term>');
      assert.equal(element.outerHTML, '<glossary-term tabindex="0">API</glossary-term>');
    });

    it('leaves a link inside as the only thing that can be focused', async () => {
      const element = await term(html`<a href="/glossary/api/">API</a>`);
      assert.isNull(roleOf(element));
      assert.isFalse(element.hasAttribute('tabindex'));
      assert.equal(element.link?.getAttribute('href'), '/glossary/api/');
    });

    it('is not a button inside another link or button', async () => {
      for (const markup of ['<a href="#x">', '<button>', '<summary>']) {
        const outside = await fixture(`${markup}<glossary-term>API</glossary-term>`);
        const inside = outside.querySelector('glossary-term')!;
        assert.isNull(roleOf(inside), markup);
        assert.isFalse(inside.hasAttribute('tabindex'), markup);
      }
    });

    it('fetches nothing before the user hovers, presses or focuses it', async () => {
      const src = addressOf();
      await term('API', src);
      await nextFrame();
      assert.equal(await requestsOf(src), 0);
    });

    it('looks like a term, by rules that any rule of the page beats', async () => {
      const element = await term('API');
      assert.include(getComputedStyle(element).textDecorationStyle, 'dotted');
      const style = document.createElement('style');
      style.textContent = 'glossary-term { text-decoration: none }';
      document.head.prepend(style);
      assert.equal(getComputedStyle(element).textDecorationLine, 'none');
      style.remove();
    });

    it('is printed as plain text', async function () {
      const element = await term('API');
      if (!(await emulate({ media: 'print' }))) this.skip();
      assert.equal(getComputedStyle(element).textDecorationLine, 'none');
      await emulate();
    });

    it('becomes a button when a framework adds the text later', async () => {
      const element = document.createElement('glossary-term');
      document.body.append(element);
      await nextFrame();
      element.append('API');
      await waitUntil(() => roleOf(element) === 'button');
      element.remove();
    });

    it('leaves a link that a framework adds later as the only thing that can be focused', async () => {
      const element = document.createElement('glossary-term');
      document.body.append(element);
      const link = document.createElement('a');
      link.href = '/glossary/api/';
      element.append('the ', link);
      await nextFrame();
      assert.isNull(roleOf(element));
      assert.isFalse(element.hasAttribute('tabindex'));
      element.remove();
    });

    it('fills itself with the term of its entry when it is empty', async () => {
      const element = await fixture<GlossaryTerm>(
        html`<glossary-term src=${addressOf()} term="application programming interface"></glossary-term>`,
      );
      await waitUntil(() => element.textContent === 'API');
      assert.equal(roleOf(element), 'button');
    });
  });

  describe('attributes', () => {
    it('keeps the attributes that the author set', async () => {
      const element = await fixture<GlossaryTerm>(
        '<glossary-term role="link" tabindex="-1" aria-haspopup="true">API</glossary-term>',
      );
      assert.deepEqual([roleOf(element), element.tabIndex, hasPopupOf(element)], ['link', -1, 'true']);
    });

    it('reflects properties to attributes', async () => {
      const element = await term('API');
      element.term = 'webhook';
      element.src = '/x.json';
      element.placement = 'top';
      element.noHover = true;
      assert.deepEqual(
        ['term', 'src', 'placement', 'no-hover'].map((name) => element.getAttribute(name)),
        ['webhook', '/x.json', 'top', ''],
      );
      element.src = undefined;
      element.noHover = false;
      assert.isFalse(element.hasAttribute('src') || element.hasAttribute('no-hover'));
    });

    it('applies properties that were set before it was defined', async () => {
      const page = await openPage('<glossary-term>x</glossary-term>');
      const element = page.document.querySelector<GlossaryTerm>('glossary-term')!;
      Object.assign(element, { open: true, term: 'webhook', src: addressOf(), noHover: true });
      const heard = new Promise<Event>((resolve) =>
        page.document.addEventListener('glossary-term-opened', resolve),
      );
      await page.load('/src/define/glossary-term.ts');
      assert.equal(((await heard) as unknown as { entry: { id: string } }).entry.id, 'webhook');
      assert.deepEqual(
        ['open', 'term', 'no-hover'].map((name) => element.getAttribute(name)),
        ['', 'webhook', ''],
      );
      page.close();
    });

    it('uses the default placement in place of an unknown one', async () => {
      const element = await fixture<GlossaryTerm>('<glossary-term placement="middle">API</glossary-term>');
      assert.equal(element.placement, 'bottom');
    });

    for (const [name, found] of [
      ['api', 'API'],
      ['API', 'API'],
      ['  apis ', 'API'],
      ['application programming interface', 'API'],
      ['Webhooks', 'Webhook'],
      ['webhook’s', 'Webhook'],
      ['constructor', 'Constructor'],
    ] as const) {
      it(`finds "${found}" for the text "${name}"`, async () => {
        assert.equal(openedTerm(await pressTerm(await term(name))), found);
      });
    }

    it('looks up the attribute rather than the text', async () => {
      const element = await fixture<GlossaryTerm>(
        html`<glossary-term src=${addressOf()} term="webhook">this thing</glossary-term>`,
      );
      assert.equal(openedTerm(await pressTerm(element)), 'Webhook');
    });

    it('opens with the `open` attribute, and closes without', async () => {
      const element = await term('API');
      const [opened] = await eventsDuring('glossary-term-opened', () => element.setAttribute('open', ''), 1);
      assert.equal(opened?.trigger, 'script');
      assert.equal(expandedOf(element), 'true');
      await eventsDuring('glossary-term-closed', () => element.removeAttribute('open'), 1);
      await nextFrame();
      assert.equal(expandedOf(element), 'false');
      assert.isUndefined(openedCard());
    });

    it('is open from the start where the markup says so', async () => {
      const opened = await eventsDuring(
        'glossary-term-opened',
        () => fixture(html`<glossary-term src=${addressOf()} open>API</glossary-term>`),
        1,
      );
      assert.lengthOf(opened, 1);
    });
  });

  describe('events', () => {
    it('dispatches open, load, opened and closed in this order, across shadow roots', async () => {
      const host = await fixture('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      const element = document.createElement('glossary-term');
      element.src = addressOf();
      element.textContent = 'APIs';
      root.append(element);
      await nextFrame();
      const seen: string[] = [];
      const note = (event: Event) => seen.push(`${event.type} from ${(event.target as Element).localName}`);
      const types = ['glossary-term-open', 'glossary-term-opened', 'glossary-term-closed', 'glossary-load'];
      for (const type of types) document.addEventListener(type, note);
      await pressTerm(element);
      element.open = false;
      await nextFrame();
      for (const type of types) document.removeEventListener(type, note);
      assert.deepEqual(seen, [
        'glossary-term-open from div',
        'glossary-load from div',
        'glossary-term-opened from div',
        'glossary-term-closed from div',
      ]);
    });

    it('stays closed when the user closes it while its interface language is loading', async () => {
      await pressTerm(await term('API')); // the code of the card is loaded
      await closeOpenCard();
      const page = await fixture(
        html`<p lang="it"><glossary-term src=${addressOf()}>API</glossary-term></p>`,
      );
      const element = page.querySelector('glossary-term')!;
      // The card asks for its words after this event, even where their file has come.
      element.addEventListener('glossary-load', () => void closeOpenCard());
      const opened = await eventsDuring('glossary-term-opened', async () => {
        await eventsDuring('glossary-load', () => element.click(), 1);
        await aTimeout(700);
      });
      assert.equal(opened.length, 0);
      assert.isFalse(element.open);
      assert.isTrue(openedCard() === undefined);
    });

    describe('closed only after opened', () => {
      /** The types of the open, opened, error and closed events while `run` runs. */
      async function typesDuring(run: () => Promise<unknown>): Promise<string[]> {
        const types = [
          'glossary-term-open',
          'glossary-term-opened',
          'glossary-error',
          'glossary-term-closed',
        ];
        const seen: string[] = [];
        const note = ({ type }: Event) => seen.push(type);
        for (const type of types) document.addEventListener(type, note);
        await run();
        for (const type of types) document.removeEventListener(type, note);
        return seen;
      }

      it('when the card shows the entry and closes', async () => {
        const element = await term('API');
        const seen = await typesDuring(async () => {
          await pressTerm(element);
          element.open = false;
          await nextFrame();
        });
        assert.deepEqual(seen, ['glossary-term-open', 'glossary-term-opened', 'glossary-term-closed']);
      });

      it('not when the card says that the glossary could not be loaded', async () => {
        const element = await term('API', '/fixtures/status/404?pairs');
        const seen = await typesDuring(() =>
          consoleOf(async () => {
            element.click();
            await waitUntil(() => openedCard() !== undefined);
            await closeOpenCard();
            await waitUntil(() => openedCard() === undefined);
          }),
        );
        assert.deepEqual(seen, ['glossary-term-open', 'glossary-error']);
        assert.isFalse(element.open);
      });

      it('not when the card closes while the glossary is loading', async () => {
        const file = encodeURIComponent('data/glossary.json');
        const element = await term('API', `/fixtures/slow?ms=1500&file=${file}&n=${crypto.randomUUID()}`);
        const seen = await typesDuring(async () => {
          element.click();
          await waitUntil(() => openedCard() !== undefined);
          await closeOpenCard();
          await eventsDuring('glossary-load', () => undefined, 1);
        });
        assert.deepEqual(seen, ['glossary-term-open']);
      });
    });

    it('stays closed when a listener cancels the open event', async () => {
      const element = await term('API');
      element.addEventListener('glossary-term-open', (event) => event.preventDefault(), { once: true });
      const opened = await eventsDuring('glossary-term-opened', async () => {
        element.open = true;
        await nextFrame();
      });
      assert.isEmpty(opened);
      assert.isFalse(element.open);
    });

    it('puts the looked-up term and the entry into the events', async () => {
      const element = await term('apis');
      const [before] = await eventsDuring('glossary-term-open', () => pressTerm(element), 1);
      assert.deepEqual([before?.term, before?.trigger], ['apis', 'press']);
      await closeOpenCard();
      const [after] = await eventsDuring('glossary-term-opened', () => pressTerm(element), 1);
      assert.equal(after?.entry.id, 'api');
    });

    it('dispatches glossary-load once, however often it opens', async () => {
      const element = await term('API');
      const loads = await eventsDuring('glossary-load', async () => {
        await pressTerm(element);
        await closeOpenCard();
        await pressTerm(element);
      });
      assert.lengthOf(loads, 1);
      assert.equal(loads[0]?.glossary.title, bundle.title);
    });
  });

  describe('accessibility', () => {
    it('has no axe violations, closed and open, light and dark', async () => {
      const page = await fixture(
        html`<main>
          <h1>Page</h1>
          <p>An <glossary-term src=${addressOf()}>API</glossary-term> in a text.</p>
        </main>`,
      );
      const element = page.querySelector('glossary-term')!;
      assert.deepEqual(await violationsOf(page), []);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        const card = await settled(await pressTerm(element));
        assert.deepEqual(await violationsOf(card), [], scheme);
        element.open = false;
        await nextFrame();
      }
      document.documentElement.style.colorScheme = '';
    });

    it('has no axe violations in forced colours', async function () {
      const element = await term('API');
      if (!(await emulate({ forcedColors: 'active' }))) this.skip();
      assert.deepEqual(await violationsOf(await settled(await pressTerm(element))), []);
      await emulate();
    });
  });

  describe('missing data', () => {
    it('becomes plain text, and warns once, when the glossary has no such entry', async () => {
      const element = await term('unheard-of');
      const messages = await consoleOf(async () => {
        const [missing] = await eventsDuring('glossary-missing', () => (element.open = true), 1);
        assert.equal(missing?.term, 'unheard-of');
      });
      assert.lengthOf(messages, 1);
      assert.include(messages[0], '"unheard-of"');
      assert.equal(
        element.outerHTML.replace(/ src="[^"]*"|<!--.*?-->/g, ''),
        '<glossary-term>unheard-of</glossary-term>',
      );
      assert.isFalse(element.open);
      assert.isUndefined(openedCard());
    });

    it('is a button again when its term changes to one that has an entry', async () => {
      const element = await term('unheard-of-too');
      await consoleOf(() => eventsDuring('glossary-missing', () => (element.open = true), 1));
      element.term = 'webhook';
      assert.equal(roleOf(element), 'button');
      assert.equal(openedTerm(await pressTerm(element)), 'Webhook');
    });

    for (const [what, src] of [
      ['is not there', '/fixtures/status/404?a'],
      ['is not JSON', '/fixtures/not-json?a'],
      ['has the wrong shape', '/fixtures/json?body=[1]'],
      ['is refused by its server', '/fixtures/status/500?a'],
    ] as const) {
      it(`shows on press that loading failed, and logs the reason, when the bundle ${what}`, async () => {
        const element = await term('API', src);
        const messages = await consoleOf(async () => {
          const errors = await eventsDuring('glossary-error', () => element.click(), 1);
          assert.equal(errors[0]?.url, new URL(src, location.href).href);
          assert.instanceOf(errors[0]?.error, Error);
          await waitUntil(() => openedCard() !== undefined);
        });
        assert.lengthOf(messages, 1);
        assert.include(
          textOf(openedCard()?.shadowRoot?.querySelector('[role=status]')),
          'could not be loaded',
        );
        assert.equal(element.textContent, 'API');
      });
    }

    it('shows no failure to a user who only hovers', async () => {
      const element = await term('API', '/fixtures/status/404?passing');
      await consoleOf(() =>
        eventsDuring(
          'glossary-error',
          () => {
            for (const type of ['pointerover', 'pointermove'])
              element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
          },
          1,
        ),
      );
      await waitUntil(() => !element.open);
      assert.isUndefined(openedCard());
    });

    it('loads again at the next press', async () => {
      const key = crypto.randomUUID();
      const file = encodeURIComponent('data/glossary.json');
      const element = await term('API', `/fixtures/flaky?key=${key}&fail=1&file=${file}`);
      await consoleOf(() => eventsDuring('glossary-error', () => element.click(), 1));
      await waitUntil(() => openedCard() !== undefined);
      element.open = false;
      await nextFrame();
      assert.equal(openedTerm(await pressTerm(element)), 'API');
    });

    it('shows a loading notice for a slow bundle, then the entry in its place', async () => {
      const file = encodeURIComponent('data/glossary.json');
      const element = await term('API', `/fixtures/slow?ms=2500&file=${file}&n=${crypto.randomUUID()}`);
      element.click();
      const notice = () => textOf(openedCard()?.shadowRoot?.querySelector('[role=status]'));
      await waitUntil(() => notice() === 'Loading…');
      await waitUntil(() => openedCard()?.shadowRoot?.querySelector('[part=definition]'));
      assert.isNull(openedCard()?.shadowRoot?.querySelector('[role=status]'));
    });

    it('dispatches an error when the page names no glossary', async () => {
      const page = await openPage('<p>An <glossary-term>API</glossary-term>.</p>');
      await page.load('/src/define/glossary-term.ts');
      const element = page.document.querySelector<GlossaryTerm>('glossary-term')!;
      const heard = new Promise<Event>((resolve) =>
        page.document.addEventListener('glossary-error', resolve),
      );
      Object.assign(page.window, { console: { error: () => undefined } });
      element.click();
      assert.include(String(((await heard) as unknown as { error: Error }).error), 'No glossary here');
      assert.equal(page.document.body.textContent?.trim(), 'An API.');
      page.close();
    });
  });

  describe('cleanup', () => {
    it('stays plain text when it is moved, if its glossary has no such entry', async () => {
      const element = await term('unheard-of');
      await consoleOf(() => eventsDuring('glossary-missing', () => (element.open = true), 1));
      document.body.append(element);
      assert.isNull(roleOf(element));
      assert.isFalse(element.hasAttribute('tabindex'));
      element.remove();
    });

    it('closes its card when it is removed from the page', async () => {
      const element = await term('API');
      const card = await pressTerm(element);
      element.remove();
      assert.isFalse(card.matches(':popover-open'));
      assert.isFalse(element.open);
    });
  });

  it('shares one card and one request with all terms of the page', async () => {
    const src = addressOf();
    const page = await fixture(
      html`<p>
        <glossary-term src=${src}>API</glossary-term> <glossary-term src=${src}>webhook</glossary-term>
      </p>`,
    );
    for (const each of page.querySelectorAll('glossary-term')) await pressTerm(each);
    assert.lengthOf(document.querySelectorAll('glossary-card'), 1);
    assert.equal(await requestsOf(src), 1);
  });
});
