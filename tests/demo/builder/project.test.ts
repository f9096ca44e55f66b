// A project as a value: what comes from outside is checked, links keep it, its history goes back and forth.
import { assert } from '@open-wc/testing';
import {
  checkProject,
  COLUMN_FIELDS,
  defaultOptions,
  emptyEntry,
  emptyProject,
  fromHash,
  History,
  MOST_ENTRIES,
  toHash,
  type Project,
} from '../../../demo/builder/engine/index.js';
import { fc } from '../../tools/properties.js';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const texts = fc.array(text, { maxLength: 3 });
const more = fc.dictionary(text, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 2 });
const projects: fc.Arbitrary<Project> = fc.record({
  sources: fc.array(
    fc.oneof(
      fc.record({ name: text.filter((name) => name.trim() !== ''), text }),
      fc.record({ name: fc.constant('a.xlsx'), base64: fc.base64String() }),
    ),
    { maxLength: 3 },
  ),
  entries: fc.array(
    fc.record(
      {
        term: text,
        definition: text,
        aliases: texts,
        expansion: text,
        body: text,
        tags: texts,
        seeAlso: texts,
        url: text,
        faqs: fc.array(
          fc.record({ question: text, answer: text, more }, { requiredKeys: ['question', 'answer'] }),
          { maxLength: 2 },
        ),
        more,
      },
      {
        requiredKeys: [
          'term',
          'definition',
          'aliases',
          'expansion',
          'body',
          'tags',
          'seeAlso',
          'url',
          'faqs',
        ],
      },
    ),
    { maxLength: 3 },
  ),
  lang: text,
  columns: fc.array(
    fc.record({
      name: text.filter((name) => name !== ''),
      field: fc.constantFrom(...COLUMN_FIELDS, '' as const),
    }),
    { maxLength: 3 },
  ),
  options: fc.record({
    show: fc.record({
      articles: fc.boolean(),
      faq: fc.boolean(),
      index: fc.boolean(),
      entry: fc.boolean(),
    }),
    term: text,
    autolink: text,
    limit: fc.constantFrom('first', 'section', 'all'),
    max: fc.option(fc.nat()),
    skip: text,
    mode: fc.constantFrom('auto', 'wrap', 'highlight'),
    theme: fc.constantFrom('', 'editorial', 'compact', 'high-contrast', 'playful'),
    accent: text,
    background: text,
    radius: text,
    font: text,
    lang: text,
    questions: text,
    title: text,
    src: text,
    script: fc.constantFrom('copy', 'unpkg'),
    scriptSrc: text,
  }),
  page: text,
});

describe('a project from outside', () => {
  it('stays as it is, if it is one', () =>
    fc.assert(
      fc.property(projects, (project) => {
        assert.deepEqual(checkProject(JSON.parse(JSON.stringify(project))), project);
      }),
    ));

  it('is one, whatever came', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const project = checkProject(json);
        assert.deepEqual(checkProject(project), project);
      }),
    ));

  it('has defaults in place of what is wrong', () => {
    const project = checkProject({
      sources: [{ name: 'a.csv', text: 'x', more: 1 }, { name: '' }, { name: 'b.csv' }, 7],
      entries: [{ term: 'API', aliases: ['a', 1], faqs: [null] }, 'x'],
      options: {
        limit: 'ever',
        max: -1,
        mode: 1,
        theme: '../x',
        show: { faq: 'yes', index: true },
        __proto__: 1,
      },
      page: 3,
    });
    assert.deepEqual(project, {
      ...emptyProject,
      sources: [{ name: 'a.csv', text: 'x' }],
      entries: [{ ...emptyEntry, term: 'API', aliases: ['a'], faqs: [{ question: '', answer: '' }] }],
      options: { ...defaultOptions, show: { ...defaultOptions.show, index: true } },
    });
  });
});

describe('a project of an earlier version', () => {
  it('has the language of the interface for its terms, which had no own one', () => {
    const { lang: _lang, columns: _columns, ...earlier } = emptyProject;
    const options = { ...defaultOptions, lang: 'de' };
    assert.deepEqual(checkProject({ ...earlier, options }), { ...emptyProject, lang: 'de', options });
  });
});

/** What a link has behind its version. */
async function pack(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const packed = await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).bytes();
  const base64 = btoa(String.fromCharCode(...packed));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

