// Links of an article that lead to entries open their cards. The links stay as they are.
import { assert } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/glossary-term.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { autolink, type AutolinkOptions } from '../../../src/dom/autolink/autolink.js';
import { tap } from '../../tools/commands.js';
import { waitUntil } from '../../tools/wait.js';
import { closeOpenCard, openedCard, openedTerm, settled } from '../../elements/helpers/card.js';
import { eventsDuring } from '../../elements/helpers/page.js';
import { article, clear, sleep } from './helpers/articles.js';

const definition = 'x';
const glossary = createGlossary(
  {
    url: 'glossary/',
    entries: [
      { id: 'api', term: 'API', definition },
      { id: 'api-key', term: 'API key', aliases: ['access key'], definition },
      { id: 'webhook', term: 'Webhook', definition, url: '/wiki/Webhook.html' },
      { id: 'here', term: 'Here', definition, url: location.pathname },
      { id: 'part', term: 'Part', definition, url: '/glossary/#part' },
    ],
  },
  new URL('/glossary.json', location.href).href,
);

/** Longer than any delay before opening. */
const LONG = 700;

const undos: (() => void)[] = [];
async function linked(html: string, options: AutolinkOptions = {}): Promise<HTMLElement> {
  const root = article(html);
  const { done, undo } = autolink(root, glossary, { max: 0, ...options });
  undos.push(undo);
  await done;
  return root;
}
const linkIn = (root: Element) => root.querySelector('a')!;
const hover = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
};
const opened = (run: () => unknown) => eventsDuring('glossary-term-opened', run, 1);

/** The term that the card shows soon after the pointer is on the link. */
async function hovered(html: string, options?: AutolinkOptions): Promise<string | undefined> {
  const root = await linked(html, options);
  await hover(linkIn(root));
  await sleep(LONG);
  const card = openedCard();
  return card && openedTerm(card);
}

