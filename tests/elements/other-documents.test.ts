// Elements in another document of the same origin: a frame, also one that navigates, and a document without a window.
// Each must look and work there as in its own page.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import type { FaqAccordion, GlossaryTerm } from '../../src/index.js';
import { waitUntil } from '../tools/wait.js';
import { addressOf } from './helpers/bundle.js';
import { part } from './helpers/page.js';

const frames: HTMLIFrameElement[] = [];

/** A frame, of `src` or empty. */
async function openFrame(src = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'Another document';
  frame.width = '700';
  frame.height = '500';
  frames.push(frame);
  await loading(frame, src);
  return frame;
}

/** Navigates the frame to `src`; an empty one stays as it is. */
async function loading(frame: HTMLIFrameElement, src: string): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (src !== '') frame.src = src;
  if (!frame.isConnected) document.body.append(frame);
  if (src !== '') await loaded;
}

const PAGE = `/fixtures/html?html=${encodeURIComponent('<!doctype html><title>Other</title><p>Text.')}`;

/** Makes an element of this page, which is nowhere yet. */
function make<E extends HTMLElement>(markup: string): E {
  const template = document.createElement('div');
  template.innerHTML = markup;
  const element = template.firstElementChild as E;
  element.remove();
  return element;
}

const FAQ = `<faq-accordion expand-all>
  <faq-item id="one"><h3 slot="question">One?</h3><p>Yes.</p></faq-item>
  <faq-item id="two" open><h3 slot="question">Two?</h3><p>No.</p></faq-item></faq-accordion>`;
const INDEX = '<glossary-index><ul><li><a href="/api/">API</a></li></ul></glossary-index>';
const term = () => make<GlossaryTerm>(`<glossary-term src="${addressOf()}">API</glossary-term>`);

/** How an element looks, by the rules of its shadow root. */
const looks: Record<string, { markup: string; look: (element: HTMLElement) => string; expected: string }> = {
  'faq-accordion': {
    markup: FAQ,
    look: (element) => styleOf(element, part(element, 'toolbar')).justifyContent,
    expected: 'flex-end',
  },
  'faq-item': {
    markup: FAQ,
    look: (element) => styleOf(element, part(element.querySelector('faq-item')!, 'button')).justifyContent,
    expected: 'space-between',
  },
  'glossary-index': {
    markup: INDEX,
    look: (element) => styleOf(element, part(element, 'search')).maxWidth,
    expected: '544px',
  },
};

const styleOf = (element: HTMLElement, inside: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(inside);

/** All ways into a document that end in its body. */
const ways: Record<string, (element: HTMLElement) => Promise<void>> = {
  'first connected in a frame': async (element) => {
    (await openFrame()).contentDocument!.body.append(element);
  },
  'first connected in the page of a frame': async (element) => {
    (await openFrame(PAGE)).contentDocument!.body.append(element);
  },
  'moved to a frame': async (element) => {
    document.body.append(element);
    await rendered();
    (await openFrame()).contentDocument!.body.append(element);
  },
  'adopted by a frame before': async (element) => {
    const { contentDocument } = await openFrame();
    contentDocument!.adoptNode(element);
    contentDocument!.body.append(element);
  },
  'moved to a frame and back': async (element) => {
    document.body.append(element);
    (await openFrame()).contentDocument!.body.append(element);
    await rendered();
    document.body.append(element);
  },
  'adopted by a frame, and back before it was connected there': async (element) => {
    document.body.append(element);
    await rendered();
    (await openFrame()).contentDocument!.adoptNode(element);
    document.body.append(element);
  },
  'moved from frame to frame': async (element) => {
    (await openFrame()).contentDocument!.body.append(element);
    await rendered();
    (await openFrame(PAGE)).contentDocument!.body.append(element);
  },
  'connected in a frame that has navigated since another one was': async (element) => {
    const frame = await openFrame();
    frame.contentDocument!.body.append(make(FAQ), make(INDEX));
    await rendered();
    await loading(frame, PAGE);
    frame.contentDocument!.body.append(element);
  },
  'connected in a document without a window before': async (element) => {
    document.implementation.createHTMLDocument().body.append(element);
    await rendered();
    document.body.append(element);
  },
};

const uncaught: string[] = [];

/** Waits until elements have rendered, and asserts that they have thrown nothing. */
async function rendered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(uncaught, [], 'nothing is thrown');
}

