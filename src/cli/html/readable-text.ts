/**
 * The text of a tree as a user reads it: what dom/readable-text.ts does for elements of a page, for trees.
 * Used for the questions and answers in JSON-LD.
 */
import type { Element, Nodes } from 'hast';
import type { TreeNode } from '../../core/tree.js';

const BLOCKS = new Set(
  'address blockquote br dd div dt figcaption h1 h2 h3 h4 h5 h6 hr li p pre section td th tr'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template']);
/** Of the page's trees, and of those that templates return. */
const isHidden = ({ ariaHidden, 'aria-hidden': hidden = ariaHidden }: Element['properties']) =>
  String(hidden) === 'true';

export function readableText(node: Nodes | TreeNode): string {
  return read(node)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

function read(node: Nodes | TreeNode): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || SILENT.has(node.tagName) || isHidden(node.properties)) return '';
  const inside = (node.children as Element['children']).map(read).join('');
  return BLOCKS.has(node.tagName) ? ` ${inside} ` : inside;
}