describe('a link in an article', () => {
  beforeEach(() => resetMouse());
  afterEach(async () => {
    await closeOpenCard();
    for (const undo of undos.splice(0)) undo();
    clear();
    await resetMouse();
  });

  describe('that leads to an entry', () => {
    it('opens the card below it, is changed in nothing, and tells who listens', async () => {
      const root = await linked('<p>Read <a href="/glossary/api/" class="x">about APIs</a>.</p>');
      const { outerHTML } = root;
      const link = linkIn(root);
      const { textDecorationStyle, cursor } = getComputedStyle(link);
      const [event] = await opened(() => hover(link));
      assert.equal(event!.trigger, 'hover');
      assert.equal(event!.target, link);
      const card = await settled(openedCard()!);
      assert.equal(openedTerm(card), 'API');
      const [box, place] = [card.getBoundingClientRect(), link.getBoundingClientRect()];
      assert.isBelow(Math.abs(box.top - place.bottom), 16);
      assert.isBelow(Math.abs(box.left - place.left), 16);
      assert.equal(root.outerHTML, outerHTML);
      assert.equal(getComputedStyle(link).textDecorationStyle, textDecorationStyle);
      assert.equal(getComputedStyle(link).cursor, cursor);
    });

    it('opens the card when the keyboard focus rests on it; the next Tab goes into the card, Escape closes it', async () => {
      const root = await linked(
        '<p><button>x</button> <a href="/glossary/api/">APIs</a> <button>y</button></p>',
      );
      root.querySelector('button')!.focus();
      const [event] = await opened(() => sendKeys({ press: 'Tab' }));
      assert.equal(event!.trigger, 'focus');
      assert.equal(document.activeElement, linkIn(root));
      await sendKeys({ press: 'Tab' });
      assert.equal(document.activeElement, openedCard());
      await sendKeys({ press: 'Escape' });
      assert.isUndefined(openedCard());
      assert.equal(document.activeElement, linkIn(root), 'the focus returns to the link');
    });

    it('opens the card at the first tap, and is followed at the second', async function () {
      const root = await linked('<p><a href="/glossary/api/">APIs</a></p>');
      const { left, top, width, height } = linkIn(root).getBoundingClientRect();
      const followed: boolean[] = [];
      const note = (event: Event) => {
        followed.push(!event.defaultPrevented);
        event.preventDefault();
      };
      window.addEventListener('click', note);
      try {
        if (!(await tap(left + width / 2, top + height / 2))) return this.skip();
        await waitUntil(() => openedCard() !== undefined, 'the card opens');
        await tap(left + width / 2, top + height / 2);
        await waitUntil(() => followed.length === 2, 'two clicks');
        assert.deepEqual(followed, [false, true]);
      } finally {
        window.removeEventListener('click', note);
      }
    });

    it('is no link of an SVG image, whose address is no text', async () => {
      const root = await linked(
        '<p><button>x</button> <svg width="40" height="20"><a href="/glossary/api/"><text y="15">API</text></a></svg></p>',
      );
      const errors: string[] = [];
      const note = (event: ErrorEvent) => {
        errors.push(event.message);
        event.preventDefault();
      };
      window.addEventListener('error', note);
      root.querySelector('a')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      window.removeEventListener('error', note);
      assert.deepEqual(errors, []);
    });

    it('is followed by a click of the mouse', async () => {
      const root = await linked('<p><a href="/glossary/api/">APIs</a></p>');
      let isPrevented: boolean | undefined;
      const stop = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stop);
      linkIn(root).click();
      window.removeEventListener('click', stop);
      assert.isFalse(isPrevented);
    });

    const ADDRESSES: Readonly<Record<string, string>> = {
      '/glossary/api': 'API',
      '/glossary/api.html': 'API',
      '/glossary/api/index.html': 'API',
      '/glossary/x/../api/': 'API',
      [`${location.origin}/glossary/api/`]: 'API',
      '/glossary/api-key/': 'API key',
      '/wiki/Webhook': 'Webhook',
      '/wiki/Webhook/': 'Webhook',
      '/glossary/#part': 'Part',
    };
    for (const [href, term] of Object.entries(ADDRESSES))
      it(`by ${href.replace(location.origin, '…')}`, async () => {
        assert.equal(await hovered(`<p><a href="${href}">x</a></p>`), term);
      });

    it('opens the card when the page has added it later', async () => {
      const root = await linked('<p></p>');
      root.firstElementChild!.innerHTML = '<a href="/glossary/api/">x</a>';
      await opened(() => hover(linkIn(root)));
    });
  });

  describe('opens nothing', () => {
    const LEFT_ALONE: Readonly<Record<string, string>> = {
      'that leads elsewhere': '<p><a href="/glossary/other/">x</a></p>',
      'that leads to a part of the page of an entry': '<p><a href="/glossary/api/#faq">x</a></p>',
      'that leads to the page that is open': `<p><a href="${location.pathname}">x</a></p>`,
      'that leads to a part of the same page': '<p><a href="#api">x</a></p>',
      'in a heading': '<h2><a href="/glossary/api/">x</a></h2>',
      'in a nav': '<nav><a href="/glossary/api/">x</a></nav>',
      'in what is edited': '<p contenteditable><a href="/glossary/api/">x</a></p>',
      'in the editor of a page builder':
        '<div class="elementor-editor-active"><a href="/glossary/api/">x</a></div>',
      'without an address': '<p><a name="x">x</a></p>',
      'on another site': '<p><a href="https://x.example/glossary/api/">x</a></p>',
    };
    for (const [name, html] of Object.entries(LEFT_ALONE))
      it(name, async () => assert.isUndefined(await hovered(html)));

    it('in what is skipped', async () =>
      assert.isUndefined(await hovered('<p class="x"><a href="/glossary/api/">x</a></p>', { skip: '.x' })));

    it('with links="off"', async () =>
      assert.isUndefined(await hovered('<p><a href="/glossary/api/">x</a></p>', { links: 'off' })));

    it('outside of the article', async () => {
      await linked('');
      const outside = article('<a href="/glossary/api/">x</a>', 'p');
      await hover(linkIn(outside));
      await sleep(LONG);
      assert.isUndefined(openedCard());
    });

    it('when the article is no longer linked', async () => {
      const root = await linked('<p><a href="/glossary/api/">x</a></p>');
      for (const undo of undos.splice(0)) undo();
      await hover(linkIn(root));
      await sleep(LONG);
      assert.isUndefined(openedCard());
    });
  });

  describe('whose address fits a pattern', () => {
    const FITTING: readonly (readonly [pattern: string, href: string, term: string | undefined])[] = [
      ['#term-{term}', 'glossary.html#term-API', 'API'],
      ['#term-{term}', 'glossary.html#term-access-key', 'API key'],
      ['#term-{term}', 'glossary.html#term-nothing', undefined],
      ['#term-{term}', '/glossary/api/', undefined],
      ['/wiki/{id}', '/wiki/api-key', 'API key'],
      ['/wiki/{id}', '/wiki/API%20key', 'API key'],
      ['?w={term}', '/x?w=api', 'API'],
    ];
    for (const [links, href, term] of FITTING)
      it(`${links}: ${href} opens ${term ?? 'nothing'}`, async () =>
        assert.equal(await hovered(`<p><a href="${href}">x</a></p>`, { links }), term));
  });
});
