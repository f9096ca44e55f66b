/**
 * Writes trees of templates as HTML, and escapes everything that a parser could read as markup. Used by
 * prerender.
 */
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { TreeNode } from '../../core/tree.js';

/**
 * Writes `nodes` as HTML. Equal trees give equal text, so safe-edits.ts can recognize it. Properties have the
 * HTML names of attributes. A carriage return becomes a numeric reference, because a parser would turn it
 * into a line feed.
 */
export function serialize(nodes: readonly TreeNode[] | readonly Nodes[]): string {
  return toHtml([...nodes] as Parameters<typeof toHtml>[0], {
    characterReferences: { useNamedReferences: true },
  }).replaceAll('\r', '&#13;');
}

/** Escapes `value` for an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
