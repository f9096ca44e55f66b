// The user opens and closes the card by pointer, press, keys, touch and focus: real input in every engine.
import { assert, aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/glossary-term.js';
import type { GlossaryTerm } from '../../../src/index.js';
import { emulate, tap } from '../../tools/commands.js';
import { addressOf } from '../helpers/bundle.js';
import { closeOpenCard, openedCard, openedTerm, settled, withHoverDelay } from '../helpers/card.js';
import { eventsDuring, part } from '../helpers/page.js';
import { expandedOf } from '../helpers/internals.js';
import { waitUntil } from '../../tools/wait.js';

/** Longer than any delay before opening or closing. */
const LONG = 700;

const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const moveTo = (element: Element) => sendMouse({ type: 'move', position: centre(element) });
const click = (element: Element) => sendMouse({ type: 'click', position: centre(element) });
const opened = (run: () => unknown) => eventsDuring('glossary-term-opened', run, 1);
const closed = (run: () => unknown) => eventsDuring('glossary-term-closed', run, 1);

/** Not assert.equal, which prints the whole document when it fails. */
const assertFocused = (element: Element | null | undefined) =>
  assert.isTrue(document.activeElement === element, `the focus is on ${document.activeElement?.localName}`);

describe('the user', () => {
  let page: HTMLElement;
  let api: GlossaryTerm;
  let webhook: GlossaryTerm;
  let linked: GlossaryTerm;
  let before: HTMLElement;
  let after: HTMLElement;

  beforeEach(async () => {
    const src = addressOf();
    // The page fits into the window: Firefox scrolls a higher page on a click at its edge.
    page = await fixture<HTMLElement>(html`
      <main>
        <p><button id="before">Before</button></p>
        <p><glossary-term id="api" src=${src}>API</glossary-term></p>
        <p style="margin-block: 24rem 0"><glossary-term id="webhook" src=${src}>webhook</glossary-term></p>
        <p>
          <glossary-term id="linked" src=${src} term="api"><a href="#there">the link</a></glossary-term>
        </p>
        <p><button id="after">After</button></p>
      </main>
    `);
    [before, api, webhook, linked, after] = ['before', 'api', 'webhook', 'linked', 'after'].map((id) =>
      page.querySelector(`#${id}`)!,
    ) as [HTMLElement, GlossaryTerm, GlossaryTerm, GlossaryTerm, HTMLElement];
    // A click elsewhere, so that no two tests together make a double click.
    await sendMouse({ type: 'click', position: [790, 590] });
  });

  afterEach(async () => {
    await closeOpenCard();
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('has content on hover or focus (WCAG 1.4.13) that is', () => {
    it('dismissible: Escape closes the card, and moves neither pointer nor focus', async () => {
      before.focus();
      await opened(() => moveTo(api));
      await closed(() => sendKeys({ press: 'Escape' }));
      assertFocused(before);
      await aTimeout(LONG);
      assert.isUndefined(openedCard(), 'it stays closed under the resting pointer');
    });

    it('hoverable: the pointer can move over the card, which stays', async () => {
      await opened(() => moveTo(api));
      const card = await settled(openedCard()!);
      await moveTo(card);
      await aTimeout(LONG);
      assert.equal(openedCard(), card);
    });

    it('persistent: it stays while the pointer rests on the term, and while the focus is on its link', async () => {
      await opened(() => moveTo(api));
      await aTimeout(3 * LONG);
      assert.equal(openedTerm(openedCard()!), 'API');
      await closed(() => sendMouse({ type: 'move', position: [790, 590] }));
      webhook.focus();
      await opened(() => sendKeys({ press: 'Tab' }));
      assertFocused(linked.link);
      await aTimeout(3 * LONG);
      assert.equal(openedTerm(openedCard()!), 'API');
    });
  });

  describe('with a mouse', () => {
    it('opens the card by hovering over the term, and closes it by leaving', async () => {
      const [event] = await opened(() => moveTo(api));
      assert.equal(event?.trigger, 'hover');
      assert.equal(openedTerm(openedCard()!), 'API');
      assert.equal(expandedOf(api), 'true');
      await closed(() => sendMouse({ type: 'move', position: [790, 590] }));
      assert.isUndefined(openedCard());
    });

    it('can click where the closed card was', async () => {
      await opened(() => moveTo(api));
      const { left, top } = (await settled(openedCard()!)).getBoundingClientRect();
      await closed(() => sendKeys({ press: 'Escape' }));
      assert.notEqual(document.elementFromPoint(left + 20, top + 20)?.localName, 'glossary-card');
    });

    it('opens nothing by moving across a term', () =>
      withHoverDelay(1500, async () => {
        const events = await eventsDuring('glossary-term-open', async () => {
          await moveTo(api);
          await sendMouse({ type: 'move', position: [790, 590] });
          await aTimeout(2000);
        });
        assert.equal(events.length, 0);
      }));

    it('can move onto the card, slowly, across the gap, and stay there', async () => {
      await opened(() => moveTo(api));
      const card = await settled(openedCard()!);
      const [x, y] = centre(api);
      const { top } = card.getBoundingClientRect();
      const below = api.getBoundingClientRect().bottom;
      const events = await eventsDuring('glossary-term-closed', async () => {
        await sendMouse({ type: 'move', position: [x, Math.round((below + top) / 2)] });
        await aTimeout(LONG);
        await sendMouse({ type: 'move', position: [x, Math.max(y, Math.round(top) + 20)] });
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
      assert.equal(openedCard(), card);
    });

    it('pins the card with a click, so that leaving does not close it, and closes it with another', async () => {
      await opened(() => moveTo(api));
      await click(api);
      await sendMouse({ type: 'move', position: [790, 590] });
      await aTimeout(LONG);
      assert.exists(openedCard());
      await closed(() => click(api));
    });

    it('opens the card at once with a click', async () => {
      api.noHover = true; // or a slow driver hovers before it clicks
      const [event] = await opened(() => click(api));
      assert.equal(event?.trigger, 'press');
    });

    it('closes the card at once on the way to another term, whose card opens after the delay', async () => {
      await opened(() => moveTo(api));
      const events = await eventsDuring('glossary-term-closed', () => moveTo(webhook), 1);
      assert.isUndefined(openedCard());
      assert.equal(events.length, 1);
      await opened(() => undefined);
      assert.equal(openedTerm(openedCard()!), 'Webhook');
    });

    it('opens nothing when the page moves a term under the pointer, which rests, until it moves', async () => {
      const [x, y] = centre(api);
      api.hidden = true;
      await sendMouse({ type: 'move', position: [x + 1, y] });
      await sendMouse({ type: 'move', position: [x, y] });
      const events = await eventsDuring('glossary-term-open', async () => {
        api.hidden = false;
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
      await opened(() => sendMouse({ type: 'move', position: [x + 1, y] }));
    });

    it('keeps the card when the page moves another term under the pointer, which rests', async () => {
      await opened(() => moveTo(api));
      api.before(webhook);
      await aTimeout(LONG);
      assert.equal(openedTerm(openedCard()!), 'API');
    });

    it('waits as long as the script tag says, and as usual where it says no number', async () => {
      await withHoverDelay(60_000, async () => {
        const none = await eventsDuring('glossary-term-open', async () => {
          await moveTo(api);
          await aTimeout(LONG);
        });
        assert.equal(none.length, 0);
      });
      await sendMouse({ type: 'move', position: [790, 590] });
      await withHoverDelay(NaN, async () => void (await opened(() => moveTo(api))));
    });

    it('opens no other card by hover while one is pinned', async () => {
      await opened(() => click(api));
      await moveTo(webhook);
      await aTimeout(LONG);
      assert.equal(openedTerm(openedCard()!), 'API');
    });

    it('moves from one term to the next', async () => {
      await opened(() => moveTo(api));
      await opened(() => moveTo(webhook));
      assert.equal(openedTerm(openedCard()!), 'Webhook');
      assert.isFalse(api.open);
      assert.lengthOf(document.querySelectorAll('glossary-card'), 1);
    });

    it('closes the card by pressing outside, and by its close button', async () => {
      await opened(() => click(api));
      await closed(() => click(after));
      await opened(() => click(api));
      await settled(openedCard()!);
      await closed(() => click(part(openedCard()!, 'close')));
    });

    it('does not close the card by pressing inside', async () => {
      await opened(() => click(api));
      await settled(openedCard()!);
      const events = await eventsDuring('glossary-term-closed', () => click(part(openedCard()!, 'title')));
      assert.equal(events.length, 0);
    });

    it('opens nothing by hover if the author set no-hover', async () => {
      api.noHover = true;
      const events = await eventsDuring('glossary-term-open', async () => {
        await moveTo(api);
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
      await opened(() => click(api));
    });

    it('previews a link by hovering, and follows it with a click', async () => {
      await opened(() => moveTo(linked));
      await click(linked.link!);
      await waitUntil(() => location.hash === '#there');
    });

    it('can select the text of a term without opening it', async () => {
      const { left, right, top, height } = api.getBoundingClientRect();
      const y = Math.round(top + height / 2);
      const events = await eventsDuring('glossary-term-open', async () => {
        await sendMouse({ type: 'move', position: [Math.ceil(left) + 1, y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [Math.floor(right) - 1, y] });
        await sendMouse({ type: 'up' });
      });
      if (document.getSelection()?.isCollapsed === false) assert.equal(events.length, 0);
      document.getSelection()?.removeAllRanges();
    });
  });

  describe('with a keyboard', () => {
    for (const key of ['Enter', 'Space']) {
      it(`opens and closes the card with ${key}, and keeps the focus on the term`, async () => {
        api.focus();
        const [event] = await opened(() => sendKeys({ press: key }));
        assert.equal(event?.trigger, 'press');
        assertFocused(api);
        await closed(() => sendKeys({ press: key }));
      });
    }

    it('tabs from the term into the card, and on to what follows the term', async () => {
      api.focus();
      await opened(() => sendKeys({ press: 'Enter' }));
      await sendKeys({ press: 'Tab' });
      const card = openedCard()!;
      assertFocused(card);
      assert.isTrue(card.shadowRoot?.activeElement === part(card, 'options'));
      const stops = card.shadowRoot!.querySelectorAll('a[href], button').length;
      await closed(async () => {
        for (let stop = 0; stop < stops; stop++) await sendKeys({ press: 'Tab' });
      });
      assertFocused(webhook);
    });

    it('opens no card by tabbing to a term', async () => {
      before.focus();
      const events = await eventsDuring('glossary-term-open', async () => {
        await sendKeys({ press: 'Tab' });
        assertFocused(api);
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
    });

    it('previews a link by tabbing to it', async () => {
      webhook.focus();
      const [event] = await opened(() => sendKeys({ press: 'Tab' }));
      assert.equal(event?.trigger, 'focus');
      assertFocused(linked.link);
    });

    it('opens no card of a link that the focus only passes', async () => {
      webhook.focus();
      const events = await eventsDuring('glossary-term-open', async () => {
        await sendKeys({ press: 'Tab' });
        webhook.focus();
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
    });

    it('closes the card with Escape from the term, which keeps the focus', async () => {
      api.focus();
      await opened(() => sendKeys({ press: 'Enter' }));
      await closed(() => sendKeys({ press: 'Escape' }));
      assertFocused(api);
    });

    it('closes the card with Escape from inside, and the focus returns to the term', async () => {
      api.focus();
      await opened(() => sendKeys({ press: 'Enter' }));
      await sendKeys({ press: 'Tab' });
      assertFocused(openedCard());
      await closed(() => sendKeys({ press: 'Escape' }));
      assertFocused(api);
    });

    it('closes a hovered card with Escape from anywhere, and keeps the focus', async () => {
      after.focus();
      await opened(() => moveTo(api));
      await closed(() => sendKeys({ press: 'Escape' }));
      assertFocused(after);
    });

    it('closes only the card with Escape, not the dialog around it', async () => {
      const dialog = document.createElement('dialog');
      page.append(dialog);
      dialog.append(api);
      dialog.showModal();
      await nextFrame();
      api.focus();
      await opened(() => sendKeys({ press: 'Enter' }));
      assert.isTrue(dialog.contains(openedCard()!), 'the card is in the dialog, which makes the rest inert');
      await closed(() => sendKeys({ press: 'Escape' }));
      assert.isTrue(dialog.open);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open);
    });

    it('closes the card by moving the focus elsewhere', async () => {
      api.focus();
      await opened(() => sendKeys({ press: 'Enter' }));
      await closed(() => before.focus());
    });
  });

  describe('with a finger', () => {
    it('opens the card with a tap and closes it with a tap outside', async function () {
      const events = await opened(async () => {
        if (!(await tap(...centre(api)))) this.skip();
      });
      assert.equal(events[0]?.trigger, 'press');
      await closed(() => tap(...centre(before)));
    });

    it('opens the card with the first tap on a link, and follows the link with the second', async function () {
      await opened(async () => {
        if (!(await tap(...centre(linked.link!)))) this.skip();
      });
      assert.equal(location.hash, '');
      await tap(...centre(linked.link!));
      await waitUntil(() => location.hash === '#there');
    });

    it('follows a link with the first tap if its term has no entry', async function () {
      linked.term = 'unheard-of';
      const { warn } = console;
      console.warn = () => undefined;
      if (!(await tap(...centre(linked.link!)))) this.skip();
      await waitUntil(() => location.hash === '#there');
      console.warn = warn;
    });

    it('gets a sheet at the bottom of a narrow touch screen', async function () {
      if (!(await emulate({ touch: true }))) this.skip();
      await opened(() => api.click());
      const card = await settled(openedCard()!);
      const { left, right, bottom } = card.getBoundingClientRect();
      if (innerWidth <= 640) assert.deepEqual([left, right, bottom], [0, innerWidth, innerHeight]);
      await emulate();
    });
  });
});

describe('the user of a page with shadow roots', () => {
  afterEach(async () => {
    await closeOpenCard();
    await resetMouse();
  });

  it('opens and closes the cards of terms in them', async () => {
    const host = await fixture('<div></div>');
    const term = document.createElement('glossary-term');
    term.src = addressOf();
    term.textContent = 'API';
    const text = document.createElement('p');
    text.append('An ', term, ' in a shadow root.');
    host.attachShadow({ mode: 'open' }).append(text);
    await moveTo(text);
    await opened(() => moveTo(term));
    await closed(() => sendMouse({ type: 'move', position: [790, 590] }));
    term.focus();
    await opened(() => sendKeys({ press: 'Enter' }));
    await closed(() => sendKeys({ press: 'Enter' }));
    await opened(() => click(term));
    assert.equal(openedTerm(openedCard()!), 'API');
    await sendKeys({ press: 'Tab' });
    assertFocused(openedCard());
    await closed(() => click(term));
  });
});
