/**
 * Rich text without markup: the node shape that templates render, and its plain text for labels, search
 * engines and JSON-LD. Bundles are untrusted, so every field of a node is read defensively.
 */
import type { RichText } from './schema.js';

/** An mdast node as it may really arrive: only `type` is certain. */
export interface RichTextNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: unknown;
  readonly [field: string]: unknown;
}

/** Deeper nesting than any real text has; it keeps a hostile bundle from exhausting the stack. */
export const MAX_DEPTH = 50;

/** Nodes that end a line of plain text, so that words of neighbouring blocks do not run together. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'code', 'blockquote', 'tableCell', 'break']);

/** The text as nodes: a string becomes one paragraph per run of lines between blank lines. */
export function toNodes(text: RichText): readonly RichTextNode[] {
  if (typeof text !== 'string') return text;
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ type: 'paragraph', children: [{ type: 'text', value: block.trim() }] }));
}

/** The child nodes of `node`, without anything that is not a node. */
export function childNodes(node: RichTextNode): readonly RichTextNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** The text of `text` without markup, white space collapsed. */
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
