// Whoever made the nodes of an article (a framework) may go on as if it had never been linked: what he does to his
// nodes gives the same text as without links.
import { assert } from '@open-wc/testing';
import { clear, link, nodesIn } from './helpers/articles.js';
import { build, tree } from './helpers/trees.js';
import { fc } from '../../tools/properties.js';

/** Something that the owner does to one of his nodes; numbers are taken modulo what there is. */
type Deed =
  | { readonly kind: 'write'; readonly which: number; readonly text: string }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'empty'; readonly which: number }
  | { readonly kind: 'move'; readonly which: number; readonly to: number };

const which = fc.nat();
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    which,
    // Words that no article has: what is like the start of the old text is taken for a script that improves it.
    text: fc.constantFrom('', 'new', 'new API', 'API new', 'new webhook and API key', 'Unlike anything'),
  }),
  fc.record({ kind: fc.constant('remove' as const), which }),
  fc.record({ kind: fc.constant('empty' as const), which }),
  fc.record({ kind: fc.constant('move' as const), which, to: fc.nat() }),
);

/** Does it to the nodes that an article had at first. */
function perform(nodes: readonly Node[], act: Deed): void {
  const [root, ...others] = nodes;
  const node = others[act.which % others.length]!;
  if (act.kind === 'write') {
    const texts = nodes.filter((each) => each instanceof Text);
    const text = texts[act.which % texts.length];
    if (text !== undefined) text.data = act.text;
  } else if (act.kind === 'empty') {
    if (node instanceof Element) node.replaceChildren();
  } else if (act.kind === 'remove') node.parentNode?.removeChild(node);
  else {
    const ref = nodes[act.to % nodes.length]!;
    if (ref !== root && ref.parentNode !== null && !node.contains(ref))
      ref.parentNode.insertBefore(node, ref);
  }
}

describe('the owner of an article', function () {
  afterEach(clear);

  it('finds the text that his changes would have made without links', () =>
    fc.assert(
      fc.asyncProperty(tree, fc.array(deed, { minLength: 1, maxLength: 6 }), async (plan, deeds) => {
        const [root, twin] = [build(plan) as Element, build(plan) as Element];
        document.body.append(root);
        const [nodes, twins] = [nodesIn(root), nodesIn(twin)];
        const { done, undo } = link(root, { limit: 'all' });
        try {
          await done;
          const start = root.outerHTML;
          for (const act of deeds) {
            perform(nodes, act);
            perform(twins, act);
            await Promise.resolve();
            assert.equal(root.textContent, twin.textContent, `${start} ${JSON.stringify(deeds)}`);
          }
          undo();
          assert.equal(root.innerHTML, twin.innerHTML);
        } finally {
          clear();
          root.remove();
        }
      }),
      { numRuns: 1000, includeErrorInReport: true },
    ));
});
