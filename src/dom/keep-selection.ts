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

type Ends = readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];

/**
 * What was selected when it was asked last; `unknown` when it may be something else by now. To ask makes the browser lay
 * out the page, which is not to be done for each block that is linked.
 */
let selected: Ends | 'nothing' | 'unknown' | undefined;

/**
 * Does `work`, which changes the nodes in `block` but not its text, and puts the selection back where it was.
 */
export function keepSelection(block: Node, work: () => void): void {
  const ends = ask();
  if (ends === undefined) return work();
  const [anchorNode, anchorOffset, focusNode, focusOffset] = ends;
  const anchor = endAt(block, anchorNode, anchorOffset);
  const focus = endAt(block, focusNode, focusOffset);
  work();
  if (anchor.at === undefined && focus.at === undefined) return;
  document.getSelection()?.setBaseAndExtent(...find(block, anchor), ...find(block, focus));
  selected = 'unknown';
}

function ask(): Ends | undefined {
  if (selected === undefined) document.addEventListener('selectionchange', () => (selected = 'unknown'));
  if (selected === undefined || selected === 'unknown') {
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {};
    selected = anchorNode && focusNode ? [anchorNode, anchorOffset, focusNode, focusOffset] : 'nothing';
  }
  return selected === 'nothing' ? undefined : selected;
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