describe('a link to a project', () => {
  const hashOf = async (json: unknown) => `1${await pack(new Blob([JSON.stringify(json)]).stream())}`;

  it('has all of it, in characters that every program keeps', () =>
    fc.assert(
      fc.asyncProperty(projects, async (project) => {
        const hash = (await toHash(project))!;
        assert.match(hash, /^[\w-]+$/);
        // Half of a surrogate pair is no character, and is not kept.
        const sent = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(project))));
        assert.deepEqual(await fromHash(`#${hash}`), checkProject(sent));
      }),
    ));

  it('is short, and there is none of a large project', async () => {
    const page = 'All work and no play. '.repeat(500);
    assert.isBelow((await toHash({ ...emptyProject, page }))!.length, 600);
    const random = Array.from(crypto.getRandomValues(new Uint8Array(20_000)), (byte) => byte.toString(16));
    assert.equal(await toHash({ ...emptyProject, page: random.join('') }), undefined);
    assert.equal(await toHash({ ...emptyProject, page: 'x'.repeat(3_000_000) }), undefined);
  });

  it('that is damaged, or none of ours, is nothing', async () => {
    const hash = (await toHash(emptyProject))!;
    for (const other of ['', '#', 'api', '1', '1%', hash.slice(0, -9), `${hash}x!`, `2${hash.slice(1)}`])
      assert.equal(await fromHash(other), undefined, other);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((each) => `1${each}`),
          fc.base64String().map((each) => `1${each}`),
        ),
        async (garbage) => {
          assert.equal(await fromHash(garbage), undefined);
        },
      ),
    );
  });

  it('has no more entries than the form shows', async () => {
    const withEntries = (length: number): Project => ({
      ...emptyProject,
      entries: Array.from({ length }, () => emptyEntry),
    });
    assert.equal(await toHash(withEntries(MOST_ENTRIES + 1)), undefined);
    assert.deepEqual(await fromHash(await hashOf(withEntries(3))), withEntries(3));
    const hash = await hashOf({ ...emptyProject, entries: Array(MOST_ENTRIES + 1).fill({}) });
    assert.isBelow(hash.length, 8000);
    assert.equal(await fromHash(hash), undefined);
  });

  it('cannot fill the memory', async () => {
    const zeros = new Blob([new Uint8Array(5_000_000)]).stream();
    const packed = await pack(zeros);
    assert.isBelow(packed.length, 8000);
    assert.equal(await fromHash(`1${packed}`), undefined);
  });
});

describe('the history', () => {
  it('goes back over each change, and forth again', () => {
    let history = new History('a').push('b').push('c');
    assert.deepEqual([history.state, history.canUndo, history.canRedo], ['c', true, false]);
    history = history.undo().undo();
    assert.deepEqual([history.state, history.canUndo, history.canRedo], ['a', false, true]);
    assert.equal(history.undo(), history);
    history = history.redo().redo();
    assert.deepEqual([history.state, history.redo()], ['c', history]);
  });

  it('takes changes with one label that follow each other together, as typing is', () => {
    const typed = new History('').push('a', 'term').push('ap', 'term').push('api', 'term');
    assert.equal(typed.undo().state, '');
    assert.equal(typed.push('api!', 'definition').undo().state, 'api');
    assert.equal(typed.undo().redo().push('apis', 'term').undo().state, 'api');
  });

  it('forgets what was undone, when something else is done', () => {
    const history = new History(1).push(2).undo().push(3);
    assert.deepEqual([history.state, history.canRedo, history.undo().state], [3, false, 1]);
  });

  it('does not grow without end, and a state that stays is no change', () => {
    let history = new History(0);
    for (let state = 1; state <= 1000; state++) history = history.push(state);
    let steps = 0;
    for (; history.canUndo; steps++) history = history.undo();
    assert.isBelow(steps, 1000);
    assert.equal(history.push(history.state), history);
  });

  it('is, after any steps, what a list of all states says', () => {
    const steps = fc.array(fc.oneof(fc.constantFrom('undo', 'redo'), fc.nat()), { maxLength: 50 });
    fc.assert(
      fc.property(steps, (all) => {
        let history = new History(-1);
        const states = [-1];
        let at = 0;
        for (const step of all) {
          if (step === 'undo') [history, at] = [history.undo(), Math.max(0, at - 1)];
          else if (step === 'redo') [history, at] = [history.redo(), Math.min(states.length - 1, at + 1)];
          else if (step !== states[at]) {
            history = history.push(step);
            states.splice(++at, Infinity, step);
          }
          assert.equal(history.state, states[at]);
          assert.deepEqual([history.canUndo, history.canRedo], [at > 0, at < states.length - 1]);
        }
      }),
    );
  });
});
