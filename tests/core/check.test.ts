// How createGlossary treats invalid bundles. Cases: tests/corpus/bundles.ts.
import { assert } from '@open-wc/testing';
import { BundleError } from '../../src/core/check.js';
import { createGlossary } from '../../src/core/glossary.js';
import { entrySchema, faqSchema, type Entry, type Faq, type Schema } from '../../src/core/schema.js';
import {
  entry,
  faq,
  inheritedNames,
  unusable,
  wrongEntries,
  wrongFaqs,
  wrongHeads,
} from '../corpus/bundles.js';
import { fc } from '../tools/properties.js';

const other = { id: 'crm', term: 'CRM', definition: 'Customer relationship management.' };

/** The name of an entry or a question, as a message has it: none if it is no text. */
function nameIn(item: unknown, field: string): string {
  const name = (item as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof name === 'string' ? ` "${name}"` : '';
}

const expectedArray = (consequence: string) => `This should be an array, but is a number. ${consequence}`;

/** Values that match `schema`, except in some places. */
function nearly(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: likely(schema) }, fc.jsonValue({ maxDepth: 1 }), fc.constant(''));
}

function likely({ type, anyOf, items = {}, properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(nearly));
  if (type === 'array') return fc.array(nearly(items), { maxLength: 3 });
  if (type === 'string') return fc.string({ minLength: 1, maxLength: 3 });
  if (type !== 'object') return type === 'number' ? fc.integer() : fc.boolean();
  const fields = { ...properties, constructor: {}, unknown: {} };
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, nearly(field)])), {
    requiredKeys: [...required],
  });
}

/** The reference: the paths of all mistakes. */
function wrongPaths(value: unknown, schema: Schema, path: string): readonly string[] {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const option = (schema.anyOf ?? [schema]).find(({ type }) => type === kind);
  if (option === undefined || (value === '' && option.minLength === 1)) return [path];
  if (Array.isArray(value)) return wrongIn(value, option.items!, path);
  return Object.entries(option.properties ?? {}).flatMap(([name, property]) => {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined && !option.required?.includes(name)) return [];
    return wrongPaths(field, property, `${path}.${name}`);
  });
}

