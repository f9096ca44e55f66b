// The tests of a framework that owns an article: sequences of views that have been a danger, and random ones.
import { assert } from '@open-wc/testing';
import { consoleOf } from '../../tools/commands.js';
import { fc } from '../../tools/properties.js';
import { settled, terms } from './linking.js';
import { Copies, MODES, type Item, type Mode, type Mount, type View } from './owner.js';

const VIEW: View = { text: 'An API', isOpen: true, list: [], html: '<b>API</b> webhook' };
const list = (keys: string): Item[] => [...keys].map((key) => ({ key, text: `${key} API` }));
const texts = (...values: string[]) => values.map((text) => ({ text }));

/** What changes in the view, step by step. */
const CHANGES: Readonly<Record<string, readonly Partial<View>[]>> = {
  'a text that comes, and whose end changes': texts('', 'waiting for the API', 'waiting for the CRM', ''),
  'a text that grows and shrinks': texts('A', 'An API', 'An API key and an API', 'An API', 'An ', ''),
  'a text that becomes another term': texts('API', 'webhook', 'no', 'API key'),
  'blocks that come and go': [{ isOpen: false }, { isOpen: true, text: 'x' }, { isOpen: false }],
  'a block that goes, and ends with a half of a term': [{ text: 'API' }, { text: '', isOpen: false }],
  'keyed lists that reorder': ['abc', 'cab', 'bdc', 'c', 'dcba'].map((keys) => ({ list: list(keys) })),
  'items that keep their keys and change their text': [
    { list: list('ab') },
    { list: [{ key: 'b', text: 'no term' }, ...list('a')] },
    { list: [{ key: 'b', text: 'a webhook' }] },
  ],
  'an item that goes, and one that comes and ends in the same way': [
    { list: [{ key: 'a', text: 'API' }] },
    { list: [{ key: 'b', text: '' }] },
  ],
  'inner HTML that changes': [{ html: 'A <i>webhook</i> API' }, { html: '' }, { html: 'An API' }],
};

const text = fc.constantFrom(
  ...['', 'API', 'waiting for the API', 'waiting for the CRM', 'a webhook and an API key', 'key', ' ', 'x'],
);
const view: fc.Arbitrary<View> = fc.record({
  text,
  isOpen: fc.boolean(),
  list: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), text }), {
    selector: ({ key }) => key,
    maxLength: 4,
  }),
  html: fc.constantFrom('', 'An API', '<b>API</b> webhook', '<p>An API</p><p>key</p>'),
});
/** The views that are shown one after another, and whether the auto-linker has time to read each. */
const story = fc.array(fc.tuple(view, fc.constantFrom('at once', 'shown', 'linked')), {
  minLength: 2,
  maxLength: 6,
});
/** Each takes up to a second. */
const STORIES = 10;

/**
 * Describes the page of one framework.
 *
 * @param unchanged the modes in which no node of the page changes
 */
export function testOwner(
  name: string,
  mount: Mount,
  unchanged: readonly Mode[] = ['auto', 'highlight'],
): void {
  /** Runs `test` with linked copies of the page, and asserts that nothing was thrown or warned of. */
  async function withCopies(first: View, test: (copies: Copies) => Promise<void>): Promise<void> {
    const copies = new Copies();
    const messages = await consoleOf(async () => {
      try {
        await copies.mount(mount, first);
        await copies.link();
        copies.assertSame('linked at first', unchanged);
        await test(copies);
        copies.unlink();
        copies.assertSame('not linked any longer', MODES);
      } finally {
        await copies.close();
      }
    });
    assert.deepEqual(messages, []);
  }

  describe(`an article of ${name}`, () => {
    for (const [what, [first, ...others]] of Object.entries(CHANGES))
      it(`shows what ${name} renders: ${what}`, async () => {
        await withCopies({ ...VIEW, ...first }, async (copies) => {
          for (const mode of MODES) assert.include(terms(copies.linked[mode]), 'API', mode);
          for (const change of [...others, first]) {
            await copies.show({ ...VIEW, ...change });
            copies.assertSame('at once', unchanged);
          }
          for (const change of others) {
            await settled();
            copies.assertSame('linked again', unchanged);
            await copies.show({ ...VIEW, ...change });
            copies.assertSame('changed after it was linked', unchanged);
          }
        });
      });

    it(`is unmounted while it is linked: what ${name} leaves is what stays`, async () => {
      await withCopies({ ...VIEW, list: list('abc') }, async (copies) => {
        await copies.unmount();
        await settled();
        copies.assertSame('unmounted', MODES);
        for (const mode of MODES) assert.isEmpty(terms(copies.linked[mode]), mode);
      });
    });

    it(`shows what ${name} renders, whatever that is`, () =>
      fc.assert(
        fc.asyncProperty(view, story, (first, views) =>
          withCopies(first, async (copies) => {
            for (const [next, pace] of views) {
              const shown = copies.show(next);
              if (pace === 'at once') continue;
              await shown;
              if (pace === 'linked') await settled();
              copies.assertSame(pace, unchanged);
            }
            await settled();
            copies.assertSame('in the end', unchanged);
          }),
        ),
        { numRuns: STORIES, interruptAfterTimeLimit: 40_000 },
      ));
  });
}
