/**
 * Turns the nodes of the Markdown parser into nodes that a bundle can hold: references become links and
 * images, footnotes become text, the lines of a paragraph become one line, and empty paragraphs go. Called by rich-text.ts.
 */
import type { Definition, Nodes } from 'mdast';
import type { RichNodes } from './source.js';
import type { Unsupported } from './unsupported.js';

/**
 * Returns the normalized `nodes`, with their positions.
 *
 * @param unsupported receives what the bundle cannot hold
 */
export function normalizeNodes(nodes: RichNodes, unsupported: Unsupported[]): RichNodes {
  const definitions = new Map<string, Definition>();
  collectDefinitions(nodes, definitions);
  return nodes.flatMap((node) => normalizeNode(node, definitions, unsupported));
}

function collectDefinitions(nodes: RichNodes, definitions: Map<string, Definition>): void {
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) collectDefinitions(node.children, definitions);
  }
}

function normalizeNode(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
  unsupported: Unsupported[],
): RichNodes {
  const children =
    'children' in node
      ? node.children.flatMap((child) => normalizeNode(child, definitions, unsupported))
      : [];
  const position = node.position && { position: node.position };
  if (node.type === 'text') return [{ ...node, value: joinLines(node.value) }];
  if (node.type === 'definition') return [];
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    if (node.type === 'imageReference') return [{ type: 'image', url, title, alt: node.alt, ...position }];
    return [{ type: 'link', url, title, children, ...position } as Nodes];
  }
  if (node.type === 'footnoteReference') {
    return [{ type: 'text', value: `[${node.label ?? node.identifier}]`, ...position }];
  }
  if (node.type === 'footnoteDefinition') {
    unsupported.push({
      offset: node.position?.start.offset ?? 0,
      rule: 'footnote',
      message: 'A glossary cannot hold footnotes, so this one became a paragraph.',
      advice: 'Write the note into the text, in brackets.',
    });
    return children;
  }
  // Word and WordPress write empty paragraphs, with a space that does not break, for room.
  if (
    node.type === 'paragraph' &&
    children.every((child) => child.type === 'text' && child.value.trim() === '')
  )
    return [];
  return ['children' in node ? ({ ...node, children } as Nodes) : node];
}

const WIDE = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uff60]';
const WIDE_LINE_BREAK = new RegExp(`(?<=${WIDE})\\s*\\n\\s*(?=${WIDE})`, 'gu');

/** Joins lines with a space; Chinese and Japanese write no spaces, so there the line break just goes. */
function joinLines(text: string): string {
  return text
    .replace(WIDE_LINE_BREAK, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ');
}
