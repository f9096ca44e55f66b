/** Writes the nodes of a draft as rich text of the bundle. Called by assemble.ts. */
import type { Nodes } from 'mdast';
import type { RichTextNode } from '../../core/rich-text.js';
import type { RichText } from '../../core/schema.js';
import type { RichNodes } from './source.js';

/**
 * Returns a plain string where that says the same as `nodes`, else the nodes without what only the parser
 * needs. Nodes keep their order, so paths into the draft are also paths into the bundle.
 */
export function toBundleText(nodes: readonly Nodes[]): RichText {
  if (!nodes.every(isPlain)) return nodes.map(withoutPosition) as unknown as readonly RichTextNode[];
  return nodes.map((node) => ('children' in node ? node.children.map(valueOf).join('') : '')).join('\n\n');
}

/**
 * Whether the browser would read the text of this node, as a paragraph of a plain string, as the same node.
 */
function isPlain(node: Nodes): boolean {
  if (node.type !== 'paragraph' || !node.children.every(({ type }) => type === 'text')) return false;
  const text = node.children.map(valueOf).join('');
  return text !== '' && text === text.trim() && !text.includes('\n');
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

function withoutPosition(node: Nodes): Record<string, unknown> {
  const { position: _, data: __, ...fields } = node as Nodes & { readonly data?: unknown };
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === 'children' ? (value as RichNodes).map(withoutPosition) : value,
    ]),
  );
}
