import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutCrossReferences } from '../../../src/cli/pages/cross-references.js';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Entry } from '../../../src/core/schema.js';

const entry = (id: string, fields: Partial<Entry> = {}): Entry => ({
  id,
  term: id.toUpperCase(),
  definition: `What ${id} is.`,
  ...fields,
});
const link = (url: string, text: string) => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});
const paragraph = (...children: object[]) => [{ type: 'paragraph', children }] as never;
const text = (value: string) => ({ type: 'text', value });
const find = (...entries: Entry[]) => {
  const bundle = { url: '/words/', entries };
  return withoutCrossReferences(bundle, createGlossary(bundle));
};
const API = entry('api', { aliases: ['Application Programming Interface'] });

describe('withoutCrossReferences', () => {
  const references: [string, Partial<Entry>][] = [
    ['See and a term', { definition: 'See API.' }],
    ['in small letters, without a full stop', { definition: 'see api' }],
    ['with a colon', { definition: 'See: API' }],
    ['see also', { definition: 'See also API.' }],
    ['an alias', { definition: 'See Application Programming Interface.' }],
    ['in quotes', { definition: 'See “API”.' }],
    ['an arrow', { definition: '→API' }],
    ['German', { definition: 'Siehe API.' }],
    ['German, short', { definition: 's. API' }],
    ['French', { definition: 'Voir API.' }],
    ['Spanish', { definition: 'Véase también: API' }],
    ['Italian', { definition: 'Vedi API.' }],
    ['Dutch', { definition: 'Zie ook API.' }],
    ['Portuguese', { definition: 'Ver também API.' }],
    ['Japanese', { definition: 'APIを参照。' }],
    ['Korean', { definition: 'API 참조' }],
    ['Arabic', { definition: 'انظر API' }],
    ['Urdu', { definition: 'دیکھیے: API' }],
    ['a link and nothing else', { definition: paragraph(link('/words/api/', 'the interface')) }],
    ['See and a link', { definition: paragraph(text('See '), link('#api', 'interfaces'), text('.')) }],
    ['no text, and one entry to see', { definition: '', seeAlso: ['api'] }],
  ];
  for (const [what, fields] of references)
    it(`finds a cross-reference: ${what}`, () => {
      const { bundle, references } = find(API, entry('old', fields));
      assert.deepEqual(
        references.map(({ entry, target }) => [entry.id, target]),
        [['old', 'api']],
      );
      assert.deepEqual(
        bundle.entries.map(({ id, aliases }) => [id, aliases]),
        [['api', ['Application Programming Interface', 'OLD']]],
      );
    });

  const entries: [string, Partial<Entry>][] = [
    ['a definition that goes on', { definition: 'See API. It is a way to talk.' }],
    ['a definition that only begins like one', { definition: 'Seepage of API.' }],
    ['a reference to no entry', { definition: 'See nothing.' }],
    ['a reference to two entries', { definition: 'See API and SDK.' }],
    ['a reference to itself', { definition: 'See OLD.' }],
    ['the name of another entry as definition', { definition: 'API' }],
    ['a link among words', { definition: paragraph(text('Part of an '), link('#api', 'API'), text('.')) }],
    ['a link to another page', { definition: paragraph(link('https://example.org/', 'API')) }],
    ['a body', { definition: 'See API.', body: 'There is more to say.' }],
    ['questions', { definition: 'See API.', faqs: [{ question: 'Why?', answer: 'So.' }] }],
    ['further reading', { definition: 'See API.', related: [{ title: 'More', url: '/more/' }] }],
    ['an image', { definition: 'See API.', image: { src: '/a.png', alt: '' } }],
    ['no text, and two entries to see', { definition: '', seeAlso: ['api', 'sdk'] }],
  ];
  for (const [what, fields] of entries)
    it(`leaves an entry with ${what}`, () => {
      const { bundle, references } = find(API, entry('sdk'), entry('old', fields));
      assert.deepEqual(references, []);
      assert.equal(bundle.entries.length, 3);
    });

  it('follows cross-references to the entry that has a text, which gets all names', () => {
    const { bundle, references } = find(
      entry('a', { definition: 'See B.', aliases: ['Alpha'] }),
      entry('b', { definition: 'See API.' }),
      API,
    );
    assert.deepEqual(
      references.map(({ target }) => target),
      ['api', 'api'],
    );
    assert.deepEqual(bundle.entries[0]?.aliases, ['Application Programming Interface', 'A', 'Alpha', 'B']);
  });

  it('leaves entries that refer to each other in a circle', () => {
    const { references } = find(entry('a', { definition: 'See B.' }), entry('b', { definition: 'See A.' }));
    assert.deepEqual(references, []);
  });

  it('leads seeAlso of other entries to the entry itself', () => {
    const { bundle } = find(
      { ...API, seeAlso: ['old'] },
      entry('old', { definition: 'See API.' }),
      entry('sdk', { seeAlso: ['old', 'api', 'nowhere'] }),
    );
    assert.deepEqual(
      bundle.entries.map(({ seeAlso }) => seeAlso),
      [[], ['api', 'nowhere']],
    );
  });
});
