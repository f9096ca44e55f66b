/**
 * What stands between two places in different text nodes, and whether an element may be put around it. Used by
 * text-links.ts.
 */

/** A place in a text node. */
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
 * Whether an element can be put around everything between two places: the markup must stay valid, so no element is cut
 * in two, and nothing is moved that a framework has its hands on.
 */
export function canSpan(start: TextPosition, end: TextPosition): boolean {
  const span = spanOf(start, end);
  return span !== undefined && !isOwned(span.parent) && siblings(span.first, span.last).every(isMovable);
}

/** The siblings that stand between two places; `undefined` when one of them is in the middle of an element. */
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

/** Whether a framework marked the node as its own: React, Angular and others set properties on it. */
export function isOwned(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__'));
}

/** The ancestor of `node` in `parent`, if nothing of its text is on the side where the wrapper ends. */
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

/** Comments are the landmarks of frameworks, and what they own would not be found where they left it. */
function isMovable(node: Node): boolean {
  if (!(node instanceof Text || node instanceof Element) || isOwned(node)) return false;
  return [...node.childNodes].every(isMovable);
}
