/**
 * Preserves the user's selection while text nodes are split and joined: the browser would move the ends of
 * the selection to the elements around the nodes. Used by article-linker.ts.
 */
import { isText } from '../node-kinds.js';

/** An end of the selection. */
interface End {
  readonly node: Node;
  readonly offset: number;
  /**
   * How many characters are between the start of the block and this end; `undefined` if it is outside of the
   * block.
   */
  readonly distance: number | undefined;
  /** Whether it is at the start of its node: where two text nodes meet, it belongs to the second one. */
  readonly isStart: boolean;
}

type SelectionEnds = readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];

export class SelectionKeeper {
  /** The selection; `undefined` when nothing is selected, `unknown` before it is read. */
  #selected: SelectionEnds | undefined | 'unknown' = 'unknown';

  /** Call when the selection may have changed: it is read again before the next work. */
  invalidate(): void {
    this.#selected = 'unknown';
  }

  /**
   * Runs `work`, which does its work in slices.
   *
   * @param work calls `between` after each slice, when other scripts and the user have had their turn
   */
  async whileInSlices(work: (between: () => void) => Promise<void>): Promise<void> {
    const forget = (): void => this.invalidate();
    forget();
    document.addEventListener('selectionchange', forget);
    // With nothing selected, the event reports a new selection; a selection may move without an event when
    // nodes change.
    await work(() => this.#selected && forget()).finally(() =>
      document.removeEventListener('selectionchange', forget),
    );
  }

  /** Calls `work`, which changes the nodes in `block` but not its text, and restores the selection. */
  preserve(block: Node, work: () => void): void {
    // Chromium lays out the page to read an empty selection, which is too slow to do for each block.
    if (this.#selected === 'unknown') this.#selected = readSelection();
    if (this.#selected === undefined) return work();
    const [anchorNode, anchorOffset, focusNode, focusOffset] = this.#selected;
    const anchor = endAt(block, anchorNode, anchorOffset);
    const focus = endAt(block, focusNode, focusOffset);
    work();
    if (anchor.distance === undefined && focus.distance === undefined) return;
    document.getSelection()?.setBaseAndExtent(...positionAt(block, anchor), ...positionAt(block, focus));
    this.invalidate();
  }
}

function readSelection(): SelectionEnds | undefined {
  const selection: Partial<Selection> = document.getSelection() ?? {};
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection;
  if (!anchorNode || !focusNode) return undefined;
  // `isCollapsed` of the selection would need a layout.
  const isCollapsed = anchorNode === focusNode && anchorOffset === focusOffset;
  // The caret is in a form field: this keeps a selection of its own.
  if (isCollapsed && !isText(anchorNode)) return undefined;
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

function endAt(block: Node, node: Node, offset: number): End {
  const isStart = offset === 0;
  if (!block.contains(node)) return { node, offset, distance: undefined, isStart };
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return { node, offset, distance: range.toString().length, isStart };
}

function positionAt(block: Node, { node, offset, distance, isStart }: End): [Node, number] {
  if (distance === undefined) return [node, offset];
  let last: [Node, number] = [block, 0];
  let left = distance;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { length } = walker.currentNode as Text;
    last = [walker.currentNode, Math.min(left, length)];
    if (isStart ? left < length : left <= length) break;
    left -= length;
  }
  return last;
}
