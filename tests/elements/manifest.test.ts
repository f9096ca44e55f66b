// What the elements promise to those who style and script them: parts, slots, attributes and properties, events.
// A table, so that a change of the contract is seen as one.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import * as library from '../../src/index.js';
import { addressOf } from './helpers/bundle.js';
import { mount, mountFilled, partsOf } from './helpers/page.js';
import { waitUntil } from '../tools/wait.js';

interface Contract {
  readonly class: keyof typeof library;
  /** Attribute to property; the same name where it is one word. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Empty: no shadow root. */
  readonly parts: readonly string[];
  readonly slots: readonly string[];
}

const ELEMENTS: Readonly<Record<string, Contract>> = {
  'glossary-provider': { class: 'GlossaryProvider', attributes: { src: 'src' }, parts: [], slots: [] },
  'glossary-autolink': {
    class: 'GlossaryAutolink',
    attributes: { src: 'src', limit: 'limit', max: 'max', skip: 'skip', disabled: 'disabled' },
    parts: [],
    slots: [],
  },
  'glossary-entry': {
    class: 'GlossaryEntry',
    attributes: {
      src: 'src',
      term: 'term',
      'heading-level': 'headingLevel',
      sections: 'sections',
      'json-ld': 'jsonLd',
    },
    parts: [],
    slots: [],
  },
  'faq-accordion': {
    class: 'FaqAccordion',
    attributes: {
      src: 'src',
      term: 'term',
      topic: 'topic',
      mode: 'mode',
      'heading-level': 'headingLevel',
      'expand-all': 'expandAll',
      remember: 'remember',
      'json-ld': 'jsonLd',
    },
    parts: ['expand-all', 'toolbar'],
    slots: [''],
  },
  'faq-item': {
    class: 'FaqItem',
    attributes: { open: 'open' },
    parts: ['answer', 'button', 'header', 'icon', 'panel'],
    slots: ['', 'question'],
  },
  'related-links': {
    class: 'RelatedLinks',
    attributes: { src: 'src', term: 'term', 'heading-level': 'headingLevel', limit: 'limit' },
    parts: [],
    slots: [],
  },
};

const SRC = addressOf();
const FLAGS = ['json-ld', 'expand-all', 'remember', 'open', 'disabled'];
const NUMBERS = ['heading-level', 'limit', 'max'];
const values = (tag: string, attribute: string): [attribute: string, property: unknown] => {
  if (FLAGS.includes(attribute)) return ['', true];
  if (attribute === 'src') return [SRC, SRC];
  if (tag === 'glossary-autolink' && attribute === 'limit') return ['all', 'all'];
  return NUMBERS.includes(attribute) ? ['4', 4] : ['single', 'single'];
};

type Scripted = HTMLElement & Record<string, unknown> & { updateComplete: Promise<boolean> };

