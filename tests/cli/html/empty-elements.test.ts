/** What prerender says about elements for which the glossary has nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../../src/cli/html/prerender.js';
import { createGlossary } from '../../../src/core/glossary.js';

const faqs = [{ id: 'q', question: 'Q?', answer: 'A.', topics: ['style'] }];
const entries = [
  { id: 'api', term: 'API', definition: 'x', faqs, related: [{ title: 'More', url: '/more/' }] },
  { id: 'webhook', term: 'Webhook', definition: 'x' },
];

function problemsOf(html: string, bundle: object = { entries }) {
  const { problems } = prerender(html, createGlossary(bundle), { file: 'page.html' });
  return problems.map(
    ({ file, line, column, severity, rule, message, advice }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message} ${advice}`,
  );
}

describe('an element that stays empty is named, with what to do', () => {
  const cases: readonly { html: string; bundle?: object; says: string }[] = [
    {
      html: '<faq-accordion></faq-accordion>',
      says: '<faq-accordion> is empty, because all questions of the glossary belong to terms. Name the term with its attribute "term", or add questions that belong to no term.',
    },
    {
      html: '<faq-accordion></faq-accordion>',
      bundle: { entries: [{ id: 'api', term: 'API', definition: 'x' }] },
      says: '<faq-accordion> is empty, because the glossary has no questions. Add questions to the glossary, or remove the element.',
    },
    {
      html: '<faq-accordion topic="price"></faq-accordion>',
      bundle: { entries, faqs },
      says: '<faq-accordion> is empty, because no question without a term has the topic "price". Correct its attribute "topic", or add the topic to a question.',
    },
    {
      html: '<faq-accordion term="webhook"></faq-accordion>',
      says: '<faq-accordion> is empty, because the entry "webhook" has no questions. Add questions to the entry, or remove the element.',
    },
    {
      html: '<faq-accordion term="api" topic="price"></faq-accordion>',
      says: '<faq-accordion> is empty, because no question of the entry "api" has the topic "price". Correct its attribute "topic", or add the topic to a question.',
    },
    {
      html: '<related-links term="webhook"></related-links>',
      says: '<related-links> is empty, because the entry "webhook" has no links. Add "related" to the entry, or remove the element.',
    },
    {
      html: '<glossary-index tag="sales"></glossary-index>',
      says: '<glossary-index> is empty, because no entry has the tag "sales". Correct its attribute "tag", or add the tag to entries.',
    },
    {
      html: '<glossary-index></glossary-index>',
      bundle: { entries: [], faqs },
      says: '<glossary-index> is empty, because the glossary has no entries. Add entries to the glossary, or remove the element.',
    },
    {
      html: '<div data-glossary="faq"></div>',
      says: '<div> is empty, because all questions of the glossary belong to terms. Name the term with its attribute "data-term", or add questions that belong to no term.',
    },
  ];
  for (const { html, bundle, says } of cases)
    it(`${html}: ${says}`, () =>
      assert.deepEqual(problemsOf(`<p>x</p>\n${html}`, bundle), [
        `page.html:2:1 warning no-content ${says}`,
      ]));

  it('an element that needs a term says which attribute it lacks', () =>
    assert.deepEqual(problemsOf('<related-links></related-links>'), [
      'page.html:1:1 warning unknown-term <related-links> is empty, because it has no attribute "term". Set its attribute "term" to an id, a term or an alias in the bundle.',
    ]));

  for (const html of [
    '<faq-accordion term="api"></faq-accordion>',
    '<related-links term="api"></related-links>',
    '<related-links term="api" limit="0"></related-links>',
    '<faq-accordion><faq-item><h3>Q?</h3>A.</faq-item></faq-accordion>',
    '<glossary-index></glossary-index>',
  ])
    it(`but not ${html}`, () => assert.deepEqual(problemsOf(html), []));
});
