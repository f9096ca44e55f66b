// React renders one random article after another into the same root, some before the auto-linker has read the one before,
// some after. The page always shows what the same component shows without the auto-linker.
import { assert } from '@open-wc/testing';
import { createElement as h, Fragment, type ReactNode } from 'react';
import { consoleOf } from '../tools/commands.js';
import { byFunction, settled } from './helpers/linking.js';
import { Twins } from './helpers/react.js';
import { fc } from '../tools/properties.js';

interface Item {
  readonly kind: 'text' | 'nothing' | 'fragment' | 'em' | 'b' | 'a' | 'p' | 'list';
  readonly key: string | undefined;
  readonly text: string;
  readonly items: readonly Item[];
}

const text = fc.constantFrom(
  'API',
  'An API, ',
  ' webhooks',
  ' key',
  'API key and API',
  'x',
  ' ',
  '',
  'no term. ',
);
const { item } = fc.letrec<{ item: Item; items: Item[] }>((tie) => ({
  items: fc.array(tie('item'), { maxLength: 4, depthIdentifier: 'items' }),
  item: fc.record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('text' as const) },
      { weight: 4, arbitrary: fc.constantFrom('nothing', 'fragment', 'em', 'b', 'a', 'p', 'list') },
    ),
    key: fc.option(fc.constantFrom('k', 'l', 'm'), { nil: undefined }),
    text,
    items: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('items')),
  }),
}));
const article = fc.array(item, { minLength: 1, maxLength: 5 });
/** The articles that are rendered one after another, and whether the auto-linker has time to read each. */
const story = fc.array(fc.tuple(article, fc.constantFrom('at once', 'soon', 'linked')), {
  minLength: 2,
  maxLength: 6,
});

/** Children whose keys are unique. */
function show(items: readonly Item[]): ReactNode[] {
  const used = new Set<string>();
  return items.map(({ kind, key, text, items }) => {
    const isNew = key !== undefined && !used.has(key) && used.add(key);
    const props = isNew ? { key } : {};
    if (kind === 'text') return text;
    if (kind === 'nothing') return null;
    if (kind === 'fragment') return h(Fragment, props, ...show(items));
    if (kind === 'list')
      return items.map((each, index) => h('span', { key: each.key ?? index }, ...show([each])));
    return h(kind, props, ...(items.length > 0 ? show(items) : [text]));
  });
}

describe('random articles of React', () => {
  for (const mode of ['wrap', 'auto'])
    it(`have the same text with and without the auto-linker, ${mode}`, async function () {
      let twins: Twins | undefined;
      const messages = await consoleOf(() =>
        fc.assert(
          fc.asyncProperty(story, async (views) => {
            twins = new Twins();
            try {
              let unlink: (() => void) | undefined;
              for (const [items, pace] of views) {
                twins.render(h('div', {}, ...show(items)));
                unlink ??= await byFunction(mode)(twins.article);
                if (pace === 'soon') await Promise.resolve();
                if (pace === 'linked') await settled();
                if (pace !== 'at once') twins.assertSame(pace);
              }
              await settled();
              twins.assertSame('in the end');
              unlink?.();
              assert.equal(twins.article.innerHTML, twins.plain.innerHTML);
            } finally {
              twins.close();
            }
          }),
          { numRuns: 40, interruptAfterTimeLimit: 40_000 },
        ),
      );
      assert.deepEqual(
        messages.filter(
          (message) =>
            !/validateDOMNesting|cannot be a (child|descendant)|cannot contain|same key/.test(message),
        ),
        [],
      );
    });
});
