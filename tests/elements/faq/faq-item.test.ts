// <faq-item>: one question that shows and hides its answer. Both stay the page's own text.
import { assert, expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import '../../../src/define/faq-accordion.js';
import '../../../src/define/faq-item.js';
import type { FaqItem } from '../../../src/index.js';
import { emulate } from '../../tools/commands.js';
import { eventsDuring, mount, openWithFragment, part, textOf, violationsOf } from '../helpers/page.js';
import { waitUntil } from '../../tools/wait.js';

const ITEM = `<faq-item id="cost"><h3 slot="question">What does it <em>cost</em>?</h3><p>Nothing.</p></faq-item>`;

const button = (item: FaqItem) => part(item, 'button') as HTMLButtonElement;
const headingOf = (item: FaqItem) => item.shadowRoot!.querySelector('[role="heading"]')!;
const answerShown = (element: Element) => element.checkVisibility();
// When the transition starts, the answer is not visible yet.
const answerAppears = (element: Element) => waitUntil(() => answerShown(element), 'the answer is shown');
const answerGoes = (element: Element) => waitUntil(() => !answerShown(element), 'the answer is hidden');

/** The height that the answer takes, without the line below it; in between while a transition runs. */
const answerHeight = (item: FaqItem) => part(item, 'panel').clientHeight;

describe('<faq-item>', () => {
  describe('defaults', () => {
    it('is closed: the question is shown, the answer is not', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.isFalse(item.open);
      assert.isFalse(item.hasAttribute('open'));
      assert.isTrue(answerShown(item.querySelector('h3')!));
      assert.isFalse(answerShown(item.querySelector('p')!));
      assert.equal(answerHeight(item), 0);
    });

    it('leaves the text in the page as it was', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.equal(item.textContent, 'What does it cost?Nothing.');
      assert.deepEqual(
        [...item.children].map(({ localName }) => localName),
        ['h3', 'p'],
      );
      item.open = true;
      await item.updateComplete;
      assert.equal(item.textContent, 'What does it cost?Nothing.');
      assert.equal(item.querySelector('h3')!.innerHTML, 'What does it <em>cost</em>?');
    });

    it('reads its question and its answer as text, shown or not', async () => {
      const item = await mount<FaqItem>(
        '<faq-item><h3 slot="question">What\n is it?</h3><p>One.</p><ul><li>Two</li><li>Three</li></ul>' +
          '<script type="text/plain">code</script></faq-item>',
      );
      assert.equal(item.question, 'What is it?');
      assert.equal(item.answer, 'One. Two Three');
    });
  });

  describe('attributes', () => {
    it('open: shows the answer, at the start and after a change', async () => {
      const item = await mount<FaqItem>(ITEM.replace('<faq-item', '<faq-item open'));
      assert.isTrue(item.open);
      assert.isTrue(answerShown(item.querySelector('p')!));
      item.removeAttribute('open');
      await item.updateComplete;
      assert.isFalse(item.open);
      await answerGoes(item.querySelector('p')!);
      item.setAttribute('open', '');
      await answerAppears(item.querySelector('p')!);
    });

    it('open: the attribute reflects the property', async () => {
      const item = await mount<FaqItem>(ITEM);
      item.open = true;
      await item.updateComplete;
      assert.isTrue(item.hasAttribute('open'));
    });

    for (const level of [1, 2, 4, 6]) {
      it(`the author's <h${level}> defines the level`, async () => {
        const item = await mount<FaqItem>(ITEM.replaceAll('h3', `h${level}`));
        assert.equal(headingOf(item).getAttribute('aria-level'), String(level));
      });
    }

    it('a question that is no heading has level 3', async () => {
      const item = await mount<FaqItem>('<faq-item><span slot="question">Why?</span>So.</faq-item>');
      assert.equal(headingOf(item).getAttribute('aria-level'), '3');
    });

    it('a question that is added later defines the level, too', async () => {
      const item = await mount<FaqItem>(ITEM);
      const heading = document.createElement('h5');
      heading.slot = 'question';
      item.querySelector('h3')!.replaceWith(heading);
      await waitUntil(() => headingOf(item).getAttribute('aria-level') === '5');
    });
  });

  describe('events', () => {
    it('faq-item-toggled holds the id, the question and the new state', async () => {
      const item = await mount<FaqItem>(ITEM);
      const seen: boolean[] = [];
      item.addEventListener('faq-item-toggled', ({ open }) => seen.push(open === item.open));
      const events = await eventsDuring('faq-item-toggled', async () => {
        button(item).click();
        await item.updateComplete;
        button(item).click();
        await item.updateComplete;
      });
      assert.deepEqual(
        events.map(({ itemId, question, open }) => ({ itemId, question, open })),
        [
          { itemId: 'cost', question: 'What does it cost?', open: true },
          { itemId: 'cost', question: 'What does it cost?', open: false },
        ],
      );
      assert.deepEqual(seen, [true, true]);
    });

    it('faq-item-toggled leaves shadow roots and cannot be cancelled', async () => {
      const host = await mount<HTMLElement>('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = ITEM;
      const item = root.querySelector('faq-item')!;
      await item.updateComplete;
      const [event] = await eventsDuring('faq-item-toggled', () => (item.open = true), 1);
      assert.isTrue(event!.bubbles);
      assert.isTrue(event!.composed);
      assert.isFalse(event!.cancelable);
    });

    it('faq-item-toggled is not dispatched when the item ends an update as it began it', async () => {
      const item = await mount<FaqItem>(ITEM);
      const events = await eventsDuring('faq-item-toggled', async () => {
        item.open = true;
        item.open = false;
        await item.updateComplete;
      });
      assert.lengthOf(events, 0, 'closed, open, closed');
      item.open = true;
      await item.updateComplete;
      const others = await eventsDuring('faq-item-toggled', async () => {
        item.open = false;
        item.open = true;
        await item.updateComplete;
      });
      assert.lengthOf(others, 0, 'open, closed, open');
    });

    it('faq-item-toggled is not dispatched for an item that is open at the start', async () => {
      const events = await eventsDuring('faq-item-toggled', () =>
        mount<FaqItem>(ITEM.replace('<faq-item', '<faq-item open')),
      );
      assert.equal(events.length, 0);
    });
  });

  describe('mouse and keyboard', () => {
    it('a click anywhere on the row toggles', async () => {
      const item = await mount<FaqItem>(ITEM);
      const { left, right, top, height } = button(item).getBoundingClientRect();
      for (const [x, open] of [
        [left + 5, true],
        [right - 5, false],
      ] as const) {
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(top + height / 2)] });
        assert.equal(item.open, open);
      }
      await resetMouse();
    });

    for (const key of ['Enter', 'Space']) {
      it(`${key} toggles, and the focus stays`, async () => {
        const item = await mount<FaqItem>(ITEM);
        button(item).focus();
        await sendKeys({ press: key });
        assert.isTrue(item.open);
        await sendKeys({ press: key });
        assert.isFalse(item.open);
        assert.isTrue(item.shadowRoot!.activeElement === button(item));
      });
    }

    it('Tab goes from the question into an open answer, and past a closed one', async () => {
      const markup = ITEM.replace('<p>Nothing.</p>', '<p><button class="inside">Inside</button></p>');
      const wrapper = await mount<HTMLElement>(`<div>${markup}<button class="after">After</button></div>`);
      const item = wrapper.querySelector<FaqItem>('faq-item')!;
      button(item).focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === wrapper.querySelector('.after'));
      item.open = true;
      await answerAppears(wrapper.querySelector('.inside')!);
      button(item).focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === wrapper.querySelector('.inside'));
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === wrapper.querySelector('.after'));
    });
  });

  describe('the link to a question', () => {
    const link = (item: FaqItem) => part(item, 'link') as HTMLAnchorElement;
    const inAccordion = async (markup = ITEM) => {
      const accordion = await mount<HTMLElement>(`<faq-accordion>${markup}</faq-accordion>`);
      const item = accordion.querySelector('faq-item')!;
      await waitUntil(() => item.hasUpdated);
      return item;
    };
    const stubClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      openWithFragment('');
    });

    it('has the address and the name of the question', async () => {
      const item = await inAccordion();
      assert.isFalse(link(item).hidden);
      assert.equal(link(item).hash, '#cost');
      assert.equal(link(item).getAttribute('aria-label'), 'What does it cost?');
    });

    it('is not there where no address opens the answer', async () => {
      assert.isTrue(link(await mount<FaqItem>(ITEM)).hidden, 'without an accordion');
      assert.isTrue(link(await inAccordion(ITEM.replace(' id="cost"', ''))).hidden, 'without an id');
      openWithFragment('/route');
      assert.isTrue(link(await inAccordion()).hidden, 'with a router in the fragment');
    });

    it('is seen under the pointer and with the focus', async function () {
      const item = await inAccordion();
      assert.equal(getComputedStyle(link(item)).opacity, '0');
      link(item).focus();
      // WebKit's window is in the background here, where :focus matches nothing.
      if (!document.hasFocus()) this.skip();
      assert.equal(getComputedStyle(link(item)).opacity, '1');
    });

    it('copies the address, says so for a moment, and goes nowhere, also in a page with a <base>', async () => {
      const copied: string[] = [];
      const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
      document.head.prepend(base);
      stubClipboard(async (text) => void copied.push(text));
      const item = await inAccordion();
      link(item).click();
      await waitUntil(() => textOf(part(item, 'status')) === 'Link copied');
      base.remove();
      assert.deepEqual(copied, [new URL('#cost', location.href).href]);
      assert.equal(location.hash, '');
      assert.isFalse(item.open);
      await waitUntil(() => textOf(part(item, 'status')) === '');
    });

    it('is followed where the page may not copy', async () => {
      stubClipboard(() => Promise.reject(new Error('no')));
      const item = await inAccordion();
      link(item).click();
      await waitUntil(() => item.open);
      assert.equal(location.hash, '#cost');
    });
  });

  describe('find in page', () => {
    it('the closed answer is hidden "until found"', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.equal(part(item, 'panel').getAttribute('hidden'), 'until-found');
      item.open = true;
      await item.updateComplete;
      assert.isFalse(part(item, 'panel').hasAttribute('hidden'));
      item.open = false;
      await item.updateComplete;
      assert.equal(part(item, 'panel').getAttribute('hidden'), 'until-found');
    });

    it('a match in the answer opens the item', async () => {
      const item = await mount<FaqItem>(ITEM);
      const events = await eventsDuring(
        'faq-item-toggled',
        () => part(item, 'panel').dispatchEvent(new Event('beforematch', { bubbles: true })),
        1,
      );
      assert.isTrue(item.open);
      assert.isTrue(events[0]!.open);
    });
  });

  describe('accessibility', () => {
    it('is a button in a heading, with aria-controls and aria-expanded', async () => {
      const item = await mount<FaqItem>(ITEM);
      const heading = headingOf(item);
      assert.isTrue(heading.contains(button(item)));
      assert.equal(button(item).getAttribute('aria-expanded'), 'false');
      const controlled = item.shadowRoot!.getElementById(button(item).getAttribute('aria-controls')!);
      assert.isTrue(controlled === part(item, 'panel'));
      item.open = true;
      await item.updateComplete;
      assert.equal(button(item).getAttribute('aria-expanded'), 'true');
    });

    it('has one heading, not two: the author’s heading becomes presentational, unless it has a role', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.equal(item.querySelector('h3')!.role, 'presentation');
      const own = await mount<FaqItem>(ITEM.replace('<h3', '<h3 role="none"'));
      assert.equal(own.querySelector('h3')!.role, 'none');
    });

    it('the chevron is decoration', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.equal(part(item, 'icon').getAttribute('aria-hidden'), 'true');
    });

    it('the row is tall enough for a finger', async () => {
      const item = await mount<FaqItem>(ITEM);
      assert.isAtLeast(button(item).getBoundingClientRect().height, 24);
    });

    it('has a focus ring', async function () {
      const wrapper = await mount<HTMLElement>(`<div><button>Before</button>${ITEM}</div>`);
      const item = wrapper.querySelector<FaqItem>('faq-item')!;
      wrapper.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(item.shadowRoot!.activeElement === button(item));
      // WebKit's window is in the background here, where :focus-visible matches nothing.
      if (!document.hasFocus()) this.skip();
      const { outlineStyle, outlineWidth } = getComputedStyle(button(item));
      assert.equal(outlineStyle, 'solid');
      assert.equal(outlineWidth, '2px');
    });

    for (const open of [false, true]) {
      it(`axe finds nothing, ${open ? 'open' : 'closed'}`, async () => {
        const item = await mount<FaqItem>(ITEM);
        item.open = open;
        await (open ? answerAppears : answerGoes)(item.querySelector('p')!);
        assert.deepEqual(await violationsOf(item), []);
        await expect(item).to.be.accessible();
      });
    }
  });

  describe('right to left', () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`${dir}: the chevron stands at the end of the line`, async () => {
        const wrapper = await mount<HTMLElement>(`<div dir="${dir}">${ITEM}</div>`);
        const item = wrapper.querySelector<FaqItem>('faq-item')!;
        const icon = part(item, 'icon').getBoundingClientRect();
        const question = item.querySelector('h3')!.getBoundingClientRect();
        if (dir === 'ltr') assert.isAtLeast(icon.left, question.right);
        else assert.isAtMost(icon.right, question.left);
      });
    }
  });

  describe('motion', () => {
    it('the chevron stays in the row while it turns', async () => {
      const item = await mount<FaqItem>(ITEM);
      item.open = true;
      await item.updateComplete;
      const turning = part(item, 'icon').querySelector('path')!.getAnimations();
      for (const animation of turning) animation.currentTime = 50;
      const { right } = part(item, 'icon').getBoundingClientRect();
      assert.isAtMost(right, item.getBoundingClientRect().right + 0.1);
    });

    it('there is none under prefers-reduced-motion', async function () {
      if (!(await emulate({ reducedMotion: 'reduce' }))) this.skip();
      const item = await mount<FaqItem>(ITEM);
      item.open = true;
      await item.updateComplete;
      assert.isAbove(answerHeight(item), 0);
      const moving = item.shadowRoot!.getAnimations().length;
      await emulate();
      assert.equal(moving, 0);
    });
  });

  describe('print', () => {
    it('shows the answer, open or not', async function () {
      const item = await mount<FaqItem>(ITEM);
      if (!(await emulate({ media: 'print' }))) this.skip();
      try {
        await waitUntil(() => answerHeight(item) > 10, 'the closed answer takes its space');
        assert.isTrue(answerShown(item.querySelector('p')!));
        assert.equal(getComputedStyle(part(item, 'icon')).display, 'none');
        assert.isFalse(item.open);
      } finally {
        await emulate();
      }
      await answerGoes(item.querySelector('p')!);
    });
  });

  describe('a hostile page', () => {
    it('margins of its headings do not change the height of the row, and its button rules do not apply', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div><style>h3 { margin: 3em; padding: 2em } button { border: 9px solid red; height: 300px }</style>${ITEM}</div>`,
      );
      const item = wrapper.querySelector<FaqItem>('faq-item')!;
      assert.isBelow(button(item).getBoundingClientRect().height, 100);
      assert.equal(getComputedStyle(button(item)).borderTopWidth, '0px');
    });

    it('hidden hides the item', async () => {
      const item = await mount<FaqItem>(ITEM.replace('<faq-item', '<faq-item hidden'));
      assert.equal(getComputedStyle(item).display, 'none');
    });
  });

  describe('missing data', () => {
    it('without a question the text stays readable, and there is no button without a name', async () => {
      const item = await mount<FaqItem>('<faq-item><p>Only text.</p></faq-item>');
      assert.isTrue(answerShown(item.querySelector('p')!));
      assert.isAbove(answerHeight(item), 10);
      assert.isFalse(answerShown(button(item)));
      assert.deepEqual(await violationsOf(item), []);
    });

    it('a question that is added later gets its button', async () => {
      const item = await mount<FaqItem>('<faq-item><p>Text.</p></faq-item>');
      const question = document.createElement('h3');
      question.slot = 'question';
      question.textContent = 'Why?';
      item.prepend(question);
      await answerGoes(item.querySelector('p')!);
      assert.isTrue(answerShown(button(item)));
    });

    it('without an answer it opens and closes all the same', async () => {
      const item = await mount<FaqItem>('<faq-item><h3 slot="question">Why?</h3></faq-item>');
      button(item).click();
      await item.updateComplete;
      assert.isTrue(item.open);
      assert.equal(item.answer, '');
    });

    it('an empty one throws nothing', async () => {
      const item = await mount<FaqItem>('<faq-item></faq-item>');
      assert.equal(item.question, '');
      assert.equal(item.answer, '');
      assert.equal(textOf(item), '');
    });
  });

  describe('cleanup', () => {
    it('removed and inserted again, it keeps its state and dispatches no event', async () => {
      const item = await mount<FaqItem>(ITEM);
      const parent = item.parentElement!;
      item.open = true;
      await item.updateComplete;
      const events = await eventsDuring('faq-item-toggled', async () => {
        item.remove();
        await nextFrame();
        parent.append(item);
        await item.updateComplete;
      });
      assert.equal(events.length, 0);
      assert.isTrue(item.open);
      await answerAppears(item.querySelector('p')!);
      button(item).click();
      assert.isFalse(item.open);
    });
  });
});
