// What createGlossary does with bundles that are not as they should be. Cases: tests/corpus/bundles.ts.
import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { BundleError } from '../../src/core/check.js';
import { createGlossary } from '../../src/core/glossary.js';
import {
  entry,
  faq,
  inheritedNames,
  unusable,
  wrongEntries,
  wrongFaqs,
  wrongHeads,
} from '../corpus/bundles.js';

const other = { id: 'crm', term: 'CRM', definition: 'Customer relationship management.' };

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('a bundle of which nothing can be used', () => {
  for (const { title, bundle, message } of unusable) {
    it(`is refused: ${title}`, () => {
      assert.throws(() => createGlossary(bundle), BundleError, message);
    });
  }

  it('throws an error that knows its name', () => {
    try {
      createGlossary(undefined);
      assert.fail('no error');
    } catch (error) {
      assert.equal((error as Error).name, 'BundleError');
      assert.include((error as Error).message, 'missing');
    }
  });
});

describe('a wrong entry is skipped, the others are kept', () => {
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
          message: `${message} The entry was skipped.`,
        })),
      );
    });
  }
});

describe('a wrong question is skipped, the others are kept', () => {
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
          message: `${message} The question was skipped.`,
        })),
      );
    });
  }

  it('and questions that are no list are ignored', () => {
    const glossary = createGlossary({ entries: [entry], faqs: { a: faq } });
    assert.deepEqual(glossary.faqs, []);
    assert.lengthOf(glossary.entries, 1);
    assert.deepEqual(glossary.problems, [
      { path: 'faqs', message: 'This should be an array, but is an object. It was ignored.' },
    ]);
  });
});

describe('a wrong field of the bundle itself is ignored, the others are kept', () => {
  const head = { $schema: 's', id: 'g', title: 'Terms', lang: 'en', url: '/glossary/' };

  for (const { title, head: wrong, problem } of wrongHeads) {
    it(title, () => {
      const glossary = createGlossary({ ...head, ...wrong, entries: [entry] });
      const [path, message] = problem;
      assert.deepEqual(glossary.problems, [{ path, message: `${message} The field was ignored.` }]);
      assert.equal(glossary.title, 'title' in wrong ? undefined : 'Terms');
      assert.equal(glossary.lang, 'lang' in wrong ? undefined : 'en');
      assert.equal(glossary.urlOf(glossary.entries[0]!), 'url' in wrong ? undefined : '/glossary/api/');
    });
  }
});

describe('duplicate ids', () => {
  it('keep the first entry, and say which was skipped', () => {
    const glossary = createGlossary({ entries: [entry, other, { ...entry, term: 'Other API' }] });
    assert.lengthOf(glossary.entries, 2);
    assert.equal(glossary.get('api')?.term, 'API');
    assert.isUndefined(glossary.find('Other API'));
    assert.deepEqual(glossary.problems, [
      {
        path: 'entries[2].id',
        message: '"api" is the id of an earlier entry too. The later one was skipped: give it another id.',
      },
    ]);
  });

  it('name the place in the bundle, also behind a skipped entry', () => {
    const { problems } = createGlossary({ entries: [null, entry, entry] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['entries[0]', 'entries[2].id'],
    );
  });

  it('may be the id of a wrong entry', () => {
    const glossary = createGlossary({ entries: [{ ...entry, term: 5 }, entry] });
    assert.equal(glossary.get('api')?.term, 'API');
    assert.lengthOf(glossary.problems, 1);
  });
});

describe('what is legal', () => {
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

  it('every item is kept, or its problem tells its place', () => {
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
