// The themes: what they make of the elements, in light and dark, measured by axe; what stays the site's; a theme for a part
// of a page.
import { assert } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import '../../src/define.js';
import type { FaqItem, GlossaryTerm } from '../../src/index.js';
import { emulate } from '../tools/commands.js';
import { addressOf } from '../elements/helpers/bundle.js';
import { pressTerm } from '../elements/helpers/card.js';
import { filled, mount, part } from '../elements/helpers/page.js';
import { channels, contrast, styleOf } from '../e2e/helpers/looks.js';
import { adopt, layered, THEMES } from './themes.js';

const SRC = addressOf({
  id: 'themed',
  title: 'Themed',
  lang: 'en',
  url: '/words/',
  entries: [
    {
      id: 'api',
      term: 'API',
      expansion: 'Application Programming Interface',
      definition: 'How programs talk.',
      seeAlso: ['webhook'],
      tags: ['web', 'data privacy'],
    },
    { id: 'webhook', term: 'Webhook', definition: 'A message.', tags: ['web'] },
  ],
});
const PAGE = `<p>An <glossary-term src="${SRC}">API</glossary-term> talks.</p>
  <faq-accordion expand-all><faq-item open id="one"><h3>Why?</h3><p>Because.</p></faq-item>
  <faq-item id="two"><h3>How?</h3><p>So.</p></faq-item></faq-accordion>
  <glossary-index src="${SRC}" teasers></glossary-index>`;

/** The page in a box whose colours are those of the browser; with its card open. */
async function open(scheme = 'light', theme = '', page = PAGE) {
  const box = await mount<HTMLElement>(
    `<div style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#121212' : '#fff'}; color: ${
      scheme === 'dark' ? '#f4f4f4' : '#111'
    }" data-glossary-theme="${theme}">${page}</div>`,
  );
  const index = box.querySelector('glossary-index');
  if (index) await filled(index);
  const card = await pressTerm(box.querySelector<GlossaryTerm>('glossary-term')!);
  await Promise.all(card.getAnimations().map(({ finished }) => finished));
  return { box, card, part: (name: string) => part(card, name) };
}

