// The elements' public API, for pages that style and script them: parts, slots, attributes and properties, events. It
// is a table, so that a change of the API shows as a change of the table. The second half checks that
// dist/custom-elements.json (`npm run build`), which editors and documentation tools read, documents the same API.
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
    attributes: {
      src: 'src',
      limit: 'limit',
      max: 'max',
      skip: 'skip',
      mode: 'mode',
      links: 'links',
      disabled: 'disabled',
    },
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
    parts: ['answer', 'button', 'header', 'icon', 'item', 'link', 'panel', 'status'],
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
const FLAGS = ['json-ld', 'expand-all', 'remember', 'open', 'disabled', 'no-hover', 'no-search'];
const NUMBERS = ['heading-level', 'limit', 'max'];
const values = (tag: string, attribute: string): [attribute: string, property: unknown] => {
  if (FLAGS.includes(attribute)) return ['', true];
  if (attribute === 'src') return [SRC, SRC];
  if (tag === 'glossary-autolink' && attribute === 'limit') return ['all', 'all'];
  if (tag === 'glossary-autolink' && attribute === 'mode') return ['highlight', 'highlight'];
  return NUMBERS.includes(attribute) ? ['4', 4] : ['single', 'single'];
};

type Scripted = HTMLElement & Record<string, unknown> & { updateComplete: Promise<boolean> };

describe('the public API of the elements', () => {
  // <glossary-autolink> requests its glossary even if it has content.
  const link = document.createElement('link');
  Object.assign(link, { rel: 'glossary', href: SRC });
  before(() => document.head.append(link));
  after(() => link.remove());

  for (const [tag, contract] of Object.entries(ELEMENTS)) {
    describe(`<${tag}>`, () => {
      // With content, so that the element does not fill itself.
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
        it(`the attribute ${attribute} sets the property ${property}, and the property the attribute`, async () => {
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

      it('is laid out as a block, or has no box of its own', async () => {
        const expected = /provider|autolink/.test(tag) ? 'contents' : 'block';
        const element = await make();
        assert.equal(getComputedStyle(element).display, expected);
        element.hidden = true;
        assert.equal(getComputedStyle(element).display, 'none');
        const host = await mount<HTMLElement>('<div></div>');
        host.attachShadow({ mode: 'open' }).innerHTML = `<${tag}>Content.</${tag}>`;
        assert.equal(getComputedStyle(host.shadowRoot!.firstElementChild!).display, expected);
      });

      it('adds no attribute to its host', async () => {
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
    const panel = faqs.items[0]!.shadowRoot!.querySelector('[part=panel]')!;
    assert.equal(getComputedStyle(panel).borderBlockEndColor, 'rgb(1, 2, 3)');
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

interface Documented {
  readonly name: string;
  readonly fieldName?: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Documented[];
  readonly attributes?: readonly Documented[];
  readonly events?: readonly Documented[];
}

/** Attribute to property, for the two elements that have tests of their own instead of a row in ELEMENTS. */
const OTHER_ATTRIBUTES: Readonly<Record<string, Contract['attributes']>> = {
  'glossary-term': {
    src: 'src',
    term: 'term',
    open: 'open',
    placement: 'placement',
    'no-hover': 'noHover',
  },
  'glossary-index': {
    src: 'src',
    tag: 'tag',
    definitions: 'definitions',
    teasers: 'teasers',
    'no-search': 'noSearch',
    'heading-level': 'headingLevel',
    'json-ld': 'jsonLd',
  },
};

/** Public members that no attribute sets. */
const OTHER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'glossary-term': ['link'],
  'faq-accordion': ['items'],
  'faq-item': ['question', 'answer', 'reveal'],
};

const LOADING = ['glossary-load', 'glossary-error'];
/** What an element dispatches, and what bubbles through it from elements that it creates inside itself. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'glossary-provider': [],
  'glossary-term': [
    ...LOADING,
    'glossary-missing',
    'glossary-term-open',
    'glossary-term-opened',
    'glossary-term-closed',
  ],
  'glossary-entry': [...LOADING, 'glossary-missing', 'faq-item-toggled'],
  'faq-accordion': [...LOADING, 'glossary-missing', 'faq-item-toggled'],
  'faq-item': ['faq-item-toggled'],
  'related-links': [...LOADING, 'glossary-missing'],
  'glossary-index': [...LOADING, 'glossary-search'],
  'glossary-autolink': [...LOADING, 'glossary-autolinked'],
};

const namesOf = (documented: readonly Documented[] = []) => documented.map(({ name }) => name);

describe('custom-elements.json', () => {
  let declarations = new Map<string | undefined, Declaration>();
  const declarationOf = (tag: string): Declaration => {
    const declaration = declarations.get(tag);
    assert.isDefined(declaration, `<${tag}> is not documented`);
    return declaration;
  };

  before(async () => {
    const response = await fetch('/fixtures/dist/custom-elements.json');
    assert.isTrue(response.ok, 'dist/custom-elements.json is missing: npm run build');
    const { modules } = (await response.json()) as { modules: { declarations?: Declaration[] }[] };
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    declarations = new Map(elements.map((declaration) => [declaration.tagName, declaration]));
  });

  it('documents the eight elements and the card', () => {
    assert.sameMembers([...declarations.keys()], [...Object.keys(EVENTS), 'glossary-card']);
  });

  for (const [tag, events] of Object.entries(EVENTS)) {
    const attributes = ELEMENTS[tag]?.attributes ?? OTHER_ATTRIBUTES[tag] ?? {};

    it(`names the property of each attribute of <${tag}>`, () => {
      const documented = (declarationOf(tag).attributes ?? []).map(({ name, fieldName }) => [
        name,
        fieldName,
      ]);
      assert.deepEqual(Object.fromEntries(documented), attributes);
    });

    it(`lists the public members of <${tag}> only`, () => {
      const members = namesOf(declarationOf(tag).members);
      assert.includeMembers(members, Object.values(attributes));
      assert.includeMembers([...Object.values(attributes), ...(OTHER_MEMBERS[tag] ?? [])], members);
    });

    it(`says that the flags of <${tag}> are off by default`, () => {
      const flags = (declarationOf(tag).attributes ?? []).filter(({ name }) => FLAGS.includes(name));
      for (const flag of flags) assert.equal(flag.default, 'false', flag.name);
    });

    it(`lists each event of <${tag}>`, () => {
      assert.includeMembers(namesOf(declarationOf(tag).events), [...events]);
    });
  }

  it('says where a card is placed by default', () => {
    const placement = declarationOf('glossary-term').attributes?.find(({ name }) => name === 'placement');
    assert.match(placement?.default ?? '', /^'?bottom'?$/);
  });

  it('lists no member of the card, which only terms create and call', () => {
    assert.isEmpty(declarationOf('glossary-card').members ?? []);
  });
});
