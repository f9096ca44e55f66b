// The owner of an article's nodes (a framework) keeps references to them and changes them as if the article had never
// been linked: its changes give the same text as without links.
import { assert } from '@open-wc/testing';
import { article, clear, link, nodesIn, sleep } from './helpers/articles.js';
import { build, tree } from './helpers/trees.js';
import { WRITERS } from './helpers/writers.js';
import { highlightedTexts } from './helpers/highlights.js';
import { fc } from '../../tools/properties.js';

/** A change by the owner to one of its nodes. A number selects a node, modulo the number of nodes. */
type Deed =
  /** Keeps the first `kept` characters of the present text. */
  | { readonly kind: 'write'; readonly which: number; readonly kept: number; readonly text: string }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'empty'; readonly which: number }
  | { readonly kind: 'move'; readonly which: number; readonly to: number };

const which = fc.nat();
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    which,
    kept: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
    // Words that no article has: the same words with other signs are what a typography script writes.
    text: fc.constantFrom('', 'new', 'new API', 'API new', 'new webhook and API key', 'Unlike anything'),
  }),
  fc.record({ kind: fc.constant('remove' as const), which }),
  fc.record({ kind: fc.constant('empty' as const), which }),
  fc.record({ kind: fc.constant('move' as const), which, to: fc.nat() }),
);

/** Performs `act` on the nodes that an article had at first. The owner knows the texts as they are in `twins`. */
function perform(nodes: readonly Node[], twins: readonly Node[], act: Deed): void {
  const [root, ...others] = nodes;
  const node = others[act.which % others.length]!;
  if (act.kind === 'write') {
    const isText = (each: Node) => each instanceof Text;
    const at = act.which % nodes.filter(isText).length;
    const text = nodes.filter(isText)[at];
    const known = twins.filter(isText)[at] as Text;
    if (text !== undefined) text.data = known.data.slice(0, act.kept) + act.text;
  } else if (act.kind === 'empty') {
    if (node instanceof Element) node.replaceChildren();
  } else if (act.kind === 'remove') node.parentNode?.removeChild(node);
  else {
    const ref = nodes[act.to % nodes.length]!;
    if (ref !== root && ref.parentNode !== null && !node.contains(ref))
      ref.parentNode.insertBefore(node, ref);
  }
}

/** A text that the owner writes, by which means, and whether the linker has time to link it before the next one. */
interface Write {
  readonly text: string;
  readonly writer: keyof typeof WRITERS;
  readonly pace: 'same microtask' | 'next microtask' | 'linked';
}

const WORDS = ['API', 'key', 'calls', 'the', 'CRM', 'IT', 'webhook'];

/** Texts that start alike, end in a term or a sign, and are empty in between. */
const texts: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.record({
      kept: fc.nat({ max: 3 }),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
      end: fc.constantFrom('', '', '…'),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((steps) => {
    let before: readonly string[] = [];
    return steps.map(({ kept, words, end }) => {
      before = [...before.slice(0, kept), ...words];
      return before.join(' ') + end;
    });
  });

const writes: fc.Arbitrary<readonly Write[]> = texts.chain((values) =>
  fc.tuple(
    ...values.map((text) =>
      fc.record({
        text: fc.constant(text),
        writer: fc.constantFrom(...Object.keys(WRITERS)),
        pace: fc.constantFrom('same microtask', 'next microtask', 'linked', 'linked'),
      }),
    ),
  ),
);

/** Longer than the linker waits for a page to be quiet; where it is late, less is tested, and nothing fails. */
const LINKED_MS = 200;

describe('the owner of an article', function () {
  afterEach(clear);

  it('gets the text that its changes would have made without links', () =>
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
            perform(nodes, twins, act);
            perform(twins, twins, act);
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

  it('gets the last text that it wrote, whatever the one before was, and linked or not', async () => {
    const sequences = fc.sample(writes, 2000);
    const root = article('');
    await link(root, { limit: 'all' }).done;
    await Promise.all(
      sequences.map(async (sequence) => {
        const p = document.createElement('p');
        const text = new Text();
        p.append(text);
        root.append(p);
        for (const { text: value, writer, pace } of sequence) {
          WRITERS[writer]!(text, value);
          if (pace === 'same microtask') continue;
          await Promise.resolve();
          assert.equal(p.textContent, value, JSON.stringify(sequence));
          if (pace === 'linked') await sleep(LINKED_MS);
        }
        await sleep(LINKED_MS);
        assert.equal(p.textContent, sequence.at(-1)!.text, JSON.stringify(sequence));
      }),
    );
    assert.isNotEmpty(highlightedTexts(root));
  });
});
