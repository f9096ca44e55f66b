// renderEntry, renderFaqs, renderIndex, renderRelatedLinks, renderTerm: what servers write is what elements fill themselves with,
// and the elements take it over as it is.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import {
  createGlossary,
  renderEntry,
  renderFaqs,
  renderIndex,
  renderRelatedLinks,
  renderTerm,
  type FaqAccordion,
  type FaqItem,
} from '../../src/index.js';
import { toHtml } from '../../src/core/to-html.js';
import { h } from '../../src/core/tree.js';
import { addressOf, bundle } from '../elements/helpers/bundle.js';
import { eventsDuring, mount, mountFilled, textOf, violationsOf } from '../elements/helpers/page.js';
import { fc } from '../tools/properties.js';
import { waitUntil } from '../tools/wait.js';

const glossary = createGlossary(bundle);
const translated = createGlossary({
  lang: 'en',
  entries: [
    {
      id: 'bill',
      term: 'Bill',
      definition: 'What is owed.',
      related: [{ title: 'More', url: '/more/' }],
      translations: [{ lang: 'de', term: 'Rechnung', definition: 'Was zu zahlen ist.' }],
    },
  ],
});

/** The elements that a page without scripts makes of `html`. */
const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const only = (html: string): Element => {
  const { children } = parsed(html);
  assert.lengthOf([...children], 1);
  return children[0]!;
};

const dataIn = (html: string): { '@type': string; [name: string]: unknown }[] =>
  [...parsed(html).querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent),
  );

describe('what servers write', () => {
  for (const [name, html, markup] of [
    ['an entry', renderEntry(glossary, 'api'), 'glossary-entry term="api"'],
    [
      'an entry with options',
      renderEntry(glossary, 'APIs', { headingLevel: 3, sections: 'faqs definition' }),
      'glossary-entry term="APIs" heading-level="3" sections="faqs definition"',
    ],
    ['the questions of the glossary', renderFaqs(glossary), 'faq-accordion'],
    ['questions of a topic', renderFaqs(glossary, { topic: 'support' }), 'faq-accordion topic="support"'],
    [
      'the questions of an entry',
      renderFaqs(glossary, { term: 'api', mode: 'single', expandAll: true, headingLevel: 2 }),
      'faq-accordion term="api" heading-level="2" mode="single" expand-all',
    ],
    [
      'related links',
      renderRelatedLinks(glossary, 'api', { limit: 1 }),
      'related-links term="api" limit="1"',
    ],
    ['an index', renderIndex(glossary), 'glossary-index'],
    ['an index with definitions', renderIndex(glossary, { definitions: true }), 'glossary-index definitions'],
  ] as const)
    it(`${name}: the element with the content that it fills itself with`, async () => {
      const written = only(html);
      const element = await mountFilled(`<${markup} src="${addressOf()}"></${written.localName}>`);
      await waitUntil(() => textOf(element) === textOf(written), `${textOf(element)} is ${textOf(written)}`);
      for (const { name, value } of written.attributes) assert.equal(element.getAttribute(name), value, name);
      // The terms in an element with `src` have it, too; the parts of an index say where they scroll to.
      const tagsIn = (root: Element) =>
        [...root.querySelectorAll(':not(faq-item > [slot], script)')].map(({ localName }) => localName);
      assert.deepEqual(tagsIn(element).join(' '), tagsIn(written).join(' '));
    });

  it('an unknown entry: the empty element', () => {
    assert.equal(
      renderEntry(glossary, 'nothing', { jsonLd: true }),
      '<glossary-entry term="nothing" json-ld></glossary-entry>',
    );
    assert.equal(renderFaqs(glossary, { term: 'nothing' }), '<faq-accordion term="nothing"></faq-accordion>');
    assert.equal(renderRelatedLinks(glossary, 'nothing'), '<related-links term="nothing"></related-links>');
  });

  for (const [[term, text], html] of [
    [['api', undefined], '<glossary-term term="api"><a href="/glossary/api/">API</a></glossary-term>'],
    [['APIs', undefined], '<glossary-term term="api"><a href="/glossary/api/">APIs</a></glossary-term>'],
    [
      ['api', 'the interface'],
      '<glossary-term term="api"><a href="/glossary/api/">the interface</a></glossary-term>',
    ],
    [['no <b>term</b>', undefined], 'no &lt;b&gt;term&lt;/b&gt;'],
    [['nothing', 'a "text"'], 'a &quot;text&quot;'],
  ] as const)
    it(`the term ${term}${text ? `, ${text}` : ''}: ${html}`, () => {
      assert.equal(renderTerm(glossary, term, text), html);
    });

  it('a term in another language than the page says so, unless its text is given', () => {
    const term = '<glossary-term term="bill" lang="en" dir="auto">Bill</glossary-term>';
    assert.equal(renderTerm(translated, 'bill', undefined, { lang: 'fr' }), term);
    assert.equal(
      renderTerm(translated, 'bill', 'la facture', { lang: 'fr' }),
      '<glossary-term term="bill">la facture</glossary-term>',
    );
    assert.equal(
      renderTerm(translated, 'bill', undefined, { lang: 'de' }),
      '<glossary-term term="bill">Rechnung</glossary-term>',
    );
  });

  it('a term without a page has no link; src says where its bundle is', () => {
    assert.equal(
      renderTerm(translated, 'bill', undefined, { src: '/a&b.json' }),
      '<glossary-term term="bill" src="/a&amp;b.json">Bill</glossary-term>',
    );
  });
});

