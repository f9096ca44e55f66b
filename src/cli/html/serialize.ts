/** Templates' trees as HTML, with everything escaped that could be taken for markup. Used by prerender. */
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { TreeNode } from '../../core/tree.js';

/**
 * The same tree is always the same text, so that what was written can be recognised. Attributes go by their HTML names.
 * A carriage return is written as a number, because the parser would make a line feed of it.
 */
export function serialize(nodes: readonly TreeNode[] | readonly Nodes[]): string {
  return toHtml([...nodes] as Parameters<typeof toHtml>[0], {
    characterReferences: { useNamedReferences: true },
  }).replaceAll('\r', '&#13;');
}

/** `value` for an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
