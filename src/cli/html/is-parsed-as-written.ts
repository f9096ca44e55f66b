/**
 * Decides whether the tree of a page has the same nesting and order as the file. Then a link around a text
 * changes nothing else, and prerender need not parse the page a second time to prove that (see
 * safe-edits.ts).
 */
import type { Element, Root } from 'hast';
import type { Node, ParsedPage } from './page.js';

/** Elements that the parser adds where the file does not have them. */
const IMPLIED = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

export function isParsedAsWritten(page: ParsedPage): boolean {
  const open: { readonly parent: Element | Root; readonly end: number }[] = [
    { parent: page.tree, end: page.source.length },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let at = startOf(page, next.parent);
    for (const node of next.parent.children as Node[]) {
      // The parser moves white space behind </body> into the body.
      if (node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')) continue;
      const range = node.type === 'text' ? page.texts.get(node) : page.elements.get(node);
      if (range === undefined) {
        if (node.type === 'text' || !IMPLIED.has(node.tagName)) return false;
        open.push({ parent: node, end: next.end });
        continue;
      }
      if (range.start < at || range.end > next.end) return false;
      at = range.end;
      if (node.type === 'element') open.push({ parent: node, end: range.end });
    }
  }
  return true;
}

function startOf(page: ParsedPage, parent: Element | Root): number {
  return parent.type === 'element' ? (page.elements.get(parent)?.opening.end ?? 0) : 0;
}