function wrongIn(list: readonly unknown[], schema: Schema, path: string): readonly string[] {
  return list.flatMap((item, index) => wrongPaths(item, schema, `${path}[${index}]`));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('a bundle without any usable part', () => {
  for (const { title, bundle, message } of unusable) {
    it(`is refused: ${title}`, () => {
      assert.throws(() => createGlossary(bundle), BundleError, message);
    });
  }

  it('throws an error with the name BundleError', () => {
    try {
      createGlossary(undefined);
      assert.fail('no error');
    } catch (error) {
      assert.equal((error as Error).name, 'BundleError');
      assert.include((error as Error).message, 'missing');
    }
  });
});

describe('an invalid entry is skipped, the others are kept', () => {
  for (const { title, item, problems } of wrongEntries) {
    it(title, () => {
      const glossary = createGlossary({ entries: [entry, item, other] });
      assert.deepEqual(
        glossary.entries.map(({ id }) => id),
        ['api', 'crm'],
      );
      assert.deepEqual(
        glossary.problems,
        problems.map(([path, message]) => ({
          path: `entries[1]${path}`,
          message: `${message} The entry${nameIn(item, 'term')} was skipped.`,
        })),
      );
    });
  }
});

describe('the message about what was skipped', () => {
  const messageOf = (item: unknown) => createGlossary({ entries: [entry, item] }).problems.at(-1)?.message;

  it('names the term of an entry without an id', () => {
    assert.equal(
      messageOf({ term: 'Webhook', definition: 'A message.' }),
      'This is required, but missing. The entry "Webhook" was skipped.',
    );
  });

  it('names the term of an entry whose id another one has', () => {
    assert.equal(
      messageOf({ ...other, id: entry.id }),
      `"${entry.id}" is the id of an earlier entry too. The entry "CRM" was skipped: give it another id.`,
    );
  });

  it('is short where the term is long', () => {
    assert.isBelow(messageOf({ term: 'x'.repeat(10_000) })!.length, 200);
  });

  it('names no term that is not a text', () => {
    const term = Object.assign(Object.create(null), { toString: 1 });
    assert.match(messageOf({ id: 'x', term, definition: 'x' })!, / The entry was skipped\.$/);
  });
});

describe('an invalid question is skipped, the others are kept', () => {
  for (const { title, item, problems } of wrongFaqs) {
    it(title, () => {
      const glossary = createGlossary({ entries: [entry], faqs: [item, faq] });
      assert.deepEqual(
        glossary.faqs.map(({ question }) => question),
        [faq.question],
      );
      assert.deepEqual(
        glossary.problems,
        problems.map(([path, message]) => ({
          path: `faqs[0]${path}`,
          message: `${message} The question${nameIn(item, 'question')} was skipped.`,
        })),
      );
    });
  }

  it('and faqs that are not an array are ignored', () => {
    const glossary = createGlossary({ entries: [entry], faqs: { a: faq } });
    assert.deepEqual(glossary.faqs, []);
    assert.lengthOf(glossary.entries, 1);
    assert.deepEqual(glossary.problems, [
      { path: 'faqs', message: 'This should be an array, but is an object. The field was skipped.' },
    ]);
  });
});

describe('an invalid metadata field is ignored, the others are kept', () => {
  const head = { $schema: 's', id: 'g', title: 'Terms', lang: 'en', url: '/glossary/' };

  for (const { title, head: wrong, problem } of wrongHeads) {
    it(title, () => {
      const glossary = createGlossary({ ...head, ...wrong, entries: [entry] });
      const [path, message] = problem;
      assert.deepEqual(glossary.problems, [{ path, message: `${message} The field was skipped.` }]);
      assert.equal(glossary.title, 'title' in wrong ? undefined : 'Terms');
      assert.equal(glossary.lang, 'lang' in wrong ? undefined : 'en');
      assert.equal(glossary.urlOf(glossary.entries[0]!), 'url' in wrong ? undefined : '/glossary/api/');
    });
  }
});

describe('duplicate ids', () => {
  it('keep the first entry, and report the skipped one', () => {
    const glossary = createGlossary({ entries: [entry, other, { ...entry, term: 'Other API' }] });
    assert.lengthOf(glossary.entries, 2);
    assert.equal(glossary.get('api')?.term, 'API');
    assert.isUndefined(glossary.find('Other API'));
    assert.deepEqual(glossary.problems, [
      {
        path: 'entries[2].id',
        message:
          '"api" is the id of an earlier entry too. The entry "Other API" was skipped: give it another id.',
      },
    ]);
  });

  it('are reported with their index in the bundle, also after a skipped entry', () => {
    const { problems } = createGlossary({ entries: [null, entry, entry] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['entries[0]', 'entries[2].id'],
    );
  });

  it('are reported after all other problems of entries', () => {
    const { problems } = createGlossary({ entries: [entry, entry, null], faqs: [null] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['entries[2]', 'entries[1].id', 'faqs[0]'],
    );
  });

  it('do not count the id of an invalid entry', () => {
    const glossary = createGlossary({ entries: [{ ...entry, term: 5 }, entry] });
    assert.equal(glossary.get('api')?.term, 'API');
    assert.lengthOf(glossary.problems, 1);
  });
});

describe('a valid bundle may have', () => {
  it('no entries at all', () => {
    const glossary = createGlossary({ entries: [] });
    assert.deepEqual([glossary.entries, glossary.faqs, glossary.problems], [[], [], []]);
    assert.isUndefined(glossary.find('API'));
  });

  it('unknown keys, everywhere', () => {
    const glossary = createGlossary({
      version: 2,
      entries: [{ ...entry, owner: 'Ann', image: { src: '/a.png', alt: '', credit: 'Ann' } }],
      faqs: [{ ...faq, votes: 3 }],
    });
    assert.deepEqual(glossary.problems, []);
    assert.lengthOf(glossary.entries, 1);
    assert.lengthOf(glossary.faqs, 1);
  });

  it('an own key "__proto__", as JSON.parse makes it', () => {
    const glossary = createGlossary(
      JSON.parse(
        '{"__proto__": {"title": "Evil"}, "entries": [{"id": "a", "term": "A", "definition": "x", "__proto__": {"url": "/evil"}}]}',
      ),
    );
    assert.deepEqual(glossary.problems, []);
    assert.isUndefined(glossary.title);
    assert.isUndefined(glossary.urlOf(glossary.get('a')!));
    assert.isUndefined(({} as { url?: string }).url);
  });

  it('null instead of questions', () => {
    assert.deepEqual(createGlossary({ entries: [], faqs: null }).problems, []);
  });

  it('empty texts where a text is optional, and an empty definition', () => {
    const { problems } = createGlossary({
      title: '',
      entries: [{ ...entry, definition: '', body: [], expansion: '', aliases: [] }],
    });
    assert.deepEqual(problems, []);
  });

  for (const name of inheritedNames) {
    it(`"${name}" as id, term and alias`, () => {
      const glossary = createGlossary({
        entries: [
          { id: name, term: 'One', definition: 'x' },
          { id: 'two', term: `${name} 2`, aliases: [`${name} 3`], definition: 'x' },
        ],
      });
      assert.deepEqual(glossary.problems, []);
      assert.equal(glossary.get(name)?.term, 'One');
      assert.equal(glossary.find(name)?.term, 'One');
      assert.equal(glossary.find(`${name} 2`)?.id, 'two');
      assert.equal(glossary.find(`${name} 3`)?.id, 'two');
    });

    it(`"${name}" names nothing in a glossary without it`, () => {
      const glossary = createGlossary({ entries: [entry] });
      assert.isUndefined(glossary.get(name));
      assert.isUndefined(glossary.find(name));
      assert.isUndefined(glossary.findByUrl(name));
      assert.isUndefined(glossary.findByUrl(`#${name}`));
    });
  }
});

describe('a bundle made by a script', () => {
  const skipped = (term: string) => ({
    path: 'entries[0].aliases',
    message: expectedArray(`The entry "${term}" was skipped.`),
  });

  it('may have undefined in optional fields, but not in required ones', () => {
    const unsaid = { ...entry, aliases: undefined, match: { auto: undefined } };
    const { entries, problems } = createGlossary({
      title: undefined,
      entries: [unsaid, { ...other, term: undefined }],
      faqs: undefined,
    });
    assert.sameOrderedMembers([...entries], [unsaid as unknown as Entry]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['entries[1].term'],
    );
  });

  it('may have holes in its arrays', () => {
    const hole = new Array<unknown>(1);
    const holey = { ...entry, aliases: ['APIs'] };
    holey.aliases.length = 3;
    const { entries, faqs, problems } = createGlossary({
      entries: hole.concat([holey], hole),
      faqs: hole.concat([faq]),
    });
    assert.sameOrderedMembers([...entries], [holey]);
    assert.sameOrderedMembers([...faqs], [faq]);
    assert.deepEqual(problems, []);
  });

  it('may inherit its fields, which are checked too', () => {
    const right: unknown = Object.create(entry);
    const wrong: unknown = Object.create({ ...other, aliases: 5 });
    assert.sameOrderedMembers([...createGlossary({ entries: [right] }).entries], [right as Entry]);
    assert.deepEqual(createGlossary({ entries: [wrong] }).problems, [skipped('CRM')]);
  });

  it('may consist of class instances', () => {
    class Item {
      readonly term = 'X';
      readonly definition = 'x';
      readonly id: string;
      readonly #aliases: unknown;
      constructor(id: string, aliases: unknown) {
        this.id = id;
        this.#aliases = aliases;
      }
      get aliases() {
        return this.#aliases;
      }
    }
    const right = new Item('a', ['Y']);
    const { entries, problems } = createGlossary({ entries: [new Item('b', 5), right] });
    assert.sameOrderedMembers([...entries], [right as unknown as Entry]);
    assert.deepEqual(problems, [skipped('X')]);
  });

  it('may have objects without a prototype', () => {
    const bare = Object.assign(Object.create(null) as object, entry);
    assert.sameOrderedMembers([...createGlossary({ entries: [bare] }).entries], [bare as Entry]);
  });
});

describe('keys that every object inherits', () => {
  for (const name of inheritedNames) {
    for (const value of [5, null, 'x', [], {}]) {
      it(`"${name}": ${JSON.stringify(value)} is an unknown key like any other`, () => {
        const own = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        const item: unknown = JSON.parse(
          `{"id": "a", "term": "A", "definition": [{"type": "x", ${own}}], ${own}}`,
        );
        const bundle = JSON.parse(`{${own}, "entries": []}`) as object;
        const { entries, problems } = createGlossary({ ...bundle, entries: [item] });
        assert.sameOrderedMembers([...entries], [item as Entry]);
        assert.deepEqual(problems, []);
      });
    }
  }
});

describe('for every JSON', () => {
  it('the input is never changed', () => {
    const bundle = deepFreeze({
      title: 5,
      url: '/glossary',
      entries: [
        ...wrongEntries.map(({ item }) => item),
        { ...entry, aliases: ['APIs'], body: [{ type: 'paragraph', children: [] }], faqs: [faq] },
        entry,
      ],
      faqs: wrongFaqs.map(({ item }) => item),
    });
    const before = JSON.stringify(bundle);
    const glossary = createGlossary(bundle);
    glossary.find('apis');
    glossary.findByUrl('/glossary/api');
    assert.equal(JSON.stringify(bundle), before);
  });

  it('the problems are those that the reference finds', () => {
    fc.assert(
      fc.property(fc.array(nearly(entrySchema)), fc.array(nearly(faqSchema)), (entries, faqs) => {
        const glossary = createGlossary(deepFreeze({ entries, faqs }));
        const wrong = [...wrongIn(entries, entrySchema, 'entries'), ...wrongIn(faqs, faqSchema, 'faqs')];
        const told = glossary.problems.filter(({ message }) => !message.includes('earlier entry'));
        assert.deepEqual(
          told.map(({ path }) => path),
          wrong,
        );
        const right = (list: readonly unknown[], name: string) =>
          list.filter(
            (_, index) =>
              !glossary.problems.some(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0] === `${name}[${index}]`),
          );
        assert.sameOrderedMembers([...glossary.entries], right(entries, 'entries') as Entry[]);
        assert.sameOrderedMembers([...glossary.faqs], right(faqs, 'faqs') as Faq[]);
      }),
      { numRuns: 500 },
    );
  });

  it('there is a glossary or a BundleError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          createGlossary(deepFreeze(json));
        } catch (error) {
          assert.instanceOf(error, BundleError);
        }
      }),
    );
  });

  it('every item is kept or has a problem with its path', () => {
    const field = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 }));
    const item = fc.oneof(
      fc.record({ id: field, term: field, definition: field, aliases: field }, { requiredKeys: [] }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { entries, problems } = createGlossary(deepFreeze({ entries: items }));
        const kept = new Set<unknown>(entries.map(({ id }) => id));
        items.forEach((value, index) => {
          const told = problems.some(({ path }) => /^entries\[(\d+)\]/.exec(path)?.[1] === String(index));
          if (!told) assert.isTrue(kept.has((value as { id: unknown }).id));
        });
        assert.equal(
          entries.length + new Set(problems.map(({ path }) => /\d+/.exec(path)?.[0])).size,
          items.length,
        );
      }),
    );
  });
});

