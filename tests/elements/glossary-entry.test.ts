// <glossary-entry>: a whole entry as content of the page. How it finds its glossary: fill-controller.test.ts.
import { assert, expect } from '@open-wc/testing';
import '../../src/define/glossary-entry.js';
import type { GlossaryEntry } from '../../src/index.js';
import { consoleOf } from '../tools/commands.js';
import { addressOf, bundle, IMAGE, wordDefined } from './helpers/bundle.js';
import {
  eventsDuring,
  jsonLd,
  mount,
  mountFilled,
  outline,
  statedQuestions,
  textOf,
  textsOf,
  violationsOf,
} from './helpers/page.js';
import { waitUntil } from '../tools/wait.js';

const entry = (attributes = '', src = addressOf()) =>
  `<glossary-entry src="${src}" term="api" ${attributes}></glossary-entry>`;

/** The blocks of the entry from top to bottom: the tag name, and the heading of a section. */
const blocks = (element: Element) =>
  [...element.children].map((child) =>
    child.localName === 'section'
      ? `section ${textOf(child.querySelector('h1,h2,h3,h4,h5,h6'))}`
      : child.localName,
  );

describe('<glossary-entry>', () => {
  describe('defaults', () => {
    it('fills itself with the whole entry, in its own light DOM', async () => {
      const element = await mountFilled<GlossaryEntry>(entry());
      assert.isTrue(element.shadowRoot === null);
      assert.deepEqual(blocks(element), [
        'h2',
        'p',
        'img',
        'p',
        'h3',
        'ul',
        'section Frequently asked questions',
        'section See also',
        'section Further reading',
      ]);
    });

    it('headings nest below the entry’s', async () => {
      assert.deepEqual(outline(await mountFilled(entry())), [
        'h2 API',
        'h3 In practice',
        'h3 Frequently asked questions',
        'h4 REST or SOAP?',
        'h4 Wie groß?',
        'h3 See also',
        'h3 Further reading',
      ]);
    });

    it('the definition is one paragraph, with its emphasis', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('sections="definition"'));
      assert.equal(element.innerHTML, '<h2>API</h2><p>A way for programs to <em>talk</em>.</p>');
    });

    it('the image has its size before it is loaded, and is loaded lazily', async () => {
      const image = (await mountFilled(entry())).querySelector('img')!;
      assert.equal(image.getAttribute('src'), IMAGE);
      assert.equal(image.alt, 'Two programs');
      assert.equal(image.getAttribute('width'), '640');
      assert.equal(image.getAttribute('height'), '360');
      assert.equal(image.getAttribute('loading'), 'lazy');
      const { width, height } = image.getBoundingClientRect();
      assert.closeTo(width / height, 640 / 360, 0.1);
    });

    it('links to other entries stay links, and get a card', async () => {
      const element = await mountFilled<GlossaryEntry>(entry());
      const terms = [...element.querySelectorAll('glossary-term')];
      assert.deepEqual(
        terms.map((term) => [
          term.getAttribute('term'),
          textOf(term),
          term.querySelector('a')?.getAttribute('href'),
        ]),
        [
          ['webhook', 'webhook', '/glossary/webhook/'],
          ['webhook', 'webhook', '/glossary/webhook/'],
          ['webhook', 'Webhook', '/glossary/webhook/'],
        ],
      );
      assert.isTrue(terms.every((term) => term.getAttribute('src') === element.src));
    });

    it('see also leaves out entries that the glossary does not have', async () => {
      const section = (await mountFilled(entry('sections="see-also"'))).querySelector('section')!;
      assert.deepEqual(textsOf(section, 'li'), ['Webhook']);
    });

    it('related links with an allowed address are links; others are text', async () => {
      const section = (await mountFilled(entry('sections="related"'))).querySelector('section')!;
      assert.deepEqual(textsOf(section, 'li'), ['Read this', 'Not a link', 'Write to us']);
      assert.deepEqual(
        [...section.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ['/read/', 'mailto:us@example.org'],
      );
    });

    it('the questions are an accordion that opens', async () => {
      const element = await mountFilled<GlossaryEntry>(entry());
      const faqs = element.querySelector('faq-accordion')!;
      assert.deepEqual(
        faqs.items.map(({ question, answer }) => [question, answer]),
        [
          ['REST or SOAP?', 'REST, with a webhook'],
          ['Wie groß?', 'Small. Really small.'],
        ],
      );
      faqs.items[0]!.open = true;
      await waitUntil(() => faqs.items[0]!.querySelector('p')!.checkVisibility());
    });
  });

  describe('attributes', () => {
    it('sections: which, and in which order; unknown names are ignored', async () => {
      const element = await mountFilled<GlossaryEntry>(
        entry('sections="related  faqs nonsense\n definition"'),
      );
      assert.deepEqual(blocks(element), [
        'h2',
        'section Further reading',
        'section Frequently asked questions',
        'p',
      ]);
    });

    it('sections="": the heading alone', async () => {
      assert.deepEqual(blocks(await mountFilled(entry('sections=""'))), ['h2']);
    });

    it('sections: can be changed and removed', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('sections="definition"'));
      element.sections = 'see-also';
      await waitUntil(() => String(blocks(element)) === 'h2,section See also');
      element.removeAttribute('sections');
      await waitUntil(() => blocks(element).length === 9);
    });

    it('heading-level: level of the entry’s heading; the others are below it, at most h6', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('heading-level="1" sections="body faqs"'));
      assert.deepEqual(outline(element), [
        'h1 API',
        'h2 In practice',
        'h2 Frequently asked questions',
        'h3 REST or SOAP?',
        'h3 Wie groß?',
      ]);
      element.headingLevel = 5;
      await waitUntil(() => outline(element)[0] === 'h5 API');
      assert.deepEqual(outline(element), [
        'h5 API',
        'h6 In practice',
        'h6 Frequently asked questions',
        'h6 REST or SOAP?',
        'h6 Wie groß?',
      ]);
    });

    it('heading-level: an invalid level is ignored', async () => {
      assert.equal(outline(await mountFilled(entry('heading-level="big"')))[0], 'h2 API');
    });

    for (const [what, term] of [
      ['its id', 'api'],
      ['its term', 'API'],
      ['an alias', 'Application Programming Interface'],
      ['another case', 'application programming interface'],
      ['an id that is a property of every object', 'constructor'],
    ] as const) {
      it(`term: ${what}`, async () => {
        const element = await mountFilled<GlossaryEntry>(entry().replace('term="api"', `term="${term}"`));
        assert.equal(textOf(element.querySelector('h2')), term === 'constructor' ? 'Constructor' : 'API');
      });
    }
  });

  describe('json-ld', () => {
    const definedTerms = () => jsonLd().filter((data) => data['@type'] === 'DefinedTerm');

    it('publishes the entry as DefinedTerm and its questions as FAQPage', async () => {
      await mount(entry('json-ld'));
      await waitUntil(() => jsonLd().length === 2);
      assert.deepEqual(definedTerms(), [
        {
          '@context': 'https://schema.org',
          '@type': 'DefinedTerm',
          name: 'API',
          alternateName: ['Application Programming Interface', 'APIs'],
          description: 'A way for programs to talk.',
          url: new URL('/glossary/api/', location.href).href,
          inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Test glossary', inLanguage: 'en' },
        },
      ]);
      assert.deepEqual(statedQuestions(), ['REST or SOAP?', 'Wie groß?']);
    });

    it('publishes nothing without the attribute', async () => {
      await mountFilled(entry());
      assert.isEmpty(jsonLd());
    });

    it('does not publish a term that the page’s JSON-LD has', async () => {
      const stated = document.createElement('script');
      stated.type = 'application/ld+json';
      stated.textContent = JSON.stringify({ '@type': 'DefinedTerm', name: 'API' });
      document.head.append(stated);
      try {
        await mount(entry('json-ld'));
        await waitUntil(() => statedQuestions().length === 2);
        assert.lengthOf(definedTerms(), 1);
      } finally {
        stated.remove();
      }
    });

    it('changes with the term', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('json-ld'));
      await waitUntil(() => jsonLd().length === 2);
      element.term = 'webhook';
      await waitUntil(() => String(jsonLd().map(({ name }) => name)) === 'Webhook');
    });

    it('is removed when the term becomes unknown', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('json-ld'));
      await waitUntil(() => jsonLd().length === 2);
      await consoleOf(() => eventsDuring('glossary-missing', () => (element.term = 'gone'), 1));
      await waitUntil(() => jsonLd().length === 0);
    });

    it('can be switched off', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('json-ld'));
      await waitUntil(() => jsonLd().length === 2);
      element.jsonLd = false;
      await waitUntil(() => jsonLd().length === 0);
    });

    it('is removed with the element, and published again when it is inserted again', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('json-ld'));
      await waitUntil(() => jsonLd().length === 2);
      const parent = element.parentElement!;
      element.remove();
      assert.isEmpty(jsonLd());
      parent.append(element);
      await waitUntil(() => jsonLd().length === 2);
    });

    it('an entry that is removed while it loads publishes nothing', async () => {
      const element = await mount<GlossaryEntry>(entry('json-ld'));
      element.remove();
      const control = await mountFilled<GlossaryEntry>(
        entry('json-ld', element.src).replace('"api"', '"webhook"'),
      );
      await waitUntil(() => jsonLd().length > 0);
      assert.deepEqual(
        jsonLd().map(({ name }) => name),
        ['Webhook'],
      );
      control.remove();
    });
  });

  describe('content of its own', () => {
    it('stays as it is, to the byte', async () => {
      const own = '<h2>API</h2><!-- by hand -->\n<p class="lead">Our own words.</p>';
      const markup = `<div>${entry().replace('></', `>${own}</`)}${entry()}</div>`;
      const wrapper = await mount<HTMLElement>(markup);
      const [authored, control] = wrapper.querySelectorAll('glossary-entry');
      await waitUntil(() => control!.childElementCount > 0);
      authored!.headingLevel = 4;
      authored!.term = 'webhook';
      await authored!.updateComplete;
      control!.term = 'webhook';
      await waitUntil(() => textOf(control!.querySelector('h2')) === 'Webhook');
      assert.equal(authored!.innerHTML, own);
    });
  });

  describe('missing data', () => {
    it('an entry with nothing but a definition is a heading and a paragraph', async () => {
      const src = addressOf(wordDefined('Just this.'));
      const element = await mountFilled(`<glossary-entry src="${src}" term="word" json-ld></glossary-entry>`);
      assert.equal(element.innerHTML, '<h2>Word</h2><p>Just this.</p>');
    });

    it('without a term it stays empty, with a message in the console', async () => {
      const messages = await consoleOf(async () => {
        const [event] = await eventsDuring(
          'glossary-missing',
          () => mount(`<glossary-entry src="${addressOf()}"></glossary-entry>`),
          1,
        );
        assert.equal(event!.term, '');
      });
      assert.lengthOf(messages, 1);
    });

    it('an image with an unsafe address is left out', async () => {
      const [api] = bundle.entries;
      const image = { src: 'javascript:alert(1)', alt: 'No' };
      const src = addressOf({ entries: [{ ...api, image }] });
      const element = await mountFilled(
        `<glossary-entry src="${src}" term="api" sections="body"></glossary-entry>`,
      );
      assert.isFalse(element.querySelector('img') !== null);
      assert.equal(element.querySelectorAll('p').length, 1);
    });

    it('hidden hides it', async () => {
      const element = await mountFilled<GlossaryEntry>(entry('hidden'));
      assert.equal(getComputedStyle(element).display, 'none');
    });
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing: ${scheme}`, async () => {
        const wrapper = await mount<HTMLElement>(
          `<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">${entry()}</div>`,
        );
        await waitUntil(() => wrapper.querySelector('section'));
        assert.deepEqual(await violationsOf(wrapper), []);
        await expect(wrapper).to.be.accessible();
      });
    }

    it('wide things scroll inside the entry, and images stay in it', async () => {
      const src = addressOf({
        entries: [
          {
            id: 'word',
            term: 'Word',
            definition: 'D.',
            body: [{ type: 'code', value: 'x'.repeat(400) }],
            image: { src: IMAGE, alt: '', width: 4000, height: 100 },
          },
        ],
      });
      const wrapper = await mount<HTMLElement>(
        `<div style="width: 300px"><glossary-entry src="${src}" term="word"></glossary-entry></div>`,
      );
      await waitUntil(() => wrapper.querySelector('pre'));
      assert.isAtMost(wrapper.scrollWidth, 300);
      assert.isAtMost(wrapper.querySelector('img')!.getBoundingClientRect().width, 300);
      assert.equal(wrapper.querySelector('pre')!.tabIndex, 0);
    });
  });
});
