/**
 * Reads rich text: as mdast nodes for templates/rich-text.ts, and as plain text for search, JSON-LD and
 * lints. Bundles are untrusted, so the type of every field is checked before it is used.
 */
import type { RichText } from './schema.js';

/**
 * An mdast node (https://github.com/syntax-tree/mdast) of an untrusted bundle: only `type` has been checked.
 */
export interface RichTextNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: unknown;
  readonly [field: string]: unknown;
}

/** No real text is nested deeper. The limit keeps a hostile bundle from overflowing the stack. */
export const MAX_DEPTH = 50;

/** Nodes with a space after their plain text, which separates it from the text of the next block. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'code', 'blockquote', 'tableCell', 'break']);

/** No real text has more. The limit keeps a hostile bundle from freezing the page. */
const MAX_NODES = 20_000;

/**
 * Returns `text` as nodes. In a string, blank lines separate paragraphs. Of a text with more than 20,000 nodes, the rest is
 * left out.
 */
export function toNodes(text: RichText): readonly RichTextNode[] {
  if (typeof text !== 'string') return countNodes(text, 0, 0) > MAX_NODES ? firstNodes(text) : text;
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ type: 'paragraph', children: [{ type: 'text', value: block.trim() }] }));
}

/** Adds the number of `nodes`, with their children, to `count`; stops soon after the maximum. */
function countNodes(nodes: readonly RichTextNode[], count: number, depth: number): number {
  for (const node of nodes) {
    count++;
    if (count > MAX_NODES || depth > MAX_DEPTH) break;
    count = countNodes(childNodes(node), count, depth + 1);
  }
  return count;
}

/** A copy of `nodes` with the first {@link MAX_NODES}. */
function firstNodes(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  let left = MAX_NODES;
  const copy = (some: readonly RichTextNode[], depth: number): RichTextNode[] => {
    const kept: RichTextNode[] = [];
    for (const node of some) {
      if (left-- <= 0 || depth > MAX_DEPTH) break;
      kept.push({ ...node, children: copy(childNodes(node), depth + 1) });
    }
    return kept;
  };
  return copy(nodes, 0);
}

/** The children of `node` that are nodes. */
export function childNodes(node: RichTextNode): readonly RichTextNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** Returns `text` without markup. Each run of white space becomes one space. */
export function plainText(text: RichText): string {
  const read = (nodes: readonly RichTextNode[], depth: number): string =>
    depth > MAX_DEPTH
      ? ''
      : nodes
          .map((node) => {
            const own = typeof node.value === 'string' ? node.value : read(childNodes(node), depth + 1);
            return BLOCKS.has(node.type) ? `${own} ` : own;
          })
          .join('');
  return read(toNodes(text), 0).replace(/\s+/g, ' ').trim();
}

function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && typeof (value as RichTextNode).type === 'string';
}
