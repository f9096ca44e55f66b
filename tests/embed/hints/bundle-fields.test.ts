// Which fields of a bundle look like misspelt ones of ours.
import { assert } from '@open-wc/testing';
import { bundleSchema, type Schema } from '../../../src/core/schema.js';
import { BUNDLE_FIELDS, misspeltFields } from '../../../src/embed/hints/bundle-fields.js';

const entry = { id: 'a', term: 'A', definition: 'x' };
const inEntry = (fields: object) => misspeltFields({ entries: [{ ...entry, ...fields }] });

describe('misspeltFields', () => {
  it('knows every field of the schema', () => {
    const found = new Map<string, Set<string>>();
    const collect = (schema: Schema, owner: string): void => {
      for (const one of schema.anyOf ?? []) collect(one, owner);
      if (schema.items) collect(schema.items, owner);
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        // Nodes of rich text.
        if (name === 'type') continue;
        found.set(owner, (found.get(owner) ?? new Set()).add(name));
        collect(property, name);
      }
    };
    collect(bundleSchema, 'bundle');
    const sorted = (fields: Iterable<readonly [string, Iterable<string>]>) =>
      Object.fromEntries([...fields].map(([owner, names]) => [owner, [...names].sort()]));
    assert.deepEqual(sorted(Object.entries(BUNDLE_FIELDS)), sorted(found));
  });

  for (const [name, meant] of [
    ['alias', 'aliases'],
    ['Aliases', 'aliases'],
    ['synonym', 'aliases'],
    ['see_also', 'seeAlso'],
    ['see-also', 'seeAlso'],
    ['questions', 'faqs'],
    ['tag', 'tags'],
    ['keywords', 'tags'],
    ['traslations', 'translations'],
  ] as const)
    it(`names ${name} of an entry: ${meant}`, () =>
      assert.deepEqual(inEntry({ [name]: [] }), [
        `entries[0].${name} has no effect. Did you mean "${meant}"?`,
      ]));

  it('names each once, with its first place, and those of the bundle and of what an entry holds', () => {
    const faq = { question: 'Q?', answer: 'x', topic: ['t'] };
    assert.deepEqual(
      misspeltFields({
        titel: 'T',
        entries: [
          entry,
          { ...entry, faqs: [faq], alias: [] },
          { ...entry, alias: [], image: { source: 'a.png', atl: '' } },
        ],
      }),
      [
        'titel has no effect. Did you mean "title"?',
        'entries[1].faqs[0].topic has no effect. Did you mean "topics"?',
        'entries[1].alias has no effect. Did you mean "aliases"?',
        'entries[2].image.atl has no effect. Did you mean "alt"?',
      ],
    );
  });

  it('leaves other fields alone, those whose right name is there, and nodes', () =>
    assert.deepEqual(
      inEntry({
        author: 'x',
        team: 'x',
        long: 'x',
        constructor: 1,
        __proto__: 1,
        tags: [],
        tag: 'x',
        pronunciation: 'x',
        body: [{ type: 'text', valeu: 'x' }],
        image: null,
      }),
      [],
    ));

  it('takes anything', () => {
    for (const value of [undefined, null, 1, 'x', [], { entries: 1 }, { entries: [null, 1, [entry]] }])
      assert.deepEqual(misspeltFields(value), []);
  });
});
