/**
 * Finds the nodes between two positions in different text nodes, and decides whether an element may go around
 * them. Called by text-links.ts; changes nothing.
 */
import { isInFramework, isMarked } from './framework-marks.js';
import { isElement, isText } from '../node-kinds.js';

/** A position in a text node; `offset` counts UTF-16 code units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Siblings, from `first` to `last`. */
interface Span {
  readonly parent: Node;
  readonly first: ChildNode;
  readonly last: ChildNode;
}

/**
 * Whether an element can go around everything between two positions. The markup must stay valid, so no
 * element may be cut in two; and no node may move that a framework owns, because the framework would not find
 * it again.
 */
export function canSpan(start: TextPosition, end: TextPosition): boolean {
  if (isInFramework(start.node) || isInFramework(end.node)) return false;
  const span = spanOf(start, end);
  return span !== undefined && !isMarked(span.parent) && siblings(span.first, span.last).every(isMovable);
}

/** The siblings between two positions; `undefined` when a position is in the middle of one of them. */
export function spanOf(start: TextPosition, end: TextPosition): Span | undefined {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const parent = range.commonAncestorContainer;
  const first = topmostAtEdge(start.node, start.offset === 0, 'previousSibling', parent);
  const last = topmostAtEdge(end.node, end.offset === end.node.length, 'nextSibling', parent);
  return first && last && { parent, first, last };
}

export function siblings(first: ChildNode, last: ChildNode): ChildNode[] {
  const nodes = [first];
  for (let node = first; node !== last;) nodes.push((node = node.nextSibling as ChildNode));
  return nodes;
}

/**
 * The ancestor of `node` that is a child of `parent`; `undefined` if it has text on `side` of `node`, which
 * would be wrapped, too.
 */
function topmostAtEdge(
  node: ChildNode,
  isEdge: boolean,
  side: 'previousSibling' | 'nextSibling',
  parent: Node,
): ChildNode | undefined {
  if (node.parentNode === parent) return node;
  if (!isEdge) return undefined;
  for (let sibling = node[side]; sibling !== null; sibling = sibling[side]) {
    if (sibling.textContent !== '') return undefined;
  }
  return topmostAtEdge(node.parentNode as Element, true, side, parent);
}

/** Frameworks find their nodes by comments, so these do not move, and neither do nodes that they own. */
function isMovable(node: Node): boolean {
  if (!(isText(node) || isElement(node)) || isMarked(node)) return false;
  return [...node.childNodes].every(isMovable);
}
