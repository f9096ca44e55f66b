// Several glossaries as one: the first that knows something has it, and each entry keeps its own glossary.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { JoinedGlossary } from '../../src/core/joined-glossary.js';

const entry = (id: string, term: string, more: object = {}) => ({
  id,
  term,
  definition: `${term}.`,
  ...more,
});
const one = createGlossary(
  {
    title: 'One',
    lang: 'en',
    url: '/one/',
    entries: [entry('api', 'API'), entry('lead', 'Lead')],
    faqs: [{ question: 'One?', answer: 'Yes.' }],
  },
  'https://a.example/data/one.json',
);
const two = createGlossary(
  {
    title: 'Two',
    lang: 'de',
    url: 'two/',
    entries: [
      entry('api', 'Interface', { aliases: ['Schnittstelle'] }),
      entry('boat', 'Boat', { aliases: ['lead'] }),
      entry('keel', 'Keel', { seeAlso: ['boat'] }),
    ],
    faqs: [{ question: 'Two?', answer: 'Yes.' }],
  },
  'https://b.example/data/two.json',
);
const joined = new JoinedGlossary([one, two]);

describe('several glossaries as one', () => {
  it('have the entries and questions of all, in their order; an id belongs to the first', () => {
    assert.deepEqual(
      joined.entries.map(({ term }) => term),
      ['API', 'Lead', 'Boat', 'Keel'],
    );
    assert.deepEqual(
      joined.faqs.map(({ question }) => question),
      ['One?', 'Two?'],
    );
  });

  it('find a text in the first that knows it', () => {
    assert.equal(joined.find('lead')?.id, 'lead');
    assert.equal(joined.find('keels')?.id, 'keel');
    assert.equal(joined.find('keel')?.id, 'keel');
    assert.isUndefined(joined.find('mast'));
  });

  it('find the first entry of an id by the names of a later one, too', () => {
    assert.equal(joined.find('Schnittstelle')?.term, 'API');
  });

  it('know which glossary an entry and a question are from, also a copy of an entry', () => {
    assert.equal(joined.originOf(joined.get('keel')!), two);
    assert.equal(joined.originOf({ ...joined.get('keel')! }), two);
    assert.equal(joined.originOf(joined.get('api')!), one);
    assert.equal(joined.originOf(joined.faqs[1]!), two);
  });

  it('lead from the bundle that has the URL', () => {
    assert.equal(joined.urlOf(joined.get('keel')!), 'https://b.example/data/two/keel/');
    assert.equal(joined.urlOf(joined.get('lead')!), '/one/lead/');
    assert.equal(joined.findByUrl('https://b.example/data/two/boat/')?.id, 'boat');
    assert.equal(joined.findByUrl('#keel')?.id, 'keel');
  });

  it('have title and language of the first', () => {
    assert.deepEqual([joined.title, joined.lang], ['One', 'en']);
  });
});

it('a glossary alone is where its entries are from', () => {
  assert.equal(one.originOf(one.entries[0]!), one);
});
