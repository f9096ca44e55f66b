// The card where there is little room, as a sheet at the bottom of a phone, in the dark, and under rules of a page that
// would spoil it.
import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate } from '../tools/commands.js';
import { boxOf, channels, firstLineOf, styleOf } from './helpers/looks.js';
import {
  bundleOf,
  closeSites,
  openSite,
  scriptTag,
  textOf,
  until,
  type OpenCard,
  type Site,
} from './helpers/site.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const BUNDLE = {
  id: 'rooms',
  title: 'Rooms',
  lang: 'en',
  url: '/words/',
  entries: [
    {
      id: 'api',
      term: 'API',
      expansion: 'Application Programming Interface',
      definition: 'One program asks another, and both keep to what was agreed. '.repeat(12),
      seeAlso: ['long', 'lookalike'],
      image: { src: '/fixtures/pages/white.svg', alt: 'Two programs', width: 640, height: 360 },
    },
    { id: 'long', term: LONG, definition: 'A very long word.' },
    {
      id: 'lookalike',
      term: 'Lookalike audience',
      expansion: 'lookalike audience',
      definition: 'People who resemble your customers.',
    },
  ],
};
const BODY = `<p>Mind the <glossary-term>API</glossary-term>.</p>
  <p id="second">And the <glossary-term>lookalike audience</glossary-term>.</p>`;

interface Page {
  readonly head?: string;
  readonly body?: string;
  readonly width?: number;
  readonly height?: number;
}

async function openCard(page: Page = {}): Promise<{ site: Site; card: OpenCard }> {
  const site = await openSite((page.body ?? BODY) + scriptTag(`data-src="${bundleOf(BUNDLE)}"`), page);
  await site.defined('glossary-term');
  const card = await site.press();
  await settled(card);
  return { site, card };
}

/** Waits until the card has opened and its image has loaded. */
const settled = (card: OpenCard): Promise<void> =>
  until(() => {
    const image = card.part('definition')?.querySelector('img');
    return card.element.getAnimations().length === 0 && image?.complete !== false;
  }, 'the card is open');

/** Asserts that a part of the card is in view: inside the box, and the topmost thing at its middle. */
function assertInView(card: OpenCard, part: string): void {
  const box = boxOf(card.part('card')!);
  const { left, top, bottom, width, height } = boxOf(card.part(part)!);
  assert.isAtLeast(top, box.top, part);
  assert.isAtMost(bottom, box.bottom + 1, part);
  const hit = card.element.shadowRoot!.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
  assert.isTrue(card.part(part)!.contains(hit), `${part} is on top`);
}

afterEach(closeSites);

describe('a card with little room', () => {
  const small = { width: 320, height: 400 };

  it('keeps title, ✕ and "Read more" in view, wherever its text is scrolled', async () => {
    const { card } = await openCard(small);
    const box = card.part('card')!;
    assert.isAbove(box.scrollHeight, box.clientHeight, 'it scrolls');
    for (const scrollTop of [0, 60, box.scrollHeight]) {
      box.scrollTop = scrollTop;
      for (const part of ['title', 'close', 'read-more']) assertInView(card, part);
    }
  });

  it('shows the last line of its text when it is scrolled to the end', async () => {
    const { card } = await openCard(small);
    card.part('card')!.scrollTop = 10_000;
    const last = card.part('see-also')!;
    assert.isAtMost(boxOf(last).bottom, boxOf(card.part('read-more')!).top + 1);
  });

  it('has an image that leaves room for text', async () => {
    const { card } = await openCard(small);
    const image = card.part('definition')!.querySelector('img')!;
    assert.isAtMost(boxOf(image).height, 0.31 * small.height);
    assert.isAbove(boxOf(image).height, 40);
  });

  it('breaks long words', async () => {
    const { card } = await openCard(small);
    const box = card.part('card')!;
    assert.isAtMost(box.scrollWidth, box.clientWidth);
    for (const link of card.part('see-also')!.querySelectorAll('a'))
      assert.isAtMost(boxOf(link).right, boxOf(box).right);
  });
});

