// The template of questions and answers.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { faqItems, type FaqOptions } from '../../src/templates/faqs.js';
import { elementOf, htmlOf } from './html-of.js';

const glossary = createGlossary({
  url: '/glossary/',
  entries: [{ id: 'api', term: 'API', definition: 'x' }],
  faqs: [
    { id: 'rest-vs-soap', question: 'REST or SOAP?', answer: 'REST.\n\nMostly.', topics: ['protocols'] },
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
const htmlOfEach = (options?: FaqOptions) =>
  glossary.faqs.map((faq) => htmlOf(faqItems(glossary, [faq], options)));

describe('questions', () => {
  it('are items with an id, a heading of level 3 and an answer', () => {
    assert.equal(
      htmlOfEach()[0],
      '<faq-item id="rest-vs-soap"><h3 slot="question">REST or SOAP?</h3><p>REST.</p><p>Mostly.</p></faq-item>',
    );
  });

  it('get an id from their text; headings in answers are below the question, links to entries are terms', () => {
    assert.equal(
      htmlOfEach({ src: '/own.json' })[1],
      '<faq-item id="what-is-b"><h3 slot="question">What is &lt;b&gt;?</h3><h4>Bold</h4>' +
        '<glossary-term term="api" src="/own.json"><a href="/glossary/api/">An API</a></glossary-term></faq-item>',
    );
  });

  it('have no id if the text has no letters', () => {
    assert.equal(htmlOfEach()[2], '<faq-item><h3 slot="question">???</h3></faq-item>');
  });

  it('are none without questions', () => {
    assert.equal(htmlOf(faqItems(glossary, [])), '');
  });

  it('have headings of the requested level', () => {
    assert.include(htmlOfEach({ headingLevel: 5 })[0], '<h5 slot="question">');
  });

  it('are only those with the requested topic', () => {
    const questions = (topic: string) => {
      const items = elementOf(faqItems(glossary, glossary.faqs, { topic })).children;
      return [...items].map((item) => item.querySelector('h3')?.textContent);
    };
    assert.deepEqual(questions('protocols'), ['REST or SOAP?']);
    assert.deepEqual(questions('nothing'), []);
  });
});