describe('languages', () => {
  it('the entry in the language of the page, if it has that', () => {
    const element = only(renderEntry(translated, 'bill', { lang: 'de-AT' }));
    assert.equal(textOf(element.querySelector('h2')), 'Rechnung');
    assert.isFalse(element.hasAttribute('lang'));
  });

  it('else it says which language it has, and its words are in that', () => {
    const element = only(renderEntry(translated, 'bill', { lang: 'fr' }));
    assert.equal(element.getAttribute('lang'), 'en');
    assert.equal(element.getAttribute('dir'), 'auto');
    assert.include(textOf(element), 'Further reading');
  });

  it('words of the site replace ours', () => {
    const element = only(renderEntry(translated, 'bill', { strings: { related: 'Sources' } }));
    assert.include(textOf(element), 'Sources');
  });
});

describe('structured data', () => {
  it('follows an entry: the term and its questions', () => {
    const [term, page] = dataIn(renderEntry(glossary, 'api', { jsonLd: true }));
    assert.equal(term?.['name'], 'API');
    assert.notProperty(term, 'url', 'a relative URL has no meaning in another place');
    assert.deepEqual(
      (page?.['mainEntity'] as { name: string }[]).map(({ name }) => name),
      ['REST or SOAP?', 'Wie groß?'],
    );
  });

  it('has the URL of the entry where it is absolute', () => {
    const hosted = createGlossary({ ...bundle, url: 'https://example.org/glossary/' });
    assert.equal(
      dataIn(renderEntry(hosted, 'api', { jsonLd: true }))[0]?.['url'],
      'https://example.org/glossary/api/',
    );
  });

  it('follows questions, those of the topic only', () => {
    const [page] = dataIn(renderFaqs(glossary, { topic: 'support', jsonLd: true }));
    assert.lengthOf(page?.['mainEntity'] as unknown[], 2);
  });

  it('follows an index', () => {
    const [set] = dataIn(renderIndex(glossary, { jsonLd: true }));
    assert.equal(set?.['@type'], 'DefinedTermSet');
    assert.lengthOf(set?.['hasDefinedTerm'] as unknown[], 3);
  });

  it('is not there unless asked for', () => {
    for (const html of [renderEntry(glossary, 'api'), renderFaqs(glossary), renderIndex(glossary)])
      assert.deepEqual(dataIn(html), []);
  });
});

describe('the elements in a page', () => {
  it('take over an entry: no node is replaced, its questions open', async () => {
    const html = renderEntry(glossary, 'api', { src: addressOf() });
    const element = await mount(html);
    const heading = element.querySelector('h2');
    const item = element.querySelector<FaqItem>('faq-item')!;
    await waitUntil(() => item.shadowRoot !== null);
    await eventsDuring('faq-item-toggled', () => (item.open = true), 1);
    assert.equal(element.querySelector('h2'), heading);
    assert.equal(textOf(element), textOf(only(html)));
    assert.deepEqual(await violationsOf(element), []);
  });

  it('take over questions', async () => {
    const accordion = await mount<FaqAccordion>(renderFaqs(glossary, { expandAll: true }));
    assert.lengthOf([...accordion.items], 3);
  });

  it('an unknown entry reports itself', async () => {
    const [event] = await eventsDuring(
      'glossary-missing',
      () => mount(renderEntry(glossary, 'nothing', { src: addressOf() })),
      1,
    );
    assert.exists(event);
  });
});

describe('text', () => {
  it('is never markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        const body = parsed(
          toHtml([h('p', { title: value, class: 'x' }, text, h('br'), h('em', {}, value))]),
        );
        const paragraph = body.firstElementChild!;
        // HTML has no NUL.
        const readable = (given: string) => given.replaceAll('\0', '');
        assert.equal(body.children.length, 1);
        assert.equal(paragraph.getAttribute('title')?.replaceAll('\ufffd', ''), value.replaceAll('\0', ''));
        assert.equal(paragraph.textContent, readable(text) + readable(value));
        assert.equal(paragraph.children.length, 2);
      }),
    );
  });
});