describe('the elements’ promises', () => {
  // A linker asks for its glossary, whatever its content.
  const link = document.createElement('link');
  Object.assign(link, { rel: 'glossary', href: SRC });
  before(() => document.head.append(link));
  after(() => link.remove());

  for (const [tag, contract] of Object.entries(ELEMENTS)) {
    describe(`<${tag}>`, () => {
      // With content, so that nothing wants to be filled.
      const make = () => mount<Scripted>(`<${tag}><p>Content.</p></${tag}>`);

      it(`is a ${contract.class}`, () => {
        assert.isTrue(customElements.get(tag) === library[contract.class]);
      });

      it('has these parts and slots', async () => {
        const element = await make();
        assert.deepEqual(partsOf(element), [...contract.parts].sort());
        const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])].map(({ name }) => name);
        assert.deepEqual(slots.sort(), [...contract.slots].sort());
      });

      it('has these attributes', () => {
        const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
        assert.deepEqual([...observedAttributes].sort(), Object.keys(contract.attributes).sort());
      });

      for (const [attribute, property] of Object.entries(contract.attributes)) {
        it(`${attribute} is ${property}, both ways`, async () => {
          const [written, value] = values(tag, attribute);
          const element = await make();
          element.setAttribute(attribute, written);
          assert.equal(element[property], value);
          const other = await make();
          other[property] = value;
          await other.updateComplete;
          assert.equal(other.getAttribute(attribute), written);
        });
      }

      it('is laid out as a block, or not at all', async () => {
        const expected = /provider|autolink/.test(tag) ? 'contents' : 'block';
        const element = await make();
        assert.equal(getComputedStyle(element).display, expected);
        element.hidden = true;
        assert.equal(getComputedStyle(element).display, 'none');
        const host = await mount<HTMLElement>('<div></div>');
        host.attachShadow({ mode: 'open' }).innerHTML = `<${tag}>Content.</${tag}>`;
        assert.equal(getComputedStyle(host.shadowRoot!.firstElementChild!).display, expected);
      });

      it('says nothing on its host that nobody asked for', async () => {
        const element = await make();
        assert.deepEqual(element.getAttributeNames(), []);
      });
    });
  }

  it('parts can be styled from the page', async () => {
    const wrapper = await mount<HTMLElement>(
      '<div><style>faq-item::part(panel) { outline: 3px solid red } faq-accordion::part(expand-all) { outline: 3px solid red }</style>' +
        `<faq-accordion src="${addressOf()}" term="api" expand-all></faq-accordion></div>`,
    );
    const faqs = wrapper.querySelector('faq-accordion')!;
    await waitUntil(() => faqs.items.length > 0);
    const outline = (element: Element, part: string) =>
      getComputedStyle(element.shadowRoot!.querySelector(`[part=${part}]`)!).outlineWidth;
    assert.equal(outline(faqs, 'expand-all'), '3px');
    assert.equal(outline(faqs.items[0]!, 'panel'), '3px');
  });

  it('custom properties colour lines', async () => {
    const faqs = await mountFilled<library.FaqAccordion>(
      `<faq-accordion src="${addressOf()}" term="api" style="--glossary-border: rgb(1, 2, 3)"></faq-accordion>`,
    );
    assert.equal(getComputedStyle(faqs.items[0]!).borderBlockEndColor, 'rgb(1, 2, 3)');
  });

  it('the page’s own rules win over what the elements bring', async () => {
    const wrapper = await mount<HTMLElement>(
      `<div><style>faq-item, glossary-entry { display: flex } h3 { font-weight: 200 }</style>` +
        '<glossary-entry>Own.</glossary-entry><faq-item><h3 slot="question">Why?</h3>So.</faq-item></div>',
    );
    assert.equal(getComputedStyle(wrapper.querySelector('glossary-entry')!).display, 'flex');
    assert.equal(getComputedStyle(wrapper.querySelector('faq-item')!).display, 'flex');
    assert.equal(getComputedStyle(wrapper.querySelector('h3')!).fontWeight, '200');
  });

  it('events have classes, bubble and leave shadow roots; only the one before opening can be cancelled', () => {
    const entry = { id: 'a', term: 'A', definition: 'D.' };
    const events = [
      new library.GlossaryTermOpenEvent('a', 'press'),
      new library.GlossaryTermOpenedEvent(entry, 'press'),
      new library.GlossaryTermClosedEvent(),
      new library.FaqItemToggledEvent('a', 'Why?', true),
      new library.GlossaryLoadEvent(library.createGlossary({ entries: [entry] })),
      new library.GlossaryErrorEvent(undefined, new Error('No')),
      new library.GlossaryMissingEvent('a'),
      new library.GlossaryAutolinkedEvent(1, 2),
    ];
    assert.deepEqual(
      events.map(({ type, cancelable }) => (cancelable ? `${type} (cancelable)` : type)),
      [
        'glossary-term-open (cancelable)',
        'glossary-term-opened',
        'glossary-term-closed',
        'faq-item-toggled',
        'glossary-load',
        'glossary-error',
        'glossary-missing',
        'glossary-autolinked',
      ],
    );
    assert.isTrue(events.every(({ bubbles, composed }) => bubbles && composed));
  });
});
