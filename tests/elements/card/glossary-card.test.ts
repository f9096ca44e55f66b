// <glossary-card>: its content, its position, its style, and the navigation to other entries and back.
import { assert, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/glossary-term.js';
import type { GlossaryTerm } from '../../../src/index.js';
import { setStrings } from '../../../src/index.js';
import { emulate } from '../../tools/commands.js';
import { addressOf, bundle, wordDefined } from '../helpers/bundle.js';
import { closeOpenCard, openedCard, openedTerm, pressTerm, settled } from '../helpers/card.js';
import { part, partsOf, textOf, textsOf } from '../helpers/page.js';
import { waitUntil } from '../../tools/wait.js';

const open = async (name: string, json: unknown = bundle, attributes: Record<string, string> = {}) => {
  const element = await fixture<GlossaryTerm>(
    html`<glossary-term src=${addressOf(json)} term=${name}>a word</glossary-term>`,
  );
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return { element, card: await settled(await pressTerm(element)) };
};

describe('<glossary-card>', () => {
  afterEach(async () => {
    await closeOpenCard();
    await setViewport({ width: 800, height: 600 });
  });

  describe('content', () => {
    it('is a dialog, not modal, with the name and description of its entry', async () => {
      const { card } = await open('api');
      assert.equal(card.getAttribute('role'), 'dialog');
      assert.equal(card.getAttribute('aria-label'), 'API');
      assert.equal(card.getAttribute('aria-description'), 'A way for programs to talk.');
      assert.isFalse(card.hasAttribute('aria-modal'));
      assert.equal(card.popover, 'manual');
    });

    it('shows term, expansion, definition, image, other entries and the link to the page', async () => {
      const { card } = await open('api');
      assert.equal(openedTerm(card), 'API');
      assert.equal(textOf(part(card, 'expansion')), 'Application Programming Interface');
      assert.equal(
        part(card, 'definition').querySelector('p')?.innerHTML,
        'A way for programs to <em>talk</em>.',
      );
      const image = part(card, 'definition').querySelector('img')!;
      assert.deepEqual([image.alt, image.getAttribute('width')], ['Two programs', '640']);
      assert.deepEqual(textsOf(part(card, 'see-also'), 'a'), ['Webhook']);
      assert.equal(part(card, 'read-more').getAttribute('href'), '/glossary/api/');
    });

    describe('of a text that may mean several entries', () => {
      const senses = {
        entries: [
          { id: 'k8s', term: 'namespace (Kubernetes)', definition: 'A part of a cluster.' },
          { id: 'cpp', term: 'namespace (C++)', definition: 'A scope of names.', seeAlso: ['k8s'] },
        ],
      };
      const openText = async (text: string) => {
        const term = html`<glossary-term src=${addressOf(senses)}>${text}</glossary-term>`;
        return settled(await pressTerm(await fixture<GlossaryTerm>(term)));
      };

      it('shows each of them with its name and definition', async () => {
        const card = await openText('Namespaces');
        assert.equal(openedTerm(card), 'namespace (Kubernetes)');
        assert.equal(textOf(part(card, 'definition')), 'A part of a cluster.');
        assert.equal(textOf(part(card, 'sense').querySelector('h3')), 'namespace (C++)');
        assert.equal(textOf(part(card, 'sense').querySelector('p')), 'A scope of names.');
        await assert.isAccessible(card);
      });

      it('opens one of them in the card, and leads back to all', async () => {
        const card = await openText('namespace');
        part(card, 'sense').querySelector('a')!.click();
        assert.equal(openedTerm(card), 'namespace (C++)');
        assert.notInclude(partsOf(card), 'sense');
        part(card, 'back').click();
        assert.include(partsOf(card), 'sense');
      });

      it('shows one where the text names it', async () => {
        const card = await openText('namespace (C++)');
        assert.equal(openedTerm(card), 'namespace (C++)');
        assert.notInclude(partsOf(card), 'sense');
      });

      it('shows one where an attribute names it', async () => {
        const { card } = await open('namespace', senses);
        assert.equal(openedTerm(card), 'namespace (Kubernetes)');
        assert.notInclude(partsOf(card), 'sense');
      });
    });

    it('renders no part for a missing field', async () => {
      const { card } = await open('word', wordDefined('Just this.'));
      assert.deepEqual(partsOf(card), ['card', 'close', 'definition', 'header', 'options', 'title']);
    });

    it('renders the parts that are documented', async () => {
      const { card } = await open('api');
      part(card, 'see-also').querySelector('a')!.click();
      part(card, 'back').click();
      const documented = [
        'card',
        'close',
        'definition',
        'expansion',
        'header',
        'options',
        'read-more',
        'see-also',
        'title',
      ];
      assert.deepEqual(partsOf(card), documented);
    });

    it('renders markup in text as text', async () => {
      const nasty = '<img src=x onerror=alert(1)> & <script>alert(1)</script>';
      const { card } = await open('word', wordDefined(nasty));
      assert.equal(textOf(part(card, 'definition')), nasty);
      assert.isNull(card.shadowRoot!.querySelector('script, img'));
    });

    it('has its buttons in the language around the term, and marks the language of the entry', async () => {
      const src = addressOf({ ...bundle, lang: 'ar' });
      const page = await fixture(
        html`<p lang="de"><glossary-term src=${src} term="api">Schnittstelle</glossary-term></p>`,
      );
      const card = await pressTerm(page.querySelector('glossary-term')!);
      assert.equal(part(card, 'close').getAttribute('aria-label'), 'Schließen');
      assert.deepEqual([part(card, 'definition').lang, part(card, 'definition').dir], ['ar', 'auto']);
    });

    it('shows interface texts that the site sets', async () => {
      setStrings({ readMore: 'The whole story' });
      const { card } = await open('api');
      assert.equal(textOf(part(card, 'read-more')), 'The whole story');
      setStrings({ readMore: 'Read more' });
    });

    it('is laid out from right to left where the term is', async () => {
      const page = await fixture(
        html`<p dir="rtl"><glossary-term src=${addressOf()} term="api">واجهة</glossary-term></p>`,
      );
      const card = await pressTerm(page.querySelector('glossary-term')!);
      assert.equal(getComputedStyle(card).direction, 'rtl');
      const close = part(card, 'close').getBoundingClientRect();
      assert.isBelow(close.left, part(card, 'title').getBoundingClientRect().left);
    });

    it('has its title at its start, also where the two are written in other directions', async () => {
      const arabic = { lang: 'ar', entries: [{ id: 'json', term: 'JSON', definition: 'صيغة للبيانات.' }] };
      const page = await fixture(
        html`<p dir="rtl"><glossary-term src=${addressOf(arabic)} term="json">صيغة</glossary-term></p>`,
      );
      const card = await settled(await pressTerm(page.querySelector('glossary-term')!));
      const title = document.createRange();
      title.selectNodeContents(part(card, 'title'));
      const header = part(card, 'header').getBoundingClientRect();
      assert.isBelow(header.right - title.getBoundingClientRect().right, 40);
      assert.isBelow(part(card, 'close').getBoundingClientRect().left - header.left, 40);
    });
  });

  describe('other entries', () => {
    it('open in the card, with a Back button, and the title gets the focus', async () => {
      const { card } = await open('api');
      part(card, 'see-also').querySelector('a')!.click();
      assert.equal(openedTerm(card), 'Webhook');
      assert.equal(card.getAttribute('aria-label'), 'Webhook');
      assert.isTrue(card.shadowRoot!.activeElement === part(card, 'title'));
      part(card, 'back').click();
      assert.equal(openedTerm(card), 'API');
      assert.isNull(card.shadowRoot!.querySelector('[part=back]'));
    });

    it('are found behind links in a definition, by URL and by #id', async () => {
      const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: url }] });
      const definition = [
        { type: 'paragraph', children: [link('/glossary/webhook/'), link('#webhook'), link('/elsewhere/')] },
      ];
      const { card } = await open('word', {
        url: '/glossary/',
        entries: [{ id: 'word', term: 'Word', definition }, bundle.entries[1]],
      });
      const links = [...part(card, 'definition').querySelectorAll('a')];
      assert.deepEqual(
        links.map((each) => each.dataset['entry']),
        ['webhook', 'webhook', undefined],
      );
      links[1]!.click();
      assert.equal(openedTerm(card), 'Webhook');
    });

    it('are ordinary links when the user presses a modifier key', async () => {
      const { card } = await open('api');
      const link = part(card, 'see-also').querySelector('a')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
      );
      assert.equal(openedTerm(card), 'API');
    });

    it('are forgotten when another term is opened', async () => {
      const { card } = await open('api');
      part(card, 'see-also').querySelector('a')!.click();
      await open('constructor');
      assert.equal(openedTerm(card), 'Constructor');
      assert.isNull(card.shadowRoot!.querySelector('[part=back]'));
    });
  });

  describe('position', () => {
    const stage = async (style: string, attributes: Record<string, string> = {}) => {
      const element = await fixture<GlossaryTerm>(
        html`<glossary-term src=${addressOf()} style="position: fixed; ${style}">API</glossary-term>`,
      );
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const card = await settled(await pressTerm(element));
      await nextFrame();
      return { term: element.getBoundingClientRect(), card: card.getBoundingClientRect() };
    };
    const inside = ({ left, top, right, bottom }: DOMRect) =>
      left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;

    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

    it('is below the term, at its start', async () => {
      const { term, card } = await stage('left: 100px; top: 50px');
      assert.isAtLeast(card.top, term.bottom);
      assert.isBelow(card.top - term.bottom, 12);
      assert.closeTo(card.left, term.left, 1);
    });

    for (const [side, style] of [
      ['top', 'left: 100px; bottom: 40px'],
      ['right', 'left: 40px; top: 40px'],
      ['left', 'right: 40px; top: 40px'],
    ] as const) {
      it(`is on the ${side} if the author sets it`, async () => {
        const { term, card } = await stage(style, { placement: side });
        if (side === 'top') assert.isAtMost(card.bottom, term.top);
        if (side === 'right') assert.isAtLeast(card.left, term.right);
        if (side === 'left') assert.isAtMost(card.right, term.left);
        assert.isTrue(inside(card));
      });
    }

    for (const corner of ['right: 4px; top: 4px', 'right: 4px; bottom: 4px', 'left: 4px; bottom: 4px']) {
      it(`stays in the window when the term is at ${corner}`, async () => {
        const { term, card } = await stage(corner);
        assert.isTrue(inside(card), JSON.stringify(card));
        assert.isTrue(apart(term, card), JSON.stringify([term, card]));
      });
    }

    describe('where there is less room below than most cards need, and more above', () => {
      /** The card of a short definition, for a term that starts 340 px below the top of the window. */
      async function openShort(width: string) {
        const page = await fixture(
          html`<p style="position: fixed; left: 100px; top: 340px; margin: 0; inline-size: ${width}">
            <glossary-term src=${addressOf(wordDefined('Short.'))} term="word">several words</glossary-term>
          </p>`,
        );
        const element = page.querySelector('glossary-term')!;
        const card = await settled(await pressTerm(element));
        const beside = () => {
          // Of a term that wraps, the engines take one line or the other.
          const { top } = card.getBoundingClientRect();
          return [...element.getClientRects()].some(({ bottom }) => top >= bottom - 1 && top - bottom < 12);
        };
        return { element, beside };
      }

      it('is below the term if it fits there', async () => {
        const { beside } = await openShort('20em');
        await waitUntil(beside);
      });

      it('is below a term that wraps if it fits there', async () => {
        const { element, beside } = await openShort('4em');
        assert.isAbove(element.getClientRects().length, 1);
        await waitUntil(beside);
      });

      it('is above the term if it does not fit below', async () => {
        const { term, card } = await stage('left: 100px; top: 540px');
        assert.isAbove(card.height, innerHeight - term.bottom - 12);
        assert.isAtMost(card.bottom, term.top);
      });

      it('stays on its side when the entry comes after "Loading…"', async () => {
        const file = encodeURIComponent('data/glossary.json');
        const src = `/fixtures/slow?ms=1500&file=${file}&n=${crypto.randomUUID()}`;
        const element = await fixture<GlossaryTerm>(
          html`<glossary-term src=${src} style="position: fixed; left: 100px; top: 340px"
            >CRM</glossary-term
          >`,
        );
        const { top } = element.getBoundingClientRect();
        const shown = (selector: string) => openedCard()?.shadowRoot?.querySelector(selector);
        element.click();
        await waitUntil(() => shown('[role=status]'), 'it loads');
        assert.isAtMost((await settled(openedCard()!)).getBoundingClientRect().bottom, top);
        await waitUntil(() => shown('[part=definition]'), 'the entry is there');
        assert.isAtMost((await settled(openedCard()!)).getBoundingClientRect().bottom, top);
      });
    });

    for (const width of [320, 360]) {
      it(`stays in a window of ${width} px, as at 400 % zoom`, async () => {
        await setViewport({ width, height: 256 });
        const { term, card } = await stage('left: 140px; top: 90px');
        assert.isTrue(inside(card) && apart(term, card), JSON.stringify([term, card]));
      });
    }

    describe('when the term wraps', () => {
      /** Clicks the last line of a term that wraps, and waits until the card is below this line. */
      async function openAtLastLine() {
        const page = await fixture(
          html`<div>
            <div class="above"></div>
            <p style="width: 200px; font: 16px/24px monospace; margin: 40px">
              some words before
              <glossary-term src=${addressOf()} term="api">a term that is long</glossary-term>
            </p>
          </div>`,
        );
        const element = page.querySelector('glossary-term')!;
        const lastLine = () => [...element.getClientRects()].at(-1)!;
        assert.isAbove(element.getClientRects().length, 1);
        const { left, top } = lastLine();
        element.dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            composed: true,
            clientX: left + 5,
            clientY: top + 5,
          }),
        );
        await waitUntil(() => openedCard()?.hasAttribute('floating'));
        const isBelowLine = () =>
          Math.abs(openedCard()!.getBoundingClientRect().top - lastLine().bottom) < 12;
        await waitUntil(isBelowLine, 'the card is below the pressed line');
        return { above: page.querySelector<HTMLElement>('.above')!, isBelowLine };
      }

      it('belongs to the line that was pressed', async () => {
        await openAtLastLine();
      });

      it('moves with the line when the layout shifts and nothing scrolls', async () => {
        const { above, isBelowLine } = await openAtLastLine();
        await settled(openedCard()!);
        above.style.height = '60px';
        assert.isFalse(isBelowLine());
        await waitUntil(isBelowLine, 'the card moved with the line');
        assert.equal(scrollY, 0);
      });
    });

    it('follows its term when the page scrolls', async () => {
      const page = await fixture(
        html`<div style="height: 3000px; padding-top: 100px">
          <glossary-term src=${addressOf()}>API</glossary-term>
        </div>`,
      );
      const element = page.querySelector('glossary-term')!;
      const card = await settled(await pressTerm(element));
      const distance = () => card.getBoundingClientRect().top - element.getBoundingClientRect().bottom;
      const atFirst = distance();
      scrollTo(0, 60);
      await nextFrame();
      await nextFrame();
      assert.closeTo(distance(), atFirst, 2, 'but for the rounding to device pixels');
      scrollTo(0, 0);
    });
  });

  describe('style', () => {
    it('is not changed by the styles of the page', async () => {
      const hostile = document.createElement('style');
      hostile.textContent = `
        html { font-size: 62.5% }
        body { text-transform: uppercase; letter-spacing: 1em; line-height: 3; text-align: center; font-size: 30px }
        * { position: static; padding: 40px; display: block }
        glossary-card { background: red; width: 10px; font-size: 40px }`;
      document.head.append(hostile);
      const { card } = await open('api');
      const { textTransform, letterSpacing, lineHeight } = getComputedStyle(part(card, 'definition'));
      const { position, padding } = getComputedStyle(card);
      hostile.remove();
      assert.deepEqual([textTransform, letterSpacing, position, padding], ['none', 'normal', 'fixed', '0px']);
      assert.equal(lineHeight, '22.5px', '1.5 × 15 px, whatever the page makes of 1rem');
    });

    it('uses the custom properties that the site sets', async () => {
      document.body.style.setProperty('--glossary-background', 'rgb(1, 2, 3)');
      const { card } = await open('api');
      assert.equal(getComputedStyle(part(card, 'card')).backgroundColor, 'rgb(1, 2, 3)');
      document.body.style.removeProperty('--glossary-background');
    });

    it('is dark if the page is dark', async () => {
      const { card } = await open('api');
      const background = () => getComputedStyle(part(card, 'card')).backgroundColor;
      const light = background();
      document.documentElement.style.colorScheme = 'dark';
      assert.notEqual(background(), light);
      document.documentElement.style.colorScheme = '';
    });

    it('is dark if only the term is dark', async () => {
      const page = await fixture(
        html`<p style="color-scheme: dark">
          <glossary-term src=${addressOf()} term="api">API</glossary-term>
        </p>`,
      );
      const card = await pressTerm(page.querySelector('glossary-term')!);
      assert.equal(getComputedStyle(card).colorScheme, 'dark');
    });

    for (const [color, scheme] of [
      ['#eee', 'dark'],
      ['rgb(255 255 255 / 87%)', 'dark'],
      ['color(display-p3 .9 .9 .9)', 'dark'],
      ['oklch(92% .02 250)', 'dark'],
      ['#222', 'normal'],
      ['oklch(.3 .1 20)', 'normal'],
      ['#777', 'normal'],
    ] as const)
      it(`is ${scheme === 'dark' ? 'dark' : 'light'} where the page declares no scheme and its text is ${color}`, async () => {
        const page = await fixture(
          html`<p style="color: ${color}">
            <glossary-term src=${addressOf()} term="api">API</glossary-term>
          </p>`,
        );
        const card = await pressTerm(page.querySelector('glossary-term')!);
        assert.equal(getComputedStyle(card).colorScheme, scheme);
      });

    it('is not printed', async function () {
      const { card } = await open('api');
      if (!(await emulate({ media: 'print' }))) this.skip();
      assert.equal(getComputedStyle(card).display, 'none');
      await emulate();
    });

    it('does not move if the user prefers reduced motion', async function () {
      if (!(await emulate({ reducedMotion: 'reduce' }))) this.skip();
      const { card } = await open('api');
      assert.isEmpty(card.getAnimations());
      await emulate();
    });

    it('has buttons, and links in lists, of at least 24 px', async () => {
      const { card } = await open('api');
      for (const target of [
        part(card, 'close'),
        part(card, 'read-more'),
        part(card, 'see-also').querySelector('a')!,
      ]) {
        const { width, height } = target.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 24, textOf(target) || 'close');
      }
    });
  });
});
