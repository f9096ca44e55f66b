/**
 * Builds DOM nodes from the tree that a template returns. It only calls `createElement` and creates text
 * nodes, so no text can become markup, and pages that enforce Trusted Types need no exception. Called by
 * elements.
 */
import { nodes, type Content, type TreeNode } from '../core/tree.js';
import { isTaken } from './define-element.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Nodes with a way to reach the named ones among them. */
export interface Built {
  /** The nodes, ready to be appended. */
  readonly fragment: DocumentFragment;
  /**
   * The element whose `part` attribute is `name`; the first one, if several have it. It stays the same element after
   * the fragment is appended.
   *
   * @throws {Error} when no element has this part
   */
  readonly parts: (name: string) => HTMLElement;
}

/** New nodes for `content`. */
export function build(content: Content): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes(content)) append(fragment, node, false);
  return fragment;
}

/** The nodes of `content`, and a lookup of its elements by the name of their part, for listeners and updates. */
export function buildParts(content: Content): Built {
  const fragment = build(content);
  const named = [...fragment.querySelectorAll<HTMLElement>('[part]')];
  return {
    fragment,
    parts(name) {
      const found = named.find((element) => element.getAttribute('part') === name);
      if (found === undefined) throw new Error(`No part "${name}" in the template.`);
      return found;
    },
  };
}

function append(parent: ParentNode, node: TreeNode, insideSvg: boolean): void {
  if (node.type === 'text') {
    parent.append(node.value);
    return;
  }
  // An element of another library may not show its content.
  if (node.tagName.includes('-') && isTaken(node.tagName)) {
    for (const child of node.children) append(parent, child, insideSvg);
    return;
  }
  const isSvg = insideSvg || node.tagName === 'svg';
  const element = isSvg ? document.createElementNS(SVG, node.tagName) : document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) element.setAttribute(name, value);
  for (const child of node.children) append(element, child, isSvg);
  parent.append(element);
}