async function violations(elements: readonly Element[], rules: readonly string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations } = await axe.run({ include: elements as Element[] } as Axe.ElementContext, {
    runOnly: { type: 'rule', values: [...rules] },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** What shows of a colour on a background. */
function over(color: string, background: string, opacity = 1): string {
  const [top, below] = [channels(color), channels(background)];
  const alpha = (top[3]! / 255) * opacity;
  const mixed = [0, 1, 2].map((at) => Math.round(top[at]! * alpha + below[at]! * (1 - alpha)));
  return `rgb(${mixed.join(' ')})`;
}

let restore: (() => void) | undefined;
const use = (...sheets: readonly string[]) => void (restore = adopt(...sheets));
afterEach(() => restore?.());

describe('a theme', () => {
  for (const [name, css] of Object.entries(THEMES)) {
    describe(name, () => {
      for (const scheme of ['light', 'dark'])
        it(`has the contrast that WCAG asks for (${scheme})`, async () => {
          use(layered(css));
          const { box, card, part: partOfCard } = await open(scheme);
          const rules = ['color-contrast', 'target-size', 'link-in-text-block'];
          if (name === 'high-contrast') rules.push('color-contrast-enhanced');
          assert.deepEqual(await violations([box, card], rules), []);
          // The line that tells a term from text (WCAG 1.4.11), and the links of the card.
          const least = name === 'high-contrast' ? 7 : 3;
          const page = styleOf(box).backgroundColor;
          const line = styleOf(box.querySelector('glossary-term')!).textDecorationColor;
          assert.isAtLeast(contrast(over(line, page), page), least, 'underline');
          const input = box.querySelector('glossary-index')!.shadowRoot!.querySelector('input')!;
          assert.isAtLeast(contrast(over(styleOf(input).borderTopColor, page), page), least, 'search box');
          const icon = part(box.querySelector('faq-item')!, 'icon');
          const chevron = over(styleOf(icon).color, page, Number(styleOf(icon).opacity));
          assert.isAtLeast(contrast(chevron, page), least, 'chevron');
          const background = styleOf(partOfCard('card')).backgroundColor;
          for (const text of ['title', 'expansion', 'definition', 'read-more'])
            assert.isAtLeast(
              contrast(styleOf(partOfCard(text)).color, background),
              name === 'high-contrast' ? 7 : 4.5,
              text,
            );
        });

      it('changes the card, the question and the index of a page that loads its sheet', async () => {
        const looks = async () => {
          const { box, part } = await open();
          const item = box.querySelector<FaqItem>('faq-item')!;
          const index = box.querySelector('glossary-index')!;
          return [
            styleOf(part('card')).borderRadius,
            styleOf(box.querySelector('glossary-term')!).textUnderlineOffset,
            styleOf(item.querySelector('h3')!).fontSize,
            styleOf(index.shadowRoot!.querySelector('input')!).borderRadius,
          ];
        };
        const plain = await looks();
        use(layered(css));
        const themed = await looks();
        for (const [at, value] of themed.entries()) assert.notEqual(value, plain[at]);
      });
    });
  }

  it('gives way to what the site says, whichever comes first', async () => {
    use(':root { --glossary-radius: 7px } h3 { font-size: 31px }', layered(THEMES['playful']!));
    const { box, part } = await open();
    assert.equal(styleOf(part('card')).borderRadius, '7px');
    assert.equal(styleOf(box.querySelector('h3')!).fontSize, '31px');
  });

  it('gives way, too, where the root element names it, also in the card', async () => {
    use(layered(THEMES['compact']!), layered(THEMES['playful']!), ':root { --glossary-radius: 7px }');
    document.documentElement.dataset['glossaryTheme'] = 'compact';
    try {
      const term = await mount<GlossaryTerm>(`<glossary-term src="${SRC}">API</glossary-term>`);
      const { borderRadius, fontSize } = styleOf(part(await pressTerm(term), 'card'));
      assert.equal(borderRadius, '7px');
      assert.equal(fontSize, '14px', 'that of compact');
    } finally {
      delete document.documentElement.dataset['glossaryTheme'];
    }
  });

  describe('takes its colours from the accent that the site sets', () => {
    /** What has the accent of a theme. "high-contrast" has it on links only: all else is black or white. */
    const ACCENTED: Readonly<Record<string, readonly string[]>> = {
      editorial: [
        'link',
        'shadow of the card',
        'underline',
        'chevron',
        'current letter',
        'letter',
        'found words',
      ],
      compact: ['link', 'current letter'],
      'high-contrast': ['link'],
      playful: [
        'link',
        'border of the card',
        'shadow of the card',
        'underline',
        'chevron',
        'question',
        'current letter',
        'letter',
        'tag',
      ],
    };
    /** The colours of the page, also where it shows none now: each custom property as an element draws it. */
    async function colours(scheme: string): Promise<Readonly<Record<string, string>>> {
      const { box, part: partOfCard } = await open(scheme);
      const drawn = (name: string) => {
        const probe = document.createElement('i');
        probe.style.setProperty('background', `var(${name})`);
        box.append(probe);
        const { backgroundColor } = styleOf(probe);
        probe.remove();
        return backgroundColor;
      };
      return {
        link: styleOf(partOfCard('read-more')).color,
        'border of the card': styleOf(partOfCard('card')).borderTopColor,
        'shadow of the card': styleOf(partOfCard('card')).boxShadow,
        underline: styleOf(box.querySelector('glossary-term')!).textDecorationColor,
        chevron: styleOf(part(box.querySelector('faq-item')!, 'icon')).color,
        question: styleOf(part(box.querySelector('faq-item')!, 'item')).backgroundColor,
        letter: styleOf(box.querySelector('glossary-index > section > h2')!).color,
        tag: styleOf(box.querySelector('glossary-index > details a')!).backgroundColor,
        'current letter': drawn('--glossary-index-current'),
        'found words': drawn('--glossary-mark'),
      };
    }

    for (const [name, css] of Object.entries(THEMES))
      for (const scheme of ['light', 'dark'])
        it(`${name} (${scheme})`, async () => {
          use(layered(css));
          const own = await colours(scheme);
          restore?.();
          use(':root { --glossary-accent: #a0522d }', layered(css));
          const changed = Object.entries(await colours(scheme)).filter(
            ([what, colour]) => colour !== own[what],
          );
          assert.sameMembers(
            changed.map(([what]) => what),
            [...ACCENTED[name]!],
          );
        });
  });

  it('may be that of a part of the page: there it is whole, and cards of its terms have it', async () => {
    use(layered(THEMES['playful']!), layered(THEMES['editorial']!));
    const outside = await open();
    assert.equal(styleOf(outside.part('card')).borderRadius, '0px');
    const inside = await open('light', 'playful');
    assert.equal(styleOf(inside.part('card')).borderRadius, '22px');
    const item = inside.box.querySelector('faq-item')!;
    assert.equal(styleOf(part(item, 'item')).borderRadius, '18px');
    const again = await open();
    assert.equal(styleOf(again.part('card')).borderRadius, '0px');
    const compact = await open('light', 'editorial');
    assert.equal(styleOf(part(compact.box.querySelector('faq-item')!, 'item')).borderRadius, '0px');
  });

  it('leaves the lines of the card to forced colours', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) return this.skip();
    use(layered(THEMES['playful']!));
    const { part } = await open();
    const { borderTopColor, backgroundColor } = styleOf(part('card'));
    assert.notEqual(borderTopColor, backgroundColor);
    assert.notEqual(backgroundColor, 'rgb(253, 247, 255)');
    await emulate();
  });

  it('has stronger lines for users who want more contrast', async function () {
    if (!(await emulate({ contrast: 'more' })) || !matchMedia('(prefers-contrast: more)').matches)
      return this.skip();
    use(layered(THEMES['compact']!));
    const { box, part } = await open();
    assert.equal(styleOf(part('expansion')).color, styleOf(part('definition')).color);
    assert.equal(styleOf(box.querySelector('glossary-term')!).textDecorationColor, styleOf(box).color);
    await emulate();
  });
});
