// Questions and answers in the page.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { faqItems } from '../../src/templates/faqs.js';
import { htmlOf } from './html-of.js';

const glossary = createGlossary({
  url: '/glossary/',
  entries: [{ id: 'api', term: 'API', definition: 'x' }],
  faqs: [
    { id: 'rest-vs-soap', question: 'REST or SOAP?', answer: 'REST.\n\nMostly.' },
    {
      question: 'What is <b>?',
      answer: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Bold' }] },
        { type: 'link', url: '#api', children: [{ type: 'text', value: 'An API' }] },
      ],
    },
    { question: '???', answer: '' },
  ],
});
const htmlAt = (headingLevel: number, src?: string) =>
  glossary.faqs.map((faq) => htmlOf(faqItems(glossary, [faq], { headingLevel, src })));

describe('questions', () => {
  it('are items with a heading and an answer, and can be linked by their id', () => {
    assert.equal(
      htmlAt(3)[0],
      '<faq-item id="rest-vs-soap"><h3 slot="question">REST or SOAP?</h3><p>REST.</p><p>Mostly.</p></faq-item>',
    );
  });

  it('have an id of their text where they have none; headings in answers are below, links show cards', () => {
    assert.equal(
      htmlAt(3, '/own.json')[1],
      '<faq-item id="what-is-b"><h3 slot="question">What is &lt;b&gt;?</h3><h4>Bold</h4>' +
        '<glossary-term term="api" src="/own.json"><a href="#api">An API</a></glossary-term></faq-item>',
    );
  });

  it('have no id rather than an empty one', () => {
    assert.equal(htmlAt(3)[2], '<faq-item><h3 slot="question">???</h3></faq-item>');
  });

  it('are none without questions', () => {
    assert.equal(htmlOf(faqItems(glossary, [], { headingLevel: 3 })), '');
  });

  it('have headings of the level that is asked for', () => {
    assert.include(htmlAt(5)[0], '<h5 slot="question">');
  });
});
