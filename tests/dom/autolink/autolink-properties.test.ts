// Properties of every article, whatever its markup: the text, the nodes and their order stay, linking again changes
// nothing, and undo restores the article.
import { assert } from '@open-wc/testing';
import { SKIPPED } from '../../../src/core/linking/link-rules.js';
import type { AutolinkOptions } from '../../../src/dom/autolink/autolink.js';
import { clear, link, nodesIn } from './helpers/articles.js';
import { build, tree, type Plan } from './helpers/trees.js';
import { fc } from '../../tools/properties.js';

const options = fc.record(
  {
    limit: fc.constantFrom('first', 'section', 'all'),
    max: fc.constantFrom(undefined, 1, 3),
    explain: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** Whether all of `before` are in `after`, in the same order. */
function areInOrder(before: readonly Node[], after: readonly Node[]): boolean {
  let found = 0;
  for (const node of after) if (node === before[found]) found++;
  return found === before.length;
}

const ours = (root: Element, theirs: ReadonlySet<Node>) =>
  [...root.querySelectorAll('glossary-term')].filter((term) => !theirs.has(term));

/** Builds the article, links it, and calls `check`; the article is taken away afterwards. */
function always(
  check: (root: Element, given: AutolinkOptions, before: readonly Node[]) => Promise<void> | void,
) {
  return fc.assert(
    fc.asyncProperty(tree, options, async (plan: Plan, given) => {
      const root = build(plan) as Element;
      document.body.append(root);
      const before = nodesIn(root);
      try {
        await check(root, given, before);
      } finally {
        clear();
        root.remove();
      }
    }),
    { numRuns: 300 },
  );
}

describe('autolink, on any article', function () {
  it('changes no text, and keeps every node in its order', () =>
    always(async (root, given, before) => {
      const { textContent } = root;
      await link(root, given).done;
      assert.equal(root.textContent, textContent);
      assert.isTrue(areInOrder(before, nodesIn(root)), root.innerHTML);
    }));

  it('restores the article on undo: the same nodes, and no more', () =>
    always(async (root, given, before) => {
      const { innerHTML } = root;
      const { done, undo } = link(root, given);
      await done;
      undo();
      assert.equal(root.innerHTML, innerHTML);
      const after = nodesIn(root);
      assert.equal(after.length, before.length, root.innerHTML);
      assert.isTrue(areInOrder(before, after), root.innerHTML);
    }));

  it('changes nothing the second time', () =>
    always(async (root, given) => {
      await link(root, given).done;
      const { innerHTML } = root;
      await link(root, given).done;
      assert.equal(root.innerHTML, innerHTML);
    }));

  it('links nothing in skipped elements and in other terms, and wraps only text and inline markup', () =>
    always(async (root, given, before) => {
      await link(root, given).done;
      for (const term of ours(root, new Set(before))) {
        assert.isNull(term.parentElement!.closest(SKIPPED) && root.innerHTML);
        assert.isTrue(
          term.querySelector('p, div, li, br, x-y, code, glossary-term, button') === null &&
            term.textContent !== '',
          root.innerHTML,
        );
      }
    }));

  it('has no more links than `max`, and reports each', () =>
    always(async (root, given, before) => {
      const theirs = new Set(before);
      const { done, report } = link(root, { ...given, explain: true });
      await done;
      const made = ours(root, theirs);
      const hasTheirs = before.some((node) => node instanceof Element && node.localName === 'glossary-term');
      if (given.max !== undefined && !hasTheirs) assert.isAtMost(made.length, Number(given.max));
      const linked = report.filter(({ rule }) => rule === undefined);
      assert.deepEqual(
        linked.map(({ id, text }) => [id, text]),
        made.map((term) => [term.getAttribute('term'), term.textContent]),
      );
    }));

  it('links the same with and without explain', () =>
    always(async (root, given) => {
      const other = root.cloneNode(true) as Element;
      root.after(other);
      try {
        await link(root, { ...given, explain: true }).done;
        await link(other, { ...given, explain: false }).done;
        assert.equal(other.innerHTML, root.innerHTML);
      } finally {
        other.remove();
      }
    }));
});
