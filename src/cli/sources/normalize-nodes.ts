/**
 * From what the Markdown parser makes to the nodes that a bundle has: references become links, footnotes text, lines of
 * a paragraph one line; and on the way into the bundle, rich text without positions, as a plain string where that says
 * it all. Called by rich-text.ts and assemble.ts.
 */
import type { Definition, Nodes } from 'mdast';
import type { Unsupported } from './rich-text.js';
import type { RichNodes } from './source.js';
import type { RichText } from '../../core/schema.js';
import type { RichTextNode } from '../../core/rich-text.js';

/** `nodes` as a bundle has them, with their positions. */
export function normalizeNodes(nodes: RichNodes, losses: Unsupported[]): RichNodes {
  const definitions = new Map<string, Definition>();
  collect(nodes, definitions);
  return nodes.flatMap((node) => tidyNode(node, definitions, losses));
}

function collect(nodes: RichNodes, definitions: Map<string, Definition>): void {
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) collect(node.children, definitions);
  }
}

function tidyNode(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
  losses: Unsupported[],
): RichNodes {
  const children =
    'children' in node ? node.children.flatMap((child) => tidyNode(child, definitions, losses)) : [];
  const place = node.position && { position: node.position };
  if (node.type === 'text') return [{ ...node, value: onOneLine(node.value) }];
  if (node.type === 'definition') return [];
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    if (node.type === 'imageReference') return [{ type: 'image', url, title, alt: node.alt, ...place }];
    return [{ type: 'link', url, title, children, ...place } as Nodes];
  }
  if (node.type === 'footnoteReference') {
    return [{ type: 'text', value: `[${node.label ?? node.identifier}]`, ...place }];
  }
  if (node.type === 'footnoteDefinition') {
    losses.push({
      offset: node.position?.start.offset ?? 0,
      rule: 'footnote',
      message: 'A glossary has no footnotes; this one became a paragraph.',
      advice: 'Say it in the text, in brackets.',
    });
    return children;
  }
  return ['children' in node ? ({ ...node, children } as Nodes) : node];
}

const WIDE = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uff60]';
const WIDE_LINE_BREAK = new RegExp(`(?<=${WIDE})\\s*\\n\\s*(?=${WIDE})`, 'gu');

/** Chinese and Japanese have no spaces that a line break could stand for. */
function onOneLine(text: string): string {
  return text.replace(WIDE_LINE_BREAK, '').replace(/\s*\n\s*/g, ' ');
}

/** Rich text as the bundle has it; the nodes keep their order, so that ways into them stay true. */
export function toBundleText(nodes: readonly Nodes[]): RichText {
  if (!nodes.every(isPlain)) return nodes.map(bare) as unknown as readonly RichTextNode[];
  return nodes.map((node) => ('children' in node ? node.children.map(valueOf).join('') : '')).join('\n\n');
}

/** Whether a string with blank lines between its paragraphs would be read as this node. */
function isPlain(node: Nodes): boolean {
  if (node.type !== 'paragraph' || !node.children.every(({ type }) => type === 'text')) return false;
  const text = node.children.map(valueOf).join('');
  return text !== '' && text === text.trim() && !text.includes('\n');
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

/** A node without what only the parser needs. */
function bare(node: Nodes): Record<string, unknown> {
  const { position: _, data: __, ...fields } = node as Nodes & { readonly data?: unknown };
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'children' ? (value as RichNodes).map(bare) : value]),
  );
}
