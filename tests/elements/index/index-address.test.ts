// The fragment of an index: which fragments are queries, which belong to the page, and which changes add to the history.
import { assert } from '@open-wc/testing';
import {
  followFragment,
  fragmentOf,
  idInAddress,
  NO_QUERY,
  queryInAddress,
  subscribeToAddress,
  writeQuery,
} from '../../../src/elements/index/index-address.js';
import { fc } from '../../tools/properties.js';

const page = location.href.split('#', 1)[0]!;
/** Goes to a fragment without a new history entry: WebKit allows 100 of them in 10 seconds. */
const goTo = (fragment: string) => location.replace(fragment || '#');

/** How many history entries `work` adds. (`history.length` ends at 50.) */
function stepsOf(work: () => void): number {
  const { pushState } = history;
  let steps = 0;
  history.pushState = (...given) => (steps++, pushState.apply(history, given));
  try {
    work();
  } finally {
    history.pushState = pushState;
  }
  return steps;
}

async function back(): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.back();
  await arrived;
}

describe('the address of an index', () => {
  beforeEach(() => goTo(''));
  after(() => goTo(''));

  describe('queryInAddress', () => {
    const read: readonly (readonly [fragment: string, text: string, tags: readonly string[]])[] = [
      ['', '', []],
      ['#', '', []],
      ['#q=web', 'web', []],
      ['#q=web+page&tag=design', 'web page', ['design']],
      ['#q=web%20page', 'web page', []],
      ['#q=web page', 'web page', []],
      ['#q=C%2B%2B%26%23', 'C++&#', []],
      ['#tag=b&tag=a', '', ['b', 'a']],
      ['#tag=a&tag=a&tag=', '', ['a']],
      ['#tag=a&q=web', 'web', ['a']],
      ['#q=&tag=a', '', ['a']],
      ['#q=один', 'один', []],
      ['#q=%D0%BE', 'о', []],
      ['#q=100%', '100%', []],
      ['#q=%zz%', '%zz%', []],
      ['#q=%ff', '\ufffd', []],
      ['#q=a&q=b', 'a', []],
      ['#q=a&other=b', 'a', []],
      // Fragments that belong to the page
      ['#letter-B', '', []],
      ['#query=web', '', []],
      ['#other=b&q=a', '', []],
      ['#q', '', []],
      ['#/route?q=web', '', []],
    ];
    for (const [fragment, text, tags] of read)
      it(`reads ${fragment || 'no fragment'}`, () => {
        goTo(fragment);
        assert.deepEqual(queryInAddress(), { text, tags });
      });

    it('reads at most 200 characters of text', () => {
      goTo(`#q=${'a'.repeat(100_000)}`);
      assert.equal(queryInAddress().text, 'a'.repeat(200));
    });
  });

  describe('fragmentOf', () => {
    const written: readonly (readonly [text: string, tags: readonly string[], fragment: string])[] = [
      ['', [], ''],
      ['  ', [], ''],
      ['web page', [], '#q=web+page'],
      ['C++ & C#', [], '#q=C%2B%2B+%26+C%23'],
      ['', ['a', 'b c'], '#tag=a&tag=b+c'],
      ['web', ['a'], '#q=web&tag=a'],
    ];
    for (const [text, tags, fragment] of written)
      it(`of ${JSON.stringify({ text, tags })} is ${fragment || 'empty'}`, () => {
        assert.equal(fragmentOf({ text, tags }), fragment);
      });

    it('is read as the same query that was written', () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 50 });
      const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
      fc.assert(
        fc.property(text, fc.uniqueArray(name, { maxLength: 3 }), (typed, tags) => {
          const fragment = fragmentOf({ text: typed, tags });
          const link = Object.assign(document.createElement('a'), { href: `${page}${fragment}` });
          assert.equal(link.hash, fragment);
        }),
      );
      fc.assert(
        fc.property(text, fc.uniqueArray(name, { maxLength: 3 }), (typed, tags) => {
          goTo(fragmentOf({ text: typed, tags }));
          assert.deepEqual(queryInAddress(), { text: typed.trim() === '' ? '' : typed, tags });
        }),
        { numRuns: 20 },
      );
    });

    it('is cut where reading cuts it, so that it is the same when read', () => {
      for (const text of ['a'.repeat(300), `${'a'.repeat(199)}👍👍`, '👍'.repeat(300)]) {
        const fragment = fragmentOf({ text, tags: [] });
        goTo(fragment);
        assert.equal(fragmentOf(queryInAddress()), fragment);
        assert.isAtLeast(queryInAddress().text.length, 199);
        assert.notInclude(fragment, encodeURIComponent('\ufffd'));
      }
    });
  });

  describe('writeQuery', () => {
    it('adds a history entry when a search begins, and none when it goes on', async () => {
      goTo('#about');
      const steps = stepsOf(() => {
        for (const text of ['w', 'we', 'web']) writeQuery({ text, tags: [] });
        writeQuery({ text: 'web', tags: ['a'] });
      });
      assert.equal(steps, 1);
      assert.equal(location.hash, '#q=web&tag=a');
      await back();
      assert.equal(location.hash, '#about');
    });

    it('leaves the entry of a search that ends: the address is what it was before', async () => {
      const stop = subscribeToAddress(() => undefined);
      goTo('#letter-B');
      writeQuery({ text: 'web', tags: [] });
      writeQuery({ text: 'web', tags: ['a'] });
      const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      assert.equal(
        stepsOf(() => writeQuery(NO_QUERY)),
        0,
      );
      await arrived;
      assert.equal(location.hash, '#letter-B');
      stop();
    });

    it('removes the fragment of a search that came with the address', () => {
      goTo('#q=web');
      const steps = stepsOf(() => writeQuery(NO_QUERY));
      assert.equal(location.href, page);
      assert.equal(steps, 0);
    });

    it('removes the fragment where another script has added an entry since the search began', () => {
      goTo('#letter-B');
      writeQuery({ text: 'web', tags: [] });
      history.pushState({ own: 1 }, '');
      writeQuery(NO_QUERY);
      assert.equal(location.href, page);
      assert.deepEqual(history.state, { own: 1 });
    });

    it('does not change the address when it holds the same query, or when both are empty', () => {
      for (const [fragment, text] of [
        ['#about', ''],
        ['#letter-B', '  '],
        ['#', ''],
        ['#q=web%20page', 'web page'],
      ] as const) {
        goTo(fragment);
        const steps = stepsOf(() => writeQuery({ text, tags: [] }));
        assert.equal(location.href, `${page}${fragment}`);
        assert.equal(steps, 0);
      }
    });

    it('keeps the history state of a router', () => {
      history.replaceState({ key: 'x' }, '');
      writeQuery({ text: 'w', tags: [] });
      assert.deepEqual(history.state, { key: 'x' });
      writeQuery({ text: 'we', tags: [] });
      assert.deepEqual(history.state, { key: 'x' });
    });

    it('stays on the page, also with a <base>', () => {
      const base = Object.assign(document.createElement('base'), { href: 'https://cdn.example/assets/' });
      document.head.append(base);
      try {
        writeQuery({ text: 'web', tags: [] });
        assert.equal(location.href, `${page}#q=web`);
      } finally {
        base.remove();
      }
    });

    it('does not throw where the address cannot be changed', () => {
      // Safari after 100 changes in 10 seconds; pages from srcdoc.
      const { pushState, replaceState } = history;
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      try {
        history.pushState = refuse;
        writeQuery({ text: 'web', tags: [] });
        history.pushState = pushState;
        writeQuery({ text: 'web', tags: [] });
        history.replaceState = refuse;
        writeQuery({ text: 'webs', tags: [] });
      } finally {
        Object.assign(history, { pushState, replaceState });
      }
      assert.equal(location.hash, '#q=web');
    });
  });

  describe('idInAddress', () => {
    for (const [fragment, id] of [
      ['', ''],
      ['#letter-B', 'letter-B'],
      ['#letter-%23', 'letter-#'],
      ['#letter-%C3%85', 'letter-Å'],
      ['#letter-あ', 'letter-あ'],
      ['#100%', '100%'],
      ['#%ff', '%ff'],
    ] as const)
      it(`is ${id || 'empty'} in ${fragment || 'no fragment'}`, () => {
        goTo(fragment);
        assert.equal(idInAddress(), id);
      });
  });

  describe('where a router has its route in the fragment', () => {
    for (const route of ['#/words/', '#!/words', '#!words']) {
      it(`${route}: a query and a letter work, and the address stays`, () => {
        goTo(route);
        const steps = stepsOf(() => {
          writeQuery({ text: 'web', tags: ['a'] });
          assert.deepEqual(queryInAddress(), { text: 'web', tags: ['a'] });
          followFragment('#letter-B');
          assert.equal(idInAddress(), 'letter-B');
          assert.deepEqual(queryInAddress(), NO_QUERY);
        });
        assert.equal(steps, 0);
        assert.equal(location.href, `${page}${route}`);
      });
    }

    it('the next route has neither', async () => {
      goTo('#/words/');
      const stop = subscribeToAddress(() => undefined);
      writeQuery({ text: 'web', tags: [] });
      const changed = new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, { once: true }),
      );
      goTo('#/other/');
      await changed;
      assert.deepEqual(queryInAddress(), NO_QUERY);
      stop();
    });
  });

  describe('subscribeToAddress', () => {
    it('reports links and steps in the history, until it is stopped', async () => {
      let count = 0;
      const stop = subscribeToAddress(() => count++);
      const changed = new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = '#q=web';
      await changed;
      assert.isAbove(count, 0);
      count = 0;
      await back();
      assert.isAbove(count, 0);
      stop();
      count = 0;
      location.hash = '#q=a';
      await back();
      assert.equal(count, 0);
    });
  });
});
