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

/** Returns `text` as nodes. In a string, blank lines separate paragraphs. */
export function toNodes(text: RichText): readonly RichTextNode[] {
  if (typeof text !== 'string') return text;
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ type: 'paragraph', children: [{ type: 'text', value: block.trim() }] }));
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
