/**
 * Builds DOM nodes from the tree that a template returns. It only calls `createElement` and creates text
 * nodes, so no text can become markup, and pages that enforce Trusted Types need no exception. Called by
 * elements.
 */
import { nodes, type Content, type TreeNode } from '../core/tree.js';

const SVG = 'http://www.w3.org/2000/svg';

/** New nodes for `content`. */
export function build(content: Content): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes(content)) append(fragment, node, false);
  return fragment;
}

function append(parent: ParentNode, node: TreeNode, insideSvg: boolean): void {
  if (node.type === 'text') {
    parent.append(node.value);
    return;
  }
  const isSvg = insideSvg || node.tagName === 'svg';
  const element = isSvg ? document.createElementNS(SVG, node.tagName) : document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) element.setAttribute(name, value);
  for (const child of node.children) append(element, child, isSvg);
  parent.append(element);
}