describe('an element in another document', () => {
  const added: Element[] = [];
  const note = (event: ErrorEvent) => {
    uncaught.push(event.message);
    event.preventDefault();
  };
  let { onerror } = window;

  beforeEach(() => {
    ({ onerror } = window);
    window.onerror = null;
    window.addEventListener('error', note);
  });

  afterEach(() => {
    window.removeEventListener('error', note);
    window.onerror = onerror;
    for (const node of [...added.splice(0), ...frames.splice(0)]) node.remove();
    uncaught.length = 0;
  });

  for (const [tag, { markup, look, expected }] of Object.entries(looks)) {
    for (const [way, move] of Object.entries(ways)) {
      it(`<${tag}>: ${way}, it looks as in its own page`, async () => {
        const element = make(markup);
        added.push(element);
        await move(element);
        await rendered();
        assert.equal(look(element), expected);
        const roots = [element, ...element.querySelectorAll('faq-item')].map(({ shadowRoot }) => shadowRoot);
        for (const root of roots) assert.lengthOf(root!.adoptedStyleSheets, 1);
      });
    }
  }

  for (const [way, move] of Object.entries(ways)) {
    it(`questions: ${way}, they are shown, and answers open`, async () => {
      const faqs = make<FaqAccordion>(FAQ);
      added.push(faqs);
      await move(faqs);
      await rendered();
      const [one, two] = faqs.items;
      assert.isAbove(one!.querySelector('h3')!.getClientRects().length, 0);
      assert.equal(one!.question, 'One?');
      assert.equal(one!.answer, 'Yes.');
      assert.isTrue(two!.querySelector('p')!.checkVisibility());
      part(one!, 'button').click();
      await one!.updateComplete;
      assert.isTrue(one!.open);
    });
  }

  it('a question whose nodes another document made is read', async () => {
    const { contentDocument } = await openFrame();
    const faqs = make<FaqAccordion>(FAQ);
    contentDocument!.body.append(faqs);
    const paragraph = contentDocument!.createElement('p');
    paragraph.append(contentDocument!.createTextNode('Really.'));
    faqs.items[0]!.append(paragraph);
    assert.equal(faqs.items[0]!.answer, 'Yes. Really.');
  });

  it('the fragment of its own document opens an answer', async () => {
    const frame = await openFrame(PAGE);
    const faqs = make<FaqAccordion>(FAQ);
    frame.contentDocument!.body.append(faqs);
    await rendered();
    frame.contentWindow!.location.hash = '#one';
    await waitUntil(() => faqs.items[0]!.open, 'the answer opens');
  });

  for (const src of ['', PAGE])
    it(`the card opens next to a term ${src === '' ? 'in an empty frame' : 'in the page of a frame'}, and looks as in its own page`, async () => {
      const { contentDocument, contentWindow } = await openFrame(src);
      const inFrame = term();
      contentDocument!.body.append(inFrame);
      await openedOn(inFrame);
      const card = contentDocument!.querySelector('glossary-card')!;
      assert.isTrue(card.matches(':popover-open'));
      assert.equal(contentWindow!.getComputedStyle(part(card, 'card')).borderTopStyle, 'solid');
      const [box, place] = [card.getBoundingClientRect(), inFrame.getBoundingClientRect()];
      assert.isBelow(Math.abs(box.top - place.bottom), 20, 'the card is below the term');
      inFrame.open = false;
      await rendered();

      // The one card of the page returns to the page.
      const here = term();
      document.body.append(here);
      added.push(here);
      await openedOn(here);
      const again = document.querySelector('glossary-card')!;
      assert.isTrue(again.matches(':popover-open'));
      assert.equal(getComputedStyle(part(again, 'card')).borderTopStyle, 'solid');
      here.open = false;
      await rendered();
    });

  it('the card opens under a pointer that comes directly into the frame', async () => {
    const { contentDocument } = await openFrame(PAGE);
    const inFrame = term();
    contentDocument!.body.append(inFrame);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave')); // it is not in this page
    const opened = new Promise((resolve) =>
      inFrame.addEventListener('glossary-term-opened', resolve, { once: true }),
    );
    for (const type of ['pointerover', 'pointermove'])
      inFrame.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }),
      );
    await opened;
    inFrame.open = false;
    await rendered();
  });

  /** Opens the card of a term, wherever that is. */
  async function openedOn(element: GlossaryTerm): Promise<void> {
    const opened = new Promise((resolve) =>
      element.addEventListener('glossary-term-opened', resolve, { once: true }),
    );
    element.click();
    await opened;
  }
});
