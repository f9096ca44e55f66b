// The template of an entry: its sections, their order and their headings.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { english } from '../../src/core/strings.js';
import { entryTemplate, type EntryOptions } from '../../src/templates/entry.js';
import { elementOf } from './html-of.js';

const full = {
  id: 'api',
  term: 'API <1>',
  definition: 'What it is.\n\nIn short.',
  body: [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Why' }] },
    { type: 'paragraph', children: [{ type: 'text', value: 'So.' }] },
  ],
  image: { src: '/api.png', alt: 'Two programs', width: 640, height: 360 },
  faqs: [{ question: 'What is it?', answer: 'This.' }],
  seeAlso: ['webhook', 'nowhere', 'crm'],
  related: [{ title: 'APIs explained', url: '/articles/apis' }],
};
const glossary = createGlossary({
  url: '/glossary/',
  entries: [
    full,
    { id: 'webhook', term: 'Webhook', definition: 'x' },
    { id: 'crm', term: 'CRM', definition: 'x', url: 'javascript:alert(1)' },
    { id: 'bare', term: 'Bare', definition: 'Only this.' },
    { id: 'empty', term: 'Empty', definition: '', body: '', faqs: [], seeAlso: ['nowhere'], related: [] },
    { id: 'unsafe', term: 'Unsafe', definition: 'x', image: { src: 'data:image/png,x', alt: 'a' } },
  ],
});

const html = {
  definition: '<p>What it is.</p><p>In short.</p>',
  body:
    '<img loading="lazy" decoding="async" src="/api.png" alt="Two programs" width="640" height="360">' +
    '<h3>Why</h3><p>So.</p>',
  faqs:
    '<section><h3>Frequently asked questions</h3><faq-accordion heading-level="4">' +
    '<faq-item id="what-is-it"><h4 slot="question">What is it?</h4><p>This.</p></faq-item>' +
    '</faq-accordion></section>',
  'see-also':
    '<section><h3>See also</h3><ul>' +
    '<li><glossary-term term="webhook"><a href="/glossary/webhook/">Webhook</a></glossary-term></li>' +
    '<li><glossary-term term="crm">CRM</glossary-term></li></ul></section>',
  related:
    '<section><h3>Further reading</h3><ul><li><a href="/articles/apis">APIs explained</a></li></ul></section>',
};

function show(id: string, options: Partial<EntryOptions> = {}): HTMLElement {
  return elementOf(
    entryTemplate(glossary, glossary.get(id)!, {
      strings: english,
      jsonLd: false,
      ...options,
    }),
  );
}
const htmlFor = (id: string, options?: Partial<EntryOptions>) => show(id, options).innerHTML;
const heading = '<h2>API &lt;1&gt;</h2>';

describe('an entry', () => {
  it('has a heading of level 2 and all sections by default', () => {
    assert.equal(
      htmlFor('api'),
      heading + html.definition + html.body + html.faqs + html['see-also'] + html.related,
    );
  });

  for (const [name, section] of Object.entries(html)) {
    it(`has one section alone: ${name}`, () => {
      assert.equal(htmlFor('api', { sections: name }), heading + section);
    });
  }

  it('has only the requested sections, in the requested order', () => {
    assert.equal(
      htmlFor('api', { sections: 'related  definition\nfaqs' }),
      heading + html.related + html.definition + html.faqs,
    );
  });

  it('ignores unknown names of sections', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'Definition', '']) {
      assert.equal(htmlFor('api', { sections: `${name} definition` }), heading + html.definition, name);
    }
    assert.equal(htmlFor('api', { sections: '' }), heading);
  });

  it('leaves out sections without content', () => {
    assert.equal(htmlFor('bare'), '<h2>Bare</h2><p>Only this.</p>');
  });

  it('leaves out sections with empty lists, or with ids that the glossary does not have', () => {
    const element = show('empty');
    assert.equal(element.querySelector('section'), null);
    assert.equal(element.textContent, 'Empty');
  });

  it('leaves out an unsafe image', () => {
    assert.equal(htmlFor('unsafe'), '<h2>Unsafe</h2><p>x</p>');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`nests its headings below level ${level}`, () => {
      const element = show('api', { headingLevel: level });
      const levels = [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName, textContent }) => [
        localName,
        textContent,
      ]);
      const below = (steps: number) => `h${Math.min(6, level + steps)}`;
      assert.deepEqual(levels, [
        [below(0), 'API <1>'],
        [below(1), 'Why'],
        [below(1), english.faqs],
        [below(2), 'What is it?'],
        [below(1), english.seeAlso],
        [below(1), english.related],
      ]);
    });
  }

  it('has the headings of its sections in the language of the interface', () => {
    const strings = { ...english, seeAlso: 'Siehe auch' };
    assert.include(htmlFor('api', { strings, sections: 'see-also' }), '<h3>Siehe auch</h3>');
  });

  it('gives its src to the terms that it contains', () => {
    const terms = show('api', { src: '/own.json' }).querySelectorAll('glossary-term');
    assert.deepEqual(
      [...terms].map((term) => term.getAttribute('src')),
      ['/own.json', '/own.json'],
    );
  });

  it('lets the accordion of its questions publish JSON-LD', () => {
    assert.isTrue(show('api', { jsonLd: true }).querySelector('faq-accordion')?.hasAttribute('json-ld'));
  });
});
