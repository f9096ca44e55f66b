/**
 * Writes trees of templates as HTML, for servers that have no DOM. Used by src/render. The command line edits HTML that
 * others have written, and uses a library for it (cli/html/serialize.ts).
 */
import type { TreeElement, TreeNode } from './tree.js';

/** Elements without content that our templates or rich text use (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** HTML of `nodes`. Every parser reads it as the same tree, in which no text is markup. */
export function toHtml(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? escapeHtml(node.value) : elementToHtml(node))).join('');
}

function elementToHtml({ tagName, properties, children }: TreeElement): string {
  const attributes = Object.entries(properties).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const opening = `<${tagName}${attributes.join('')}>`;
  return VOID_ELEMENTS.has(tagName) ? opening : `${opening}${toHtml(children)}</${tagName}>`;
}

/** `text` for the content of an element or for an attribute in double quotes. A parser would make a carriage return a line feed. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
