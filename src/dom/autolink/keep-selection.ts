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

type SelectionEnds = readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];

export class SelectionKeeper {
  /** What is selected; `undefined` when nothing is, `unknown` when nobody has asked. */
  #selected: SelectionEnds | undefined | 'unknown' = 'unknown';

  /** Something else may be selected now. */
  invalidate(): void {
    this.#selected = 'unknown';
  }

  /** Has `work` done in slices, `between` which the page has its turn. */
  async whileInSlices(work: (between: () => void) => Promise<void>): Promise<void> {
    const forget = (): void => this.invalidate();
    forget();
    document.addEventListener('selectionchange', forget);
    // Where nothing was selected, the event tells; where something was, its ends may have moved.
    await work(() => this.#selected && forget()).finally(() =>
      document.removeEventListener('selectionchange', forget),
    );
  }

  /** Does `work`, which changes the nodes in `block` but not its text, and puts the selection back where it was. */
  preserve(block: Node, work: () => void): void {
    // To ask where nothing is selected makes Chromium lay out the page, which is not to be done for each block.
    if (this.#selected === 'unknown') this.#selected = readSelection();
    if (this.#selected === undefined) return work();
    const [anchorNode, anchorOffset, focusNode, focusOffset] = this.#selected;
    const anchor = endAt(block, anchorNode, anchorOffset);
    const focus = endAt(block, focusNode, focusOffset);
    work();
    if (anchor.at === undefined && focus.at === undefined) return;
    document.getSelection()?.setBaseAndExtent(...positionAt(block, anchor), ...positionAt(block, focus));
    this.invalidate();
  }
}

function readSelection(): SelectionEnds | undefined {
  const selection: Partial<Selection> = document.getSelection() ?? {};
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection;
  if (!anchorNode || !focusNode) return undefined;
  // What the selection says of this itself needs a layout.
  const isCollapsed = anchorNode === focusNode && anchorOffset === focusOffset;
  // The caret is in a form field, which has a selection of its own.
  if (isCollapsed && !(anchorNode instanceof Text)) return undefined;
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

function endAt(block: Node, node: Node, offset: number): End {
  const isStart = offset === 0;
  if (!block.contains(node)) return { node, offset, at: undefined, isStart };
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return { node, offset, at: range.toString().length, isStart };
}

function positionAt(block: Node, { node, offset, at, isStart }: End): [Node, number] {
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
