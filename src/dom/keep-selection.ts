/**
 * Keeps what the reader has selected while text nodes are split and joined: the browser would move the ends of the
 * selection to the elements around them. Used by the auto-linker.
 */

/** Where an end of the selection is: so many characters behind the start of `block`. */
interface Place {
  readonly block: Node;
  readonly offset: number;
}

/**
 * Does `work`, which changes the nodes in `block` but not its text, and puts the selection back where it was.
 */
export function keepSelection(block: Node, work: () => void): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return work();
  const anchor = place(block, anchorNode, anchorOffset ?? 0);
  const focus = place(block, focusNode, focusOffset ?? 0);
  work();
  if (anchor === undefined && focus === undefined) return;
  const [from, fromOffset] = anchor === undefined ? [anchorNode, anchorOffset ?? 0] : find(anchor);
  const [to, toOffset] = focus === undefined ? [focusNode, focusOffset ?? 0] : find(focus);
  selection.setBaseAndExtent(from, fromOffset, to, toOffset);
}

/** Only ends in the text of `block` can move; others stay where they are. */
function place(block: Node, node: Node, offset: number): Place | undefined {
  if (!(node instanceof Text) || !block.contains(node)) return undefined;
  let before = 0;
  for (const text of textsIn(block)) {
    if (text === node) break;
    before += text.length;
  }
  return { block, offset: before + offset };
}

function find({ block, offset }: Place): [Node, number] {
  let last: [Node, number] = [block, 0];
  let rest = offset;
  for (const text of textsIn(block)) {
    last = [text, Math.min(rest, text.length)];
    if (rest <= text.length) return last;
    rest -= text.length;
  }
  return last;
}

function* textsIn(block: Node): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) yield walker.currentNode as Text;
}