describe('the expansion of a term', () => {
  it('is in the card once, if it says what the term says', async () => {
    const { site } = await openCard();
    site.close();
    await site.painted();
    const card = await site.press('#second glossary-term');
    assert.equal(card.title, 'Lookalike audience');
  });

  it('is in the index once', async () => {
    const site = await openSite(
      `<glossary-index></glossary-index>${scriptTag(`data-src="${bundleOf(BUNDLE)}"`)}`,
    );
    // A long index is filled in several tasks.
    const items = () => [...site.document.querySelectorAll('section li')].map(textOf);
    await until(() => items().length === 3, 'all terms are listed');
    assert.deepEqual(items(), ['API Application Programming Interface', LONG, 'Lookalike audience']);
  });
});

describe('a page cannot spoil an open card:', () => {
  for (const [what, rule] of Object.entries({
    'translucent cards': 'glossary-card { opacity: .4 }',
    'a translucent body': 'body > * { opacity: .4 }',
    filters: 'body * { filter: blur(4px) }',
    'a mirrored page': 'body > * { transform: scale(.5) }',
    'hidden elements': 'body > :not(p) { visibility: hidden; clip-path: inset(50%) }',
    'no clicks': 'body > :not(p) { pointer-events: none }',
    'text in capitals': '* { text-transform: uppercase; letter-spacing: 3px }',
  }))
    it(what, async () => {
      const { card } = await openCard({ head: `<style>${rule}</style>` });
      const { opacity, filter, transform, visibility, clipPath, pointerEvents } = styleOf(card.element);
      assert.deepEqual(
        { opacity, filter, transform, visibility, clipPath, pointerEvents },
        {
          opacity: '1',
          filter: 'none',
          transform: 'none',
          visibility: 'visible',
          clipPath: 'none',
          pointerEvents: 'auto',
        },
      );
      const { textTransform, letterSpacing } = styleOf(card.part('definition')!);
      assert.deepEqual([textTransform, letterSpacing], ['none', 'normal']);
    });
});

describe('an image in a card', () => {
  /** How opaque the mask of the image is, from 0 to 255. */
  const shown = (card: OpenCard): number => {
    const { maskImage } = styleOf(card.part('definition')!.querySelector('img')!);
    const color = /^linear-gradient\((.*?\)), /.exec(maskImage)![1]!;
    return channels(color)[3]!;
  };

  it('is shown as it is on a light page', async () => {
    assert.equal(shown((await openCard()).card), 255);
  });

  it('is softened on a dark page, so that white does not glare', async () => {
    const head = '<style>body { background: #111; color: #eee }</style>';
    assert.closeTo(shown((await openCard({ head })).card), 204, 2);
  });
});

describe('a sheet', () => {
  after(() => emulate());

  async function openSheet(dir: 'ltr' | 'rtl'): Promise<OpenCard> {
    await setViewport({ width: 360, height: 640 });
    const { card } = await openCard({ width: 330, height: 560, body: `<div dir="${dir}">${BODY}</div>` });
    return card;
  }

  for (const dir of ['ltr', 'rtl'] as const)
    it(`has a handle, and ✕ level with its title (${dir})`, async function () {
      if (!(await emulate({ touch: true }))) return this.skip();
      const card = await openSheet(dir);
      const { left, right, bottom } = boxOf(card.element);
      assert.deepEqual([left, right, bottom].map(Math.round), [0, 330, 560]);
      const [title, close] = [card.part('title')!, card.part('close')!];
      assert.closeTo((boxOf(close).top + boxOf(close).bottom) / 2, firstLineOf(title), 2);
      assert.isAtLeast(boxOf(close).width, 40);
      if (dir === 'rtl') assert.isAtMost(boxOf(close).right, boxOf(title).left + 1);
      else assert.isAtLeast(boxOf(close).left, boxOf(title).right - 1);
      const handle = card.element.ownerDocument.defaultView!.getComputedStyle(
        card.part('header')!,
        '::before',
      );
      assert.deepEqual([handle.content, handle.width, handle.height], ['""', '36px', '4px']);
      for (const part of ['title', 'close', 'read-more']) assertInView(card, part);
    });
});
