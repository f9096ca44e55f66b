/**
 * Keeps what the reader has selected while text nodes are split and joined: the browser would move the ends of the
 * selection to the elements around them. Used by the auto-linker.
 */

/** An end of the selection. */
interface End {
  readonly node: Node;
  readonly offset: number;
  /** How many characters it is behind the start of the block, if it is in it. */
  readonly at: number | undefined;
  /** Whether it belongs to what follows: where two texts meet, it is at the start of the second. */
  readonly isStart: boolean;
}

/**
 * Does `work`, which changes the nodes in `block` but not its text, and puts the selection back where it was.
 */
export function keepSelection(block: Node, work: () => void): void {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return work();
  const anchor = endAt(block, selection.anchorNode, selection.anchorOffset);
  const focus = endAt(block, selection.focusNode, selection.focusOffset);
  work();
  if (anchor.at === undefined && focus.at === undefined) return;
  selection.setBaseAndExtent(...find(block, anchor), ...find(block, focus));
}

function endAt(block: Node, node: Node, offset: number): End {
  const isStart = offset === 0;
  if (!block.contains(node)) return { node, offset, at: undefined, isStart };
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return { node, offset, at: range.toString().length, isStart };
}

function find(block: Node, { node, offset, at, isStart }: End): [Node, number] {
  if (at === undefined) return [node, offset];
  let last: [Node, number] = [block, 0];
  let rest = at;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { length } = walker.currentNode as Text;
    last = [walker.currentNode, Math.min(rest, length)];
    if (isStart ? rest < length : rest <= length) break;
    rest -= length;
  }
  return last;
}
