/** What every user of rich text in drafts asks: whether something is it, and where its nodes stand. */
import type { Path, RichNodes } from './source.js';
import { isFields, valueAt } from './values.js';

/** Whether `value` is made of nodes all through; a file may hold any list where a text should be. */
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

/** Where the innermost node on the way `path` through `value` starts, in the text that it was read from. */
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

/** `path` as far as it leads to a text, without the way through its nodes. */
export function pathOfText(value: unknown, path: Path): Path {
  let inner = value;
  for (const [index, key] of path.entries()) {
    inner = valueAt(inner, key);
    if (isRichNodes(inner)) return path.slice(0, index + 1);
  }
  return path;
}