describe('what is longer than any real glossary', () => {
  const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
  const ROWS: readonly (readonly [
    field: string,
    value: unknown,
    path: string,
    count: number,
    kept: number,
  ])[] = [
    ['aliases', many(1_000_000, 'a'), '.aliases', 1_000_000, 1000],
    ['tags', many(2000, 'a'), '.tags', 2000, 1000],
    ['seeAlso', many(2000, 'a'), '.seeAlso', 2000, 1000],
    ['faqs', many(200_000, { question: 'q', answer: 'a' }), '.faqs', 200_000, 1000],
    ['related', many(100_000, { title: 't', url: '/' }), '.related', 100_000, 1000],
    ['body', many(100_000, { type: 'paragraph' }), '.body', 100_000, 1000],
    ['body', 'x'.repeat(10_000_000), '.body', 10_000_000, 200_000],
    ['definition', 'x'.repeat(200_001), '.definition', 200_001, 200_000],
    ['term', 'x'.repeat(100_001), '.term', 100_001, 100_000],
  ];
  for (const [field, value, path, count, kept] of ROWS)
    it(`is cut: ${count} in ${field}; the entry stays`, () => {
      const given = deepFreeze({ ...entry, [field]: value });
      const glossary = createGlossary({ entries: [given, other] });
      assert.lengthOf(glossary.entries, 2);
      const cut = glossary.entries[0]![field as 'aliases']!;
      assert.equal(cut.length, kept);
      const what = typeof value === 'string' ? 'characters' : 'items';
      assert.deepEqual(glossary.problems, [
        {
          path: `entries[0]${path}`,
          message: `This has ${count} ${what}, so only the first ${kept} are used.`,
        },
      ]);
    });

  it('is cut in a question of an entry, too', () => {
    const faqs = [{ question: 'q', answer: 'x'.repeat(300_000) }];
    const glossary = createGlossary({ entries: [{ ...entry, faqs }] });
    assert.lengthOf(glossary.entries[0]!.faqs![0]!.answer as string, 200_000);
    assert.deepEqual(
      glossary.problems.map(({ path }) => path),
      ['entries[0].faqs[0].answer'],
    );
  });

  it('is cut: 200,000 questions of the glossary', () => {
    const glossary = createGlossary({ entries: [entry], faqs: many(200_000, faq) });
    assert.lengthOf(glossary.faqs, 5000);
    assert.deepEqual(glossary.problems, [
      { path: 'faqs', message: 'This has 200000 items, so only the first 5000 are used.' },
    ]);
  });

  it('an entry that is wrong besides is skipped, as any other', () => {
    const glossary = createGlossary({ entries: [{ ...entry, term: 1, tags: many(2000, 'a') }, other] });
    assert.deepEqual(
      glossary.entries.map(({ id }) => id),
      ['crm'],
    );
  });
});
