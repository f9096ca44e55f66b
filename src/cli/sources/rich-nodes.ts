/** Recognizes rich text in drafts, and finds the positions of its nodes. Used all over this folder. */
import type { Nodes } from 'mdast';
import type { Path, RichNodes } from './source.js';
import { isFields, valueAt } from './values.js';

/** Whether `value` is a list of nothing but nodes. A file may hold any list where a text should be. */
export function isRichNodes(value: unknown): value is RichNodes {
  return Array.isArray(value) && value.every(isNode);
}

function isNode(node: unknown): boolean {
  if (!isFields(node) || typeof node['type'] !== 'string') return false;
  const { value, children } = node;
  return (
    (value === undefined || typeof value === 'string') && (children === undefined || isRichNodes(children))
  );
}

/** The offset of the innermost node on `path` through `value`, in the text that the node was parsed from. */
export function offsetOfNode(value: unknown, path: Path): number | undefined {
  let offset: number | undefined;
  let inner = value;
  for (const key of path) {
    inner = valueAt(inner, key);
    const start = valueAt(valueAt(valueAt(inner, 'position'), 'start'), 'offset');
    if (typeof start === 'number') offset = start;
  }
  return offset;
}

/** The start of `path` that leads to a rich text, without the keys that lead through its nodes. */
export function pathOfText(value: unknown, path: Path): Path {
  let inner = value;
  for (const [index, key] of path.entries()) {
    inner = valueAt(inner, key);
    if (isRichNodes(inner)) return path.slice(0, index + 1);
  }
  return path;
}

/** The text of `node` as it is, white space included. */
export function textWithin(node: Nodes): string {
  if ('children' in node) return node.children.map(textWithin).join('');
  return 'value' in node ? node.value : '';
}
