import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mentionsIn } from '../../../src/cli/pages/mentions.js';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Entry } from '../../../src/core/schema.js';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (value: string) => ({ type: 'text', value });
const link = (url: string) => ({ type: 'link', url, children: [text('this')] });

describe('mentionsIn', () => {
  /** The ids of the entries that mention "API", of which `fields` makes one. */
  const mentions = (fields: Partial<Entry>) => {
    const api = {
      id: 'api',
      term: 'API',
      aliases: ['application interface'],
      definition: 'An API is a contract.',
    };
    const glossary = createGlossary({
      url: '/words/',
      entries: [api, { id: 'sdk', term: 'SDK', definition: 'Code.', ...fields }],
    });
    return (mentionsIn(glossary, glossary.entries).get('api') ?? []).map(({ id }) => id);
  };

  const mentioning: [string, Partial<Entry>][] = [
    ['its definition', { definition: 'Code for an API.' }],
    ['its definition, in the plural', { definition: 'Code for APIs.' }],
    ['an alias', { definition: 'Code for an Application Interface.' }],
    ['its body', { body: [paragraph(text('For an API'))] as never }],
    ['a list in its body', { body: [{ type: 'list', children: [paragraph(text('API'))] }] as never }],
    ['a question', { faqs: [{ question: 'Is it an API?', answer: 'No.' }] }],
    ['an answer', { faqs: [{ question: 'What is it?', answer: 'Code for an API.' }] }],
    ['a link', { definition: [paragraph(link('/words/api/'))] as never }],
    ['a link by id', { definition: [paragraph(link('#api'))] as never }],
    ['several places, once', { definition: 'API, API', body: 'For an API.' }],
  ];
  for (const [where, fields] of mentioning)
    it(`finds an entry in ${where}`, () => assert.deepEqual(mentions(fields), ['sdk']));

  const silent: [string, Partial<Entry>][] = [
    ['another case of an acronym', { definition: 'Code for an api.' }],
    [
      'code',
      { body: [paragraph({ type: 'inlineCode', value: 'API' }), { type: 'code', value: 'API' }] as never },
    ],
    ['two blocks', { body: [paragraph(text('application')), paragraph(text('interface'))] as never }],
    ['see also', { seeAlso: ['api'] }],
    ['further reading', { related: [{ title: 'API', url: '/words/api/' }] }],
  ];
  for (const [where, fields] of silent)
    it(`does not look in ${where}`, () => assert.deepEqual(mentions(fields), []));
});
