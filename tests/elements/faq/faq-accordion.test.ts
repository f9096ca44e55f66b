// <faq-accordion>: everything that concerns several questions: filling, single mode, links, expand all, memory, JSON-LD.
import { assert, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/faq-accordion.js';
import { setStrings, type FaqAccordion, type FaqItem } from '../../../src/index.js';
import { consoleOf, emulate } from '../../tools/commands.js';
import { addressOf, bundle } from '../helpers/bundle.js';
import {
  eventsDuring,
  filled,
  inView,
  jsonLd,
  mount,
  mountFilled,
  openWithFragment,
  part,
  statedQuestions,
  textOf,
  textsOf,
  violationsOf,
} from '../helpers/page.js';
import { waitUntil } from '../../tools/wait.js';

const QUESTIONS = ['one', 'two', 'three'];
const item = (id: string, answer = `<p>Answer ${id}.</p>`) =>
  `<faq-item id="${id}"><h3 slot="question">Question ${id}?</h3>${answer}</faq-item>`;
const ITEMS = QUESTIONS.map((id) => item(id)).join('');
const accordion = (attributes = '', items = ITEMS) => `<faq-accordion ${attributes}>${items}</faq-accordion>`;

const openIds = (faqs: FaqAccordion) => faqs.items.filter(({ open }) => open).map(({ id }) => id);
const itemOf = (faqs: ParentNode, id: string) => faqs.querySelector<FaqItem>(`#${CSS.escape(id)}`)!;
const press = async (faqs: ParentNode, id: string) => {
  part(itemOf(faqs, id), 'button').click();
  await itemOf(faqs, id).updateComplete;
};
const toolbarButton = (faqs: FaqAccordion) => faqs.shadowRoot!.querySelector('button');
const hasToolbar = (faqs: FaqAccordion) =>
  toolbarButton(faqs)?.checkVisibility({ visibilityProperty: true }) === true;

describe('<faq-accordion>', () => {
  afterEach(() => {
    openWithFragment('');
    sessionStorage.clear();
  });

  describe('defaults', () => {
    it('all answers are closed, and any number can be opened', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      assert.deepEqual(openIds(faqs), []);
      for (const id of QUESTIONS) await press(faqs, id);
      assert.deepEqual(openIds(faqs), QUESTIONS);
      await press(faqs, 'two');
      assert.deepEqual(openIds(faqs), ['one', 'three']);
    });

    it('leaves questions and answers in the page as they were', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      const text = 'Question one?Answer one.Question two?Answer two.Question three?Answer three.';
      assert.equal(faqs.textContent, text);
      assert.deepEqual(
        [...faqs.children].map(({ localName }) => localName),
        ['faq-item', 'faq-item', 'faq-item'],
      );
      await press(faqs, 'one');
      assert.equal(faqs.textContent, text);
    });

    it('has no button for all answers, no memory and no JSON-LD', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      await press(faqs, 'one');
      assert.isFalse(hasToolbar(faqs));
      assert.equal(sessionStorage.length, 0);
      assert.isEmpty(jsonLd());
    });

    it('an item that is open in the HTML stays open', async () => {
      const faqs = await mount<FaqAccordion>(accordion('', ITEMS.replace('id="two"', 'id="two" open')));
      assert.deepEqual(openIds(faqs), ['two']);
    });
  });

  describe('filled from the glossary', () => {
    const shown = (faqs: FaqAccordion) => faqs.items.map(({ question }) => question);

    it('term: its questions, as items with ids, headings of level 3 and paragraphs', async () => {
      const faqs = await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}" term="api">`);
      assert.deepEqual(shown(faqs), ['REST or SOAP?', 'Wie groß?']);
      assert.deepEqual(
        faqs.items.map(({ id }) => id),
        ['rest-vs-soap', 'wie-groß'],
      );
      assert.deepEqual(textsOf(faqs, 'h3[slot="question"]'), ['REST or SOAP?', 'Wie groß?']);
      assert.deepEqual(textsOf(faqs.items[1]!, 'p'), ['Small.', 'Really small.']);
    });

    it('term: an alias finds the entry, too', async () => {
      const faqs = await mountFilled<FaqAccordion>(
        `<faq-accordion src="${addressOf()}" term="Application Programming Interface">`,
      );
      assert.equal(faqs.items.length, 2);
    });

    it('topic: the glossary’s questions on it', async () => {
      const faqs = await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}" topic="support">`);
      assert.deepEqual(shown(faqs), ['Is there an invoice?', 'Who helps?']);
    });

    it('term and topic: the term’s questions on it', async () => {
      const faqs = await mountFilled<FaqAccordion>(
        `<faq-accordion src="${addressOf()}" term="api" topic="size">`,
      );
      assert.deepEqual(shown(faqs), ['Wie groß?']);
    });

    it('without term and topic: all questions of the glossary', async () => {
      const faqs = await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}">`);
      assert.deepEqual(
        shown(faqs),
        bundle.faqs.map(({ question }) => question),
      );
    });

    it('shows other questions when term or topic changes or is removed', async () => {
      const faqs = await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}" topic="pricing">`);
      const follows = (...questions: string[]) =>
        waitUntil(() => String(shown(faqs)) === String(questions), `shows ${questions.join(', ')}`);
      await follows('What does it cost?', 'Is there an invoice?');
      faqs.topic = 'support';
      await follows('Is there an invoice?', 'Who helps?');
      faqs.removeAttribute('topic');
      await follows(...bundle.faqs.map(({ question }) => question));
      faqs.term = 'api';
      await follows('REST or SOAP?', 'Wie groß?');
      faqs.removeAttribute('term');
      await follows(...bundle.faqs.map(({ question }) => question));
    });

    it('heading-level: the level of the questions, also after a change', async () => {
      const faqs = await mountFilled<FaqAccordion>(
        `<faq-accordion src="${addressOf()}" term="api" heading-level="4">`,
      );
      assert.lengthOf(faqs.querySelectorAll('h4'), 2);
      faqs.headingLevel = 2;
      await waitUntil(() => faqs.querySelectorAll('h2').length === 2);
    });

    it('a term without questions, or an unknown topic: no content and no message', async () => {
      const messages = await consoleOf(async () => {
        for (const attribute of ['term="webhook"', 'topic="weather"']) {
          const events = await eventsDuring(
            'glossary-load',
            () => mount(`<faq-accordion src="${addressOf()}" ${attribute} expand-all>`),
            1,
          );
          const faqs = events[0]!.target as FaqAccordion;
          assert.equal(textOf(faqs), '');
          await nextFrame();
          assert.isFalse(hasToolbar(faqs), 'no button without answers');
        }
      });
      assert.isEmpty(messages);
    });
  });

  describe('heading levels of authored items', () => {
    const levels = (faqs: FaqAccordion) =>
      faqs.items.map((each) =>
        each.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level'),
      );

    it('the author’s headings define them', async () => {
      const faqs = await mount<FaqAccordion>(
        accordion('heading-level="5"', item('a').replaceAll('h3', 'h2') + item('b').replaceAll('h3', 'h4')),
      );
      assert.deepEqual(levels(faqs), ['2', '4']);
    });

    it('heading-level applies to questions that are no headings, also after a change', async () => {
      const spans = ITEMS.replaceAll('h3', 'span');
      const faqs = await mount<FaqAccordion>(accordion('heading-level="2"', spans));
      assert.deepEqual(levels(faqs), ['2', '2', '2']);
      faqs.headingLevel = 4;
      await waitUntil(() => String(levels(faqs)) === '4,4,4');
    });

    it('without heading-level they are of level 3', async () => {
      const faqs = await mount<FaqAccordion>(accordion('', ITEMS.replaceAll('h3', 'span')));
      assert.deepEqual(levels(faqs), ['3', '3', '3']);
    });
  });

  describe('mode="single"', () => {
    it('opening an answer closes the others', async () => {
      const faqs = await mount<FaqAccordion>(accordion('mode="single"'));
      await press(faqs, 'one');
      await press(faqs, 'three');
      assert.deepEqual(openIds(faqs), ['three']);
      await press(faqs, 'three');
      assert.deepEqual(openIds(faqs), []);
    });

    it('each item that opens or closes dispatches faq-item-toggled', async () => {
      const faqs = await mount<FaqAccordion>(accordion('mode="single"'));
      await press(faqs, 'one');
      const events = await eventsDuring('faq-item-toggled', () => press(faqs, 'two'), 2);
      assert.deepEqual(
        events.map(({ itemId, open }) => `${itemId} ${open}`),
        ['two true', 'one false'],
      );
    });

    it('of several items that are open in the HTML, the first stays open', async () => {
      const faqs = await mount<FaqAccordion>(accordion('mode="single"', ITEMS.replaceAll('id=', 'open id=')));
      assert.deepEqual(openIds(faqs), ['one']);
    });

    it('the target of the fragment stays open, not the item that is open in the HTML', async () => {
      openWithFragment('three');
      const faqs = await mount<FaqAccordion>(
        accordion('mode="single"', ITEMS.replace('id="one"', 'id="one" open')),
      );
      await waitUntil(() => String(openIds(faqs)) === 'three');
    });

    it('can be switched on while several are open', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      await press(faqs, 'one');
      await press(faqs, 'two');
      faqs.mode = 'single';
      await waitUntil(() => openIds(faqs).length === 1);
    });

    it('there is no button for all answers', async () => {
      const faqs = await mount<FaqAccordion>(accordion('mode="single" expand-all'));
      const other = await mount<FaqAccordion>(accordion('expand-all'));
      await waitUntil(() => hasToolbar(other));
      assert.isFalse(hasToolbar(faqs));
    });
  });

  describe('nested accordions', () => {
    const nested = (attributes: string) =>
      accordion(attributes, item('outer', accordion(attributes, item('in-a') + item('in-b'))) + item('last'));

    it('each has its own items', async () => {
      const faqs = await mount<FaqAccordion>(nested(''));
      assert.deepEqual(
        faqs.items.map(({ id }) => id),
        ['outer', 'last'],
      );
    });

    it('single mode closes only items of the same accordion', async () => {
      const faqs = await mount<FaqAccordion>(nested('mode="single"'));
      await press(faqs, 'outer');
      await press(faqs, 'in-a');
      assert.isTrue(itemOf(faqs, 'outer').open);
      await press(faqs, 'in-b');
      assert.isFalse(itemOf(faqs, 'in-a').open);
      await press(faqs, 'last');
      assert.isFalse(itemOf(faqs, 'outer').open);
      assert.isTrue(itemOf(faqs, 'in-b').open);
    });

    it('expand all opens its own items only', async () => {
      const faqs = await mount<FaqAccordion>(nested('expand-all'));
      await waitUntil(() => hasToolbar(faqs));
      toolbarButton(faqs)!.click();
      assert.isTrue(itemOf(faqs, 'outer').open);
      assert.isFalse(itemOf(faqs, 'in-a').open);
    });

    it('a link to an inner item opens it and the one around it', async () => {
      openWithFragment('in-b');
      const faqs = await mount<FaqAccordion>(nested(''));
      await waitUntil(() => itemOf(faqs, 'in-b').open && itemOf(faqs, 'outer').open);
      assert.isFalse(itemOf(faqs, 'in-a').open);
      assert.isFalse(itemOf(faqs, 'last').open);
    });

    it('each remembers its own items', async () => {
      const faqs = await mount<FaqAccordion>(nested('remember'));
      await press(faqs, 'in-a');
      faqs.remove();
      const again = await mount<FaqAccordion>(nested('remember'));
      await waitUntil(() => itemOf(again, 'in-a').open);
      assert.isFalse(itemOf(again, 'outer').open);
    });
  });

  describe('links', () => {
    const TALL = '<p style="height: 3000px">…</p>';
    const page = (items: string) => `<div>${TALL}${accordion('', items)}${TALL}</div>`;

    afterEach(() => window.scrollTo(0, 0));

    it('#id at the start opens the item and scrolls to it', async () => {
      openWithFragment('two');
      const wrapper = await mount<HTMLElement>(page(ITEMS));
      await waitUntil(() => itemOf(wrapper, 'two').open && inView(itemOf(wrapper, 'two')));
      assert.deepEqual(openIds(wrapper.querySelector('faq-accordion')!), ['two']);
    });

    it('#id after loading opens the item and scrolls to it', async () => {
      const wrapper = await mount<HTMLElement>(page(ITEMS));
      location.hash = '#three';
      await waitUntil(() => itemOf(wrapper, 'three').open && inView(itemOf(wrapper, 'three')));
    });

    it('#id of something inside an answer opens it and scrolls there', async () => {
      const answer = `<p style="height: 2000px">…</p><p id="deep">Deep.</p>`;
      const wrapper = await mount<HTMLElement>(
        `<div>${accordion('', item('one') + item('two', answer))}</div>`,
      );
      location.hash = '#deep';
      await waitUntil(() => itemOf(wrapper, 'two').open);
      await waitUntil(
        () => inView(wrapper.querySelector('#deep')!),
        'scrolls to the place inside the answer',
      );
    });

    for (const [what, id, fragment] of [
      ['non-ASCII', 'größe', 'größe'],
      ['non-ASCII, percent-encoded', 'größe', encodeURIComponent('größe')],
      ['with a space, percent-encoded', 'how much', 'how%20much'],
      ['with an encoded percent sign', '100%', '100%25'],
      ['with a bare percent sign', '100%', '100%'],
      ['that looks encoded', 'a%20b', 'a%20b'],
      ['that is a selector', 'a.b:c', 'a.b:c'],
      ['that is a property of every object', 'constructor', 'constructor'],
    ] as const) {
      it(`an id ${what}`, async () => {
        const faqs = await mount<FaqAccordion>(accordion('', item('other') + item(id)));
        location.hash = `#${fragment}`;
        await waitUntil(() => itemOf(faqs, id).open);
        assert.isFalse(itemOf(faqs, 'other').open);
      });
    }

    it('#id of an item that the glossary fills in', async () => {
      openWithFragment(encodeURIComponent('wie-groß'));
      const faqs = await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}" term="api">`);
      await waitUntil(() => String(openIds(faqs)) === 'wie-groß');
    });

    it('#id of an item that comes later', async () => {
      openWithFragment('late');
      const faqs = await mount<FaqAccordion>(accordion());
      const late = document.createElement('faq-item');
      late.id = 'late';
      faqs.append(late);
      await waitUntil(() => late.open);
    });

    it('in a shadow root', async () => {
      const host = await mount<HTMLElement>('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = page(ITEMS);
      await nextFrame();
      location.hash = '#two';
      const two = itemOf(host.shadowRoot!, 'two');
      await waitUntil(() => two.open && inView(two));
      assert.isFalse(itemOf(host.shadowRoot!, 'one').open);
    });

    it('an item that the user closed stays closed when another item is added', async () => {
      openWithFragment('two');
      const faqs = await mount<FaqAccordion>(accordion());
      await waitUntil(() => itemOf(faqs, 'two').open);
      await press(faqs, 'two');
      const slotted = new Promise((resolve) =>
        faqs.shadowRoot!.querySelector('slot')!.addEventListener('slotchange', resolve, { once: true }),
      );
      faqs.append(document.createElement('faq-item'));
      await slotted;
      await nextFrame();
      assert.isFalse(itemOf(faqs, 'two').open);
    });

    it('#id of something elsewhere opens nothing', async () => {
      const faqs = await mount<FaqAccordion>(accordion('id="faqs"'));
      for (const fragment of ['faqs', 'nowhere', '']) {
        const changed = new Promise((resolve) =>
          window.addEventListener('hashchange', resolve, { once: true }),
        );
        location.hash = fragment;
        await changed;
        await nextFrame();
        assert.deepEqual(openIds(faqs), [], `#${fragment}`);
      }
    });
  });

  describe('expand-all', () => {
    describe('with a thousand questions', () => {
      const COUNT = 1000;
      const many = Array.from(
        { length: COUNT },
        (_, n) => `<faq-item id="many-${n}"><h3>Question ${n}?</h3><p>Answer ${n}.</p></faq-item>`,
      ).join('');
      const opened = (faqs: Element) => faqs.querySelectorAll('faq-item[open]').length;
      const mountMany = async () => {
        const faqs = await mount<FaqAccordion>(accordion('expand-all', many));
        const button = part(faqs, 'expand-all');
        await waitUntil(() => textOf(button) !== '');
        return { faqs, button };
      };

      it('opens the first at once and the others in later tasks, each with its event', async () => {
        const { faqs, button } = await mountMany();
        const seen: number[] = [];
        const events = await eventsDuring('faq-item-toggled', async () => {
          button.focus();
          button.click();
          seen.push(opened(faqs));
          await waitUntil(() => opened(faqs) === COUNT);
        });
        assert.isAbove(seen[0]!, 0, 'the first is open');
        assert.isBelow(seen[0]!, COUNT, 'the browser had its turn');
        assert.lengthOf(events, COUNT);
        assert.deepEqual(
          events.map(({ itemId }) => itemId),
          Array.from({ length: COUNT }, (_, n) => `many-${n}`),
        );
        await waitUntil(() => textOf(button) === 'Collapse all');
        assert.isTrue(faqs.shadowRoot!.activeElement === button, 'the focus stays');
        for (const item of [faqs.items[0]!, faqs.items[COUNT - 1]!])
          assert.equal(part(item, 'button').getAttribute('aria-expanded'), 'true');
      });

      it('closes all with the next press', async () => {
        const { faqs, button } = await mountMany();
        button.click();
        await waitUntil(() => textOf(button) === 'Collapse all');
        button.click();
        await waitUntil(() => opened(faqs) === 0);
      });

      it('does not open again what the user closes meanwhile', async () => {
        const { faqs, button } = await mountMany();
        button.click();
        faqs.items[0]!.open = false;
        await waitUntil(() => opened(faqs) === COUNT - 1 && faqs.items[COUNT - 1]!.open);
        assert.isFalse(faqs.items[0]!.open);
        assert.equal(textOf(button), 'Expand all');
      });
    });

    const label = (faqs: FaqAccordion) => textOf(toolbarButton(faqs));
    const hasLabel = (faqs: FaqAccordion, words: string) =>
      waitUntil(() => label(faqs) === words, `the label is “${words}”`);

    it('opens all, then closes all, and its label says which', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all'));
      await hasLabel(faqs, 'Expand all');
      toolbarButton(faqs)!.click();
      await hasLabel(faqs, 'Collapse all');
      assert.deepEqual(openIds(faqs), QUESTIONS);
      toolbarButton(faqs)!.click();
      await hasLabel(faqs, 'Expand all');
      assert.deepEqual(openIds(faqs), []);
    });

    it('opens the rest when some are open', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all'));
      await hasLabel(faqs, 'Expand all');
      await press(faqs, 'two');
      assert.equal(label(faqs), 'Expand all');
      toolbarButton(faqs)!.click();
      assert.deepEqual(openIds(faqs), QUESTIONS);
    });

    it('its label follows the items that the user opens and closes', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all'));
      for (const id of QUESTIONS) await press(faqs, id);
      await hasLabel(faqs, 'Collapse all');
      await press(faqs, 'one');
      await hasLabel(faqs, 'Expand all');
    });

    it('its label follows items that are added and removed', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all', ITEMS.replaceAll('id=', 'open id=')));
      await hasLabel(faqs, 'Collapse all');
      const late = document.createElement('faq-item');
      faqs.append(late);
      await hasLabel(faqs, 'Expand all');
      late.remove();
      await hasLabel(faqs, 'Collapse all');
    });

    it('takes its space before it has a label, and is invisible until then', async () => {
      const faqs = document.createElement('faq-accordion');
      faqs.innerHTML = ITEMS;
      faqs.expandAll = true;
      (await mount<HTMLElement>('<div lang="de"></div>')).append(faqs);
      await faqs.updateComplete;
      const button = toolbarButton(faqs)!;
      const { height } = button.getBoundingClientRect();
      assert.isFalse(hasToolbar(faqs) && label(faqs) === '', 'a button without a name');
      await hasLabel(faqs, 'Alle öffnen');
      assert.isTrue(hasToolbar(faqs));
      assert.isAtLeast(height, 24);
      assert.closeTo(button.getBoundingClientRect().height, height, 4);
    });

    it('is reached with Tab before the questions, and pressed with Enter', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div><button>Before</button>${accordion('expand-all')}</div>`,
      );
      const faqs = wrapper.querySelector('faq-accordion')!;
      await hasLabel(faqs, 'Expand all');
      wrapper.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(faqs.shadowRoot!.activeElement === toolbarButton(faqs));
      await sendKeys({ press: 'Enter' });
      assert.deepEqual(openIds(faqs), QUESTIONS);
      await hasLabel(faqs, 'Collapse all');
      assert.isTrue(faqs.shadowRoot!.activeElement === toolbarButton(faqs));
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === itemOf(faqs, 'one'));
    });

    for (const [lang, words] of [
      ['de', 'Alle öffnen'],
      ['fr-CA', 'Tout déplier'],
      ['tlh', 'Expand all'],
    ] as const) {
      it(`is labelled in the language of the page: ${lang}`, async () => {
        const wrapper = await mount<HTMLElement>(`<div lang="${lang}">${accordion('expand-all')}</div>`);
        await hasLabel(wrapper.querySelector('faq-accordion')!, words);
      });
    }

    it('is labelled in that language when expand-all is set later', async () => {
      const wrapper = await mount<HTMLElement>(`<div lang="es">${accordion()}</div>`);
      const faqs = wrapper.querySelector('faq-accordion')!;
      faqs.expandAll = true;
      await hasLabel(faqs, 'Desplegar todo');
      faqs.expandAll = false;
      await waitUntil(() => !hasToolbar(faqs), 'the button disappears');
    });

    it('has the label that the site set', async () => {
      setStrings({ expandAll: 'Ouvrez tout !' }, 'fr-BE');
      const wrapper = await mount<HTMLElement>(`<div lang="fr-BE">${accordion('expand-all')}</div>`);
      await hasLabel(wrapper.querySelector('faq-accordion')!, 'Ouvrez tout !');
    });
  });

  describe('remember', () => {
    const reload = async (faqs: FaqAccordion, markup: string) => {
      faqs.remove();
      return mount<FaqAccordion>(markup);
    };

    it('an item that was open is open after a reload', async () => {
      const markup = accordion('remember');
      const faqs = await mount<FaqAccordion>(markup);
      await press(faqs, 'one');
      await press(faqs, 'three');
      await press(faqs, 'one');
      const again = await reload(faqs, markup);
      await waitUntil(() => String(openIds(again)) === 'three');
    });

    it('remembers items from the glossary', async () => {
      const markup = `<faq-accordion src="${addressOf()}" term="api" remember></faq-accordion>`;
      const faqs = await mountFilled<FaqAccordion>(markup);
      await press(faqs, 'wie-groß');
      const again = await filled(await reload(faqs, markup));
      await waitUntil(() => String(openIds(again)) === 'wie-groß');
    });

    it('remembers an item without id, and no other one', async () => {
      const markup = accordion('remember', ITEMS.replaceAll(/id="\w+"/g, ''));
      const faqs = await mount<FaqAccordion>(markup);
      part(faqs.items[1]!, 'button').click();
      await faqs.items[1]!.updateComplete;
      const again = await reload(faqs, markup);
      await waitUntil(() => again.items.some(({ open }) => open));
      assert.deepEqual(
        again.items.map(({ open }) => open),
        [false, true, false],
      );
    });

    it('an item that the user closed stays closed, also if it is open in the HTML', async () => {
      const markup = accordion('remember', ITEMS.replace('id="one"', 'id="one" open'));
      const faqs = await mount<FaqAccordion>(markup);
      await press(faqs, 'one');
      const again = await reload(faqs, markup);
      await waitUntil(() => openIds(again).length === 0);
    });

    it('remembers items that were added while the accordion was not in the page', async () => {
      const markup = accordion('remember');
      const faqs = await mount<FaqAccordion>(markup);
      await press(faqs, 'two');
      const again = await reload(faqs, accordion('remember', item('one')));
      const parent = again.parentElement!;
      again.remove();
      again.insertAdjacentHTML('beforeend', item('two'));
      await nextFrame();
      parent.append(again);
      await waitUntil(() => String(openIds(again)) === 'two');
    });

    it('each accordion of a page remembers its own items', async () => {
      const markup = `<div>${accordion('remember id="a"', item('x'))}${accordion('remember id="b"', item('x'))}</div>`;
      const wrapper = await mount<HTMLElement>(markup);
      const [, second] = wrapper.querySelectorAll('faq-accordion');
      await press(second!, 'x');
      wrapper.remove();
      const again = await mount<HTMLElement>(markup);
      const [firstAgain, secondAgain] = again.querySelectorAll('faq-accordion');
      await waitUntil(() => secondAgain!.items[0]!.open);
      assert.isFalse(firstAgain!.items[0]!.open);
    });

    it('works without memory where the browser allows no storage', async () => {
      const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
      try {
        const faqs = await mount<FaqAccordion>(accordion('remember'));
        await press(faqs, 'one');
        assert.deepEqual(openIds(faqs), ['one']);
      } finally {
        Object.defineProperty(window, 'sessionStorage', storage);
      }
    });

    it('ignores data of another format in its storage', async () => {
      const markup = accordion('remember');
      const faqs = await mount<FaqAccordion>(markup);
      await press(faqs, 'one');
      for (const junk of ['{', '7', 'null', '{"one":1}', '[[1],null]']) {
        for (let i = 0; i < sessionStorage.length; i++) sessionStorage.setItem(sessionStorage.key(i)!, junk);
        const again = await mount<FaqAccordion>(markup);
        assert.deepEqual(openIds(again), [], junk);
        again.remove();
      }
    });
  });

  describe('json-ld', () => {
    it('publishes questions and answers as a FAQPage', async () => {
      await mount<FaqAccordion>(accordion('json-ld', item('one') + item('two', '<p>Yes.</p><p>No.</p>')));
      await waitUntil(() => jsonLd().length === 1);
      assert.deepEqual(jsonLd(), [
        {
          '@context': 'https://schema.org',
          '@type': 'FAQPage',
          mainEntity: [
            {
              '@type': 'Question',
              name: 'Question one?',
              acceptedAnswer: { '@type': 'Answer', text: 'Answer one.' },
            },
            {
              '@type': 'Question',
              name: 'Question two?',
              acceptedAnswer: { '@type': 'Answer', text: 'Yes. No.' },
            },
          ],
        },
      ]);
    });

    it('publishes questions from the glossary', async () => {
      await mountFilled<FaqAccordion>(`<faq-accordion src="${addressOf()}" term="api" json-ld>`);
      await waitUntil(() => String(statedQuestions()) === 'REST or SOAP?,Wie groß?');
    });

    it('text cannot end the script', async () => {
      const answer = '<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; "quoted" \\ &lt;!--</p>';
      await mount<FaqAccordion>(accordion('json-ld', item('one', answer)));
      await waitUntil(() => jsonLd().length === 1);
      const script = document.querySelector('script[type="application/ld+json"]')!;
      assert.notInclude(script.textContent, '<');
      const [question] = jsonLd()[0]!['mainEntity'] as [{ acceptedAnswer: { text: string } }];
      assert.equal(question.acceptedAnswer.text, '</script><script>alert(1)</script> "quoted" \\ <!--');
    });

    it('does not publish questions that the page’s JSON-LD has', async () => {
      const stated = document.createElement('script');
      stated.type = 'application/ld+json';
      stated.textContent = JSON.stringify({
        '@graph': [{ '@type': 'FAQPage', mainEntity: [{ '@type': ['Question'], name: 'Question one?' }] }],
      });
      const broken = document.createElement('script');
      broken.type = 'application/ld+json';
      broken.textContent = '{';
      document.head.append(stated);
      try {
        await mount<FaqAccordion>(accordion('json-ld'));
        await waitUntil(() => jsonLd().length === 2);
        assert.deepEqual(statedQuestions(), ['Question two?', 'Question three?']);
        document.head.append(broken);
        await mount<FaqAccordion>(accordion('json-ld', item('four')));
        await waitUntil(() => document.querySelectorAll('script[type="application/ld+json"]').length === 4);
        broken.remove();
        assert.include(statedQuestions(), 'Question four?');
      } finally {
        stated.remove();
        broken.remove();
      }
    });

    it('two accordions with the same question publish it once', async () => {
      await mount<HTMLElement>(
        `<div>${accordion('json-ld', item('one'))}${accordion('json-ld', item('one') + item('x'))}</div>`,
      );
      await waitUntil(() => jsonLd().length === 2);
      assert.deepEqual(statedQuestions(), ['Question one?', 'Question x?']);
    });

    it('follows items that are added and removed', async () => {
      const faqs = await mount<FaqAccordion>(accordion('json-ld', item('one') + item('two')));
      await waitUntil(() => statedQuestions().length === 2);
      itemOf(faqs, 'one').remove();
      await waitUntil(() => String(statedQuestions()) === 'Question two?');
      faqs.insertAdjacentHTML('beforeend', item('three'));
      await waitUntil(() => String(statedQuestions()) === 'Question two?,Question three?');
      assert.lengthOf(jsonLd(), 1);
    });

    it('can be switched on and off', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      faqs.jsonLd = true;
      await waitUntil(() => statedQuestions().length === 3);
      faqs.jsonLd = false;
      await waitUntil(() => jsonLd().length === 0);
    });

    it('an accordion without questions publishes nothing', async () => {
      await mount<FaqAccordion>(accordion('json-ld', '<faq-item><p>No question.</p></faq-item>'));
      await mount<FaqAccordion>(accordion('json-ld', item('control')));
      await waitUntil(() => statedQuestions().length === 1);
      assert.lengthOf(jsonLd(), 1);
    });
  });

  describe('events', () => {
    it('faq-item-toggled bubbles from an item to the accordion and the document', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      const targets: EventTarget[] = [];
      faqs.addEventListener('faq-item-toggled', ({ target }) => targets.push(target!));
      const events = await eventsDuring('faq-item-toggled', () => press(faqs, 'two'), 1);
      assert.isTrue(targets.length === 1 && targets[0] === itemOf(faqs, 'two'));
      assert.deepEqual(
        events.map(({ itemId, question, open }) => [itemId, question, open]),
        [['two', 'Question two?', true]],
      );
    });

    it('expand all dispatches faq-item-toggled for each answer that it opens', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all'));
      await waitUntil(() => hasToolbar(faqs));
      await press(faqs, 'two');
      const events = await eventsDuring('faq-item-toggled', () => toolbarButton(faqs)!.click(), 2);
      assert.deepEqual(
        events.map(({ itemId }) => itemId),
        ['one', 'three'],
      );
    });
  });

  describe('accessibility', () => {
    const states = [false, true];
    const check = async (faqs: FaqAccordion, open: boolean) => {
      await waitUntil(() => hasToolbar(faqs));
      for (const each of faqs.items) each.open = open;
      await waitUntil(() => faqs.items.every((each) => each.querySelector('p')!.checkVisibility() === open));
      assert.deepEqual(await violationsOf(faqs), []);
    };

    for (const scheme of ['light', 'dark']) {
      for (const open of states) {
        it(`axe finds nothing: ${scheme}, ${open ? 'open' : 'closed'}`, async () => {
          const wrapper = await mount<HTMLElement>(
            `<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">${accordion('expand-all')}</div>`,
          );
          await check(wrapper.querySelector('faq-accordion')!, open);
          await expect(wrapper).to.be.accessible();
        });
      }
    }

    it('axe finds nothing: forced colours', async function () {
      if (!(await emulate({ forcedColors: 'active' }))) this.skip();
      try {
        const faqs = await mount<FaqAccordion>(accordion('expand-all'));
        for (const open of states) await check(faqs, open);
      } finally {
        await emulate();
      }
    });

    it('axe finds nothing: right to left, in Arabic', async () => {
      const wrapper = await mount<HTMLElement>(`<div dir="rtl" lang="ar">${accordion('expand-all')}</div>`);
      const faqs = wrapper.querySelector('faq-accordion')!;
      await check(faqs, true);
      const toolbar = toolbarButton(faqs)!.getBoundingClientRect();
      assert.isBelow(
        toolbar.left - faqs.getBoundingClientRect().left,
        1,
        'the button is at the end of the line',
      );
    });

    it('axe finds nothing in content from the glossary', async () => {
      const faqs = await mountFilled<FaqAccordion>(
        `<faq-accordion src="${addressOf()}" term="api" expand-all>`,
      );
      await check(faqs, true);
    });
  });

  describe('print', () => {
    it('shows all answers and no toolbar', async function () {
      const faqs = await mount<FaqAccordion>(accordion('expand-all'));
      await waitUntil(() => hasToolbar(faqs));
      if (!(await emulate({ media: 'print' }))) this.skip();
      try {
        await waitUntil(() => faqs.items.every((each) => part(each, 'panel').offsetHeight > 10));
        assert.isTrue(faqs.items.every((each) => each.querySelector('p')!.checkVisibility()));
        assert.isFalse(hasToolbar(faqs));
      } finally {
        await emulate();
      }
    });
  });

  describe('missing data', () => {
    it('an empty accordion without a glossary has no button', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring('glossary-error', () => mount(accordion('expand-all', '')), 1);
        await nextFrame();
        assert.isFalse(hasToolbar(event!.target as FaqAccordion));
      });
      assert.lengthOf(messages, 1);
    });

    it('content without items is shown as it is', async () => {
      const faqs = await mount<FaqAccordion>(accordion('expand-all json-ld remember', '<p>Soon.</p>'));
      assert.isTrue(faqs.querySelector('p')!.checkVisibility());
      assert.equal(faqs.items.length, 0);
      assert.equal(textOf(faqs), 'Soon.');
    });

    it('hidden hides it', async () => {
      const faqs = await mount<FaqAccordion>(accordion('hidden'));
      assert.equal(getComputedStyle(faqs).display, 'none');
    });
  });

  describe('cleanup', () => {
    it('JSON-LD is removed with the accordion, and published again when it is inserted again', async () => {
      const faqs = await mount<FaqAccordion>(accordion('json-ld'));
      await waitUntil(() => jsonLd().length === 1);
      const parent = faqs.parentElement!;
      faqs.remove();
      assert.isEmpty(jsonLd());
      parent.append(faqs);
      await waitUntil(() => statedQuestions().length === 3);
      assert.lengthOf(jsonLd(), 1);
    });

    it('removed at once, it publishes nothing and throws nothing', async () => {
      openWithFragment('one');
      const faqs = await mount<FaqAccordion>(accordion('json-ld'));
      await waitUntil(() => jsonLd().length === 1);
      faqs.insertAdjacentHTML('beforeend', item('late'));
      faqs.remove();
      const control = await mount<FaqAccordion>(accordion('json-ld', item('control')));
      await waitUntil(() => statedQuestions().includes('Question control?'));
      assert.deepEqual(statedQuestions(), ['Question control?']);
      control.remove();
    });

    it('removed, it does not react to the fragment any more', async () => {
      const faqs = await mount<FaqAccordion>(accordion());
      const parent = faqs.parentElement!;
      const outside = new DocumentFragment();
      outside.append(faqs);
      const control = await mount<FaqAccordion>(accordion('', item('two')));
      location.hash = '#two';
      await waitUntil(() => itemOf(control, 'two').open);
      assert.deepEqual(openIds(faqs), []);
      control.remove();
      parent.append(faqs);
      location.hash = '#three';
      await waitUntil(() => itemOf(faqs, 'three').open);
    });
  });
});
